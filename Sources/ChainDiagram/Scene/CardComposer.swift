import ChainModel
import ChainQuery

/// The measures of cards, in points.
enum CardMeasure {
  /// The width of a card, by drawing.
  static func width(in drawing: Drawing) -> Double { drawing == .flow ? 176 : 150 }
  /// The free space at the left and right side.
  static let sidePadding = 9.0
  /// The free space above the first line and below the last.
  static let endPadding = 7.0
  /// The free space between a name and what follows it.
  static let paragraphGap = 3.0
  /// The number of members that are named before the rest is counted.
  static let namedMembers = 3
  /// The number of candidates that are named at a gap before the rest is counted.
  static let namedCandidates = 2
}

/// Writes the lines of one card and thereby finds its height.
struct CardComposer {
  private let map: ChainMap
  private let words: PictureWords
  private let languages: [LanguageTag]
  private let drawing: Drawing

  init(map: ChainMap, words: PictureWords, languages: [LanguageTag], drawing: Drawing) {
    self.map = map
    self.words = words
    self.languages = languages
    self.drawing = drawing
  }

  /// The card of a node in a state, in a band and perhaps in a group of the scene.
  func card(of node: Node, state: NodeState, band: Int, group: Int?) -> Card {
    let members = map.members(of: node)
    var sheet = Sheet(width: CardMeasure.width(in: drawing))
    if !members.isEmpty { sheet.addCount(String(members.count)) }
    write(names: node.name.texts(in: languages, own: map.defaultLanguage), to: &sheet)
    if drawing == .flow, let segment = node.segment {
      sheet.add(.caption, first(of: map[segment].name), maximumLines: 1)
    }
    sheet.skip(CardMeasure.paragraphGap)
    write(members: members, at: node, to: &sheet)
    if let mark = words.mark(for: state) { sheet.add(.mark, mark, maximumLines: 1) }
    if state == .vacant || state == .unknown { write(candidatesFor: node, to: &sheet) }
    return Card(
      node: node.id, key: node.key, band: band, group: group,
      appearance: Card.Appearance(state: state),
      title: title(of: node, state: state, members: members), lines: sheet.lines,
      size: Size(width: sheet.width, height: sheet.height))
  }

  /// A text in the first language.
  private func first(of text: LocalizedText) -> String {
    text.text(in: languages[0], own: map.defaultLanguage)
  }

  private func write(names: [String], to sheet: inout Sheet) {
    for (index, name) in names.enumerated() {
      sheet.add(
        index == 0 ? .name : .nameAlt, name, maximumLines: index == 0 ? 3 : 2)
    }
  }

  private func write(members: [Organisation], at node: Node, to sheet: inout Sheet) {
    for member in members.prefix(CardMeasure.namedMembers) {
      sheet.add(
        .member, first(of: member.name), maximumLines: 1, organisation: member.key,
        link: link(to: member, at: node))
    }
    let rest = members.count - CardMeasure.namedMembers
    if rest > 0 { sheet.add(.more, words.more(rest), maximumLines: 1) }
  }

  private func write(candidatesFor node: Node, to sheet: inout Sheet) {
    let candidates = map.candidates(for: node)
    guard !candidates.isEmpty else { return }
    sheet.add(.more, words.candidates, maximumLines: 1)
    for candidate in candidates.prefix(CardMeasure.namedCandidates) {
      sheet.add(
        .candidate, first(of: candidate.name), maximumLines: 1,
        organisation: candidate.key, link: link(to: candidate, at: node))
    }
    let rest = candidates.count - CardMeasure.namedCandidates
    if rest > 0 { sheet.add(.more, words.more(rest), maximumLines: 1) }
  }

  /// The organisation's page, or else the first source that says it stands at the node.
  private func link(to organisation: Organisation, at node: Node) -> WebLink? {
    if let page = organisation.profile.url.flatMap(WebLink.init) { return page }
    return map.facts(at: node.id).lazy
      .filter { map.facts.organisation(of: $0) == organisation.id }
      .compactMap { map[$0].details.source.flatMap(WebLink.init) }
      .first
  }

  private func title(of node: Node, state: NodeState, members: [Organisation]) -> String {
    var parts = [node.name.texts(in: languages, own: map.defaultLanguage).joined(separator: " / ")]
    if let mark = words.mark(for: state) { parts.append(mark) }
    if case .lacking(let reason?) = node.traits.survey, state == .unknown {
      parts.append(first(of: reason))
    }
    if let segment = node.segment { parts.append(first(of: map[segment].name)) }
    parts += members.map { first(of: $0.name) }
    let candidates = map.candidates(for: node).map { first(of: $0.name) }
    if !candidates.isEmpty { parts += [words.candidates] + candidates }
    return parts.joined(separator: "\n")
  }
}

/// A card that is being written, line under line.
private struct Sheet {
  let width: Double
  private(set) var lines: [CardLine] = []
  private var bottom = CardMeasure.endPadding
  /// What the count at the right side takes away from the first line.
  private var countWidth = 0.0

  init(width: Double) { self.width = width }

  /// The height of the card as it is now.
  var height: Double { (bottom + CardMeasure.endPadding).rounded(.up) }

  mutating func skip(_ distance: Double) { bottom += distance }

  /// Writes the number at the right end of the first line.
  mutating func addCount(_ text: String) {
    countWidth = TextMetrics.width(of: text, .count) + 6
    lines.append(
      CardLine(
        style: .count, text: text, x: width - CardMeasure.sidePadding,
        baseline: bottom + TextStyle.name.size, organisation: nil, link: nil))
  }

  mutating func add(
    _ style: TextStyle, _ text: String, maximumLines: Int, organisation: String? = nil,
    link: WebLink? = nil
  ) {
    let room = width - 2 * CardMeasure.sidePadding - (style == .name ? countWidth : 0)
    let wrapped = TextMetrics.wrap(text, style, width: room, maximumLines: maximumLines)
    for line in wrapped {
      lines.append(
        CardLine(
          style: style, text: line, x: CardMeasure.sidePadding, baseline: bottom + style.size,
          organisation: organisation, link: link))
      bottom += style.lineHeight
    }
  }
}
