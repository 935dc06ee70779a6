/// What keeps a builder's elements from being a map.
public enum MapProblem: Hashable, Sendable {
  /// An id that the chain language does not allow.
  case invalidKey(String)
  /// An id that is a word of the chain language.
  case reservedKey(String)
  /// An id that names two things.
  case duplicateKey(String)
  /// Nodes that require one another in a circle.
  case circle(RequirementCircle)
  /// Shares of members at a node that come to more than the whole in one year; nil when the facts
  /// have no `asof`. The total is in thousandths of a percent.
  case sharesExceedWhole(node: NodeID, year: Int?, total: Int)
}

/// Nodes each of which requires the one before it, and the first the last.
public struct RequirementCircle: Hashable, Sendable {
  /// The nodes; the requirement from the last to the first closes the circle.
  public let nodes: [NodeID]
  /// For every node, the origin of what states that the next one requires it.
  public let origins: [Origin]
}

/// Everything that kept a builder's elements from being a map.
public struct MapError: Error, CustomStringConvertible {
  /// What was wrong; never empty.
  public let problems: [MapProblem]
  /// The same in words, with the ids of the text.
  public let description: String
}
