public import ChainModel

/// How the market at a node is divided among its members, as far as their shares are known.
///
/// The measure is the Herfindahl–Hirschman index, the sum of the squared shares (A. O. Hirschman, “The
/// Paternity of an Index”, *American Economic Review* 54, 1964), and its reciprocal, the number of equal
/// suppliers that would give the same index (M. A. Adelman, “Comment on the ‘H’ Concentration
/// Measure as a Numbers-Equivalent”, *Review of Economics and Statistics* 51, 1969).
///
/// What the shares leave open may be spread among many, which adds nothing to the index, or be in one
/// hand, which adds its square. So both are bounds.
public struct Concentration: Hashable, Sendable {
  /// The year of the shares; nil when they bear no date.
  public let year: Int?
  /// The sum of the known shares.
  public let known: Share
  /// The least and the greatest index that the known shares allow, 0…1.
  public let index: ClosedRange<Double>

  /// The least effective number of suppliers, 1 or more.
  public var leastSuppliers: Double { 1 / index.upperBound }
  /// The greatest effective number of suppliers; nil when there may be any number, because no share
  /// is above 0.
  public var mostSuppliers: Double? { index.lowerBound > 0 ? 1 / index.lowerBound : nil }

  /// Reckons with shares of one year; nil without any, or when they come to more than the whole.
  ///
  /// Complexity: O(shares).
  public init?(of shares: some Collection<Share>, year: Int?) {
    let sum = shares.reduce(0) { $0 + Int($1.thousandths) }
    guard !shares.isEmpty, let known = Share(thousandths: sum) else { return nil }
    let squares = shares.reduce(0) { $0 + Self.square(Int($1.thousandths)) }
    // Whole numbers until here, so that the order of the shares makes no difference.
    let whole = Self.square(Self.whole)
    self.year = year
    self.known = known
    index =
      Double(squares) / Double(whole)...Double(squares + Self.square(Self.whole - sum))
      / Double(whole)
  }

  /// 100 % in thousandths of a percent.
  private static let whole = 100_000
  private static func square(_ thousandths: Int) -> Int { thousandths * thousandths }
}

extension Findings {
  /// The concentration at a node, from the shares of members in use roles in the latest year that has any;
  /// where none bears a date, from those without one. Nil when there is no share.
  ///
  /// An organisation counts with the greatest share that it has in that year.
  /// Complexity: O(facts at the node).
  public func concentration(at node: some ElementReference<Node>) -> Concentration? {
    let shared = map.facts(at: node).filter { fact in
      map.facts.share(of: fact) != nil && map.facts.role(of: fact).isUse
        && attendance.counts(fact)
    }
    let year = shared.compactMap { map.facts.asof(of: $0)?.year }.max()
    var shares: [OrganisationID: Share] = [:]
    for fact in shared where map.facts.asof(of: fact)?.year == year {
      guard let share = map.facts.share(of: fact) else { continue }
      let organisation = map.facts.organisation(of: fact)
      shares[organisation] = max(share, shares[organisation] ?? share)
    }
    return Concentration(of: shares.values, year: year)
  }
}
