import ChainDiagnostics
import ChainModel

/// `stage`, `segment` and `node`.
extension Parser {
  mutating func parseStage() -> StageDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = parseOptionalText()
    var items: [StageDeclaration.Item] = []
    parseBlock(.stage) { parser, opening in
      switch opening {
      case .word(.segment): items.append(.segment(parser.parseSegment()))
      case .word: items.append(.node(parser.parseNode()))
      case .link: if let link = parser.parseLink() { items.append(.link(link)) }
      case .nothing, .endOfBlock: break
      }
    }
    return StageDeclaration(id: id, name: name, items: items, range: cursor.range(from: start))
  }

  mutating func parseSegment() -> SegmentDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = parseOptionalText()
    var items: [SegmentDeclaration.Item] = []
    parseBlock(.segment) { parser, opening in
      switch opening {
      case .word: items.append(.node(parser.parseNode()))
      case .link: if let link = parser.parseLink() { items.append(.link(link)) }
      case .nothing, .endOfBlock: break
      }
    }
    return SegmentDeclaration(id: id, name: name, items: items, range: cursor.range(from: start))
  }

  mutating func parseNode() -> NodeDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = cursor.parseText(.name)
    var attributes: [Located<NodeDeclaration.Attribute>] = []
    var seen = SeenKeywords()
    parseBlock(.node) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      parser.parseAttribute(keyword, into: &attributes, seen: &seen) { $0.nodeValue(keyword) }
    }
    return NodeDeclaration(
      id: id, name: name, attributes: attributes, range: cursor.range(from: start))
  }

  private mutating func nodeValue(_ keyword: Keyword) -> NodeDeclaration.Attribute? {
    switch keyword {
    case .core: .core
    case .target: .target
    case .unsurveyed: .unsurveyed(parseOptionalText())
    case .fields: .fields(cursor.parseIdentifiers())
    case .alias: .alias(cursor.parseStrings())
    case .tag: .tag(cursor.parseStrings())
    case .attribute: cursor.parseOwnAttribute().map { .own($0) }
    case .note: cursor.parseText(.text).map { .note($0) }
    default: nil
    }
  }

  /// A text that may be left out.
  private mutating func parseOptionalText() -> LocalizedLiteral? {
    cursor.isAtStatementEnd || cursor.token.kind == .leftBrace || cursor.token.kind == .leftBracket
      || cursor.token.kind == .leftParenthesis ? nil : cursor.parseText(.text)
  }
}
