import ChainDiagnostics
package import ChainModel

/// Why a text is no date, and the one that was surely meant.
struct DateError: Error {
  let fault: DateFault
  var meant: DateLiteral?
}

extension DateLiteral {
  /// The date that a text in one of the usual ways means: `2015/1/1`, `2015.1`, `2015年1月`.
  package static func date(meantBy text: UnsafeBufferPointer<UInt8>) -> PartialDate? {
    switch read(text[...], at: SourceRange(0, 0)) {
    case .success(let date): date.date
    case .failure(let error): error.meant?.date
    }
  }

  /// Reads `2026`, `2026-11` or `2026-11-22`.
  static func read(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, at range: SourceRange
  ) -> Result<DateLiteral, DateError> {
    let groups = DigitGroups(text)
    guard let numbers = groups.numbersOfDate else {
      return .failure(DateError(fault: .shape))
    }
    let literal = numbers.date.map { DateLiteral(date: $0, range: range) }
    if groups.areWellFormed {
      return literal.map { .success($0) } ?? .failure(DateError(fault: numbers.fault))
    }
    let usesKnownMarks = String(decoding: text, as: UTF8.self).allSatisfy {
      "0123456789-./年月日号".contains($0)
    }
    return .failure(DateError(fault: .shape, meant: usesKnownMarks ? literal : nil))
  }
}

/// A year, a month and a day as they are written, whether or not the calendar has them.
private struct DateNumbers {
  let year: Int
  let month: Int?
  let day: Int?

  /// The date; nil when there is none in the calendar.
  var date: PartialDate? { PartialDate(year: year, month: month, day: day) }

  /// What keeps them from being a date.
  var fault: DateFault {
    guard year > 0, let month else { return .shape }
    guard (1...12).contains(month) else { return .month }
    return .day(last: PartialDate.days(inMonth: month, of: year))
  }
}

/// The runs of digits in a text, up to three of them.
private struct DigitGroups {
  private var numbers: InlineArray<3, Int> = [0, 0, 0]
  private var lengths: InlineArray<3, Int> = [0, 0, 0]
  private var count = 0
  /// Whether there is exactly one `-` between them and nothing else in the text.
  private var areJoinedByHyphens = true

  init(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var isInGroup = false
    for byte in text {
      if byte.isDigit {
        if !isInGroup { count += 1 }
        append(byte)
      } else if !isInGroup || byte != UInt8(ascii: "-") {
        areJoinedByHyphens = false
      }
      isInGroup = byte.isDigit
    }
    if !isInGroup { areJoinedByHyphens = false }
  }

  private mutating func append(_ digit: UInt8) {
    guard count <= 3, lengths[count - 1] < 5 else { return }
    numbers[count - 1] = numbers[count - 1] * 10 + Int(digit - UInt8(ascii: "0"))
    lengths[count - 1] += 1
  }

  /// Whether they are written as the language asks.
  var areWellFormed: Bool {
    areJoinedByHyphens && (count < 2 || lengths[1] == 2) && (count < 3 || lengths[2] == 2)
  }

  /// The year, month and day that they are by their number and lengths, if any.
  var numbersOfDate: DateNumbers? {
    guard (1...3).contains(count), lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 else {
      return nil
    }
    return DateNumbers(
      year: numbers[0], month: count > 1 ? numbers[1] : nil, day: count > 2 ? numbers[2] : nil)
  }
}
