/// What keeps a builder's elements from being a map.
public enum MapProblem: Hashable, Sendable {
  /// An id that the chain language does not allow.
  case invalidKey(String)
  /// An id that names two things.
  case duplicateKey(String)
  /// Nodes each of which requires the one before it, and the first the last.
  case circle([NodeID])
  /// Shares of members at a node that come to more than the whole in one year; nil when the facts
  /// have no `asof`. The total is in thousandths of a percent.
  case sharesExceedWhole(node: NodeID, year: Int?, total: Int)
}

/// Everything that kept a builder's elements from being a map.
public struct MapError: Error, CustomStringConvertible {
  /// What was wrong; never empty.
  public let problems: [MapProblem]
  /// The same in words, with the ids of the text.
  public let description: String
}
