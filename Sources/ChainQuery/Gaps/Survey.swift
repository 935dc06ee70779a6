import ChainModel

/// The states of all nodes, and their sums by stage and segment.
struct Survey {
  private(set) var states: [NodeState] = []
  private(set) var outsideOnly: NodeSet
  private(set) var coverage = Coverage()
  private(set) var stageCoverage: [Coverage]
  private(set) var segmentCoverage: [Coverage]

  /// Looks at every node. Complexity: O(facts + nodes + regions).
  init(_ attendance: Attendance) {
    let map = attendance.map
    // A seat that is only known as a wider region may lie inside: outside is what cannot.
    let notOutside = map.header.home.map { map.regions(touching: $0) }
    outsideOnly = NodeSet(capacity: map.nodes.count)
    stageCoverage = Array(repeating: Coverage(), count: map.stages.count)
    segmentCoverage = Array(repeating: Coverage(), count: map.segments.count)
    states.reserveCapacity(map.nodes.count)
    for node in map.nodes {
      let tally = NodeTally(of: node.id, attendance, notOutside: notOutside)
      let state = NodeState(
        members: tally.members, inUse: tally.inUse, isUnsurveyed: node.isUnsurveyed)
      states.append(state)
      if tally.isOutsideOnly { outsideOnly.insert(node.id) }
      coverage.add(state)
      stageCoverage[node.stage.index].add(state)
      if let segment = node.segment { segmentCoverage[segment.index].add(state) }
    }
  }
}
