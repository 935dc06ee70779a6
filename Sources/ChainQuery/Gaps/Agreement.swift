import ChainModel

/// What is accepted at which node, and by which acceptance: the first in force that holds there.
struct Agreement: Sendable {
  /// The nodes that are accepted, hence complete outright.
  private(set) var nodes: NodeSet
  /// Why a node is accepted.
  private(set) var reasons: [NodeID: Acceptance] = [:]
  /// Why nobody is missed who does a node's first mile.
  private(set) var firstMiles: [NodeID: Acceptance] = [:]

  /// Applies acceptances to the nodes of a map.
  /// Complexity: O(acceptances · facts at the nodes of their places).
  init(
    _ acceptances: [Acceptance], today: PartialDate?, _ attendance: Attendance, states: [NodeState]
  ) {
    nodes = NodeSet(capacity: states.count)
    for acceptance in acceptances where !acceptance.hasRunOut(on: today) {
      for node in acceptance.nodes(in: attendance.map) where acceptance.holds(at: node, attendance)
      {
        if OwnParts.own(in: states[node.index]) != .complete, nodes.insert(node) {
          reasons[node] = acceptance
        }
        if acceptance.excusesResearch, firstMiles[node] == nil { firstMiles[node] = acceptance }
      }
    }
  }

  /// Why a gap of a kind at a node is accepted; nil when it is not.
  func acceptance(of kind: Gap.Kind, at node: NodeID) -> Acceptance? {
    switch kind {
    case .firstMile: firstMiles[node]
    case .vacant, .researchOnly, .lastMile, .unknown, .bottleneck: reasons[node]
    default: nil
    }
  }
}
