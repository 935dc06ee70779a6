import ChainDiagnostics
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
    if context.holdsLinks, token.kind == .word, next.kind.isLinkOperator { return .link }
    if let keyword = token.keyword, words.contains(keyword) { return .word(keyword) }
    return unusualOpening()
  }

  private mutating func unusualOpening() -> Opening {
    guard token.kind == .word else {
      if context.holdsLinks, isFaultyLink { return .link }
      expectStatement()
      skipStatement()
      return .nothing
    }
    if let keyword = token.keyword { return misplaced(keyword) }
    return unknownWord()
  }

  /// Whether the statement is a link whose first identifier is missing or begins with a digit.
  private var isFaultyLink: Bool {
    switch token.kind {
    case .number, .date, .digitsAndLetters: next.kind.isLinkOperator
    default: token.kind.isLinkOperator
    }
  }

  private mutating func unknownWord() -> Opening {
    let text = text(of: token)
    let known = context.words
    let suggestion = Spelling.closestWord(to: text, among: known.map(\.word))
    lexer.reporter.withdraw(in: token.range)
    report(.unknownWord(text, in: context, suggestion: suggestion), at: token.range)
    if let keyword = known.first(where: { $0.word == suggestion }) {
      isGuess = true
      return .word(keyword)
    }
    isRecovering = true
    skipStatement()
    return .nothing
  }

  // MARK: Words of other blocks

  private mutating func misplaced(_ keyword: Keyword) -> Opening {
    if endsBlockByIndentation {
      impliedClosings += 1
      reportMissingBrace(openBlocks.map(\.brace))
      return .endOfBlock
    }
    let home = SyntaxContext.allCases.filter { $0.words.contains(keyword) }
    if home.isEmpty { return unknownWord() }
    report(.misplacedWord(keyword.word, in: context, home: home), at: token.range)
    isRecovering = true
    if context != .file, SyntaxContext.file.wordSet.contains(keyword) {
      parseInFile(keyword)
    } else {
      skipStatement()
    }
    return .nothing
  }

  /// Reads a statement of the file that stands in a block.
  private mutating func parseInFile(_ keyword: Keyword) {
    let (outerContext, outerWords) = (context, words)
    (context, words) = (.file, SyntaxContext.file.wordSet)
    isRecovering = false
    parseStatement(beginningWith: keyword)
    (context, words) = (outerContext, outerWords)
  }

  /// Whether the line at hand is indented no deeper than the one that opened the block, as
  /// happens when the block's `}` was forgotten.
  private var endsBlockByIndentation: Bool {
    guard token.flags.contains(.afterLineBreak), let block = openBlocks.last else { return false }
    return lexer.indentation(of: token.start) <= lexer.indentation(of: block.lineStart)
  }
}

extension Lexer {
  /// The number of bytes before the first token of a line.
  fileprivate func indentation(of place: UInt32) -> Int {
    let end = Int(place - base)
    var start = end
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return end - start
  }
}
