public import ChainModel
import ChainText

// What goes with what: the rules that a query follows whether it comes from text or from Swift.

extension Noun {
  /// The filters that go with the noun.
  public var filters: [Filter.Kind] {
    switch self {
    case .node: [.in, .upstream, .downstream, .feeding, .fed, .with, .where]
    case .segment: [.in, .with, .where]
    case .link: [.in, .into, .outOf]
    default: [.in, .upstream, .downstream, .feeding, .fed, .doing, .with, .where]
    }
  }

  /// The kinds of things that a filter can name.
  public func places(for filter: Filter.Kind) -> [MapElement.Kind] {
    switch filter {
    case .in:
      switch self {
      case .node: [.stage, .segment, .field]
      case .segment: [.stage]
      case .link: [.stage, .segment]
      default: [.node, .segment, .stage, .field, .region]
      }
    case .into, .outOf: [.node, .segment, .stage]
    case .upstream, .downstream, .feeding, .fed: [.node]
    case .doing, .with, .where: []
    }
  }

  /// The adjectives that go with the noun.
  public var adjectives: [Adjective] { self == .node ? Adjective.allCases : [] }

  /// What can be compared of the noun.
  public var attributes: [Comparison.Attribute] {
    switch self {
    case .node: [.tag, .name, .own]
    case .segment: [.name]
    case .link: []
    default: Comparison.Attribute.allCases
    }
  }

  /// The nouns whose things belong to one of this noun and can be counted there.
  public var countable: [Noun] {
    switch self {
    case .node: Noun.allCases.filter(\.isOrganisation) + [.link]
    case .segment: Noun.allCases.filter(\.isOrganisation) + [.node]
    case .link: []
    default: [.node, .segment]
    }
  }
}

extension Noun {
  /// What is wrong with an adjective before the noun.
  public func problem(with adjective: Adjective) -> QueryProblem? {
    adjectives.contains(adjective) ? nil : .misfitAdjective(adjective, of: self)
  }

  /// What is wrong with a filter behind the noun.
  public func problem(with filter: Filter.Kind) -> QueryProblem? {
    filters.contains(filter) ? nil : .misfitFilter(filter, of: self)
  }

  /// What is wrong with comparing an attribute of the noun.
  public func problem(with attribute: Comparison.Attribute) -> QueryProblem? {
    attributes.contains(attribute) ? nil : .misfitAttribute(attribute, of: self)
  }

  /// What is wrong with comparing the noun's things on a map so.
  ///
  /// Complexity: O(1); of an own attribute, O(things + attributes).
  public func problem(with comparison: Comparison, on map: ChainMap) -> QueryProblem? {
    if let problem = problem(with: comparison.attribute) { return problem }
    guard case .own(let key, _, let wanted) = comparison else { return nil }
    let lists =
      self == .node
      ? map.nodes.map(\.traits.attributes) : map.organisations.map(\.profile.attributes)
    let values = lists.compactMap { $0.first { $0.key == key }?.value }
    guard let example = values.first else {
      let known = Set(lists.joined().map(\.key)).sorted()
      let words = attributes.filter { $0 != .own }.map(\.rawValue)
      return .unknownAttribute(
        key, known: known, suggestion: Spelling.closest(to: key, among: known + words).first)
    }
    guard !values.contains(where: { $0.canBeCompared(with: wanted) }) else { return nil }
    return .misfitValue(wanted.asWritten, of: key, example: example.asWritten)
  }

  /// What is wrong with counting the things of another noun for each of this one.
  public func problem(withCounting counted: Noun) -> QueryProblem? {
    countable.contains(counted) ? nil : .misfitCount(counted, of: self)
  }
}
