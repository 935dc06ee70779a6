/// The shares and dates that are known only within bounds. They are rare, so a row has room for one
/// value, and holds the place of a pair here instead where it is two.
struct FactBounds: Sendable {
  private var shares: [ClosedRange<Share>] = []
  private var dates: [DateBounds] = []

  /// The bit of a packed date that says that it is a place; the greatest year leaves it free.
  private static let placeBit: UInt32 = 1 << 31

  mutating func keep(_ share: ClosedRange<Share>, in row: inout FactRow) {
    if share.lowerBound == share.upperBound {
      row.share = share.lowerBound.thousandths
    } else {
      row.share = -2 - Int32(truncatingIfNeeded: shares.count)
      shares.append(share)
    }
  }

  mutating func keep(_ date: DateBounds, in row: inout FactRow) {
    if date.earliest == date.latest {
      row.since = date.earliest.packed
    } else {
      row.since = Self.placeBit | UInt32(truncatingIfNeeded: dates.count)
      dates.append(date)
    }
  }

  func share(of row: FactRow) -> ClosedRange<Share>? {
    guard row.share < -1 else { return Share(thousandths: Int(row.share)).map { $0...$0 } }
    return shares[Int(-2 - row.share)]
  }

  func since(of row: FactRow) -> DateBounds? {
    guard row.since & Self.placeBit != 0 else {
      return row.since == 0 ? nil : DateBounds(PartialDate(packed: row.since))
    }
    return dates[Int(row.since & ~Self.placeBit)]
  }
}
