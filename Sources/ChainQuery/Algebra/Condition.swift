/// What is to hold of the things that belong to each row of a query.
///
/// A condition is kept in a normal form, so that two that read the same are equal: no list of one,
/// and no list directly inside a list of its kind.
public struct Condition: Hashable, Sendable {
  /// The shapes of a condition.
  public indirect enum Form: Hashable, Sendable {
    /// As many things as a quantity says belong to the row.
    case count(Quantity, Query)
    /// The condition does not hold.
    case not(Condition)
    /// Each of two conditions or more holds.
    case all([Condition])
    /// Any of two conditions or more holds.
    case any([Condition])
  }

  /// Its outermost shape.
  public let form: Form

  private init(_ form: Form) { self.form = form }

  /// Holds when as many things as a quantity says belong to the row.
  public static func count(_ quantity: Quantity, _ query: Query) -> Condition {
    Condition(.count(quantity, query))
  }

  /// Holds when the condition does not.
  public static func not(_ condition: Condition) -> Condition { Condition(.not(condition)) }

  /// Holds when every one of the conditions does.
  public static func all(_ first: Condition, _ rest: [Condition]) -> Condition {
    let parts = ([first] + rest).flatMap { part in
      if case .all(let parts) = part.form { parts } else { [part] }
    }
    return rest.isEmpty ? first : Condition(.all(parts))
  }

  /// Holds when any one of the conditions does.
  public static func any(_ first: Condition, _ rest: [Condition]) -> Condition {
    let parts = ([first] + rest).flatMap { part in
      if case .any(let parts) = part.form { parts } else { [part] }
    }
    return rest.isEmpty ? first : Condition(.any(parts))
  }

  /// Holds when both conditions do.
  public static func && (left: Condition, right: Condition) -> Condition { .all(left, [right]) }

  /// Holds when one of the conditions does, or both.
  public static func || (left: Condition, right: Condition) -> Condition { .any(left, [right]) }

  /// Holds when the condition does not.
  public static prefix func ! (condition: Condition) -> Condition { .not(condition) }
}

extension Condition {
  /// The condition with each of its counted queries replaced.
  func mapQueries<Failure: Error>(
    _ transform: (Query) throws(Failure) -> Query
  ) throws(Failure) -> Condition {
    func mapAll(_ parts: [Condition]) throws(Failure) -> [Condition] {
      var mapped: [Condition] = []
      for part in parts { mapped.append(try part.mapQueries(transform)) }
      return mapped
    }
    return switch form {
    case .count(let quantity, let query): .count(quantity, try transform(query))
    case .not(let condition): .not(try condition.mapQueries(transform))
    case .all(let parts): Condition(.all(try mapAll(parts)))
    case .any(let parts): Condition(.any(try mapAll(parts)))
    }
  }

  /// The counted queries, from left to right, with the quantity of each.
  var counts: [(quantity: Quantity, query: Query)] {
    switch form {
    case .count(let quantity, let query): [(quantity, query)]
    case .not(let condition): condition.counts
    case .all(let parts), .any(let parts): parts.flatMap(\.counts)
    }
  }
}
