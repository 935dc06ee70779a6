public import ChainDiagnostics

/// Reads a file's statements by recursive descent.
///
/// It never throws and never stops at the first error: what it gives is the best reading of the
/// text, with one diagnostic for each fault. A fault inside a statement silences the rest of that
/// statement up to its block; reading goes on at the next one.
public struct Parser {
  /// How deep blocks may stand in one another.
  static let nestingLimit = 64

  var lexer: Lexer
  /// The token at hand, and the one behind it.
  var token: Token
  var next: Token
  /// Behind the last token that was passed.
  var lastEnd: UInt32
  /// The statements of the file so far; a misplaced one joins them too.
  var statements: [Statement] = []
  /// The block at hand and the words that begin a statement in it.
  var context = SyntaxContext.file
  var words = SyntaxContext.file.wordSet
  /// The blocks around, the innermost last.
  var openBlocks: [OpenBlock] = []
  /// The first token of the line at hand.
  var lineStart: UInt32
  /// Whether a fault was reported in the statement at hand.
  var isRecovering = false
  /// Whether a word of the statement was misspelt, so that what it lacks may be no fault.
  var isGuess = false
  /// Blocks that were taken as ended without `}`, so that a late one is no fault.
  var impliedClosings = 0
  /// Where the last block was taken as ended.
  var lastImpliedClosing: UInt32?
  var deferredCount = 0
  var firstDeferred: SourceRange?
  /// Whether a query is read that may go over several lines.
  var spansLines = false
  /// How many brackets are open in the query at hand.
  var openBrackets = 0

  private init(_ lexer: Lexer) {
    self.lexer = lexer
    lastEnd = lexer.base
    token = self.lexer.next()
    next = self.lexer.next()
    lineStart = token.start
  }

  /// Reads a file.
  ///
  /// Complexity: O(bytes).
  /// - Parameters:
  ///   - file: the text; when it is not valid UTF-8 there are no statements and one error.
  ///   - symbols: the identifiers of the map so far; those of the file are added.
  public static func parse(_ file: SourceFile, symbols: inout SymbolTable) -> ParsedFile {
    if let fault = EncodingFault(in: file.bytes) {
      return ParsedFile(
        range: file.range, statements: [], comments: [], isUTF8: false,
        diagnostics: [fault.diagnostic(in: file)])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      // The table is lent to the lexer, so that it is never copied.
      var lent = SymbolTable(slotCount: 1)
      swap(&lent, &symbols)
      var parser = Parser(Lexer(bytes: bytes, base: file.base, symbols: consume lent))
      parser.parseFile()
      swap(&symbols, &parser.lexer.symbols)
      return ParsedFile(
        range: file.range, statements: parser.statements, comments: parser.lexer.comments,
        isUTF8: true, diagnostics: parser.lexer.reporter.diagnostics.inSourceOrder())
    }
  }

  /// Reads a text of the query language, which may go over several lines.
  ///
  /// Complexity: O(bytes).
  /// - Parameters:
  ///   - file: the text; when it is not valid UTF-8 there is no question and one error.
  ///   - symbols: the identifiers of the map so far; those of the text are added.
  public static func parseQuery(_ file: SourceFile, symbols: inout SymbolTable) -> ParsedQuery {
    if let fault = EncodingFault(in: file.bytes) {
      return ParsedQuery(question: nil, diagnostics: [fault.diagnostic(in: file)])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var lent = SymbolTable(slotCount: 1)
      swap(&lent, &symbols)
      var parser = Parser(Lexer(bytes: bytes, base: file.base, symbols: consume lent))
      let question = parser.parseWholeQuery()
      swap(&symbols, &parser.lexer.symbols)
      return ParsedQuery(
        question: question, diagnostics: parser.lexer.reporter.diagnostics.inSourceOrder())
    }
  }

  // MARK: The file

  private mutating func parseFile() {
    while token.kind != .endOfFile {
      if token.kind == .rightBrace {
        parseStrayBrace()
      } else if token.kind == .semicolon {
        advance()
      } else {
        let start = token.start
        parseStatement()
        finishStatement(from: start)
      }
    }
    guard let firstDeferred else { return }
    report(.deferredStatements(deferredCount), at: firstDeferred)
  }

  private mutating func parseStrayBrace() {
    if impliedClosings > 0 {
      impliedClosings -= 1
    } else {
      report(.unexpectedClosingBrace, at: token.range)
    }
    advance()
  }

  // MARK: Tokens

  /// Passes the token at hand.
  mutating func advance() {
    lastEnd = token.end
    token = next
    next = lexer.next()
    if spansLines { next.flags.remove(.afterLineBreak) }
    if token.flags.contains(.afterLineBreak) { lineStart = token.start }
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
}
