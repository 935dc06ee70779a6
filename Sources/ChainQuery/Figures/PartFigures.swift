public import ChainModel

/// A part of a chain that figures are told of.
public enum ChainPart: Hashable, Sendable {
  /// The whole chain.
  case whole
  /// The nodes of a stage.
  case stage(StageID)
  /// The nodes of a segment.
  case segment(SegmentID)
  /// The nodes that bear a field.
  case field(FieldID)
  /// All nodes, as the members with their seat in a region cover them.
  case region(RegionID)

  /// The element that the part is of; nil for the whole chain.
  public var element: MapElement? {
    switch self {
    case .whole: nil
    case .stage(let id): .stage(id)
    case .segment(let id): .segment(id)
    case .field(let id): .field(id)
    case .region(let id): .region(id)
    }
  }
}

/// The coverage of a part of a chain, and who its members are.
public struct PartFigures: Hashable, Sendable {
  /// The part.
  public let part: ChainPart
  /// How many of its nodes are in which state.
  public let coverage: Coverage
  /// The members that stand at one of its nodes in any role, each once, by kind.
  public let mix: MemberMix
}

extension Findings {
  /// The figures of a part of the chain.
  ///
  /// For a region, members elsewhere count as if they were none: a node is covered when two members of the
  /// region stand there in use roles.
  /// Complexity: O(nodes + facts at the nodes of the part); for a region also O(organisations + regions).
  public func figures(of part: ChainPart) -> PartFigures {
    let (nodes, attendance) = scope(of: part)
    let states: [NodeState] =
      if case .region = part { Survey(attendance).states } else { self.states }
    var coverage = Coverage()
    var mix = MemberMix()
    var met = OrganisationSet(capacity: map.organisations.count)
    for node in nodes {
      coverage.add(states[node.index])
      for member in attendance.members(at: node) where met.insert(member) {
        mix.add(map[member].kind)
      }
    }
    return PartFigures(part: part, coverage: coverage, mix: mix)
  }

  /// The members at a node in any role, by kind. Complexity: O(facts at the node).
  public func mix(at node: some ElementReference<Node>) -> MemberMix {
    attendance.members(at: node.id).reduce(into: MemberMix()) { $0.add(map[$1].kind) }
  }

  /// The members at a node in use roles, in map order. Complexity: O(facts at the node).
  public func suppliers(at node: some ElementReference<Node>) -> [OrganisationID] {
    attendance.members(at: node.id, where: \.isUse)
  }

  /// The nodes of a part, and who counts there.
  private func scope(of part: ChainPart) -> ([NodeID], Attendance) {
    switch part {
    case .whole: (map.nodes.map(\.id), attendance)
    case .stage(let stage): (map.nodes(in: stage).map(\.id), attendance)
    case .segment(let segment): (map.nodes(in: segment).map(\.id), attendance)
    case .field(let field):
      (map.nodes.filter { $0.traits.fields.contains(field) }.map(\.id), attendance)
    case .region(let region):
      (
        map.nodes.map(\.id),
        attendance.limited(to: map.organisations(seat: map.regions(in: region)))
      )
    }
  }
}
