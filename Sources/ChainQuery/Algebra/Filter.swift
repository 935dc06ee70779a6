public import ChainModel

/// What narrows the noun of a query, conditions and comparisons aside.
public enum Filter: Hashable, Sendable {
  /// Lies or stands in a place; organisations also have their seat in a region.
  case `in`(Reference)
  /// A node from which one of these can be reached over `->`, themselves left out.
  case upstream([Reference])
  /// A node that can be reached from one of these over `->`, themselves left out.
  case downstream([Reference])
  /// A node with a `->` to one of these.
  case feeding([Reference])
  /// A node with a `->` from one of these.
  case fed([Reference])
  /// A link whose head is a node, or lies in a segment or stage that its tail lies outside of.
  case into(Reference)
  /// A link whose tail is a node, or lies in a segment or stage that its head lies outside of.
  case outOf(Reference)
  /// An organisation that stands there in one of these roles.
  case doing([Role])
}

extension Filter {
  /// What a filter does, without what it names; the raw value is its word in the query language.
  public enum Kind: String, CaseIterable, Sendable {
    case `in`
    case upstream = "upstream of"
    case downstream = "downstream of"
    case feeding
    case fed = "fed by"
    case into
    case outOf = "out of"
    case doing = "making"
    case with
    case `where`
  }

  /// What the filter does.
  public var kind: Kind {
    switch self {
    case .in: .in
    case .upstream: .upstream
    case .downstream: .downstream
    case .feeding: .feeding
    case .fed: .fed
    case .into: .into
    case .outOf: .outOf
    case .doing: .doing
    }
  }

  /// What the filter names.
  var references: [Reference] {
    switch self {
    case .in(let reference), .into(let reference), .outOf(let reference): [reference]
    case .upstream(let references), .downstream(let references), .feeding(let references),
      .fed(let references):
      references
    case .doing: []
    }
  }
}

extension Role {
  /// The word of the query language for what somebody in the role does: `making`.
  public var participle: String {
    switch self {
    case .makes: "making"
    case .supplies: "supplying"
    case .researches: "researching"
    case .designs: "designing"
    case .pilots: "piloting"
    case .tests: "testing"
    case .operates: "operating"
    case .distributes: "distributing"
    case .serves: "serving"
    }
  }
}
