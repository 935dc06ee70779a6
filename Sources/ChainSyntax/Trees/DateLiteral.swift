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

extension DateLiteral {
  /// Reads `2026`, `2026-11` or `2026-11-22`.
  static func read(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, at range: SourceRange
  ) -> Result<DateLiteral, DateError> {
    guard [4, 7, 10].contains(text.count) else { return .failure(DateError(fault: .shape)) }
    var parts = [0, 0, 0]
    var part = 0
    for (index, byte) in text.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return .failure(DateError(fault: .shape)) }
        part += 1
      } else {
        guard byte.isDigit else { return .failure(DateError(fault: .shape)) }
        parts[part] = parts[part] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    let date = DateLiteral(
      year: parts[0], month: part > 0 ? parts[1] : nil, day: part > 1 ? parts[2] : nil,
      range: range)
    return date.fault.map { .failure(DateError(fault: $0)) } ?? .success(date)
  }

  /// What keeps it from being a date of the calendar.
  private var fault: DateFault? {
    guard year > 0 else { return .shape }
    guard let month else { return nil }
    guard (1...12).contains(month) else { return .month }
    guard let day else { return nil }
    let last = Self.dayCount(ofMonth: month, in: year)
    return (1...last).contains(day) ? nil : .day(last: last)
  }
}

/// A ``DateFault`` as an error.
struct DateError: Error {
  let fault: DateFault
}
