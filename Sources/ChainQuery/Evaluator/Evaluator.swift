import ChainModel
import ChainText

/// Answers resolved queries on a map.
struct Evaluator {
  let findings: Findings
  var map: ChainMap { findings.map }
  /// The nodes of which nobody can say who stands there.
  let unsurveyed: NodeSet
  /// The organisation nouns that were made ready so far: counting and proving ask for the same.
  let matchers = MatcherCache()

  init(_ findings: Findings) {
    self.findings = findings
    unsurveyed = findings.nodes(in: .unknown)
  }

  // MARK: Nouns

  /// The nodes that fulfil a query.
  func nodes(_ query: Query) -> TruthSet<Node> {
    let count = map.nodes.count
    var domain = places(of: query.filters) ?? .all(count)
    if !query.comparisons.isEmpty {
      let names = NameTest(query.comparisons)
      domain = domain.filter { names.holds(of: map[$0].name, map[$0].traits.aliases) }
      let tags = TagTest(query.comparisons)
      domain = domain.filter { tags.holds(of: map[$0].traits.tags) }
      if let attributes = OwnAttributeTest(query.comparisons) {
        domain = domain.filter { attributes.holds(of: map[$0].traits.attributes) }
      }
    }
    var found = TruthSet(domain, capacity: count)
    for adjective in query.adjectives { found.formAnd(nodes(adjective)) }
    if let condition = query.condition {
      found.formAnd(truth(of: condition, on: found.possible, counting: countAtNodes))
    }
    return found
  }

  private func nodes(_ adjective: Adjective) -> TruthSet<Node> {
    let count = map.nodes.count
    func inState(_ state: NodeState) -> TruthSet<Node> {
      var found = TruthSet(findings.nodes(in: state), capacity: count)
      found.undecided = unsurveyed
      return found
    }
    return switch adjective {
    case .core:
      TruthSet(NodeSet.all(count).filter { map[$0].traits.isCore }, capacity: count)
    case .vacant: inState(.vacant)
    case .thin: inState(.thin)
    case .covered: inState(.covered)
    case .unknown: TruthSet(unsurveyed, capacity: count)
    case .accepted: TruthSet(findings.accepted, capacity: count)
    }
  }

  /// The segments that fulfil a query.
  func segments(_ query: Query) -> TruthSet<Segment> {
    let count = map.segments.count
    var domain = SegmentSet.all(count)
    for case .in(.stage(let key)) in query.filters {
      domain = domain.filter { map[map[$0].stage].key == key }
    }
    if !query.comparisons.isEmpty {
      let names = NameTest(query.comparisons)
      domain = domain.filter { names.holds(of: map[$0].name, []) }
    }
    var found = TruthSet(domain, capacity: count)
    if let condition = query.condition {
      found.formAnd(truth(of: condition, on: domain, counting: countInSegments))
    }
    return found
  }

  /// The links that fulfil a query.
  func links(_ query: Query) -> LinkSet {
    var found = LinkSet.all(map.links.count)
    for filter in query.filters {
      switch filter {
      case .in(let place):
        let nodes = nodes(in: place)
        found = found.filter { nodes.contains(map[$0].from) && nodes.contains(map[$0].to) }
      case .into(let place):
        let nodes = nodes(in: place)
        found = found.filter { nodes.contains(map[$0].to) && !nodes.contains(map[$0].from) }
      case .outOf(let place):
        let nodes = nodes(in: place)
        found = found.filter { nodes.contains(map[$0].from) && !nodes.contains(map[$0].to) }
      case .upstream, .downstream, .feeding, .fed, .doing: break
      }
    }
    return found
  }

  /// The organisations that fulfil a query.
  func organisations(_ matcher: OrganisationMatcher) -> TruthSet<Organisation> {
    guard matcher.needsFact else { return matcher.who }
    var standing = OrganisationSet(capacity: map.organisations.count)
    for node in matcher.places ?? .all(map.nodes.count) {
      for fact in map.facts(at: node) where matcher.matches(fact) {
        standing.insert(map.facts.organisation(of: fact))
      }
    }
    var found = matcher.who
    found.yes.formIntersection(standing)
    found.undecided.formIntersection(standing)
    return found
  }

  // MARK: Conditions

  /// The elements of a domain of which a condition holds.
  func truth<Element>(
    of condition: Condition, on domain: ElementSet<Element>,
    counting count: (Quantity, Query, ElementSet<Element>) -> TruthSet<Element>
  ) -> TruthSet<Element> {
    switch condition.form {
    case .count(let quantity, let query): return count(quantity, query, domain)
    case .not(let condition):
      return truth(of: condition, on: domain, counting: count).negated(in: domain)
    case .all(let parts):
      var found = truth(of: parts[0], on: domain, counting: count)
      for part in parts.dropFirst() {
        // What does not hold so far needs no further look.
        found.formAnd(truth(of: part, on: found.possible, counting: count))
      }
      return found
    case .any(let parts):
      var found = truth(of: parts[0], on: domain, counting: count)
      for part in parts.dropFirst() {
        found.formOr(truth(of: part, on: domain.subtracting(found.yes), counting: count))
      }
      return found
    }
  }
}

/// Comparisons of names, ready to be made many times.
struct NameTest {
  private let tests: [(relation: Equality, folded: String)]

  init(_ comparisons: [Comparison]) {
    tests = comparisons.compactMap { comparison in
      if case .name(let relation, let name) = comparison {
        (relation, name.foldedForComparison)
      } else {
        nil
      }
    }
  }

  /// Whether all hold of something with a name and aliases; it is called each of them.
  func holds(of name: LocalizedText, _ aliases: [String]) -> Bool {
    if tests.isEmpty { return true }
    let names = (name.all + aliases).map(\.foldedForComparison)
    return tests.allSatisfy { names.contains($0.folded) == ($0.relation == .equal) }
  }
}
