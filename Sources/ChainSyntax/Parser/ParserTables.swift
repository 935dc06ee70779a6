import ChainDiagnostics
import ChainModel

/// `members from "…"` and `candidates from "…"`.
extension Parser {
  mutating func parseTable(_ standing: Standing) {
    let start = cursor.token.start
    cursor.advance()
    if cursor.token.keyword == .from, !cursor.isAtStatementEnd {
      cursor.advance()
    } else {
      cursor.expect([.word(Keyword.from.rawValue)])
    }
    guard let path = cursor.parsePath() else { return }
    var table = TableReference(standing: standing, path: path, range: path.range)
    if cursor.isAtColumns {
      parseColumnsWithoutBlock(of: &table)
    } else {
      parseBlock(.table) { parser, opening in
        guard case .word(let keyword) = opening else { return }
        parser.parseColumns(of: &table, beginningWith: keyword)
      }
    }
    table.range = cursor.range(from: start)
    statements.append(.table(table))
  }

  private mutating func parseColumns(
    of table: inout TableReference, beginningWith keyword: Keyword
  ) {
    cursor.advance()
    if keyword == .columns {
      table.columns += parseColumns()
    } else {
      table.ignored += parseHeadings()
    }
  }

  /// Columns behind the path without a block around them, which is reported.
  private mutating func parseColumnsWithoutBlock(of table: inout TableReference) {
    let word = cursor.token
    let place = SourceRange(word.start, word.start)
    parseColumns(of: &table, beginningWith: word.keyword ?? .columns)
    guard !cursor.isRecovering else { return }
    let end = SourceRange(cursor.lastEnd, cursor.lastEnd)
    cursor.report(
      BlockIssue.missingOpeningBrace, at: word.range,
      fixIts: [FixIt(replacing: place, with: "{ "), FixIt(replacing: end, with: " }")])
  }

  private mutating func parseColumns() -> [TableReference.Column] {
    var columns: [TableReference.Column] = []
    repeat {
      guard let heading = parseHeading() else { return columns }
      if cursor.token.keyword == .as, !cursor.isAtStatementEnd {
        cursor.advance()
        let key = cursor.parseIdentifier()
        if !key.symbol.isMissing { columns.append(.init(heading: heading, key: key)) }
      } else if KeyShape.isID(heading.value) {
        let key = Identifier(
          symbol: cursor.lexer.symbols.intern(heading.value), range: heading.range)
        columns.append(.init(heading: heading, key: key))
      } else {
        let key = KeyShape.made(from: heading.value)
        let end = SourceRange(heading.range.end.offset, heading.range.end.offset)
        cursor.report(
          StatementIssue.missingKey(of: heading.value, key), at: heading.range,
          fixIts: KeyShape.isID(key) ? [FixIt(replacing: end, with: " as \(key)")] : [])
      }
    } while cursor.passesComma()
    return columns
  }

  private mutating func parseHeadings() -> [Located<String>] {
    var headings: [Located<String>] = []
    repeat {
      guard let heading = parseHeading() else { break }
      headings.append(heading)
    } while cursor.passesComma()
    return headings
  }

  /// An id, or a text in quotes where a heading is none.
  private mutating func parseHeading() -> Located<String>? {
    if cursor.token.kind == .string, !cursor.isAtStatementEnd {
      return cursor.parseString(.string, inList: true).map {
        Located(value: cursor.lexer.value(of: $0), range: $0.range)
      }
    }
    let id = cursor.parseIdentifier()
    guard !id.symbol.isMissing else { return nil }
    return Located(value: cursor.lexer.symbols.text(of: id.symbol), range: id.range)
  }
}

extension TokenCursor {
  /// Whether a statement about columns begins here, on the line of the table's path.
  fileprivate var isAtColumns: Bool {
    (token.keyword == .columns || token.keyword == .ignore) && !isAtStatementEnd
  }
}
