public import ChainModel

/// Why a target is not complete, and what would make it so.
public struct Incompleteness: Hashable, Sendable {
  /// The target.
  public let target: NodeID
  /// Every node that lacks somebody in a use role for certain and is reachable through incomplete
  /// requirements: the nearest first, then in the order in which they are required.
  public let causes: [NodeID]
  /// Nodes that complete the target for certain when each gets a member in a use role, while no
  /// part of them does, in map order.
  ///
  /// Nodes that nobody looked into can be among them. It is not promised to be the smallest such
  /// set; nodes at which candidates are known are preferred.
  public let repair: [NodeID]
  /// The nodes reached, each with the place of the one that it was reached from.
  private let steps: [Step]

  private struct Step: Hashable, Sendable {
    let node: NodeID
    let previous: Int32
  }

  /// The shortest way from a cause to the target, both included; the first of several, nil when
  /// the node is no cause. Complexity: O(nodes).
  public func path(from cause: NodeID) -> [NodeID]? {
    guard causes.contains(cause), var place = steps.firstIndex(where: { $0.node == cause })
    else { return nil }
    var path = [cause]
    while place > 0 {
      place = Int(steps[place].previous)
      path.append(steps[place].node)
    }
    return path
  }

  /// Searches breadth first from the target through what is incomplete.
  /// Complexity: O(nodes + requirements).
  init(
    of target: NodeID, repair: [NodeID], _ requirements: Requirements, _ parts: OwnParts,
    values: [Completeness]
  ) {
    let walk = Walk(from: target, through: .incomplete, requirements, values: values)
    self.target = target
    self.repair = repair
    steps = walk.steps.map { Step(node: $0.node, previous: Int32(truncatingIfNeeded: $0.previous)) }
    causes = walk.steps.map(\.node).filter { parts.own[$0.index] == .incomplete }
  }
}

/// A target of which nobody can say whether it is complete.
public struct UndecidedTarget: Hashable, Sendable {
  /// The target.
  public let target: NodeID
  /// The nodes that nobody looked into and that make it so: the nearest first.
  public let unsurveyed: [NodeID]
}

/// A search breadth first from a node through requirements with an outcome, to inputs with it.
private struct Walk {
  /// The nodes reached, each with the place of the one from which.
  private(set) var steps: [(node: NodeID, previous: Int)]

  init(
    from start: NodeID, through outcome: Completeness, _ requirements: Requirements,
    values: [Completeness]
  ) {
    var reached = NodeSet(capacity: values.count)
    reached.insert(start)
    steps = [(start, 0)]
    var next = 0
    while next < steps.count {
      for clause in requirements.clauses(of: steps[next].node)
      where requirements.completeness(of: clause, inputs: values) == outcome {
        for input in requirements.inputs(of: clause)
        where values[input.index] == outcome && reached.insert(input) {
          steps.append((input, next))
        }
      }
      next += 1
    }
  }
}

extension Findings {
  /// The targets that are incomplete for certain, in map order.
  /// Complexity: O(nodes + requirements) for each, and what its repair takes.
  func incompleteTargets() -> [Gap] {
    let incomplete = targets.filter { completeness(of: $0) == .incomplete }
    guard !incomplete.isEmpty else { return [] }
    let (parts, values) = (parts, values)
    let search = RepairSearch(requirements, parts, values: values) { node in
      !attendance.candidates(at: node, preferring: \.isUse).isEmpty
    }
    return incomplete.map { target in
      let why = Incompleteness(
        of: target, repair: search.repair(of: target), requirements, parts, values: values)
      return Gap(.node(target), .incomplete(why), candidates: candidates(at: why.repair))
    }
  }

  private func candidates(at nodes: [NodeID]) -> [OrganisationID] {
    Set(nodes.flatMap { attendance.candidates(at: $0, preferring: \.isUse) }).sorted()
  }

  /// The targets of which nobody can say whether they are complete, in map order, with the nodes
  /// to look into. Complexity: O(nodes + requirements) for each.
  public var undecidedTargets: [UndecidedTarget] {
    let (parts, values) = (parts, values)
    return targets.filter { completeness(of: $0) == .unknown }.map { target in
      let walk = Walk(from: target, through: .unknown, requirements, values: values)
      return UndecidedTarget(
        target: target,
        unsurveyed: walk.steps.map(\.node).filter { parts.own[$0.index] == .unknown })
    }
  }
}
