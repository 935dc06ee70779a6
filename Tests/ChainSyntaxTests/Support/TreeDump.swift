import ChainDiagnostics
import ChainModel
import ChainQuery

@testable import ChainSyntax

/// A tree as compact text, a line for each statement.
struct TreeDump {
  private let source: ParsedText
  private(set) var text = ""

  init(_ source: ParsedText) {
    self.source = source
    for statement in source.parsed.statements { add(statement) }
  }

  private mutating func line(_ depth: Int, _ parts: String?...) {
    text += String(repeating: "  ", count: depth)
    text += parts.compactMap(\.self).joined(separator: " ") + "\n"
  }

  private mutating func add(_ statement: Statement) {
    switch statement {
    case .map(let map):
      line(0, "map", id(map.id), name(map.name))
      for attribute in map.attributes { line(1, describe(attribute.value)) }
    case .region(let region): add(region, 0)
    case .field(let field): line(0, "field", id(field.id), name(field.name))
    case .stage(let stage): add(stage)
    case .segment(let segment): add(segment, 0)
    case .node(let node): add(node, 0)
    case .link(let link): add(link, 0)
    case .organisation(let organisation): add(organisation)
    case .table(let table):
      line(0, table.standing.rawValue, "from", string(table.path))
      for column in table.columns { line(1, "column", column.heading.value, "as", id(column.key)) }
      if !table.ignored.isEmpty {
        line(1, "ignore", table.ignored.map(\.value).joined(separator: ", "))
      }
    case .include(let include): line(0, "include", string(include.path))
    case .expect(let expect):
      line(
        0, "expect", expect.assertion.map { QueryDump.text(of: $0) } ?? "<missing>",
        expect.weight.map { "as \($0.value.rawValue)" }, name(expect.reason))
    case .accept(let accept):
      line(
        0, "accept", accept.noun?.value.rawValue, "in", QueryDump.text(of: accept.place),
        name(accept.reason), accept.until.map { "until \(date($0))" })
    case .view(let view):
      line(0, "view", id(view.id), name(view.name))
      for selection in view.selections { line(1, "show", QueryDump.text(of: selection)) }
    }
  }

  private mutating func add(_ region: RegionDeclaration, _ depth: Int) {
    line(depth, "region", id(region.id), name(region.name))
    for item in region.items {
      switch item {
      case .region(let inner): add(inner, depth + 1)
      case .covers(let covers): line(depth + 1, "covers", ids(covers.value))
      }
    }
  }

  private mutating func add(_ stage: StageDeclaration) {
    line(0, "stage", id(stage.id), name(stage.name))
    for item in stage.items {
      switch item {
      case .segment(let segment): add(segment, 1)
      case .node(let node): add(node, 1)
      case .link(let link): add(link, 1)
      }
    }
  }

  private mutating func add(_ segment: SegmentDeclaration, _ depth: Int) {
    line(depth, "segment", id(segment.id), name(segment.name))
    for item in segment.items {
      switch item {
      case .node(let node): add(node, depth + 1)
      case .link(let link): add(link, depth + 1)
      }
    }
  }

  private mutating func add(_ node: NodeDeclaration, _ depth: Int) {
    line(depth, "node", id(node.id), name(node.name))
    for attribute in node.attributes { line(depth + 1, describe(attribute.value)) }
  }

  private mutating func add(_ link: LinkStatement, _ depth: Int) {
    let sources = ids(link.sources, separator: link.separator == .bar ? " | " : ", ")
    let steps = link.steps.map { "\($0.arrow.arrow) \(ids($0.targets))" }
    line(depth, "link", sources, steps.joined(separator: " "))
  }

  private mutating func add(_ organisation: OrganisationDeclaration) {
    line(0, organisation.standing.rawValue, id(organisation.id), name(organisation.name))
    for attribute in organisation.attributes { line(1, describe(attribute.value)) }
    for role in organisation.roles {
      line(1, role.role.rawValue, ids(role.nodes))
      for fact in role.facts { line(2, describe(fact.value)) }
    }
  }

  // MARK: Attributes

  private func describe(_ attribute: MapDeclaration.Attribute) -> String {
    switch attribute {
    case .home(let region): "home \(id(region))"
    case .asof(let value): "asof \(date(value))"
    case .lang(let tags): "lang \(ids(tags))"
    case .note(let note): "note \(localized(note))"
    }
  }

  private func describe(_ attribute: NodeDeclaration.Attribute) -> String {
    switch attribute {
    case .core: "core"
    case .target: "target"
    case .unsurveyed(let reason): "unsurveyed" + (reason.map { " " + localized($0) } ?? "")
    case .fields(let fields): "fields \(ids(fields))"
    case .alias(let aliases): "alias \(aliases.map(string).joined(separator: ", "))"
    case .tag(let tags): "tag \(tags.map(string).joined(separator: ", "))"
    case .own(let literal): own(literal)
    case .note(let note): "note \(localized(note))"
    }
  }

  private func describe(_ attribute: OrganisationDeclaration.Attribute) -> String {
    switch attribute {
    case .kind(let kind): "kind \(kind.rawValue)"
    case .region(let regions): "region " + regions.map(id).joined(separator: ", ")
    case .alias(let aliases): "alias \(aliases.map(string).joined(separator: ", "))"
    case .tag(let tags): "tag \(tags.map(string).joined(separator: ", "))"
    case .code(let codes):
      "code "
        + codes.map { ($0.register.map { "\($0.value.rawValue) " } ?? "") + string($0.text) }
        .joined(separator: ", ")
    case .own(let literal): own(literal)
    case .url(let url): "url \(string(url))"
    case .note(let note): "note \(localized(note))"
    }
  }

  private func describe(_ fact: FactDetail) -> String {
    switch fact {
    case .trl(let levels): "trl \(range(levels) { "\($0.value)" })"
    case .share(let share):
      "share \(share.isAbout ? "about " : "")\(range(share.percent) { "\($0.value)" })"
    case .since(let dates): "since \(range(dates, date))"
    case .asof(let value): "asof \(date(value))"
    case .source(let source): "source \(string(source))"
    case .evidence(let grade): "evidence \(grade.rawValue)"
    case .note(let note): "note \(localized(note))"
    }
  }

  // MARK: Values

  private func own(_ literal: OwnAttributeLiteral) -> String {
    let value =
      switch literal.value {
      case .number(let number): "\(number.value)"
      case .date(let literal): date(literal)
      case .text(let text): string(text)
      }
    return "attribute \(id(literal.key)) \(value)"
  }

  private func range<Bound>(
    _ range: RangeLiteral<Bound>, _ describe: (Bound) -> String
  ) -> String {
    [range.lower, range.upper].compactMap(\.self).map(describe).joined(separator: " to ")
  }

  private func id(_ identifier: Identifier) -> String {
    identifier.symbol.isMissing ? "<missing>" : source.symbols.text(of: identifier.symbol)
  }

  private func ids(_ identifiers: [Identifier], separator: String = ", ") -> String {
    identifiers.map(id).joined(separator: separator)
  }

  private func name(_ text: LocalizedLiteral?) -> String? { text.map(localized) }

  private func localized(_ text: LocalizedLiteral) -> String {
    text.translations.reduce(string(text.value)) {
      $0 + " " + id($1.tag) + " " + string($1.value)
    }
  }

  private func string(_ literal: StringLiteral) -> String {
    "\"" + literal.value(in: source.file) + "\""
  }

  private func date(_ date: DateLiteral) -> String {
    [date.date.year, date.date.month, date.date.day].compactMap { $0.map(String.init) }
      .joined(separator: "-")
  }
}
