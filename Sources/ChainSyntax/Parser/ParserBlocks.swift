import ChainDiagnostics
import ChainModel

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
    guard enterBlock(inner) else { return }
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
  private mutating func enterBlock(_ inner: SyntaxContext) -> Bool {
    if cursor.isRecovering { skipToBlock() }
    if opensBlockWithOtherBracket(inner) { cursor.token.kind = .leftBrace }
    guard cursor.token.kind == .leftBrace else { return entersBlockWithoutBrace(inner) }
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

  /// Whether a block begins here with `(` or `[`, which is reported; its end may be either bracket.
  private mutating func opensBlockWithOtherBracket(_ inner: SyntaxContext) -> Bool {
    let isBracket = cursor.token.kind == .leftParenthesis || cursor.token.kind == .leftBracket
    guard isBracket, !cursor.isAtStatementEnd, let word = cursor.next.keyword,
      inner.words.contains(word)
    else { return false }
    let found = cursor.lexer.scalar(at: Int(cursor.token.start - cursor.lexer.base)).scalar
    cursor.lexer.reporter.withdraw(in: cursor.token.range)
    cursor.report(
      CharacterIssue.lookalike(String(found), meant: "{"), at: cursor.token.range,
      fixIts: [FixIt(replacing: cursor.token.range, with: "{")])
    return true
  }

  /// Takes the lines that follow for a block whose `{` is missing, when they stand further in and begin
  /// as its statements do; false when they do not.
  private mutating func entersBlockWithoutBrace(_ inner: SyntaxContext) -> Bool {
    guard cursor.token.flags.contains(.afterLineBreak), openBlocks.count < Self.nestingLimit,
      let keyword = cursor.keyword, inner.words.contains(keyword),
      cursor.lexer.indentation(of: cursor.token.start)
        > cursor.lexer.indentation(of: cursor.previousLineStart),
      !couldStandOutside(keyword) || hasSurplusOfClosingBraces
    else { return false }
    // A colon at the line's end, as other languages open a block, is the same slip.
    let between = SourceRange(cursor.lastEnd, cursor.token.start)
    let colon = cursor.lexer.reporter.diagnostics.last { diagnostic in
      diagnostic.issue as? CharacterIssue == .needlessColon
        && diagnostic.range.map { between.start <= $0.start && $0.end <= between.end } == true
    }
    if colon != nil { cursor.lexer.reporter.withdraw(in: between) }
    let place = colon?.range ?? SourceRange(cursor.lastEnd, cursor.lastEnd)
    cursor.report(
      BlockIssue.missingOpeningBrace, at: place, fixIts: [FixIt(replacing: place, with: " {")])
    (cursor.isRecovering, cursor.isGuess) = (false, false)
    openBlocks.append(OpenBlock(brace: place, lineStart: cursor.previousLineStart))
    return true
  }

  /// Whether a statement may as well belong to the block at hand; a node or segment in no stage is
  /// a fault by itself.
  private func couldStandOutside(_ keyword: Keyword) -> Bool {
    guard context.words.contains(keyword) else { return false }
    return context != .file || keyword != .node && keyword != .segment
  }

  /// Whether the file closes more blocks than it opens; found out once.
  private var hasSurplusOfClosingBraces: Bool {
    mutating get {
      let surplus = surplusOfClosingBraces ?? cursor.lexer.surplusOfClosingBraces
      surplusOfClosingBraces = surplus
      return surplus > 0
    }
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

extension Lexer {
  /// How many more `}` than `{` the whole text has, those in strings and comments left out.
  fileprivate var surplusOfClosingBraces: Int {
    var surplus = 0
    var (isInString, isInComment) = (false, false)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A, 0x0D: (isInString, isInComment) = (false, false)
      case UInt8(ascii: "\"") where !isInComment: isInString.toggle()
      case UInt8(ascii: "/") where !isInString && self.byte(at: index + 1) == byte:
        isInComment = true
      case UInt8(ascii: "{") where !isInString && !isInComment: surplus -= 1
      case UInt8(ascii: "}") where !isInString && !isInComment: surplus += 1
      default: break
      }
    }
    return surplus
  }
}
