/// An arrow between two nodes.
public struct Link: Identifiable, Hashable, Sendable {
  /// What an arrow says.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// `->`: the node at the head requires the one at the tail, alone or as one of several.
    case requirement
    /// `~>`: what flows back, such as recycled material; never ranks or completes a node.
    case returnFlow
    /// `..>`: helps, and is not required.
    case support

    /// The arrow as it is written.
    public var arrow: String {
      switch self {
      case .requirement: "->"
      case .returnFlow: "~>"
      case .support: "..>"
      }
    }
  }

  /// Its place in ``ChainMap/links``.
  public let id: LinkID
  /// The node at the arrow's tail.
  public let from: NodeID
  /// The node at its head.
  public let to: NodeID
  /// What it says.
  public let kind: Kind
}
