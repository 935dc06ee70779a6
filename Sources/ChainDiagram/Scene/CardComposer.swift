import ChainModel
import ChainQuery

/// Chooses what the card of a node says.
struct CardComposer {
  private let findings: Findings
  private let words: PictureWords
  private let languages: [LanguageTag]
  private let drawing: Drawing
  private let detail: MemberDetail
  /// The number of cards in the picture.
  private let cards: Int
  /// Whether only the room is asked for that cards take.
  private let isPlanning: Bool
  private let map: ChainMap

  init(
    findings: Findings, words: PictureWords, languages: [LanguageTag], drawing: Drawing,
    detail: MemberDetail, cards: Int, isPlanning: Bool = false
  ) {
    self.findings = findings
    map = findings.map
    self.words = words
    self.languages = languages
    self.drawing = drawing
    self.detail = detail
    self.cards = cards
    self.isPlanning = isPlanning
  }

  /// The number of members that are named before the rest is counted, where there is room.
  private static let mostNamedMembers = 10
  /// The number of those that are named in any case: few where each card stands in the way of links.
  private var namedMembers: Int {
    switch drawing {
    case .overview: Self.mostNamedMembers
    case .flow: cards <= Self.smallFlow ? 4 : 3
    }
  }
  private static let smallFlow = 60

  /// The card of a node, in a band and perhaps in a group of the scene; its title ends with the remarks.
  func card(of node: Node, band: Int, group: Int?, remarks: [String]) -> Card {
    let members = findings.members(of: node)
    let state = findings.state(of: node)
    let appearance = Card.Appearance(
      state: state, members: detail == .none ? nil : members.count,
      isAccepted: findings.acceptance(of: node) != nil)
    return Card(
      node: node.id, key: node.key, band: band, group: group, appearance: appearance,
      title: (title(of: node, state: state, members: members) + remarks).joined(separator: "\n"),
      entries: entries(of: node, members, state),
      furtherMembers: furtherMembers(of: node, members, state),
      plannedEntries: map.languages.map { inLanguage($0).entries(of: node, members, state) })
  }

  private func inLanguage(_ language: LanguageTag) -> CardComposer {
    CardComposer(
      findings: findings, words: PictureWords(languages: [language]), languages: [language],
      drawing: drawing, detail: detail, cards: cards, isPlanning: true)
  }

  private func entries(
    of node: Node, _ members: [Organisation], _ state: NodeState
  ) -> [Card.Entry] {
    var entries: [Card.Entry] = []
    write(names: node.name.texts(in: languages, own: map.defaultLanguage), to: &entries)
    switch state {
    case .vacant:
      entries.append(entry(.tag, words.tag))
      write(candidatesFor: node, to: &entries)
    case .unknown:
      entries.append(entry(.mark, words.mark(for: state) ?? ""))
      write(candidatesFor: node, to: &entries)
    case .research:
      entries.append(entry(.mark, words.mark(for: state) ?? ""))
      write(members: members, at: node, state: state, to: &entries)
      write(candidatesFor: node, to: &entries)
    case .thin, .covered:
      write(members: members, at: node, state: state, to: &entries)
    }
    if findings.acceptance(of: node) != nil { entries.append(entry(.mark, words.accepted)) }
    return entries
  }

  /// A text in the first language.
  private func first(of text: LocalizedText) -> String {
    text.text(in: languages[0], own: map.defaultLanguage)
  }

  /// A text in every language, one behind the other.
  private func all(of text: LocalizedText) -> String {
    text.texts(in: languages, own: map.defaultLanguage).joined(separator: " ")
  }

  private func entry(
    _ style: TextStyle, _ text: String, lead: Card.Lead? = nil, maximumLines: Int = 1,
    organisation: String? = nil, link: WebLink? = nil
  ) -> Card.Entry {
    Card.Entry(
      style: style, text: text, lead: lead, maximumLines: maximumLines,
      organisation: organisation, link: link)
  }

  private func write(names: [String], to entries: inout [Card.Entry]) {
    for (index, name) in names.enumerated() {
      entries.append(
        entry(index == 0 ? .name : .nameAlt, name, maximumLines: index == 0 ? 4 : 2))
    }
  }

  private func write(
    members: [Organisation], at node: Node, state: NodeState, to entries: inout [Card.Entry]
  ) {
    guard detail == .names else { return }
    let named = named(of: members, upTo: namedMembers)
    for member in members[..<named] { entries.append(entry(of: member, at: node, state: state)) }
    if let rest = rest(of: members, after: named) { entries.append(rest) }
  }

  /// The members that are named where there is room for them.
  private func furtherMembers(
    of node: Node, _ members: [Organisation], _ state: NodeState
  ) -> [Card.FurtherMember] {
    guard detail == .names else { return [] }
    let named = named(of: members, upTo: namedMembers)
    let most = self.named(of: members, upTo: Self.mostNamedMembers)
    return (named..<most).map { index in
      Card.FurtherMember(
        name: entry(of: members[index], at: node, state: state),
        rest: rest(of: members, after: index + 1))
    }
  }

  /// How many members are named where so many may be. One more name takes no more room than saying that
  /// there is one more.
  private func named(of members: [Organisation], upTo limit: Int) -> Int {
    members.count <= limit + 1 ? members.count : limit
  }

  private func rest(of members: [Organisation], after named: Int) -> Card.Entry? {
    named < members.count ? entry(.more, words.more(members.count - named)) : nil
  }

  private func entry(of member: Organisation, at node: Node, state: NodeState) -> Card.Entry {
    entry(
      .member, all(of: member.name), lead: lead(of: member, at: node, state: state),
      maximumLines: 2 + languages.count, organisation: member.key, link: link(to: member, at: node))
  }

  /// What is to be known of a member beside its name. Where all of them research only, the card says so
  /// once.
  private func lead(of member: Organisation, at node: Node, state: NodeState) -> Card.Lead? {
    guard state != .research else { return nil }
    let isInUse = map.facts(at: node).contains { fact in
      map.facts.organisation(of: fact) == member.id && map.facts.role(of: fact).isUse
        && findings.counts(fact)
    }
    guard isInUse else { return .research(words.researchLead) }
    return state == .thin ? .only(words.onlyLead) : nil
  }

  private func write(candidatesFor node: Node, to entries: inout [Card.Entry]) {
    guard detail == .names else { return }
    let (candidates, prospects) = (map.candidates(for: node), findings.prospects(at: node))
    let further = candidates.count + prospects.count - 1
    if let prospect = prospects.first {
      let member = map[prospect.organisation]
      let text = words.expected(all(of: member.name), since: prospect.since, further: further)
      write(member, text, at: node, to: &entries)
    } else if let candidate = candidates.first {
      let text = words.couldJoin(all(of: candidate.name), further: further)
      write(candidate, text, at: node, to: &entries)
    }
  }

  /// Names somebody who does not stand at a node yet.
  private func write(
    _ organisation: Organisation, _ text: String, at node: Node, to entries: inout [Card.Entry]
  ) {
    entries.append(
      entry(
        .candidate, text, maximumLines: 2 + languages.count, organisation: organisation.key,
        link: link(to: organisation, at: node)))
  }

  /// The organisation's page, or else the first source that says it stands at the node.
  private func link(to organisation: Organisation, at node: Node) -> WebLink? {
    guard !isPlanning else { return nil }
    if let page = organisation.profile.url.flatMap(WebLink.init) { return page }
    for fact in map.facts(at: node.id) where map.facts.organisation(of: fact) == organisation.id {
      if let source = map[fact].details.source.flatMap(WebLink.init) { return source }
    }
    return nil
  }

  private func title(of node: Node, state: NodeState, members: [Organisation]) -> [String] {
    var parts = [node.name.texts(in: languages, own: map.defaultLanguage).joined(separator: " / ")]
    if let mark = words.mark(for: state) { parts.append(mark) }
    if case .lacking(let reason?) = node.traits.survey, state == .unknown {
      parts.append(first(of: reason))
    }
    if let acceptance = findings.acceptance(of: node) {
      parts.append(words.accepted + ": " + first(of: acceptance.reason))
    }
    if let segment = node.segment { parts.append(first(of: map[segment].name)) }
    parts += members.map { first(of: $0.name) }
    parts += findings.prospects(at: node).map {
      words.expected(first(of: map[$0.organisation].name), since: $0.since, further: 0)
    }
    let candidates = map.candidates(for: node).map { first(of: $0.name) }
    if !candidates.isEmpty { parts += [words.candidates] + candidates }
    return parts
  }
}
