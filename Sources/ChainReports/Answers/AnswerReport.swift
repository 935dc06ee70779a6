public import ChainDiagnostics
public import ChainLanguage
public import ChainModel
public import ChainQuery

/// An answer, ready to be read: for every row what it is about, what proves it, and where it stands
/// in the texts.
///
/// It renders itself as text, JSON, CSV and Markdown.
public struct AnswerReport: Sendable {
  /// The answer.
  public let answer: Answer
  /// The map that was asked.
  public let map: ChainMap
  /// The languages of names, in order; the first is that of the words.
  public let languages: [LanguageTag]
  /// What was found, in the order of the answer.
  public let rows: [AnswerRow]
  /// Rows that nobody can decide, since a node is not surveyed.
  public let undecided: [AnswerRow]

  let words: ReportWords
  let names: NameStyle

  /// Looks up everything that there is to say of an answer.
  ///
  /// `places` and `sources` tell where elements stand in the text; a map that was built in code
  /// has neither. Without `languages`, the map's are used. Complexity: O(rows and their facts).
  public init(
    of answer: Answer, about findings: Findings, languages: [LanguageTag] = [],
    places: SourceMap? = nil, sources: SourceTexts = SourceTexts()
  ) {
    let map = findings.map
    self.answer = answer
    self.map = map
    self.languages = languages.isEmpty ? map.languages : languages
    words = ReportWords(for: self.languages)
    names = NameStyle(self.languages, own: map.defaultLanguage)
    var positions = PositionFinder(sources)
    let finder = RowFinder(
      findings: findings, names: names, words: words, places: places)
    rows = answer.rows.map { finder.row($0, positions: &positions) }
    undecided = answer.undecided.map { finder.row($0, positions: &positions) }
  }
}

/// One row of an answer with everything that is said of it.
public struct AnswerRow: Sendable {
  /// The id of what it is about; of a link and a path, the ids with arrows between them.
  public let key: String
  /// What that is called in the first language; of a link and a path, the names with arrows.
  public let title: String
  /// The names by language, of what has a name.
  public let name: LocalizedText?
  /// The nodes that it consists of: a node itself, the ends of a link, those of a path from its start;
  /// none for a segment or an organisation.
  public let nodes: [Node]
  /// Where in the chain it stands: stage and segment, or where an organisation has its seat.
  public let place: String
  /// The facts because of which it is there: who does what where.
  public let evidence: [AnswerFact]
  /// Where it stands in the text.
  public let position: SourcePosition?
  /// The words under which a node or an organisation is grouped.
  public internal(set) var tags: [String] = []
  /// What else is noted of a node or an organisation.
  public internal(set) var attributes: [OwnAttribute] = []
}

/// A fact because of which a row is there.
public struct AnswerFact: Sendable {
  /// The fact in words, such as `BYD (Shenzhen) makes`.
  public let text: String
  /// Who.
  public let organisation: Organisation
  /// Where.
  public let node: Node
  /// As what.
  public let role: Role
  /// Where the fact stands in the text.
  public let position: SourcePosition?
}

/// Looks up what is said of rows.
private struct RowFinder {
  let findings: Findings
  let names: NameStyle
  let words: ReportWords
  let places: SourceMap?

  private var map: ChainMap { findings.map }

  func row(_ row: Answer.Row, positions: inout PositionFinder) -> AnswerRow {
    let facts = row.evidence.map { fact($0, of: row.subject, positions: &positions) }
    func position(_ range: SourceRange?) -> SourcePosition? {
      range.flatMap { positions.position(of: $0.start) }
    }
    switch row.subject {
    case .node(let id):
      let node = map[id]
      return AnswerRow(
        key: node.key, title: names.first(of: node.name), name: node.name,
        nodes: [node], place: place(of: node), evidence: facts, position: position(places?[id]),
        tags: node.traits.tags, attributes: node.traits.attributes)
    case .segment(let id):
      let segment = map[id]
      return AnswerRow(
        key: segment.key, title: names.first(of: segment.name), name: segment.name,
        nodes: [], place: names.first(of: map[segment.stage].name), evidence: facts,
        position: position(places?[id]))
    case .organisation(let id):
      let organisation = map[id]
      return AnswerRow(
        key: organisation.key, title: names.first(of: organisation.name),
        name: organisation.name,
        nodes: [], place: names.seats(of: organisation, in: map),
        evidence: facts,
        position: position(places?[id]), tags: organisation.profile.tags,
        attributes: organisation.profile.attributes)
    case .link(let id):
      let link = map[id]
      return joined([link.from, link.to], by: link.kind.arrow, at: position(places?[id]))
    case .path(let nodes):
      return joined(
        nodes, by: Link.Kind.requirement.arrow,
        at: position(nodes.first.flatMap { places?[$0] }))
    }
  }

  private func joined(
    _ nodes: [NodeID], by arrow: String, at position: SourcePosition?
  ) -> AnswerRow {
    AnswerRow(
      key: nodes.map { map[$0].key }.joined(separator: " \(arrow) "),
      title: nodes.map { names.first(of: map[$0].name) }.joined(separator: " \(arrow) "),
      name: nil, nodes: nodes.map { map[$0] }, place: "", evidence: [], position: position)
  }

  private func place(of node: Node) -> String {
    let stage = names.first(of: map[node.stage].name)
    return node.segment.map { stage + " › " + names.first(of: map[$0].name) } ?? stage
  }

  private func fact(
    _ id: FactID, of subject: Answer.Subject, positions: inout PositionFinder
  ) -> AnswerFact {
    let fact = map[id]
    let (organisation, node) = (map[fact.organisation], map[fact.node])
    let role = words.role(fact.role)
    let who = names.withSeat(of: organisation, in: map)
    let text: String
    if case .organisation = subject {
      text = words.doing(role, names.first(of: node.name))
    } else {
      text = words.doer(who, role)
    }
    return AnswerFact(
      text: text, organisation: organisation, node: node, role: fact.role,
      position: places.flatMap { positions.position(of: $0[id]) })
  }
}
