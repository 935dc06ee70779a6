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
    let outer = context
    enter(inner)
    while cursor.token.kind != .rightBrace, cursor.token.kind != .endOfFile {
      if cursor.token.kind == .semicolon {
        cursor.advance()
        continue
      }
      let start = cursor.token.start
      let opening = opening()
      if opening == .endOfBlock { break }
      statement(&self, opening)
      cursor.finishStatement(from: start)
    }
    leaveBlock()
    enter(outer)
  }

  /// Passes `{`; false when there is none, or when the block was passed over.
  private mutating func enterBlock() -> Bool {
    if cursor.isRecovering { skipToBlock() }
    guard cursor.token.kind == .leftBrace else { return false }
    if cursor.token.flags.contains(.afterLineBreak) { reportBraceOnItsOwnLine() }
    (cursor.isRecovering, cursor.isGuess) = (false, false)
    guard openBlocks.count < Self.nestingLimit else {
      cursor.report(BlockIssue.nestingTooDeep(limit: Self.nestingLimit), at: cursor.token.range)
      cursor.skipBlock()
      return false
    }
    openBlocks.append(OpenBlock(brace: cursor.token.range, lineStart: cursor.lineStart))
    cursor.advance()
    return true
  }

  private mutating func skipToBlock() {
    while !cursor.isAtStatementEnd, cursor.token.kind != .leftBrace { cursor.advance() }
  }

  private mutating func reportBraceOnItsOwnLine() {
    cursor.report(
      BlockIssue.braceOnItsOwnLine, at: cursor.token.range,
      fixIts: [
        FixIt(replacing: SourceRange(cursor.lastEnd, cursor.lastEnd), with: " {"),
        FixIt(replacing: cursor.token.range, with: ""),
      ])
  }

  private mutating func leaveBlock() {
    if cursor.token.kind == .rightBrace {
      cursor.advance()
    } else if cursor.token.kind == .endOfFile {
      cursor.reportMissingBrace(openBlocks.map(\.brace))
    }
    openBlocks.removeLast()
  }
}
