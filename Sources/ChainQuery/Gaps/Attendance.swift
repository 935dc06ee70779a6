import ChainModel

/// Who counts as a member, and who of these stands where.
///
/// Usually these are the members of the map; without one of them, together with the candidates,
/// or those of a region alone, the same questions can be asked again.
struct Attendance: Sendable {
  let map: ChainMap
  /// The organisations that count as members.
  let counted: OrganisationSet
  /// The day on which they stand there; nil when no day is known, and what begins at any counts.
  let today: PartialDate?
  /// Whether what is only announced, or begins later, counts as well.
  let countsProspects: Bool

  /// Counts some organisations.
  init(
    _ counted: OrganisationSet, in map: ChainMap, today: PartialDate?, countsProspects: Bool = false
  ) {
    self.map = map
    self.counted = counted
    self.today = today
    self.countsProspects = countsProspects
  }

  /// Counts the members of a map. Complexity: O(organisations).
  init(in map: ChainMap, today: PartialDate?) {
    self.init(map.organisations(standing: .member), in: map, today: today)
  }

  /// Of those who count, only some.
  func limited(to organisations: OrganisationSet) -> Attendance {
    Attendance(
      counted.intersection(organisations), in: map, today: today, countsProspects: countsProspects)
  }

  /// Whether a fact says that somebody who counts stands at a node today. Complexity: O(1).
  func counts(_ fact: FactID) -> Bool {
    counted.contains(map.facts.organisation(of: fact)) && (countsProspects || !isProspect(fact))
  }

  /// Whether a fact is only announced, or certainly begins after today. Complexity: O(1).
  private func isProspect(_ fact: FactID) -> Bool {
    if map.facts.evidence(of: fact) == .announced { return true }
    guard let today, let since = map.facts.since(of: fact) else { return false }
    return today.isCertainlyBefore(since.firstDay)
  }

  /// Those who count, and of whom every fact at a node is a prospect, in map order.
  /// Complexity: O(facts at the node).
  func prospects(at node: NodeID) -> [Prospect] {
    let facts = map.facts(at: node).filter { counted.contains(map.facts.organisation(of: $0)) }
    let expected = facts.filter { !counts($0) }
    guard !expected.isEmpty else { return [] }
    let standing = Set(members(at: node))
    var prospects: [Prospect] = []
    for fact in expected {
      let organisation = map.facts.organisation(of: fact)
      guard !standing.contains(organisation) else { continue }
      let dates = [prospects.last?.since, map.facts.since(of: fact)].compactMap(\.self)
      guard prospects.last?.organisation == organisation else {
        prospects.append(Prospect(organisation: organisation, since: map.facts.since(of: fact)))
        continue
      }
      let first = dates.min { $0.firstDay.isCertainlyBefore($1.firstDay) }
      prospects[prospects.count - 1] = Prospect(organisation: organisation, since: first)
    }
    return prospects
  }

  /// Those who stand at a node in one of the roles, each once, in map order.
  /// Complexity: O(facts at the node).
  func members(at node: NodeID, where isWanted: (Role) -> Bool = { _ in true }) -> [OrganisationID]
  {
    organisations(at: node) { counts($0) && isWanted(map.facts.role(of: $0)) }
  }

  /// The candidates that do not count yet and are known at a node, those in the roles that are
  /// preferred first, else in map order. Complexity: O(facts at the node).
  func candidates(at node: NodeID, preferring isPreferred: (Role) -> Bool) -> [OrganisationID] {
    let isCandidate = { (organisation: OrganisationID) in
      !counted.contains(organisation) && map[organisation].standing == .candidate
    }
    let all = organisations(at: node) { isCandidate(map.facts.organisation(of: $0)) }
    guard all.count > 1 else { return all }
    let preferred = organisations(at: node) {
      isCandidate(map.facts.organisation(of: $0)) && isPreferred(map.facts.role(of: $0))
    }
    return preferred + all.filter { !preferred.contains($0) }
  }

  private func organisations(
    at node: NodeID, where isWanted: (FactID) -> Bool
  ) -> [OrganisationID] {
    var found: [OrganisationID] = []
    for fact in map.facts(at: node) {
      let organisation = map.facts.organisation(of: fact)
      // The facts at a node are ordered by organisation, so repetitions are neighbours.
      if found.last != organisation, isWanted(fact) { found.append(organisation) }
    }
    return found
  }
}
