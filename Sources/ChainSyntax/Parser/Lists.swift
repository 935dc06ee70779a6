import ChainDiagnostics
import ChainModel

/// Lists: what stands between their items, and around them.
extension TokenCursor {
  /// Identifiers with commas between them; those that are missing are left out.
  mutating func parseIdentifiers() -> [Identifier] {
    // Most lists are one id, and nothing is wrong with it.
    if token.kind == .word, token.word == nil, !token.beginsStatement,
      next.beginsStatement && !next.kind.isLinkOperator || next.kind == .leftBrace
        || next.kind == .semicolon
        || next.kind.isArrow
    {
      defer { advance() }
      return [Identifier(symbol: token.symbol, range: token.range)]
    }
    let brackets = passBracket()
    defer { reportBrackets(brackets) }
    let first = parseOwnIdentifier()
    var identifiers = first.symbol.isMissing ? [] : [first]
    while passesComma() || reportsMissingComma() {
      let identifier = parseIdentifier()
      if !identifier.symbol.isMissing { identifiers.append(identifier) }
    }
    return identifiers
  }

  /// Whether another id follows without a comma, which is reported.
  mutating func reportsMissingComma() -> Bool {
    guard token.kind == .word, token.keyword == nil, !isAtStatementEnd, !isRecovering else {
      return false
    }
    if next.kind == .word, Self.wordsForComma.contains(text(of: token)), !next.beginsStatement {
      report(
        StatementIssue.wordForComma(text(of: token)), at: token.range,
        fixIts: [FixIt(replacing: SourceRange(lastEnd, token.end), with: ",")])
      advance()
      return true
    }
    report(
      StatementIssue.missingComma(text(of: token)), at: token.range,
      fixIts: [FixIt(replacing: SourceRange(lastEnd, lastEnd), with: ",")])
    return true
  }

  /// What people write between the last two items of a list.
  private static let wordsForComma: Set = ["and", "plus", "和", "与", "及", "以及"]

  /// Passes a comma if one stands here.
  mutating func passesComma() -> Bool {
    // In a link a word of the language stands for an id, which is a fault of its own.
    let isInLink = statementWords.contains(.node)
    guard token.kind == .comma, isInLink || !isAtCommaBetweenStatements else { return false }
    checkContinuation()
    advance()
    return true
  }

  /// Reports a mark of continuation that begins a line.
  mutating func checkContinuation() {
    guard token.flags.contains(.afterLineBreak), !isRecovering else { return }
    report(BlockIssue.continuationAtLineStart(text(of: token)), at: token.range)
  }

  // MARK: Brackets around lists

  /// Passes a bracket that opens a list; its place.
  mutating func passBracket() -> SourceRange? {
    // Brackets in links have words of their own.
    guard token.kind == .leftBracket || token.kind == .leftParenthesis, !token.beginsStatement,
      !statementWords.contains(.node)
    else { return nil }
    defer { advance() }
    return token.range
  }

  /// Passes the bracket that closes a list, and reports both.
  mutating func reportBrackets(_ opening: SourceRange?) {
    guard let opening else { return }
    var fixIts = [FixIt(replacing: opening, with: "")]
    if token.kind == .rightBracket || token.kind == .rightParenthesis, !isAtStatementEnd {
      fixIts.append(FixIt(replacing: token.range, with: ""))
      advance()
    }
    let place = range(from: opening.start.offset)
    lexer.reporter.withdraw(in: opening)
    report(StatementIssue.bracketsAroundList, at: place, fixIts: fixIts)
  }
}
