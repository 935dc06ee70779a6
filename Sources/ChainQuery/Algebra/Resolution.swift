public import ChainModel

extension Query {
  /// The query with every reference by kind and id, as the map has them.
  ///
  /// - Throws: ``QueryError`` with everything that keeps it from being answered on the map.
  /// - Complexity: O(names of the map) for each reference that is no id.
  public func resolved(in map: ChainMap) throws(QueryError) -> Query {
    try Resolution.run(in: map) { $0.resolve(self) }
  }
}

extension Assertion {
  /// The assertion with every reference by kind and id, as the map has them.
  ///
  /// - Throws: ``QueryError`` with everything that keeps it from being judged on the map.
  public func resolved(in map: ChainMap) throws(QueryError) -> Assertion {
    try Resolution.run(in: map) { $0.resolve(self) }
  }
}

extension Question {
  /// The question with every reference by kind and id, as the map has them.
  ///
  /// - Throws: ``QueryError`` with everything that keeps it from being answered on the map.
  public func resolved(in map: ChainMap) throws(QueryError) -> Question {
    try Resolution.run(in: map) { $0.resolve(self) }
  }
}

/// Meets a query with a map: looks its references up and sees whether its parts go together.
private struct Resolution {
  private let lookup: ReferenceLookup
  private var problems: [QueryProblem] = []

  static func run<Value>(
    in map: ChainMap, _ resolve: (inout Resolution) -> Value
  ) throws(QueryError) -> Value {
    var resolution = Resolution(lookup: ReferenceLookup(map))
    let resolved = resolve(&resolution)
    guard resolution.problems.isEmpty else { throw QueryError(problems: resolution.problems) }
    return resolved
  }

  mutating func resolve(_ question: Question) -> Question {
    switch question {
    case .selection(let query): .selection(resolve(query))
    case .paths(let start, let end):
      .paths(
        from: resolve(start, behind: .upstream, of: .node),
        to: resolve(end, behind: .upstream, of: .node))
    case .assertion(let assertion): .assertion(resolve(assertion))
    }
  }

  mutating func resolve(_ assertion: Assertion) -> Assertion {
    switch assertion {
    case .count(let quantity, let query): .count(quantity, resolve(query))
    case .every(let query, let condition):
      .every(resolve(query), has: resolve(condition, of: query.noun))
    }
  }

  mutating func resolve(_ query: Query) -> Query {
    let noun = query.noun
    problems += query.adjectives.compactMap(noun.problem(with:))
    let filters = query.filters.map { resolve($0, of: noun) }
    problems += query.comparisons.compactMap { noun.problem(with: $0, on: lookup.map) }
    let condition = query.condition.map { condition in
      if let problem = noun.problem(with: .with) { problems.append(problem) }
      return resolve(condition, of: noun)
    }
    return query.replacing(filters: filters, condition: condition)
  }

  private mutating func resolve(_ filter: Filter, of noun: Noun) -> Filter {
    if let problem = noun.problem(with: filter.kind) {
      problems.append(problem)
      return filter
    }
    func each(_ references: [Reference]) -> [Reference] {
      references.map { resolve($0, behind: filter.kind, of: noun) }
    }
    return switch filter {
    case .in(let place): .in(resolve(place, behind: .in, of: noun))
    case .into(let place): .into(resolve(place, behind: .into, of: noun))
    case .outOf(let place): .outOf(resolve(place, behind: .outOf, of: noun))
    case .upstream(let nodes): .upstream(each(nodes))
    case .downstream(let nodes): .downstream(each(nodes))
    case .feeding(let nodes): .feeding(each(nodes))
    case .fed(let nodes): .fed(each(nodes))
    case .doing: filter
    }
  }

  private mutating func resolve(
    _ reference: Reference, behind filter: Filter.Kind, of noun: Noun
  ) -> Reference {
    do throws(ReferenceLookup.Problem) {
      return try lookup.resolve(reference, behind: filter, of: noun)
    } catch {
      problems.append(error.problem)
      return reference
    }
  }

  private mutating func resolve(_ condition: Condition, of noun: Noun) -> Condition {
    condition.mapQueries { query in
      if let problem = noun.problem(withCounting: query.noun) { problems.append(problem) }
      return resolve(query)
    }
  }
}
