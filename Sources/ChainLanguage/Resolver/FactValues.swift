import ChainDiagnostics
import ChainModel
import ChainSyntax

/// What the text says of a fact in numbers and dates, each perhaps between two bounds.
extension Resolver {
  mutating func readiness(
    _ literal: RangeLiteral<NumberLiteral>, in file: SourceFile
  ) -> ClosedRange<Int>? {
    var levels: [Int] = []
    for number in [literal.lower, literal.upper].compactMap(\.self) {
      if let level = number.wholeValue, (1...9).contains(level) {
        levels.append(level)
      } else {
        log.report(ValueIssue.trlOutOfRange(file.text(of: number.range)), at: number.range)
        return nil
      }
    }
    guard let lower = levels.first, let upper = levels.last else { return nil }
    return inOrder(
      lower, upper, written: [literal.lower.range, (literal.upper ?? literal.lower).range], in: file
    )
  }

  mutating func share(_ literal: ShareLiteral, in file: SourceFile) -> ClosedRange<Share>? {
    var shares: [Share] = []
    let (lower, upper) = (literal.percent.lower, literal.percent.upper)
    for number in [lower, upper].compactMap(\.self) {
      if let share = Share(digits: number.significand, decimals: number.decimals) {
        shares.append(share)
      } else {
        log.report(ValueIssue.shareOutOfRange(file.text(of: number.range)), at: number.range)
        return nil
      }
    }
    guard let least = shares.first, let greatest = shares.last else { return nil }
    let bounds = inOrder(least, greatest, written: [lower.range, (upper ?? lower).range], in: file)
    return literal.isAbout ? bounds?.aboutSo : bounds
  }

  mutating func since(_ literal: RangeLiteral<DateLiteral>, in file: SourceFile) -> DateBounds? {
    guard let upper = literal.upper else { return DateBounds(literal.lower.date) }
    if let bounds = DateBounds(literal.lower.date, upper.date) { return bounds }
    reportReversed([literal.lower.range, upper.range], in: file)
    return nil
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
