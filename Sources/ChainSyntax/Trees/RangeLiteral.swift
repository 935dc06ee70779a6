/// A value, or two between which it lies: `4`, `4-7`.
///
/// Nearly all are one value; a second one lies apart, so that trees of many facts stay small.
public enum RangeLiteral<Bound: Hashable & Sendable>: Hashable, Sendable {
  /// One value.
  case exact(Bound)
  /// Two values with a hyphen between them, in the order of the text.
  indirect case between(Bound, Bound)

  /// A value, and perhaps a second one.
  init(_ lower: Bound, _ upper: Bound?) {
    self = upper.map { .between(lower, $0) } ?? .exact(lower)
  }

  /// The value, or the first of two.
  public var lower: Bound {
    switch self {
    case .exact(let bound), .between(let bound, _): bound
    }
  }

  /// The second value; nil where one stands alone.
  public var upper: Bound? { if case .between(_, let bound) = self { bound } else { nil } }
}

/// A share of a market: `35%`, `20%-30%`, `about 75%`.
public struct ShareLiteral: Hashable, Sendable {
  /// The numbers, in percent.
  public var percent: RangeLiteral<NumberLiteral>
  /// Whether `about` stands before them.
  public var isAbout: Bool
}
