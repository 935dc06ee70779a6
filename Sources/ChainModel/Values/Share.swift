/// A part of a market, kept as whole thousandths of a percent so that sums are exact.
public struct Share: Hashable, Comparable, Sendable {
  /// Thousandths of a percent, 0…100,000.
  public let thousandths: Int32

  /// Makes a share from thousandths of a percent; nil outside 0…100,000.
  public init?(thousandths: Int) {
    guard (0...100_000).contains(thousandths) else { return nil }
    self.thousandths = Int32(thousandths)
  }

  /// Makes a share from percent, rounded to thousandths; nil outside 0…100.
  public init?(percent: Double) {
    guard percent >= 0, percent <= 100 else { return nil }
    self.init(thousandths: Int((percent * 1000).rounded()))
  }

  /// The whole market.
  public static let whole = Share(unchecked: 100_000)

  private init(unchecked thousandths: Int32) { self.thousandths = thousandths }

  /// The share in percent, 0…100.
  public var percent: Double { Double(thousandths) / 1000 }

  /// Whether the left one is smaller.
  public static func < (left: Self, right: Self) -> Bool { left.thousandths < right.thousandths }
}
