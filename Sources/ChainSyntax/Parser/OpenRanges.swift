import ChainDiagnostics

/// Shares of which only one bound is said, in the ways in which people say it: `>30%`, `超过30%`,
/// `30%以上`. The language has both bounds.
extension TokenCursor {
  /// Which bound a percentage is.
  private enum Side {
    case least, greatest

    init?(_ word: String) {
      switch word.lowercased() {
      case ">", ">=", "over", "above", "超过", "高于", "至少", "不少于", "不低于", "以上": self = .least
      case "<", "<=", "under", "below", "不到", "不足", "低于", "至多", "不超过", "以下", "以内": self = .greatest
      default: return nil
      }
    }
  }

  /// A share with a word or a mark before it that makes it a bound, which is reported; nil, and nothing
  /// is passed, when none stands here.
  mutating func parseOpenRange() -> RangeLiteral<NumberLiteral>? {
    guard token.kind == .comparison || token.kind == .word, !isAtStatementEnd,
      next.kind == .number, !next.beginsStatement, let side = Side(text(of: token))
    else { return nil }
    let start = token.start
    advance()
    return parsePercentage().map { range($0, side, at: self.range(from: start)) }
  }

  /// The share at hand once a word behind it was passed that makes it a bound, which is reported.
  mutating func passOpenRange(behind share: NumberLiteral, from start: UInt32)
    -> RangeLiteral<NumberLiteral>?
  {
    guard token.kind == .word, !isAtStatementEnd, let side = Side(text(of: token)) else {
      return nil
    }
    advance()
    return range(share, side, at: range(from: start))
  }

  private mutating func range(
    _ share: NumberLiteral, _ side: Side, at place: SourceRange
  ) -> RangeLiteral<NumberLiteral> {
    let digits = lexer.text(of: share.range)
    let meant = side == .least ? "\(digits)%-100%" : "0%-\(digits)%"
    report(
      LiteralIssue.openRange(meant: meant), at: place,
      fixIts: [FixIt(replacing: place, with: meant)])
    func other(_ percent: Int) -> NumberLiteral {
      NumberLiteral(significand: percent, decimals: 0, range: share.range)
    }
    return side == .least
      ? RangeLiteral(share, other(100)) : RangeLiteral(other(0), share)
  }
}
