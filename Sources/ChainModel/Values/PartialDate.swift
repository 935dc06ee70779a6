/// A date of reduced precision after ISO 8601: a year, a month or a day, taken as the interval of
/// its days.
public struct PartialDate: Hashable, Sendable {
  /// Year, month and day in one number; a month or day of 0 is not given.
  let packed: UInt32

  /// Makes a date; nil when it is not in the Gregorian calendar or the year is not 1…9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), day == nil || month != nil else { return nil }
    guard let month else {
      packed = UInt32(year) << 16
      return
    }
    guard (1...12).contains(month) else { return nil }
    guard let day else {
      packed = UInt32(year) << 16 | UInt32(month) << 8
      return
    }
    guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    packed = UInt32(year) << 16 | UInt32(month) << 8 | UInt32(day)
  }

  init(packed: UInt32) { self.packed = packed }

  /// The year, 1…9999.
  public var year: Int { Int(packed >> 16) }
  /// The month, 1…12, if it is given.
  public var month: Int? { packed >> 8 & 0xFF == 0 ? nil : Int(packed >> 8 & 0xFF) }
  /// The day of the month, if it is given.
  public var day: Int? { packed & 0xFF == 0 ? nil : Int(packed & 0xFF) }

  /// The first day of the interval.
  public var firstDay: PartialDate {
    PartialDate(packed: UInt32(year) << 16 | UInt32(month ?? 1) << 8 | UInt32(day ?? 1))
  }

  /// The last day of the interval.
  public var lastDay: PartialDate {
    let month = month ?? 12
    let day = day ?? Self.days(inMonth: month, of: year)
    return PartialDate(packed: UInt32(year) << 16 | UInt32(month) << 8 | UInt32(day))
  }

  /// Whether all of this interval lies before all of the other.
  public func isCertainlyBefore(_ other: PartialDate) -> Bool {
    lastDay.packed < other.firstDay.packed
  }

  /// The same date a number of years earlier; 29 February becomes 28 February where it must.
  /// Nil outside of the years 1…9999.
  public func yearsEarlier(_ years: Int) -> PartialDate? {
    let (earlier, overflows) = year.subtractingReportingOverflow(years)
    guard !overflows else { return nil }
    let day = month.flatMap { month in
      self.day.map { min($0, Self.days(inMonth: month, of: earlier)) }
    }
    return PartialDate(year: earlier, month: month, day: day)
  }

  /// The number of days of a month (1…12) in the Gregorian calendar.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// `2026`, `2026-11` or `2026-11-22`.
  public var description: String {
    func digits(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    var text = digits(year, 4)
    if let month { text += "-" + digits(month, 2) }
    if let day { text += "-" + digits(day, 2) }
    return text
  }

  /// Reads a date as ``description`` prints it; nil when the text is none.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.count == $1 }) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }
}
