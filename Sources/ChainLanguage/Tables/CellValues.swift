import ChainModel
import ChainSyntax

/// Numbers and dates, read from a cell's bytes.
extension UnsafeBufferPointer<UInt8> {
  /// The digits of a number and how many of them stand behind its point; nil when it is none.
  var decimalNumber: (digits: Int, decimals: Int)? {
    guard !isEmpty, count <= 16, first != UInt8(ascii: "."), last != UInt8(ascii: ".") else {
      return nil
    }
    var digits = 0
    var point: Int?
    for (index, byte) in enumerated() {
      if byte == UInt8(ascii: "."), point == nil {
        point = index
      } else if let digit = byte.digit {
        digits = digits * 10 + digit
      } else {
        return nil
      }
    }
    return (digits, point.map { count - $0 - 1 } ?? 0)
  }

  /// The same without `%` at its end, and blanks before that.
  var withoutPercentSign: UnsafeBufferPointer {
    guard last == UInt8(ascii: "%") else { return self }
    var end = count - 1
    while end > 0, self[end - 1] == 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: self[..<end])
  }

  /// A date such as 2026, 2026-11 or 2026-11-22; nil when it is none of the calendar.
  var partialDate: PartialDate? {
    guard count == 4 || count == 7 || count == 10 else { return nil }
    guard let year = number(0..<4) else { return nil }
    guard count > 4 else { return PartialDate(year: year) }
    guard self[4] == UInt8(ascii: "-"), let month = number(5..<7) else { return nil }
    guard count > 7 else { return PartialDate(year: year, month: month) }
    guard self[7] == UInt8(ascii: "-"), let day = number(8..<10) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// A date as spreadsheets and people write it: 2015/1/1, 2015.1, 2015年1月.
  var dateOfSpreadsheet: PartialDate? { DateLiteral.date(meantBy: self) }

  private func number(_ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard let digit = self[index].digit else { return nil }
      number = number * 10 + digit
    }
    return number
  }
}

extension String {
  /// The digits of a number and how many of them stand behind its point; nil when it is none.
  var decimalNumber: (digits: Int, decimals: Int)? {
    Array(utf8).withUnsafeBufferPointer(\.decimalNumber)
  }

  /// The same of a number that may have `%` behind it.
  var percentage: (digits: Int, decimals: Int)? {
    Array(utf8).withUnsafeBufferPointer(\.withoutPercentSign.decimalNumber)
  }

  /// A date as the language or a spreadsheet writes it.
  var date: PartialDate? { Array(utf8).withUnsafeBufferPointer(\.dateOfSpreadsheet) }
}

extension UInt8 {
  fileprivate var digit: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self - UInt8(ascii: "0")) : nil
  }
}
