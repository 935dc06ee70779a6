import ChainDiagnostics
import ChainModel

/// The statements of a file.
extension Parser {
  mutating func parseStatement() {
    switch opening() {
    case .link: if let link = parseLink() { statements.append(.link(link)) }
    case .word(let keyword): parseStatement(beginningWith: keyword)
    case .nothing, .endOfBlock: break
    }
  }

  /// Reads the statement that a word of the file begins.
  mutating func parseStatement(beginningWith keyword: Keyword) {
    switch keyword {
    case .map: statements.append(.map(parseMap()))
    case .region: statements.append(.region(parseRegion()))
    case .field: statements.append(.field(parseField()))
    case .stage: statements.append(.stage(parseStage()))
    case .segment: statements.append(.segment(parseSegment()))
    case .node: statements.append(.node(parseNode()))
    case .member: statements.append(.organisation(parseOrganisation(.member)))
    case .candidate: statements.append(.organisation(parseOrganisation(.candidate)))
    case .members: parseTable(.member)
    case .candidates: parseTable(.candidate)
    case .include: parseInclude()
    case .expect: statements.append(.expect(parseExpect()))
    case .accept: statements.append(.accept(parseAccept()))
    case .view: statements.append(.view(parseView()))
    default: break
    }
  }

  private mutating func parseInclude() {
    let start = cursor.token.start
    cursor.advance()
    guard let path = cursor.parsePath() else { return }
    statements.append(.include(IncludeDirective(path: path, range: cursor.range(from: start))))
  }
}

/// Lines of blocks that are attributes.
extension Parser {
  /// Reads an attribute with its word, and drops it when its word stood in this block before.
  mutating func parseAttribute<Value>(
    _ keyword: Keyword, into list: inout [Located<Value>], seen: inout SeenKeywords,
    value: (inout Parser) -> Value?
  ) {
    let word = cursor.token.range
    cursor.advance()
    cursor.passNeedlessEquals()
    guard let value = value(&self) else { return }
    if let first = seen.firstPlace(of: keyword), !Self.repeatable.contains(keyword) {
      return cursor.report(
        StatementIssue.repeatedAttribute(cursor.lexer.text(of: word)), at: word, secondary: [first])
    }
    let place = cursor.range(from: word.start.offset)
    seen.note(keyword, at: place)
    list.append(Located(value: value, range: place))
  }

  /// The words whose values add up when they stand in a block several times.
  private static let repeatable = [Keyword.alias, .tag, .attribute, .fields, .lang]
}
