extension ChainMap {
  /// The facts at a node, ordered by organisation. Complexity: O(1).
  @inlinable public func facts(at node: some ElementReference<Node>) -> ElementList<Fact> {
    ElementList(factsByNode[node.id])
  }

  /// The facts about an organisation, in order of declaration. Complexity: O(1).
  @inlinable public func facts(
    of organisation: some ElementReference<Organisation>
  ) -> ElementRange<Fact> {
    let index = organisation.id.index
    return ElementRange(factOffsets[index]..<factOffsets[index + 1])
  }

  /// The nodes of a stage, in map order. Complexity: O(1).
  @inlinable public func nodes(in stage: some ElementReference<Stage>) -> ElementList<Node> {
    ElementList(nodesByStage[stage.id])
  }

  /// The nodes of a segment, in map order. Complexity: O(1).
  @inlinable public func nodes(in segment: some ElementReference<Segment>) -> ElementList<Node> {
    ElementList(nodesBySegment[segment.id])
  }

  /// The members that stand at a node in any role, in map order. Complexity: O(facts at the node).
  public func members(of node: some ElementReference<Node>) -> [Organisation] {
    organisations(at: node, standing: .member).map { self[$0] }
  }

  /// The candidates that are known at a node, in map order. Complexity: O(facts at the node).
  public func candidates(for node: some ElementReference<Node>) -> [Organisation] {
    organisations(at: node, standing: .candidate).map { self[$0] }
  }

  /// The organisations of a standing that stand at a node in one of the roles, each once, in map
  /// order. Complexity: O(facts at the node).
  public func organisations(
    at node: some ElementReference<Node>, standing: Standing,
    where isWanted: (Role) -> Bool = { _ in true }
  ) -> [OrganisationID] {
    var found: [OrganisationID] = []
    for fact in facts(at: node) {
      let row = facts.rows[fact.index]
      // The facts at a node are ordered by organisation, so repetitions are neighbours.
      guard found.last != row.organisation,
        organisations[row.organisation.index].standing == standing, isWanted(row.role)
      else { continue }
      found.append(row.organisation)
    }
    return found
  }

  /// The organisations of a standing, of a kind and with a seat in a region; nil admits any.
  /// One without a kind or a seat is of none.
  /// Complexity: O(organisations); with a region, O(organisations there + organisations / 64).
  public func organisations(
    standing: Standing? = nil, kind: OrganisationKind? = nil, seat: RegionSet? = nil
  ) -> OrganisationSet {
    organisationIndex.organisations(standing, kind, seat: seat)
  }

  /// How many organisations of a set stand at a node, counted up to a limit.
  /// Complexity: O(facts at the node).
  public func countOrganisations(
    at node: some ElementReference<Node>, in wanted: OrganisationSet, upTo limit: Int = .max
  ) -> Int {
    var last: OrganisationID?
    var count = 0
    for fact in facts(at: node) {
      let organisation = facts.rows[fact.index].organisation
      // The facts at a node are ordered by organisation, so repetitions are neighbours.
      guard organisation != last else { continue }
      last = organisation
      guard wanted.contains(organisation) else { continue }
      count += 1
      if count >= limit { break }
    }
    return count
  }
}
