public import ChainModel

/// How the market at a node is divided among its members, as far as their shares are known.
///
/// The measure is the Herfindahl–Hirschman index, the sum of the squared shares (A. O. Hirschman, “The
/// Paternity of an Index”, *American Economic Review* 54, 1964), and its reciprocal, the number of equal
/// suppliers that would give the same index (M. A. Adelman, “Comment on the ‘H’ Concentration
/// Measure as a Numbers-Equivalent”, *Review of Economics and Statistics* 51, 1969).
///
/// What the shares leave open may be spread among many, which adds nothing to the index, or be in one
/// hand, which adds its square; and a share may itself be known only within bounds. So both are bounds.
public struct Concentration: Hashable, Sendable {
  /// The year of the shares; nil when they bear no date.
  public let year: Int?
  /// The least and the greatest sum of the known shares.
  public let known: ClosedRange<Share>
  /// Bounds of the index, 0…1: where every share is exact the least and the greatest that they
  /// allow.
  public let index: ClosedRange<Double>

  /// The least effective number of suppliers, 1 or more.
  public var leastSuppliers: Double { 1 / index.upperBound }
  /// The greatest effective number of suppliers; nil when there may be any number, because no share
  /// is above 0.
  public var mostSuppliers: Double? { index.lowerBound > 0 ? 1 / index.lowerBound : nil }

  /// Reckons with shares of one year; nil without any, or when they certainly come to more than the
  /// whole.
  ///
  /// Complexity: O(n log n) in the shares.
  public init?(of shares: some Collection<ClosedRange<Share>>, year: Int?) {
    // Whole numbers until the end, so that the order of the shares makes no difference.
    let bounds = shares.map { Int($0.lowerBound.thousandths)...Int($0.upperBound.thousandths) }
    let least = bounds.reduce(0) { $0 + $1.lowerBound }
    let most = min(bounds.reduce(0) { $0 + $1.upperBound }, Self.whole)
    guard !bounds.isEmpty, let least = Share(thousandths: least),
      let most = Share(thousandths: most)
    else { return nil }
    self.year = year
    known = least...most
    let squares = bounds.reduce(0) { $0 + $1.lowerBound * $1.lowerBound }
    let rest = Self.whole - Int(least.thousandths)
    let whole = Double(Self.whole * Self.whole)
    index =
      Double(squares) / whole...Double(squares + Self.mostGrowth(of: bounds, within: rest)) / whole
  }

  /// The most by which the sum of squares grows when the shares grow within their bounds and what
  /// is left of `rest` falls into one further hand.
  ///
  /// A share that grows from `a` to `b` adds (b − a)(a + b), and less than in proportion on the way;
  /// so those with the greatest a + b grow first, as many of them as is best. Only where one is cut
  /// short because nothing is left, it counts in proportion, and the result is a little too great.
  private static func mostGrowth(of bounds: [ClosedRange<Int>], within rest: Int) -> Int {
    var (left, growth, most) = (rest, 0, rest * rest)
    let inexact = bounds.filter { $0.lowerBound < $0.upperBound }
    for share in inexact.sorted(by: {
      $0.lowerBound + $0.upperBound > $1.lowerBound + $1.upperBound
    }) {
      let step = min(share.upperBound - share.lowerBound, left)
      growth += step * (share.lowerBound + share.upperBound)
      left -= step
      most = max(most, growth + left * left)
    }
    return most
  }

  /// 100 % in thousandths of a percent.
  private static let whole = 100_000
}

extension Findings {
  /// The concentration at a node, from the shares of members in use roles in the latest year that has any;
  /// where none bears a date, from those without one. Nil when there is no share.
  ///
  /// An organisation counts with the greatest share that it has in that year; between bounds with
  /// the greatest of either.
  /// Complexity: O(facts at the node).
  public func concentration(at node: some ElementReference<Node>) -> Concentration? {
    let shared = map.facts(at: node).filter { fact in
      map.facts.share(of: fact) != nil && map.facts.role(of: fact).isUse
        && attendance.counts(fact)
    }
    let year = shared.compactMap { map.facts.asof(of: $0)?.year }.max()
    var shares: [OrganisationID: ClosedRange<Share>] = [:]
    for fact in shared where map.facts.asof(of: fact)?.year == year {
      guard let share = map.facts.share(of: fact) else { continue }
      let organisation = map.facts.organisation(of: fact)
      let other = shares[organisation] ?? share
      shares[organisation] =
        max(share.lowerBound, other.lowerBound)...max(share.upperBound, other.upperBound)
    }
    return Concentration(of: shares.values, year: year)
  }
}
