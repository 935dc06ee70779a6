import ChainDiagnostics
import ChainModel

/// Saying what was due, and finding the next statement afterwards.
extension TokenCursor {
  /// Reports an issue; at most one a statement for faults of order, which ``expect(_:)`` reports.
  mutating func report(
    _ issue: some Issue, at range: SourceRange, secondary: [SourceRange] = [],
    fixIts: [FixIt] = []
  ) {
    lexer.report(issue, at: range, secondary: secondary, fixIts: fixIts)
  }

  /// Reports that something else was due here, unless the statement has a fault already.
  mutating func expect(_ expectations: [Due], fixIts: [FixIt] = []) {
    guard !isRecovering else { return }
    isRecovering = true
    guard token.kind != .invalid, !isGuess, !isBehindReportedText else { return }
    let end = SourceRange(lastEnd, lastEnd)
    if token.kind == .endOfFile {
      report(StatementIssue.expected(expectations, found: .endOfFile), at: end, fixIts: fixIts)
    } else if token.flags.contains(.afterLineBreak) {
      report(StatementIssue.expected(expectations, found: .endOfLine), at: end, fixIts: fixIts)
    } else {
      report(StatementIssue.expected(expectations, found: finding), at: token.range, fixIts: fixIts)
    }
  }

  /// Whether the lexer has left something out just before the token at hand.
  private var isBehindReportedText: Bool {
    lexer.reporter.diagnostics.suffix(2).contains { diagnostic in
      diagnostic.range.map { $0.start.offset >= lastEnd && $0.end.offset <= token.start } ?? false
    }
  }

  var finding: Finding { token.kind == .string ? .string : .text(text(of: token)) }

  /// Ends the statement that began at a place; what is left of it is reported and passed over.
  mutating func finishStatement(from start: UInt32) {
    if !isAtStatementEnd { passRemainder() }
    // Every round passes a token, so that reading comes to an end whatever the text is.
    if token.kind == .semicolon || token.start == start { advance() }
    (isRecovering, isGuess) = (false, false)
    token.flags.remove(.isContinuation)
  }

  private mutating func passRemainder() {
    if !isRecovering, let keyword, statementWords.contains(keyword) {
      report(
        BlockIssue.missingSeparator(before: text(of: token)), at: token.range,
        fixIts: [FixIt(replacing: SourceRange(lastEnd, lastEnd), with: ";")])
      return
    }
    if reportCommaBetweenStatements() { return }
    expect([.endOfStatement])
    skipToStatementEnd()
  }

  /// Reports a comma that stands where a statement ends, and passes it; false when there is none.
  mutating func reportCommaBetweenStatements() -> Bool {
    guard !isRecovering, isAtCommaBetweenStatements else { return false }
    let endsLine = next.flags.contains(.afterLineBreak) || next.kind != .word
    report(
      BlockIssue.commaBetweenStatements(before: text(of: next), endsLine: endsLine),
      at: token.range, fixIts: [FixIt(replacing: token.range, with: endsLine ? "" : ";")])
    advance()
    return true
  }

  /// Whether a comma stands before a word that begins a statement here, or before the block's end.
  var isAtCommaBetweenStatements: Bool {
    guard token.kind == .comma else { return false }
    if next.kind == .rightBrace || next.kind == .semicolon { return true }
    guard let word = next.keyword else { return false }
    return statementWords.contains(word)
      || word == .field && statementWords.contains(.fields)
  }

  /// Passes a statement that cannot be read, at least its first token.
  mutating func skipStatement() {
    if token.kind == .leftBrace { skipBlock() } else { advanceUnread() }
    skipToStatementEnd()
  }

  /// Passes everything up to the statement's end, blocks included.
  mutating func skipToStatementEnd() {
    while !isAtStatementEnd, !beginsNewStatementInSpiteOfContinuation {
      if token.kind == .leftBrace { skipBlock() } else { advanceUnread() }
    }
  }

  /// Whether a line that was to be gone on with is followed by one that begins with a word of the
  /// language: its last `,` is a slip.
  var beginsNewStatementInSpiteOfContinuation: Bool {
    guard token.flags.isSuperset(of: [.afterLineBreak, .isContinuation]) else { return false }
    return keyword.map(statementWords.contains) ?? false
  }

  /// Passes a token that is not read, and notes the name that stands behind it if it is a word that
  /// declares one, or any other word at a statement's start.
  private mutating func advanceUnread() {
    let declares =
      token.kind == .word && (token.keyword?.declaresName ?? token.flags.contains(.afterLineBreak))
    if declares, next.kind == .word, next.keyword == nil, !next.beginsStatement {
      unreadNames.insert(next.symbol)
    }
    advance()
  }

  /// Passes a block and all blocks in it, without recursion.
  mutating func skipBlock() {
    var braces: [SourceRange] = []
    repeat {
      if token.kind == .leftBrace { braces.append(token.range) }
      if token.kind == .rightBrace { braces.removeLast() }
      advanceUnread()
    } while !braces.isEmpty && token.kind != .endOfFile
    if !braces.isEmpty { reportMissingBrace(braces) }
  }

  /// Reports, once at a place, that blocks are open there; their braces are given outermost first.
  mutating func reportMissingBrace(_ braces: [SourceRange]) {
    guard lastImpliedClosing != token.start else { return }
    lastImpliedClosing = token.start
    let shown = Array(braces.suffix(3).reversed())
    let place = token.kind == .endOfFile ? SourceRange(lastEnd, lastEnd) : token.range
    report(BlockIssue.missingClosingBrace(open: shown.count), at: place, secondary: shown)
  }
}

extension Keyword {
  /// Whether a name that it gives a meaning stands behind it.
  fileprivate var declaresName: Bool {
    switch self {
    case .map, .region, .field, .stage, .segment, .node, .member, .candidate: true
    default: false
    }
  }
}
