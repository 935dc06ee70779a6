import ChainDiagnostics
import ChainModel
import ChainText

/// How a statement begins.
enum Opening: Equatable {
  case word(Keyword)
  /// Identifiers with an arrow between them.
  case link
  /// Nothing to read: what stood here was reported and passed over.
  case nothing
  /// The block ends here, although its `}` is missing.
  case endOfBlock
}

extension Parser {
  /// Tells what the statement at hand is; a misspelt word is reported and put right.
  mutating func opening() -> Opening {
    if context.holdsLinks, cursor.token.kind == .word, cursor.next.kind.isLinkOperator {
      return .link
    }
    if let keyword = cursor.keyword, cursor.statementWords.contains(keyword) {
      return .word(keyword)
    }
    return unusualOpening()
  }

  private mutating func unusualOpening() -> Opening {
    guard cursor.token.kind == .word else {
      if context.holdsLinks, isFaultyLink { return .link }
      expectStatement()
      cursor.skipStatement()
      return .nothing
    }
    if let keyword = cursor.keyword { return misplaced(keyword) }
    if context.holdsLinks, isLinkWithoutComma { return .link }
    return unknownWord()
  }

  /// Whether the statement is a link whose first ids have no comma between them.
  private var isLinkWithoutComma: Bool {
    cursor.next.kind == .word && !cursor.next.beginsStatement
      && cursor.lexer.lineHoldsArrow(from: cursor.token.start)
  }

  /// Whether the statement is a link whose first identifier is missing, begins with a digit or stands in
  /// brackets.
  private var isFaultyLink: Bool {
    switch cursor.token.kind {
    case .number, .date, .digitsAndLetters: cursor.next.kind.isLinkOperator
    case .leftParenthesis: cursor.next.kind == .word
    default: cursor.token.kind.isLinkOperator
    }
  }

  private mutating func unknownWord() -> Opening {
    let text = cursor.text(of: cursor.token)
    let known = context.words
    let suggestion = Spelling.closestWord(
      to: text, among: known.flatMap { [$0.rawValue, $0.chinese] })
    cursor.lexer.reporter.withdraw(in: cursor.token.range)
    cursor.report(
      StatementIssue.unknownWord(text, in: context, suggestion: suggestion), at: cursor.token.range)
    if let keyword = known.first(where: { $0.rawValue == suggestion || $0.chinese == suggestion }) {
      cursor.isGuess = true
      return .word(keyword)
    }
    cursor.isRecovering = true
    cursor.skipStatement()
    return .nothing
  }

  // MARK: Words of other blocks

  private mutating func misplaced(_ keyword: Keyword) -> Opening {
    if endsBlockByIndentation {
      impliedClosings += 1
      cursor.reportMissingBrace(openBlocks.map(\.brace))
      return .endOfBlock
    }
    if keyword == .field, context == .node {
      cursor.report(
        StatementIssue.unknownWord(keyword.rawValue, in: context, suggestion: "fields"),
        at: cursor.token.range, fixIts: [FixIt(replacing: cursor.token.range, with: "fields")])
      return .word(.fields)
    }
    let home = SyntaxContext.allCases.filter { $0.words.contains(keyword) }
    if home.isEmpty { return unknownWord() }
    cursor.report(
      StatementIssue.misplacedWord(cursor.text(of: cursor.token), in: context, home: home),
      at: cursor.token.range)
    cursor.isRecovering = true
    if context != .file, SyntaxContext.file.words.contains(keyword) {
      parseInFile(keyword)
    } else {
      cursor.skipStatement()
    }
    return .nothing
  }

  /// Reads a statement of the file that stands in a block.
  private mutating func parseInFile(_ keyword: Keyword) {
    let outer = context
    enter(.file)
    cursor.isRecovering = false
    parseStatement(beginningWith: keyword)
    enter(outer)
  }

  /// Whether the line at hand is indented no deeper than the one that opened the block, as
  /// happens when the block's `}` was forgotten.
  private var endsBlockByIndentation: Bool {
    guard cursor.token.flags.contains(.afterLineBreak), let block = openBlocks.last else {
      return false
    }
    return cursor.lexer.indentation(of: cursor.token.start)
      <= cursor.lexer.indentation(of: block.lineStart)
  }

  /// Reports that the token at hand begins no statement.
  mutating func expectStatement() {
    cursor.isRecovering = true
    guard cursor.token.kind != .invalid else { return }
    cursor.report(
      StatementIssue.expected([.statement(context)], found: cursor.finding), at: cursor.token.range)
  }
}

extension Lexer {
  /// Whether an arrow stands on the rest of a line, before any string or brace.
  fileprivate func lineHoldsArrow(from place: UInt32) -> Bool {
    var index = Int(place - base)
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: ";"): return false
      case UInt8(ascii: ">"): return index > 0 && bytes[index - 1].isOperator
      default: index += 1
      }
    }
    return false
  }

  /// The number of bytes before the first token of a line.
  func indentation(of place: UInt32) -> Int {
    let end = Int(place - base)
    var start = end
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return end - start
  }
}
