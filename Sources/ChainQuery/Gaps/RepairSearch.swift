import ChainModel

/// Searches for nodes whose filling completes a target.
///
/// For every node the cheapest way to complete it is chosen as if nothing were shared, bar by bar;
/// from the nodes so found, those that are not needed any more are dropped one by one. What is
/// left is minimal by inclusion, because more members never make a node less complete.
struct RepairSearch {
  private let requirements: Requirements
  private let parts: OwnParts
  private let values: [Completeness]
  private let hasCandidates: NodeSet
  /// What completing a node costs; 0 for complete ones.
  private let costs: [Double]

  /// Weighs every node. Complexity: O(nodes + requirements), and a call for each node.
  init(
    _ requirements: Requirements, _ parts: OwnParts, values: [Completeness],
    hasCandidates: (NodeID) -> Bool
  ) {
    var withCandidates = NodeSet(capacity: values.count)
    var costs = [Double](repeating: 0, count: values.count)
    for node in requirements.order where values[node.index] != .complete {
      if hasCandidates(node) { withCandidates.insert(node) }
      var cost = Self.cost(of: parts.own[node.index], hasCandidates: withCandidates.contains(node))
      for clause in requirements.clauses(of: node) {
        cost += requirements.inputs(of: clause).map { costs[$0.index] }.min() ?? 0
      }
      costs[node.index] = cost
    }
    self.requirements = requirements
    self.parts = parts
    self.values = values
    self.costs = costs
    self.hasCandidates = withCandidates
  }

  /// Somebody known is easier to win than somebody unknown; where nobody looked, somebody may be
  /// there already.
  private static func cost(of own: Completeness, hasCandidates: Bool) -> Double {
    switch (own, hasCandidates) {
    case (.complete, _): 0
    case (_, true): 1
    case (.unknown, false): 2
    case (.incomplete, false): 3
    }
  }

  /// A set of nodes whose filling completes a target for certain, and of which no part does, in
  /// map order. Complexity: O(nodes + requirements · result / 64) for every node that is dropped.
  func repair(of target: NodeID) -> [NodeID] {
    var filled = choice(for: target)
    let order = upstream(of: target)
    while true {
      let needed = Set(needed(by: target, of: filled, order))
      guard let spare = filled.filter({ !needed.contains($0) }).min(by: isDroppedBefore)
      else { return filled }
      filled.removeAll { $0 == spare }
    }
  }

  /// Nodes without candidates are dropped first, then those further back in the map.
  private func isDroppedBefore(_ left: NodeID, _ right: NodeID) -> Bool {
    switch (hasCandidates.contains(left), hasCandidates.contains(right)) {
    case (false, true): true
    case (true, false): false
    default: left > right
    }
  }

  /// What is to be filled when every bar is met the cheapest way, in map order.
  private func choice(for target: NodeID) -> [NodeID] {
    var chosen = NodeSet(capacity: values.count)
    chosen.insert(target)
    var open = [target]
    while let node = open.popLast() {
      for clause in requirements.clauses(of: node) {
        let inputs = requirements.inputs(of: clause)
        guard let input = inputs.min(by: { costs[$0.index] < costs[$1.index] }),
          values[input.index] != .complete, chosen.insert(input)
        else { continue }
        open.append(input)
      }
    }
    return chosen.filter { parts.own[$0.index] != .complete }.map { $0 }
  }

  /// The target and everything that it could need, inputs first.
  private func upstream(of target: NodeID) -> [NodeID] {
    var reached = NodeSet(capacity: values.count)
    reached.insert(target)
    var order = [target]
    var next = 0
    while next < order.count {
      if !parts.accepted.contains(order[next]) {
        for clause in requirements.clauses(of: order[next]) {
          order += requirements.inputs(of: clause).filter { reached.insert($0) }
        }
      }
      next += 1
    }
    return order.sorted { requirements.ranks[$0.index] < requirements.ranks[$1.index] }
  }

  /// Those of the filled nodes without any one of which the target is not complete.
  private func needed(by target: NodeID, of filled: [NodeID], _ order: [NodeID]) -> [NodeID] {
    let isFilled = Set(filled)
    return filled.portions.flatMap { columns in
      Necessities(
        of: columns, for: order, in: requirements, accepted: parts.accepted
      ) { parts.own[$0.index] == .complete || isFilled.contains($0) }.needs(of: target)
    }
  }
}
