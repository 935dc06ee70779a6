/// A value, or two between which it lies: `4`, `4-7`.
public struct RangeLiteral<Bound: Hashable & Sendable>: Hashable, Sendable {
  /// The value, or the least one.
  public var lower: Bound
  /// The greatest one; nil where one value stands alone.
  public var upper: Bound?
}

/// A share of a market: `35%`, `20%-30%`, `about 75%`.
public struct ShareLiteral: Hashable, Sendable {
  /// The numbers, in percent.
  public var percent: RangeLiteral<NumberLiteral>
  /// Whether `about` stands before them.
  public var isAbout: Bool
}
