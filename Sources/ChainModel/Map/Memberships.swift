extension ChainMap {
  /// The facts at a node, ordered by organisation. Complexity: O(1).
  public func facts(at node: NodeID) -> ArraySlice<FactID> { factsByNode[node] }

  /// The facts about an organisation, in order of declaration. Complexity: O(1).
  public func facts(of organisation: OrganisationID) -> ArraySlice<FactID> {
    factsByOrganisation[organisation]
  }

  /// The organisations of a standing that stand at a node in one of the roles, each once, in map
  /// order. Complexity: O(facts at the node).
  public func organisations(
    at node: NodeID, standing: Standing, where isWanted: (Role) -> Bool = { _ in true }
  ) -> [OrganisationID] {
    var found: [OrganisationID] = []
    for fact in factsByNode[node] {
      let organisation = facts.organisation(of: fact)
      // The facts at a node are ordered by organisation, so repetitions are neighbours.
      guard found.last != organisation, organisations[organisation.index].standing == standing,
        isWanted(facts.role(of: fact))
      else { continue }
      found.append(organisation)
    }
    return found
  }

  /// The organisations of a standing, of a kind and with their seat in a region; nil admits any.
  /// One without a kind or a seat is of none. Complexity: O(organisations).
  public func organisations(
    standing: Standing? = nil, kind: OrganisationKind? = nil, seat: RegionSet? = nil
  ) -> OrganisationSet {
    var found = OrganisationSet(capacity: organisations.count)
    for organisation in organisations {
      if let standing, organisation.standing != standing { continue }
      if let kind, organisation.kind != kind { continue }
      if let seat {
        guard let own = organisation.seat, seat.contains(own) else { continue }
      }
      found.insert(organisation.id)
    }
    return found
  }

  /// How many organisations of a set stand at a node, counted up to a limit.
  /// Complexity: O(facts at the node).
  public func countOrganisations(
    at node: NodeID, in wanted: OrganisationSet, upTo limit: Int = .max
  ) -> Int {
    var last: OrganisationID?
    var count = 0
    for fact in factsByNode[node] {
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

  /// The members that stand at a node in any role, in map order. Complexity: O(facts at the node).
  public func members(of node: Node) -> [Organisation] {
    organisations(at: node.id, standing: .member).map { self[$0] }
  }

  /// The candidates that are known at a node, in map order. Complexity: O(facts at the node).
  public func candidates(for node: Node) -> [Organisation] {
    organisations(at: node.id, standing: .candidate).map { self[$0] }
  }

  /// The nodes of a stage, in map order. Complexity: O(1).
  public func nodes(in stage: StageID) -> ArraySlice<NodeID> { nodesByStage[stage] }

  /// The nodes of a segment, in map order. Complexity: O(1).
  public func nodes(in segment: SegmentID) -> ArraySlice<NodeID> { nodesBySegment[segment] }
}
