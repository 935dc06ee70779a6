import ChainDiagnostics
import ChainModel
import ChainSyntax
import ChainText

/// The values in the cells of a row.
extension TableImporter {
  mutating func kind(of row: TableRow) -> OrganisationKind? { word(in: .kind, of: row) }

  /// One of the words that can stand in a column.
  mutating func word<Word: TableWord>(
    in column: TableColumn, of row: TableRow
  ) -> Word? {
    guard let text = row.value(column) else { return nil }
    if let word = Word(cell: text) { return word }
    let words = Word.allCases.flatMap { [$0.rawValue] + $0.chineseWords }
    resolver.log.report(
      RowIssue.unknownWord(
        text, column: column.rawValue, known: Word.allCases.map(\.rawValue),
        suggestion: Spelling.closest(to: text.lowercased(), among: words).first),
      at: row.range(column))
    return nil
  }

  mutating func readiness(of row: TableRow) -> ClosedRange<Int>? {
    guard let cell = row[.trl] else { return nil }
    let number = row.text.withPlainBytes(of: cell) { $0.decimalNumber }
    if let (digits, decimals) = number, decimals == 0 { return level(digits, of: row) }
    guard let range = range(in: cell, of: row), !range.isAbout,
      let lower = range.lower.decimalNumber, let upper = range.upper.decimalNumber,
      lower.decimals == 0, upper.decimals == 0
    else { return invalid(.trl, of: row) }
    return level(lower.digits, of: row).flatMap { lower in
      level(upper.digits, of: row).flatMap {
        inOrder(lower.lowerBound, $0.upperBound, in: .trl, of: row)
      }
    }
  }

  private mutating func level(_ level: Int, of row: TableRow) -> ClosedRange<Int>? {
    if (1...9).contains(level) { return level...level }
    resolver.log.report(ValueIssue.trlOutOfRange("\(level)"), at: row.range(.trl))
    return nil
  }

  /// A share in percent; the sign may stand behind it.
  mutating func share(of row: TableRow) -> ClosedRange<Share>? {
    guard let cell = row[.share] else { return nil }
    let read = row.text.withPlainBytes(of: cell) { whole in
      let bytes = whole.withoutPercentSign
      return (number: bytes.decimalNumber, hasSign: bytes.count < whole.count)
    }
    guard let (digits, decimals) = read.number else { return shares(in: cell, of: row) }
    guard let share = Share(digits: digits, decimals: decimals) else {
      resolver.log.report(
        ValueIssue.shareOutOfRange(digitsOfShare(in: cell, of: row)), at: row.range(.share))
      return nil
    }
    if !read.hasSign, digits > 0, share.percent <= 1 {
      resolver.log.report(
        ValueIssue.shareOfOne(
          digitsOfShare(in: cell, of: row),
          hundredfold: DecimalText.hundredfold(digits: digits, decimals: decimals)),
        at: row.range(.share))
    }
    return share...share
  }

  /// What a cell of a share says without its sign.
  private func digitsOfShare(in cell: TableCell, of row: TableRow) -> String {
    row.text.withPlainBytes(of: cell) { String(decoding: $0.withoutPercentSign, as: UTF8.self) }
  }

  /// Two shares, or about one, in a cell.
  private mutating func shares(in cell: TableCell, of row: TableRow) -> ClosedRange<Share>? {
    guard let range = range(in: cell, of: row), let lower = range.lower.percentage,
      let upper = range.upper.percentage
    else { return invalid(.share, of: row) }
    guard let least = share(lower.digits, lower.decimals, range.lower, of: row),
      let greatest = share(upper.digits, upper.decimals, range.upper, of: row)
    else { return nil }
    let bounds = inOrder(least, greatest, in: .share, of: row)
    return range.isAbout ? bounds?.aboutSo : bounds
  }

  private mutating func share(
    _ digits: Int, _ decimals: Int, _ text: String, of row: TableRow
  ) -> Share? {
    if let share = Share(digits: digits, decimals: decimals) { return share }
    resolver.log.report(ValueIssue.shareOutOfRange(text), at: row.range(.share))
    return nil
  }

  mutating func since(of row: TableRow) -> DateBounds? {
    guard let cell = row[.since] else { return nil }
    if let date = readDate(in: cell, of: row) { return DateBounds(date) }
    guard let range = range(in: cell, of: row), !range.isAbout, let lower = range.lower.date,
      let upper = range.upper.date
    else { return invalid(.since, of: row) }
    if let bounds = DateBounds(lower, upper) { return bounds }
    return reversed(.since, of: row)
  }

  mutating func date(in column: TableColumn, of row: TableRow) -> PartialDate? {
    guard let cell = row[column] else { return nil }
    return readDate(in: cell, of: row) ?? invalid(column, of: row)
  }

  private func readDate(in cell: TableCell, of row: TableRow) -> PartialDate? {
    row.text.bytes(of: cell).partialDate
      ?? row.text.withPlainBytes(of: cell) { $0.dateOfSpreadsheet }
  }

  private func range(in cell: TableCell, of row: TableRow) -> CellRange? {
    CellRange(row.text.withPlainBytes(of: cell) { String(decoding: $0, as: UTF8.self) })
  }

  /// The range of two values; nil, and reported, when the second is less.
  private mutating func inOrder<Value: Comparable>(
    _ lower: Value, _ upper: Value, in column: TableColumn, of row: TableRow
  ) -> ClosedRange<Value>? {
    lower <= upper ? lower...upper : reversed(column, of: row)
  }

  private mutating func reversed<Value>(_ column: TableColumn, of row: TableRow) -> Value? {
    resolver.log.report(ValueIssue.reversedRange, at: row.range(column))
    return nil
  }

  private mutating func invalid<Value>(_ column: TableColumn, of row: TableRow) -> Value? {
    resolver.log.report(
      RowIssue.invalidValue(row.value(column) ?? "", column: column.rawValue), at: row.range(column)
    )
    return nil
  }
}
