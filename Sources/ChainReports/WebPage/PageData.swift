import ChainDiagnostics
import ChainDiagram
import ChainLanguage
import ChainModel
import ChainQuery
import ChainText

/// What a page knows of its map, as JSON: elements by their ids, texts by language.
struct PageData {
  let page: WebPage
  var positions: PositionFinder

  var findings: Findings { page.findings }
  var map: ChainMap { page.map }
  var languages: [LanguageTag] { page.languages }

  init(_ page: WebPage) {
    self.page = page
    positions = PositionFinder(page.sources)
  }

  /// The data in one line; its shape has a version, `"schema": 1`. What is not known is left out.
  consuming func json() -> String {
    var data = self
    return JSONWriter(isPretty: false).text(of: data.value())
  }

  private mutating func value() -> JSONValue {
    [
      "schema": 1, "map": header, "languages": .array(languages.map { .string($0.rawValue) }),
      "words": eachLanguage { PageWords(for: $0).value },
      "stages": .array(map.stages.map { ["id": .string($0.key), "name": names($0.name)] }),
      "segments": .array(map.segments.map(segment)),
      "fields": .array(map.fields.map { ["id": .string($0.key), "name": names($0.name)] }),
      "regions": .array(map.regions.map(region)),
      "nodes": .array(map.nodes.map { node($0) }),
      "organisations": .array(map.organisations.map { organisation($0) }),
      "facts": .array(map.facts.map(fact)), "links": .array(map.links.map(link)),
      "gaps": .array(gaps), "expectations": .array(page.rules.expectations.compactMap(expectation)),
      "views": .array(views), "coverage": coverage,
    ]
  }

  // MARK: Elements

  private var header: JSONValue {
    object([
      ("id", .string(map.header.key)), ("name", names(map.header.name)),
      ("summary", eachLanguage { .string(ReportWords(for: [$0]).summary(of: findings)) }),
      ("note", map.header.note.map(names)),
      ("asof", map.header.asof.map { .string($0.description) }),
      ("home", map.header.home.map { .string(map[$0].key) }),
    ])
  }

  private func segment(_ segment: Segment) -> JSONValue {
    [
      "id": .string(segment.key), "name": names(segment.name),
      "stage": .string(map[segment.stage].key),
    ]
  }

  private func region(_ region: Region) -> JSONValue {
    let around = map.regions(containing: region.id).map { JSONValue.string(map[$0].key) }
    return [
      "id": .string(region.key), "name": names(region.name), "within": .array(around),
    ]
  }

  private mutating func node(_ node: Node) -> JSONValue {
    let traits = node.traits
    let requires = map.graph.requirements(of: node).map { clause in
      JSONValue.array(clause.map { .string(map[$0].key) })
    }
    return object([
      ("id", .string(node.key)), ("name", names(node.name)),
      ("stage", .string(map[node.stage].key)),
      ("segment", node.segment.map { .string(map[$0].key) }),
      ("fields", .array(traits.fields.map { .string(map[$0].key) })),
      ("core", traits.isCore ? true : nil), ("target", traits.isTarget ? true : nil),
      ("aliases", texts(traits.aliases)), ("tags", texts(traits.tags)),
      ("attributes", attributes(traits.attributes)), ("note", traits.note.map(names)),
      ("state", .string(findings.state(of: node).rawValue)),
      ("accepted", findings.acceptance(of: node) == nil ? nil : true),
      ("sentence", eachLanguage { .string(StateWords(findings, $0).sentence(of: node)) }),
      (
        "lines",
        eachLanguage { .array(StateWords(findings, $0).lines(of: node).map(JSONValue.string)) }
      ),
      ("requires", .array(requires)), ("at", position { $0[node.id] }),
    ])
  }

  private mutating func organisation(_ organisation: Organisation) -> JSONValue {
    let profile = organisation.profile
    let codes = profile.codes.map { code in
      object([
        ("text", .string(code.text)), ("register", code.register.map { .string($0.rawValue) }),
      ])
    }
    return object([
      ("id", .string(organisation.key)), ("name", names(organisation.name)),
      ("standing", .string(organisation.standing.rawValue)),
      ("kind", profile.kind.map { .string($0.rawValue) }),
      ("seats", .array(profile.seats.map { .string(map[$0].key) })),
      ("aliases", texts(profile.aliases)), ("tags", texts(profile.tags)),
      ("attributes", attributes(profile.attributes)),
      ("codes", codes.isEmpty ? nil : .array(codes)),
      ("url", profile.url.map(JSONValue.string)), ("note", profile.note.map(names)),
      ("at", position { $0[organisation.id] }),
    ])
  }

  private func fact(_ fact: Fact) -> JSONValue {
    let details = fact.details
    return object([
      ("organisation", .string(map[fact.organisation].key)), ("node", .string(map[fact.node].key)),
      ("role", .string(fact.role.rawValue)), ("counts", findings.counts(fact.id) ? true : nil),
      ("trl", details.trl.map { .string(ReportWords.range($0, String.init)) }),
      ("share", details.share.map { .string(ReportWords.range($0, ReportWords.text(of:))) }),
      ("since", details.since.map { .string($0.description) }),
      ("asof", details.asof.map { .string($0.description) }),
      ("source", details.source.map(JSONValue.string)),
      ("evidence", details.evidence.map { .string($0.rawValue) }),
      ("note", details.note.map(names)),
    ])
  }

  private func link(_ link: Link) -> JSONValue {
    [
      "from": .string(map[link.from].key), "to": .string(map[link.to].key),
      "kind": .string(link.kind.word),
    ]
  }

  private func texts(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
  }

  private func attributes(_ attributes: [OwnAttribute]) -> JSONValue? {
    guard !attributes.isEmpty else { return nil }
    return .array(attributes.map { ["key": .string($0.key), "value": $0.value.json] })
  }

  // MARK: Values

  /// An object of what is known.
  func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { key, value in value.map { .init(key, $0) } })
  }

  /// A value for each language of the page.
  func eachLanguage(_ value: (LanguageTag) -> JSONValue) -> JSONValue {
    .object(languages.map { .init($0.rawValue, value($0)) })
  }

  /// A text in each language of the page, and in the others that it was translated into: a search finds
  /// them all.
  func names(_ text: LocalizedText) -> JSONValue {
    let shown = languages.map { ($0, text.text(in: $0, own: map.defaultLanguage)) }
    let all = [(map.defaultLanguage, text.text)] + text.translations.map { ($0.language, $0.text) }
    let others = all.filter { other in !languages.contains(other.0) }
    return .object((shown + others).map { .init($0.0.rawValue, .string($0.1)) })
  }

  /// Where something stands in the map's texts.
  mutating func position(_ range: (SourceMap) -> SourceRange) -> JSONValue? {
    page.places.flatMap { positions.position(of: range($0).start) }
      .map { .string($0.description) }
  }
}
