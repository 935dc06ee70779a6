import ChainModel

/// Tries what becomes of the targets when a member leaves, and takes it back.
///
/// Only what lies downstream of a change is judged anew.
struct LeavingTrial {
  private let findings: Findings
  private let attendance: Attendance
  private let inForce: [(acceptance: Acceptance, nodes: NodeSet)]
  private let isTarget: NodeSet
  private var parts: OwnParts
  private var values: [Completeness]
  private var queue: RankQueue

  /// Prepares trials. Complexity: O(nodes · acceptances).
  init(_ findings: Findings) {
    let count = findings.map.nodes.count
    self.findings = findings
    attendance = findings.attendance
    inForce = findings.acceptances.filter { !$0.hasRunOut(on: findings.today) }.map {
      ($0, NodeSet($0.nodes(in: findings.map), capacity: count))
    }
    isTarget = NodeSet(findings.targets, capacity: count)
    parts = findings.parts
    values = findings.values
    queue = RankQueue(capacity: count)
  }

  /// The targets that are complete, and not for certain any more when a member leaves.
  mutating func targetsLost(
    without member: OrganisationID, _ changes: [Loss.Change]
  ) -> [NodeID] {
    let nodes = touched(by: member, changes)
    let before = nodes.map { (parts.own[$0.index], parts.accepted.contains($0)) }
    for node in nodes { leave(node, member, changes) }
    let moved = propagate()
    let lost = moved.filter { move in
      move.before == .complete && isTarget.contains(move.node)
        && values[move.node.index] != .complete
    }
    for move in moved { values[move.node.index] = move.before }
    for (node, part) in zip(nodes, before) {
      parts.own[node.index] = part.0
      if !part.1 { parts.accepted.remove(node) }
    }
    return lost.map(\.node).sorted()
  }

  /// The nodes whose own part can change: those that change their state and, where there are
  /// acceptances, all others at which the member stands: without it, one may hold.
  private func touched(by member: OrganisationID, _ changes: [Loss.Change]) -> [NodeID] {
    if inForce.isEmpty { return changes.map(\.node) }
    let map = attendance.map
    return Set(map.facts(of: member).map { map.facts.node(of: $0) }).sorted()
  }

  private mutating func leave(_ node: NodeID, _ member: OrganisationID, _ changes: [Loss.Change]) {
    let after = changes.first { $0.node == node }?.after ?? findings.state(of: node)
    let own = OwnParts.own(in: after)
    parts.own[node.index] = own
    if own != .complete, isAccepted(node, without: member) { parts.accepted.insert(node) }
    queue.insert(findings.requirements.ranks[node.index])
  }

  private func isAccepted(_ node: NodeID, without member: OrganisationID) -> Bool {
    let covering = inForce.filter { $0.nodes.contains(node) }.map(\.acceptance)
    guard !covering.isEmpty else { return false }
    let others = attendance.members(at: node).filter { $0 != member }
    return covering.contains { acceptance in
      !others.contains { acceptance.kind == nil || attendance.map[$0].kind == acceptance.kind }
    }
  }

  /// Judges anew what depends on the changes; says what it was before.
  private mutating func propagate() -> [(node: NodeID, before: Completeness)] {
    let requirements = findings.requirements
    var moved: [(node: NodeID, before: Completeness)] = []
    while let rank = queue.popFirst() {
      let node = requirements.order[rank]
      let value = requirements.completeness(of: node, parts, inputs: values)
      guard value != values[node.index] else { continue }
      moved.append((node, values[node.index]))
      values[node.index] = value
      for output in requirements.outputs(of: node) {
        queue.insert(requirements.ranks[output.index])
      }
    }
    return moved
  }
}

/// Numbers that come out in ascending order; what is put in meanwhile is greater than what came out.
private struct RankQueue {
  private var words: [UInt64]
  private var word: Int

  init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
    word = words.count
  }

  mutating func insert(_ rank: Int32) {
    words[Int(rank) >> 6] |= 1 << UInt64(rank & 63)
    word = min(word, Int(rank) >> 6)
  }

  /// Takes the least number out; nil when there is none.
  mutating func popFirst() -> Int? {
    while word < words.count {
      let bits = words[word]
      if bits != 0 {
        words[word] = bits & (bits - 1)
        return word << 6 + bits.trailingZeroBitCount
      }
      word += 1
    }
    return nil
  }
}
