import ChainDiagnostics
import ChainModel

/// A place in the tokens of a text, with what every parser needs there: the token at hand and the
/// one behind it, what was due, and the way on after a fault.
///
/// A fault inside a statement silences the rest of that statement up to its block.
struct TokenCursor {
  var lexer: Lexer
  /// The token at hand, and the one behind it.
  var token: Token
  var next: Token
  /// Behind the last token that was passed.
  var lastEnd: UInt32
  /// The first token of the line at hand, and of the line before it that has one.
  var lineStart: UInt32
  var previousLineStart: UInt32
  /// The words that begin a statement in the block at hand.
  var statementWords: [Keyword]
  /// Whether a fault was reported in the statement at hand.
  var isRecovering = false
  /// Whether a word of the statement was misspelt, so that what it lacks may be no fault.
  var isGuess = false
  /// Whether line ends are blanks, as in a text that is one query.
  var spansLines = false
  /// The names that text declares which was passed over, so that who refers to them is not blamed.
  var unreadNames: Set<Symbol> = []
  /// The reserved words that were reported in the place of ids.
  var reportedWords: Set<Symbol> = []
  /// Where the last block was taken as ended.
  var lastImpliedClosing: UInt32?

  /// Stands at the first token of a text.
  init(_ lexer: Lexer, statementWords: [Keyword], spansLines: Bool = false) {
    self.lexer = lexer
    self.statementWords = statementWords
    self.spansLines = spansLines
    lastEnd = lexer.base
    token = self.lexer.next()
    next = self.lexer.next()
    lineStart = token.start
    previousLineStart = token.start
    if spansLines {
      token.flags.remove(.afterLineBreak)
      next.flags.remove(.afterLineBreak)
    }
  }

  /// Passes the token at hand.
  mutating func advance() {
    lastEnd = token.end
    token = next
    next = lexer.next()
    if spansLines { next.flags.remove(.afterLineBreak) }
    if token.flags.contains(.afterLineBreak) {
      previousLineStart = lineStart
      lineStart = token.start
    }
  }

  /// From a place to behind the last token that was passed.
  func range(from start: UInt32) -> SourceRange { SourceRange(start, max(start, lastEnd)) }

  func text(of token: Token) -> String { lexer.text(of: token.range) }

  /// Whether nothing more belongs to the statement at hand.
  var isAtStatementEnd: Bool {
    switch token.kind {
    case .semicolon, .rightBrace, .endOfFile: true
    default: token.beginsStatement
    }
  }

  /// The reserved word that the token at hand is, by its place where two have one Chinese word.
  var keyword: Keyword? {
    guard let keyword = token.keyword else { return nil }
    switch keyword {
    case .member, .candidate, .field: break
    default: return keyword
    }
    guard lexer.symbols.isChineseWord(token.symbol) else { return keyword }
    switch keyword {
    case .member where next.keyword == .from: return .members
    case .candidate where next.keyword == .from: return .candidates
    case .field where statementWords.contains(.fields): return .fields
    default: return keyword
    }
  }

  // MARK: Words that depend on their place

  /// The word at hand, one of the language in English; nothing for other tokens and behind the
  /// statement's end.
  var word: String { token.kind == .word && !isAtStatementEnd ? word(of: token) : "" }

  /// What a word says, one of the language in English.
  func word(of token: Token) -> String {
    lexer.symbols.isChineseWord(token.symbol) ? token.word?.text ?? "" : text(of: token)
  }

  func isAt(_ wanted: String) -> Bool { word == wanted }

  /// Passes a word that is due here; says whether it stood here.
  mutating func passes(_ wanted: String) -> Bool {
    if isAt(wanted) {
      advance()
      return true
    }
    expect([.word(wanted)])
    return false
  }

  /// A cursor without a text: a stand-in while the real one is lent.
  static var lent: TokenCursor {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let symbols = SymbolTable(slotCount: 1)
    return TokenCursor(Lexer(bytes: nothing, base: 0, symbols: symbols), statementWords: [])
  }
}
