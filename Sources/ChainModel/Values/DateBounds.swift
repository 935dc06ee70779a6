/// Two dates between which a day lies, both possible; mostly the same date twice.
public struct DateBounds: Hashable, Sendable {
  /// The date on or after which it lies.
  public let earliest: PartialDate
  /// The date on or before which it lies.
  public let latest: PartialDate

  /// Makes bounds of two dates; nil when the latest is certainly before the earliest.
  public init?(_ earliest: PartialDate, _ latest: PartialDate) {
    guard !latest.isCertainlyBefore(earliest) else { return nil }
    self.init(validated: earliest, latest)
  }

  /// Makes bounds of one date.
  public init(_ date: PartialDate) { self.init(validated: date, date) }

  private init(validated earliest: PartialDate, _ latest: PartialDate) {
    self.earliest = earliest
    self.latest = latest
  }

  /// The first possible day.
  public var firstDay: PartialDate { earliest.firstDay }
  /// The last possible day.
  public var lastDay: PartialDate { latest.lastDay }
  /// The days between which it lies, as numbers that grow with them.
  package var days: ClosedRange<UInt32> { firstDay.packed...lastDay.packed }
}

extension DateBounds: CustomStringConvertible {
  /// `2019`, `2019-2021`, or `2019-03 - 2021` where months or days are given.
  public var description: String {
    if earliest == latest { return earliest.description }
    let areYears = earliest.month == nil && latest.month == nil
    return [earliest, latest].map(\.description).joined(separator: areYears ? "-" : " - ")
  }

  /// Reads bounds as ``description`` prints them; nil when the text is none.
  public init?(_ text: some StringProtocol) {
    if let date = PartialDate(text) {
      self.init(date)
      return
    }
    let parts = text.contains(" ") ? text.split(separator: " - ") : text.split(separator: "-")
    let dates = parts.compactMap { PartialDate($0) }
    guard parts.count == 2, dates.count == 2 else { return nil }
    self.init(dates[0], dates[1])
  }
}
