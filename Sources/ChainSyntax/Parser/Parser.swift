public import ChainDiagnostics

/// Reads a file's statements by recursive descent.
///
/// It never throws and never stops at the first error: what it gives is the best reading of the
/// text, with one diagnostic for each fault. A fault inside a statement silences the rest of that
/// statement up to its block; reading goes on at the next one.
public struct Parser {
  /// How deep blocks may stand in one another.
  static let nestingLimit = 64

  var cursor: TokenCursor
  /// The statements of the file so far; a misplaced one joins them too.
  var statements: [Statement] = []
  /// The block at hand.
  private(set) var context = SyntaxContext.file
  /// The blocks around, the innermost last.
  var openBlocks: [OpenBlock] = []
  /// How many more `}` than `{` the file has, once somebody asked.
  var surplusOfClosingBraces: Int?
  /// Blocks that were taken as ended without `}`, so that a late one is no fault.
  var impliedClosings = 0

  private init(_ lexer: Lexer) {
    cursor = TokenCursor(lexer, statementWords: SyntaxContext.file.words)
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
        range: file.range, statements: [], comments: [], isUTF8: false, unreadNames: [],
        diagnostics: [fault.diagnostic(in: file)])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      // The table is lent to the lexer, so that it is never copied.
      var lent = SymbolTable(slotCount: 1)
      swap(&lent, &symbols)
      var parser = Parser(Lexer(bytes: bytes, base: file.base, symbols: consume lent))
      parser.parseFile()
      swap(&symbols, &parser.cursor.lexer.symbols)
      return ParsedFile(
        range: file.range, statements: parser.statements, comments: parser.cursor.lexer.comments,
        isUTF8: true, unreadNames: parser.cursor.unreadNames,
        diagnostics: parser.cursor.lexer.reporter.diagnostics.inSourceOrder())
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
      let lexer = Lexer(bytes: bytes, base: file.base, symbols: consume lent)
      var parser = QueryParser(TokenCursor(lexer, statementWords: [], spansLines: true))
      let question = parser.parseWholeQuery()
      swap(&symbols, &parser.cursor.lexer.symbols)
      return ParsedQuery(
        question: question, diagnostics: parser.cursor.lexer.reporter.diagnostics.inSourceOrder())
    }
  }

  // MARK: The file

  private mutating func parseFile() {
    while cursor.token.kind != .endOfFile {
      if cursor.token.kind == .rightBrace {
        parseStrayBrace()
      } else if cursor.token.kind == .semicolon {
        cursor.advance()
      } else {
        let start = cursor.token.start
        parseStatement()
        cursor.finishStatement(from: start)
      }
    }
  }

  private mutating func parseStrayBrace() {
    if impliedClosings > 0 {
      impliedClosings -= 1
    } else {
      cursor.report(BlockIssue.unexpectedClosingBrace, at: cursor.token.range)
    }
    cursor.advance()
  }

  // MARK: Blocks

  /// Goes into a block, or out of it again.
  mutating func enter(_ context: SyntaxContext) {
    self.context = context
    cursor.statementWords = context.words
  }

  // MARK: Queries

  /// Reads a part of a query at the place at hand.
  mutating func readQuery<Tree>(_ read: (inout QueryParser) -> Tree) -> Tree {
    // The cursor is lent, so that nothing of it is copied.
    var parser = QueryParser(.lent)
    swap(&parser.cursor, &cursor)
    defer { swap(&parser.cursor, &cursor) }
    return read(&parser)
  }
}
