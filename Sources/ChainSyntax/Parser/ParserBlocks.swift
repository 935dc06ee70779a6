import ChainDiagnostics

/// A block whose `}` is still to come.
struct OpenBlock {
  let brace: SourceRange
  /// The first token of the brace's line.
  let lineStart: UInt32
}

/// Blocks in braces.
extension Parser {
  /// Reads the block of the statement at hand, if it has one, statement by statement.
  mutating func parseBlock(
    _ inner: SyntaxContext, statement: (inout Parser, Opening) -> Void
  ) {
    guard enterBlock() else { return }
    let (outerContext, outerWords) = (context, words)
    (context, words) = (inner, inner.wordSet)
    while token.kind != .rightBrace, token.kind != .endOfFile {
      if token.kind == .semicolon {
        advance()
        continue
      }
      let start = token.start
      let opening = opening()
      if opening == .endOfBlock { break }
      statement(&self, opening)
      finishStatement(from: start)
    }
    leaveBlock()
    (context, words) = (outerContext, outerWords)
  }

  /// Passes `{`; false when there is none, or when the block was passed over.
  private mutating func enterBlock() -> Bool {
    if isRecovering { skipToBlock() }
    guard token.kind == .leftBrace else { return false }
    if token.flags.contains(.afterLineBreak) { reportBraceOnItsOwnLine() }
    (isRecovering, isGuess) = (false, false)
    guard openBlocks.count < Self.nestingLimit else {
      report(.nestingTooDeep(limit: Self.nestingLimit), at: token.range)
      skipBlock()
      return false
    }
    openBlocks.append(OpenBlock(brace: token.range, lineStart: lineStart))
    advance()
    return true
  }

  private mutating func skipToBlock() {
    while !isAtStatementEnd, token.kind != .leftBrace { advance() }
  }

  private mutating func reportBraceOnItsOwnLine() {
    report(
      .braceOnItsOwnLine, at: token.range,
      fixIts: [
        FixIt(replacing: SourceRange(lastEnd, lastEnd), with: " {"),
        FixIt(replacing: token.range, with: ""),
      ])
  }

  private mutating func leaveBlock() {
    if token.kind == .rightBrace {
      advance()
    } else if token.kind == .endOfFile {
      reportMissingBrace(openBlocks.map(\.brace))
    }
    openBlocks.removeLast()
  }
}
