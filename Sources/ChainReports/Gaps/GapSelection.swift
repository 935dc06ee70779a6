public import ChainModel
public import ChainQuery

/// Which gaps a report tells of.
public struct GapSelection: Sendable {
  /// The kinds of gaps.
  public var kinds: [Gap.Kind]
  /// The nodes that are looked at; nil looks at all. A key member is told of when a node among them
  /// is lost without it.
  public var nodes: NodeSet?
  /// Whether minor gaps are told as well, such as a bottleneck in the hands of several members.
  public var includesMinor: Bool
  /// Whether each gap says if it would be gone with all candidates as members.
  public var comparesWithCandidates: Bool
  /// A member that is thought away.
  public var without: OrganisationID?

  /// Selects gaps: every gap of the chain without minor ones, unless something else is said.
  public init(
    _ kinds: [Gap.Kind] = Gap.Kind.ofChain, at nodes: NodeSet? = nil, includesMinor: Bool = false,
    comparesWithCandidates: Bool = false, without member: OrganisationID? = nil
  ) {
    self.kinds = kinds
    self.nodes = nodes
    self.includesMinor = includesMinor
    self.comparesWithCandidates = comparesWithCandidates
    without = member
  }

  /// Whether a gap is told.
  func includes(_ gap: Gap) -> Bool {
    guard includesMinor || !gap.isMinor else { return false }
    guard let nodes else { return true }
    if let node = gap.node { return nodes.contains(node) }
    if case .leaving(let loss) = gap.proof {
      return loss.changes.contains { nodes.contains($0.node) }
        || loss.targets.contains { nodes.contains($0) }
    }
    return false
  }
}
