/// What a map can be asked: a selection, the paths between two nodes, or whether something holds.
public enum Question: Hashable, Sendable {
  /// What fulfils a query.
  case selection(Query)
  /// The ways over `->` from one node to another, the shortest first.
  case paths(from: Reference, to: Reference)
  /// Whether an assertion holds.
  case assertion(Assertion)

  /// What its rows are; nil for paths.
  public var noun: Noun? {
    switch self {
    case .paths: nil
    case .selection(let query), .assertion(.count(_, let query)),
      .assertion(.every(let query, has: _)):
      query.noun
    }
  }
}

/// A statement about a map that holds, does not hold, or is undecided because somebody has not
/// looked.
public enum Assertion: Hashable, Sendable {
  /// There are as many as a quantity says.
  case count(Quantity, Query)
  /// A condition holds of each.
  case every(Query, has: Condition)

  /// A condition on how many things belong to each holds of each.
  public static func every(_ query: Query, has quantity: Quantity, _ counted: Query) -> Assertion {
    .every(query, has: .count(quantity, counted))
  }
}
