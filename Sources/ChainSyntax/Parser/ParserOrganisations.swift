import ChainDiagnostics
import ChainModel

/// `member` and `candidate`.
extension Parser {
  mutating func parseOrganisation(_ standing: Standing) -> OrganisationDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = cursor.parseText(.name)
    var attributes: [Located<OrganisationDeclaration.Attribute>] = []
    var roles: [RoleClause] = []
    var seen = SeenKeywords()
    parseBlock(.organisation) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      if let role = keyword.role {
        roles.append(parser.parseRole(role))
      } else {
        parser.parseAttribute(keyword, into: &attributes, seen: &seen) {
          $0.organisationValue(keyword)
        }
      }
    }
    return OrganisationDeclaration(
      standing: standing, id: id, name: name, attributes: attributes, roles: roles,
      range: cursor.range(from: start))
  }

  private mutating func organisationValue(
    _ keyword: Keyword
  ) -> OrganisationDeclaration.Attribute? {
    switch keyword {
    case .kind: cursor.parseKind().map { .kind($0) }
    case .region: .region(cursor.parseIdentifiers())
    case .alias: .alias(cursor.parseStrings())
    case .tag: .tag(cursor.parseStrings())
    case .attribute: cursor.parseOwnAttribute().map { .own($0) }
    case .code: .code(cursor.parseCodes())
    case .url: cursor.parseString(.string).map { .url($0) }
    case .note: cursor.parseText(.text).map { .note($0) }
    default: nil
    }
  }

  private mutating func parseRole(_ role: Role) -> RoleClause {
    let word = cursor.token.range
    cursor.advance()
    let nodes = cursor.parseIdentifiers()
    var facts: [Located<FactDetail>] = []
    var seen = SeenKeywords()
    parseBlock(.role) { parser, opening in
      guard case .word(let keyword) = opening else { return }
      // Most roles with a block have a few facts.
      if facts.isEmpty { facts.reserveCapacity(4) }
      parser.parseAttribute(keyword, into: &facts, seen: &seen) { $0.fact(keyword) }
    }
    return RoleClause(
      role: role, roleRange: word, nodes: nodes, facts: facts,
      range: cursor.range(from: word.start.offset))
  }

  private mutating func fact(_ keyword: Keyword) -> FactDetail? {
    switch keyword {
    case .trl: cursor.parseNumbers().map { .trl($0) }
    case .share: cursor.parseShare().map { .share($0) }
    case .since: cursor.parseDates().map { .since($0) }
    case .asof: cursor.parseDate().map { .asof($0) }
    case .source: cursor.parseString(.string).map { .source($0) }
    case .evidence: cursor.parseGrade().map { .evidence($0) }
    case .note: cursor.parseText(.text).map { .note($0) }
    default: nil
    }
  }
}

extension Keyword {
  /// The role that it is; by its case, since comparing texts takes time.
  fileprivate var role: Role? {
    switch self {
    case .makes: .makes
    case .supplies: .supplies
    case .researches: .researches
    case .designs: .designs
    case .pilots: .pilots
    case .tests: .tests
    case .operates: .operates
    case .distributes: .distributes
    case .serves: .serves
    default: nil
    }
  }
}
