import ChainModel

// How many things belong to each element of a domain, judged by a quantity.

extension Evaluator {
  /// Judges how many organisations stand at each node, or how many links touch it.
  func countAtNodes(_ quantity: Quantity, _ query: Query, _ domain: NodeSet) -> TruthSet<Node> {
    query.noun == .link
      ? countLinks(quantity, links(query), domain)
      : countOrganisations(quantity, matcher(for: query), domain)
  }

  private func countLinks(
    _ quantity: Quantity, _ links: LinkSet, _ domain: NodeSet
  ) -> TruthSet<Node> {
    var found = TruthSet<Node>(capacity: map.nodes.count)
    for node in domain {
      let touching = [map.graph.links(from: node), map.graph.links(to: node)].joined()
      let count = touching.lazy.filter(links.contains).count
      found.insert(node, quantity.admits(count) ? .yes : .no)
    }
    return found
  }

  private func countOrganisations(
    _ quantity: Quantity, _ matcher: OrganisationMatcher, _ domain: NodeSet
  ) -> TruthSet<Node> {
    var found = TruthSet<Node>(capacity: map.nodes.count)
    let limit = quantity.sufficientCount
    let isPlain = matcher.takesAnyFact && matcher.who.undecided.isEmpty
    let tallies = matcher.few.map { countEverywhere($0, matcher) }
    for node in domain {
      guard matcher.admits(node) else {
        found.insert(node, quantity.truth(known: 0, more: 0))
        continue
      }
      var tally = Tally()
      if let tallies {
        tally = tallies[node.index]
      } else if isPlain {
        tally.known = map.countOrganisations(at: node, in: matcher.who.yes, upTo: limit)
      } else {
        tally = count(at: node, matcher)
      }
      let more = unsurveyed.contains(node) ? nil : tally.undecided
      found.insert(node, quantity.truth(known: tally.known, more: more))
    }
    return found
  }

  /// The organisations at a node that fit, and that may fit, each once.
  private struct Tally {
    var known = 0
    var undecided = 0
    /// Who was counted last.
    var last: OrganisationID?
  }

  /// Counts at every node, from what some organisations do.
  /// Complexity: O(nodes + facts about the organisations).
  private func countEverywhere(_ organisations: OrganisationSet, _ matcher: OrganisationMatcher)
    -> [Tally]
  {
    let map = map
    var tallies = [Tally](repeating: Tally(), count: map.nodes.count)
    for organisation in organisations {
      let isKnown = matcher.who.yes.contains(organisation)
      for fact in map.facts(of: organisation) where matcher.matches(fact) {
        let node = map.facts.node(of: fact).index
        guard tallies[node].last != organisation else { continue }
        tallies[node].last = organisation
        if isKnown { tallies[node].known += 1 } else { tallies[node].undecided += 1 }
      }
    }
    return tallies
  }

  /// Counts at one node. Complexity: O(facts at the node).
  private func count(at node: NodeID, _ matcher: OrganisationMatcher) -> Tally {
    var tally = Tally()
    // The facts at a node are ordered by organisation, so one look back tells a new one.
    for fact in map.facts(at: node) {
      let organisation = map.facts.organisation(of: fact)
      guard organisation != tally.last else { continue }
      let isKnown = matcher.who.yes.contains(organisation)
      guard isKnown || matcher.who.undecided.contains(organisation), matcher.matches(fact) else {
        continue
      }
      tally.last = organisation
      if isKnown { tally.known += 1 } else { tally.undecided += 1 }
    }
    return tally
  }

  /// Judges how many organisations stand in each segment, or how many nodes lie in it.
  func countInSegments(
    _ quantity: Quantity, _ query: Query, _ domain: SegmentSet
  ) -> TruthSet<Segment> {
    var found = TruthSet<Segment>(capacity: map.segments.count)
    if query.noun == .node {
      let nodes = nodes(query)
      for segment in domain {
        let inside = map.nodes(in: segment)
        let known = inside.lazy.filter(nodes.yes.contains).count
        let undecided = inside.lazy.filter(nodes.undecided.contains).count
        found.insert(segment, quantity.truth(known: known, more: undecided))
      }
      return found
    }
    let matcher = matcher(for: query)
    for segment in domain {
      var standing = OrganisationSet(capacity: map.organisations.count)
      var isOpen = false
      for node in map.nodes(in: segment) where matcher.admits(node) {
        isOpen = isOpen || unsurveyed.contains(node)
        for fact in map.facts(at: node) where matcher.matches(fact) {
          standing.insert(map.facts.organisation(of: fact))
        }
      }
      let known = standing.intersection(matcher.who.yes).count
      let undecided = standing.intersection(matcher.who.undecided).count
      found.insert(segment, quantity.truth(known: known, more: isOpen ? nil : undecided))
    }
    return found
  }

  /// Judges at how many nodes, or in how many segments, each organisation stands.
  func countOfOrganisations(
    _ quantity: Quantity, _ query: Query, _ domain: OrganisationSet
  ) -> TruthSet<Organisation> {
    if query.noun == .segment {
      let segments = segments(query)
      return countOfOrganisations(quantity, domain, segments) { self.map[$0].segment }
    }
    return countOfOrganisations(quantity, domain, nodes(query)) { $0 }
  }

  private func countOfOrganisations<Place>(
    _ quantity: Quantity, _ domain: OrganisationSet, _ places: TruthSet<Place>,
    place: (NodeID) -> ElementID<Place>?
  ) -> TruthSet<Organisation> {
    var found = TruthSet<Organisation>(capacity: map.organisations.count)
    for organisation in domain {
      let standing = Set(map.facts(of: organisation).compactMap { place(map.facts.node(of: $0)) })
      let known = standing.lazy.filter(places.yes.contains).count
      let undecided = standing.lazy.filter(places.undecided.contains).count
      found.insert(organisation, quantity.truth(known: known, more: undecided))
    }
    return found
  }
}
