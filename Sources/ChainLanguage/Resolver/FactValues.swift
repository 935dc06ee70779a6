import ChainDiagnostics
import ChainModel
import ChainSyntax

/// What the text says of a fact in numbers and dates, each perhaps between two bounds.
extension Resolver {
  mutating func readiness(
    _ literal: RangeLiteral<NumberLiteral>, in file: SourceFile
  ) -> ClosedRange<Int>? {
    switch literal {
    case .exact(let number): return level(number, in: file).map { $0...$0 }
    case .between(let lower, let upper):
      guard let least = level(lower, in: file), let most = level(upper, in: file) else {
        return nil
      }
      return inOrder(least, most, written: [lower.range, upper.range], in: file)
    }
  }

  private mutating func level(_ number: NumberLiteral, in file: SourceFile) -> Int? {
    if let level = number.wholeValue, (1...9).contains(level) { return level }
    log.report(ValueIssue.trlOutOfRange(file.text(of: number.range)), at: number.range)
    return nil
  }

  mutating func share(_ literal: ShareLiteral, in file: SourceFile) -> ClosedRange<Share>? {
    let bounds: ClosedRange<Share>?
    switch literal.percent {
    case .exact(let number): bounds = share(number, in: file).map { $0...$0 }
    case .between(let lower, let upper):
      guard let least = share(lower, in: file), let most = share(upper, in: file) else {
        return nil
      }
      bounds = inOrder(least, most, written: [lower.range, upper.range], in: file)
    }
    return literal.isAbout ? bounds?.aboutSo : bounds
  }

  private mutating func share(_ number: NumberLiteral, in file: SourceFile) -> Share? {
    if let share = Share(digits: number.significand, decimals: number.decimals) { return share }
    log.report(ValueIssue.shareOutOfRange(file.text(of: number.range)), at: number.range)
    return nil
  }

  mutating func since(_ literal: RangeLiteral<DateLiteral>, in file: SourceFile) -> DateBounds? {
    switch literal {
    case .exact(let date): return DateBounds(date.date)
    case .between(let earliest, let latest):
      if let bounds = DateBounds(earliest.date, latest.date) { return bounds }
      reportReversed([earliest.range, latest.range], in: file)
      return nil
    }
  }

  /// The range of two values; nil, and reported, when the second is less.
  private mutating func inOrder<Value: Comparable>(
    _ lower: Value, _ upper: Value, written places: [SourceRange], in file: SourceFile
  ) -> ClosedRange<Value>? {
    if lower <= upper { return lower...upper }
    reportReversed(places, in: file)
    return nil
  }

  private mutating func reportReversed(_ places: [SourceRange], in file: SourceFile) {
    let fixIts = zip(places, places.reversed()).map { place, other in
      FixIt(replacing: place, with: file.text(of: other))
    }
    log.report(ValueIssue.reversedRange, at: places[0].union(places[1]), fixIts: fixIts)
  }
}

extension ClosedRange<Share> {
  /// What a share lies between of which is only said that it is about so much: a tenth of it less or
  /// more, within 0…100 %.
  var aboutSo: ClosedRange<Share> {
    let least = Share(thousandths: Int(lowerBound.thousandths) * 9 / 10)
    let greatest = Share(thousandths: (Int(upperBound.thousandths) * 11 + 9) / 10)
    return (least ?? lowerBound)...(greatest ?? .whole)
  }
}
