import ChainModel

/// Who counts as a member, and who of these stands where.
///
/// Usually these are the members of the map; without one of them, together with the candidates,
/// or those of a region alone, the same questions can be asked again.
struct Attendance: Sendable {
  let map: ChainMap
  /// The organisations that count as members.
  let counted: OrganisationSet

  /// Counts some organisations.
  init(_ counted: OrganisationSet, in map: ChainMap) {
    self.map = map
    self.counted = counted
  }

  /// Counts the members of a map. Complexity: O(organisations).
  init(in map: ChainMap) { self.init(map.organisations(standing: .member), in: map) }

  /// Those who stand at a node in one of the roles, each once, in map order.
  /// Complexity: O(facts at the node).
  func members(at node: NodeID, where isWanted: (Role) -> Bool = { _ in true }) -> [OrganisationID]
  {
    organisations(at: node) { counted.contains($0) && isWanted($1) }
  }

  /// The candidates that do not count yet and are known at a node, those in the roles that are
  /// preferred first, else in map order. Complexity: O(facts at the node).
  func candidates(at node: NodeID, preferring isPreferred: (Role) -> Bool) -> [OrganisationID] {
    let isCandidate = { (organisation: OrganisationID) in
      !counted.contains(organisation) && map[organisation].standing == .candidate
    }
    let all = organisations(at: node) { organisation, _ in isCandidate(organisation) }
    guard all.count > 1 else { return all }
    let preferred = organisations(at: node) { isCandidate($0) && isPreferred($1) }
    return preferred + all.filter { !preferred.contains($0) }
  }

  private func organisations(
    at node: NodeID, where isWanted: (OrganisationID, Role) -> Bool
  ) -> [OrganisationID] {
    var found: [OrganisationID] = []
    for fact in map.facts(at: node) {
      let organisation = map.facts.organisation(of: fact)
      // The facts at a node are ordered by organisation, so repetitions are neighbours.
      if found.last != organisation, isWanted(organisation, map.facts.role(of: fact)) {
        found.append(organisation)
      }
    }
    return found
  }
}
