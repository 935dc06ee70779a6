public import ChainModel

/// That targets cannot be complete without a node, even if every other node had members.
public struct Bottleneck: Hashable, Sendable {
  /// The one member that stands at the node in a use role; nil when none does, or several.
  public let member: OrganisationID?
  /// The targets that need the node, itself left out, in map order; never empty.
  public let targets: [NodeID]
}

extension Findings {
  /// The nodes that a target cannot do without, itself among them, in map order: it could not be
  /// complete without any one of them, even if every other node had members.
  ///
  /// Complexity: O(requirements · nodes / 64).
  public func nodesNeeded(by target: some ElementReference<Node>) -> [NodeID] {
    let all = map.nodes.map(\.id)
    return all.portions.flatMap { columns in
      Necessities(of: columns, for: requirements.order, in: requirements, accepted: accepted)
        .needs(of: target.id)
    }
  }

  /// Every node that a target other than itself cannot do without: those first that one member
  /// holds, by the number of targets, then in map order.
  /// Complexity: O(requirements · nodes / 64 + facts at the nodes found).
  func bottlenecks() -> [Gap] {
    let needing = targetsByNeed(map.nodes.count)
    let found = needing.indices.filter { !needing[$0].isEmpty }.map { index in
      bottleneck(NodeID(index), targets: needing[index])
    }
    // A stable order: by weight, and in map order where it is the same.
    return found.enumerated().sorted { left, right in
      (left.element.weight, right.offset) > (right.element.weight, left.offset)
    }.map(\.element.gap)
  }

  private typealias Weighed = (weight: Int, gap: Gap)

  private func bottleneck(
    _ node: NodeID, targets: [NodeID]
  ) -> (weight: (Int), gap: Gap) {
    let member =
      state(of: node) == .thin ? attendance.members(at: node, where: \.isUse).first : nil
    let gap = Gap(
      .node(node), .bottleneck(Bottleneck(member: member, targets: targets)),
      candidates: attendance.candidates(at: node, preferring: \.isUse),
      prospects: attendance.prospects(at: node),
      acceptance: agreement.acceptance(of: .bottleneck, at: node))
    return (targets.count + (member == nil ? 0 : self.targets.count), gap)
  }

  /// For every node, the targets that need it, itself left out.
  private func targetsByNeed(_ count: Int) -> [[NodeID]] {
    var needing = [[NodeID]](repeating: [], count: count)
    for columns in (0..<count).map({ NodeID($0) }).portions {
      let necessities = Necessities(
        of: columns, for: requirements.order, in: requirements, accepted: accepted)
      for target in targets {
        for node in necessities.needs(of: target) where node != target {
          needing[node.index].append(target)
        }
      }
    }
    return needing
  }
}
