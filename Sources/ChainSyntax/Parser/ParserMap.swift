import ChainDiagnostics
import ChainModel

/// `map`, `region` and `field`.
extension Parser {
  mutating func parseMap() -> MapDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = cursor.parseText(.name)
    var attributes: [Located<MapDeclaration.Attribute>] = []
    var seen = SeenKeywords()
    parseBlock(.map) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      parser.parseAttribute(keyword, into: &attributes, seen: &seen) { $0.mapValue(keyword) }
    }
    return MapDeclaration(
      id: id, name: name, attributes: attributes, range: cursor.range(from: start))
  }

  private mutating func mapValue(_ keyword: Keyword) -> MapDeclaration.Attribute? {
    switch keyword {
    case .home: cursor.parseReference().map { .home($0) }
    case .asof: cursor.parseDate().map { .asof($0) }
    case .lang: .lang(cursor.parseLanguageTags())
    case .note: cursor.parseText(.text).map { .note($0) }
    default: nil
    }
  }

  mutating func parseRegion() -> RegionDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = cursor.parseText(.name)
    var items: [RegionDeclaration.Item] = []
    parseBlock(.region) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      items.append(keyword == .region ? .region(parser.parseRegion()) : parser.parseCovers())
    }
    return RegionDeclaration(id: id, name: name, items: items, range: cursor.range(from: start))
  }

  private mutating func parseCovers() -> RegionDeclaration.Item {
    let start = cursor.token.start
    cursor.advance()
    let regions = cursor.parseIdentifiers()
    return .covers(Located(value: regions, range: cursor.range(from: start)))
  }

  mutating func parseField() -> FieldDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = cursor.parseText(.name)
    return FieldDeclaration(id: id, name: name, range: cursor.range(from: start))
  }
}
