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

extension TableText {
  /// What a cell of an author's own column holds: a number, a date, or else its text. A number may have
  /// commas between its thousands.
  func ownValue(of cell: TableCell) -> OwnAttribute.Value {
    let value = withPlainBytes(of: cell) { bytes -> OwnAttribute.Value? in
      let plain = bytes.withoutThousandsCommas
      let number = plain.withUnsafeBufferPointer { bytes in
        bytes.first == UInt8(ascii: "-")
          ? UnsafeBufferPointer(rebasing: bytes.dropFirst()).decimalNumber : bytes.decimalNumber
      }
      if let number {
        let size = NumberLiteral.value(significand: number.digits, decimals: number.decimals)
        return .number(plain.first == UInt8(ascii: "-") ? -size : size)
      }
      return (bytes.partialDate ?? bytes.dateOfSpreadsheet).map { .date($0) }
    }
    return value ?? .text(text(of: cell))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The same without the commas of `1,234,567`; with them where they stand otherwise.
  fileprivate var withoutThousandsCommas: [UInt8] {
    let groups = split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let areThousands =
      groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.prefix { $0.digit != nil }.count == 3 }
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
    return areThousands ? Array(groups.joined()) : Array(self)
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
