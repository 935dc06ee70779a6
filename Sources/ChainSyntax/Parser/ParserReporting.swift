import ChainDiagnostics

/// Saying what was due, and finding the next statement afterwards.
extension Parser {
  /// Reports an issue; at most one a statement for faults of order, which ``expect(_:)`` reports.
  mutating func report(
    _ issue: SyntaxIssue, at range: SourceRange, secondary: [SourceRange] = [],
    fixIts: [FixIt] = []
  ) {
    lexer.report(issue, at: range, secondary: secondary, fixIts: fixIts)
  }

  /// Reports that something else was due here, unless the statement has a fault already.
  mutating func expect(_ expectations: [Expectation], fixIts: [FixIt] = []) {
    guard !isRecovering else { return }
    isRecovering = true
    guard token.kind != .invalid else { return }
    let (range, finding) = finding
    report(.expected(expectations, found: finding), at: range, fixIts: fixIts)
  }

  /// What stands here: the token, or the end of the line before it.
  private var finding: (SourceRange, Finding) {
    if token.kind == .endOfFile { return (SourceRange(lastEnd, lastEnd), .endOfFile) }
    if token.flags.contains(.afterLineBreak), lastEnd > lexer.base, lastEnd < token.start {
      return (SourceRange(lastEnd, lastEnd), .endOfLine)
    }
    return (token.range, token.kind == .string ? .string : .text(text(of: token)))
  }

  /// Ends the statement at hand; what is left of it is reported and passed over.
  mutating func finishStatement() {
    if !isAtStatementEnd { passRemainder() }
    if token.kind == .semicolon { advance() }
    isRecovering = false
  }

  private mutating func passRemainder() {
    if !isRecovering, let keyword = token.keyword, words.contains(keyword) {
      report(
        .missingSeparator(before: keyword.word), at: token.range,
        fixIts: [FixIt(replacing: SourceRange(lastEnd, lastEnd), with: ";")])
      return
    }
    expect([.endOfStatement])
    skipToStatementEnd()
  }

  /// Passes a statement that cannot be read, at least its first token.
  mutating func skipStatement() {
    if token.kind == .leftBrace { skipBlock() } else { advance() }
    skipToStatementEnd()
  }

  /// Passes everything up to the statement's end, blocks included.
  mutating func skipToStatementEnd() {
    while !isAtStatementEnd, !beginsNewStatementInSpiteOfContinuation {
      if token.kind == .leftBrace { skipBlock() } else { advance() }
    }
  }

  /// Whether a line that was to be gone on with is followed by one that begins with a word of the
  /// language: its last `,` is a slip.
  var beginsNewStatementInSpiteOfContinuation: Bool {
    guard token.flags.contains(.afterLineBreak), let keyword = token.keyword else { return false }
    return words.contains(keyword)
  }

  /// Passes a block and all blocks in it, without recursion.
  mutating func skipBlock() {
    var braces: [SourceRange] = []
    repeat {
      if token.kind == .leftBrace { braces.append(token.range) }
      if token.kind == .rightBrace { braces.removeLast() }
      advance()
    } while !braces.isEmpty && token.kind != .endOfFile
    if let brace = braces.last { reportMissingBrace([brace]) }
  }

  /// Reports, once at a place, that blocks are open there.
  mutating func reportMissingBrace(_ braces: [SourceRange]) {
    guard lastImpliedClosing != token.start else { return }
    lastImpliedClosing = token.start
    let place = token.kind == .endOfFile ? SourceRange(lastEnd, lastEnd) : token.range
    report(.missingClosingBrace, at: place, secondary: braces)
  }
}
