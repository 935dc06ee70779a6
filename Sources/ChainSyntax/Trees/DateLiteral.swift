public import ChainDiagnostics

/// A year, a month or a day of the proleptic Gregorian calendar; always one that exists.
public struct DateLiteral: Hashable, Sendable {
  /// The year, 1 to 9999.
  public var year: Int
  /// The month, 1 to 12; nil when the year is meant.
  public var month: Int?
  /// The day of the month; nil when the month or the year is meant.
  public var day: Int?
  /// Where it stands.
  public var range: SourceRange

  /// The number of days in a month (1 to 12) of a year.
  public static func dayCount(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeapYear(year) ? 29 : 28
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeapYear(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

/// Why a text is no date.
public enum DateFault: Hashable, Sendable {
  /// It is not written as a year, a month or a day.
  case shape
  /// There is no such month.
  case month
  /// The month has only so many days.
  case day(last: Int)
}

extension DateLiteral: CustomStringConvertible {
  /// As it is written in a map: `2026`, `2026-11` or `2026-11-22`.
  public var description: String {
    [month, day].reduce(String(year).zeroPadded(to: 4)) { text, part in
      part.map { text + "-" + String($0).zeroPadded(to: 2) } ?? text
    }
  }
}
