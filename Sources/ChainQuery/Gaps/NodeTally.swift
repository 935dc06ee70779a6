import ChainModel

/// The members at one node, counted.
struct NodeTally {
  private(set) var members = 0
  private(set) var inUse = 0
  private var areAllOutside: Bool

  /// Whether there are members, and the seat of each lies outside of the home region.
  var isOutsideOnly: Bool { members > 0 && areAllOutside }

  /// Counts those who stand at a node. `notOutside` are the regions that touch the home region,
  /// nil when there is none. Complexity: O(facts at the node).
  init(of node: NodeID, _ attendance: Attendance, notOutside: RegionSet?) {
    let map = attendance.map
    areAllOutside = notOutside != nil
    var last: OrganisationID?
    var isLastInUse = false
    // The facts at a node are ordered by organisation, so one look back tells a new one.
    for fact in map.facts(at: node) {
      let organisation = map.facts.organisation(of: fact)
      guard attendance.counts(fact) else { continue }
      if organisation != last {
        last = organisation
        isLastInUse = false
        members += 1
        if let notOutside, areAllOutside {
          // A member without a seat is unknown, not outside.
          let seats = map.organisations[organisation.index].profile.seats
          areAllOutside = !seats.isEmpty && !seats.contains(where: notOutside.contains)
        }
      }
      if !isLastInUse, map.facts.role(of: fact).isUse {
        isLastInUse = true
        inUse += 1
      }
    }
  }
}
