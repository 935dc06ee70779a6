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
