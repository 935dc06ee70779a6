public import ChainModel

/// What breaks when a member leaves.
public struct Loss: Hashable, Sendable {
  /// That a node falls into a worse state.
  public struct Change: Hashable, Sendable {
    /// The node.
    public let node: NodeID
    /// Its state with the member.
    public let before: NodeState
    /// Its state without.
    public let after: NodeState
  }

  /// The nodes whose state changes, in map order.
  public let changes: [Change]
  /// The targets that are complete with the member and not for certain without, in map order.
  public let targets: [NodeID]

  /// Whether nothing breaks.
  public var isEmpty: Bool { changes.isEmpty && targets.isEmpty }

  /// The nodes that lose their last member in a use role, or their last member, in map order.
  public var losses: [Change] { changes.filter { $0.after != .thin } }
}

extension Findings {
  /// What breaks when a member leaves, whoever it is.
  ///
  /// Complexity: O(facts + organisations + nodes + links + regions).
  public func loss(of member: some ElementReference<Organisation>) -> Loss {
    let without = without(member)
    let nodes = Set(map.facts(of: member).map { map.facts.node(of: $0) }).sorted()
    let changes = nodes.map { node in
      Loss.Change(node: node, before: state(of: node), after: without.state(of: node))
    }
    return Loss(
      changes: changes.filter { $0.before != $0.after },
      targets: targets.filter { target in
        completeness(of: target) == .complete && without.completeness(of: target) != .complete
      })
  }

  /// The members whose leaving changes the state of a node: those first who take most targets with
  /// them, then most nodes, then in map order.
  ///
  /// A node depends on two members at most, so that only these are tried.
  /// Complexity: O(facts + nodes), and O(nodes / 64 + what changes downstream) for every member.
  func keyMembers() -> [Gap] {
    var trial = LeavingTrial(self)
    let losses = Dictionary(grouping: dependences(), by: \.member)
      .mapValues { $0.map(\.change) }
      .map { member, changes in
        (member, Loss(changes: changes, targets: trial.targetsLost(without: member, changes)))
      }
    return losses.sorted { left, right in
      let (mine, other) = (left.1.weight, right.1.weight)
      return mine == other ? left.0 < right.0 : mine.lexicographicallyPrecedes(other) == false
    }.map { Gap(.member($0), .leaving($1)) }
  }

  /// Every node that changes its state when one member leaves it, in map order.
  private func dependences() -> [(member: OrganisationID, change: Loss.Change)] {
    map.nodes.flatMap { node in
      dependences(on: node).map { member, after in
        (member, Loss.Change(node: node.id, before: state(of: node.id), after: after))
      }
    }
  }

  private func dependences(
    on node: Node
  ) -> [(OrganisationID, NodeState)] {
    let empty: NodeState = node.isUnsurveyed ? .unknown : .vacant
    let state = state(of: node.id)
    guard state != .vacant, state != .unknown else { return [] }
    let users = attendance.members(at: node.id, where: \.isUse)
    if state == .covered { return users.count == 2 ? users.map { ($0, .thin) } : [] }
    let members = attendance.members(at: node.id)
    if state == .thin { return users.map { ($0, members.count == 1 ? empty : .research) } }
    return members.count == 1 ? members.map { ($0, empty) } : []
  }
}

extension Loss {
  /// What counts most, first.
  fileprivate var weight: [Int] { [targets.count, losses.count, changes.count] }
}
