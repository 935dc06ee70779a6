import ChainDiagnostics

/// `stage`, `segment` and `node`.
extension Parser {
  mutating func parseStage() -> StageDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
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
    return StageDeclaration(id: id, name: name, items: items, range: range(from: start))
  }

  mutating func parseSegment() -> SegmentDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
    let name = parseOptionalText()
    var items: [SegmentDeclaration.Item] = []
    parseBlock(.segment) { parser, opening in
      switch opening {
      case .word: items.append(.node(parser.parseNode()))
      case .link: if let link = parser.parseLink() { items.append(.link(link)) }
      case .nothing, .endOfBlock: break
      }
    }
    return SegmentDeclaration(id: id, name: name, items: items, range: range(from: start))
  }

  mutating func parseNode() -> NodeDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
    let name = parseText(.name)
    var attributes: [Located<NodeDeclaration.Attribute>] = []
    var seen = SeenKeywords()
    parseBlock(.node) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      parser.parseAttribute(keyword, into: &attributes, seen: &seen) { $0.nodeValue(keyword) }
    }
    return NodeDeclaration(
      id: id, name: name, attributes: attributes, range: range(from: start))
  }

  private mutating func nodeValue(_ keyword: Keyword) -> NodeDeclaration.Attribute? {
    switch keyword {
    case .core: .core
    case .target: .target
    case .unsurveyed: .unsurveyed(parseOptionalText())
    case .fields: .fields(parseIdentifiers())
    case .alias: .alias(parseStrings())
    case .note: parseText(.text).map { .note($0) }
    default: nil
    }
  }

  /// A text that may be left out.
  private mutating func parseOptionalText() -> LocalizedLiteral? {
    isAtStatementEnd || token.kind == .leftBrace ? nil : parseText(.text)
  }
}
