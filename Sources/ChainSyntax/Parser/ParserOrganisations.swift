import ChainDiagnostics

/// `member` and `candidate`.
extension Parser {
  mutating func parseOrganisation(_ standing: StandingWord) -> OrganisationDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
    let name = parseText(.name)
    var attributes: [Located<OrganisationDeclaration.Attribute>] = []
    var roles: [RoleClause] = []
    var seen = SeenKeywords()
    parseBlock(.organisation) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      if let role = RoleWord(keyword) {
        roles.append(parser.parseRole(role))
      } else {
        parser.parseAttribute(keyword, into: &attributes, seen: &seen) {
          $0.organisationValue(keyword)
        }
      }
    }
    return OrganisationDeclaration(
      standing: standing, id: id, name: name, attributes: attributes, roles: roles,
      range: range(from: start))
  }

  private mutating func organisationValue(
    _ keyword: Keyword
  ) -> OrganisationDeclaration.Attribute? {
    switch keyword {
    case .kind: parseKind().map { .kind($0) }
    case .region: parseReference().map { .region($0) }
    case .alias: .alias(parseStrings())
    case .code: parseString(.string).map { .code($0) }
    case .url: parseString(.string).map { .url($0) }
    case .note: parseText(.text).map { .note($0) }
    default: nil
    }
  }

  private mutating func parseRole(_ role: RoleWord) -> RoleClause {
    let word = token.range
    advance()
    let nodes = parseIdentifiers()
    var facts: [Located<Fact>] = []
    var seen = SeenKeywords()
    parseBlock(.role) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      parser.parseAttribute(keyword, into: &facts, seen: &seen) { $0.fact(keyword) }
    }
    return RoleClause(
      role: role, roleRange: word, nodes: nodes, facts: facts,
      range: range(from: word.start.offset))
  }

  private mutating func fact(_ keyword: Keyword) -> Fact? {
    switch keyword {
    case .trl: parseNumber().map { .trl($0) }
    case .share: parsePercentage().map { .share($0) }
    case .since: parseDate().map { .since($0) }
    case .asof: parseDate().map { .asof($0) }
    case .source: parseString(.string).map { .source($0) }
    case .evidence: parseGrade().map { .evidence($0) }
    case .note: parseText(.text).map { .note($0) }
    default: nil
    }
  }
}
