import ChainDiagnostics

/// `map`, `region` and `field`.
extension Parser {
  mutating func parseMap() -> MapDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
    let name = parseText(.name)
    var attributes: [Located<MapDeclaration.Attribute>] = []
    var seen = SeenKeywords()
    parseBlock(.map) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      parser.parseAttribute(keyword, into: &attributes, seen: &seen) { $0.mapValue(keyword) }
    }
    return MapDeclaration(
      id: id, name: name, attributes: attributes, range: range(from: start))
  }

  private mutating func mapValue(_ keyword: Keyword) -> MapDeclaration.Attribute? {
    switch keyword {
    case .home: parseReference().map { .home($0) }
    case .asof: parseDate().map { .asof($0) }
    case .lang: .lang(parseLanguageTags())
    case .note: parseText(.text).map { .note($0) }
    default: nil
    }
  }

  mutating func parseRegion() -> RegionDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
    let name = parseText(.name)
    var items: [RegionDeclaration.Item] = []
    parseBlock(.region) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      items.append(keyword == .region ? .region(parser.parseRegion()) : parser.parseCovers())
    }
    return RegionDeclaration(id: id, name: name, items: items, range: range(from: start))
  }

  private mutating func parseCovers() -> RegionDeclaration.Item {
    let start = token.start
    advance()
    let regions = parseIdentifiers()
    return .covers(Located(value: regions, range: range(from: start)))
  }

  mutating func parseField() -> FieldDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
    let name = parseText(.name)
    return FieldDeclaration(id: id, name: name, range: range(from: start))
  }
}
