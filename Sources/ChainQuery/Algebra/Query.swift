public import ChainModel

/// A selection: nodes, segments, links or organisations of a map that fulfil what is asked.
///
/// ```swift
/// let query = Query.nodes.in(.stage("midstream"))
///   .with(.fewer(than: 2), .enterprises.in(.region("shenzhen")))
/// query.description  // nodes in midstream with fewer than 2 enterprises in shenzhen
/// ```
///
/// A query is a value of its own; it meets a map when it is answered, and only then are its names
/// looked up. All filters, roles and comparisons of facts on organisations hold for one and the
/// same fact.
public struct Query: Hashable, Sendable {
  /// What is asked for.
  public let noun: Noun
  /// What sort of nodes, in the order of the text.
  public private(set) var adjectives: [Adjective] = []
  /// Where, and in which roles, in the order of the text.
  public private(set) var filters: [Filter] = []
  /// What is to hold of a fact, an organisation or a name.
  public private(set) var comparisons: [Comparison] = []
  /// What is to hold of the things that belong to each row.
  public private(set) var condition: Condition?

  /// Asks for everything of a sort.
  public init(_ noun: Noun) { self.noun = noun }

  /// Every node.
  public static var nodes: Query { Query(.node) }
  /// Every segment.
  public static var segments: Query { Query(.segment) }
  /// Every link.
  public static var links: Query { Query(.link) }
  /// Every member.
  public static var members: Query { Query(.member) }
  /// Every candidate.
  public static var candidates: Query { Query(.candidate) }
  /// Every organisation, member or candidate.
  public static var organisations: Query { Query(.organisation) }
  /// Every member that is a company.
  public static var enterprises: Query { Query(.enterprise) }
  /// Every member that is a university or college.
  public static var universities: Query { Query(.university) }
  /// Every member that is a research institute.
  public static var institutes: Query { Query(.institute) }
  /// Every member that is a public institution.
  public static var agencies: Query { Query(.agency) }
  /// Every member that is a service body.
  public static var services: Query { Query(.service) }
}

extension Query {
  /// Only those of a sort.
  public func adding(_ adjective: Adjective) -> Query {
    changed { $0.adjectives.append(adjective) }
  }

  /// Only nodes that are marked as core.
  public var core: Query { adding(.core) }
  /// Only nodes without any member.
  public var vacant: Query { adding(.vacant) }
  /// Only nodes with one member in a use role.
  public var thin: Query { adding(.thin) }
  /// Only nodes with two members or more in use roles.
  public var covered: Query { adding(.covered) }
  /// Only nodes that are not surveyed.
  public var unknown: Query { adding(.unknown) }
  /// Only nodes with a gap that the map accepts.
  public var accepted: Query { adding(.accepted) }

  /// Only those that a filter lets through.
  public func adding(_ filter: Filter) -> Query { changed { $0.filters.append(filter) } }

  /// Only those in a place.
  public func `in`(_ place: Reference) -> Query { adding(.in(place)) }

  /// Only nodes from which one of these can be reached over `->`.
  public func upstream(of nodes: Reference...) -> Query { adding(.upstream(nodes)) }

  /// Only nodes that can be reached from one of these over `->`.
  public func downstream(of nodes: Reference...) -> Query { adding(.downstream(nodes)) }

  /// Only nodes with a `->` to one of these.
  public func feeding(_ nodes: Reference...) -> Query { adding(.feeding(nodes)) }

  /// Only nodes with a `->` from one of these.
  public func fed(by nodes: Reference...) -> Query { adding(.fed(nodes)) }

  /// Only links that come into a place.
  public func into(_ place: Reference) -> Query { adding(.into(place)) }

  /// Only links that go out of a place.
  public func out(of place: Reference) -> Query { adding(.outOf(place)) }

  /// Only organisations that stand somewhere in one of these roles.
  public func doing(_ roles: Role...) -> Query { adding(.doing(roles)) }

  /// Only those of which every comparison holds.
  public func `where`(_ comparisons: Comparison...) -> Query {
    changed { $0.comparisons += comparisons }
  }

  /// Only those to which as many things belong as a quantity says.
  public func with(_ quantity: Quantity, _ query: Query) -> Query {
    with(.count(quantity, query))
  }

  /// Only those of which a condition holds, and those of before.
  public func with(_ condition: Condition) -> Query {
    changed { $0.condition = $0.condition.map { $0 && condition } ?? condition }
  }

  private func changed(_ change: (inout Query) -> Void) -> Query {
    var query = self
    change(&query)
    return query
  }

  /// The query with its filters and its condition replaced.
  func replacing(filters: [Filter], condition: Condition?) -> Query {
    changed {
      $0.filters = filters
      $0.condition = condition
    }
  }
}
