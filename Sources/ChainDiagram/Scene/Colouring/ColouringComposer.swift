import ChainModel
import ChainQuery

/// Chooses the classes by which cards are coloured.
struct ColouringComposer {
  let findings: Findings
  let words: PictureWords
  let languages: [LanguageTag]
  private var map: ChainMap { findings.map }

  init(_ findings: Findings, words: PictureWords, languages: [LanguageTag]) {
    self.findings = findings
    self.words = words
    self.languages = languages
  }

  /// The colouring of nodes by a highlight. Complexity: O(nodes + facts), for gaps that of finding them.
  func colouring(_ highlight: Highlight, of nodes: [NodeID]) -> Colouring {
    let table =
      switch highlight {
      case .gaps: gaps()
      case .fields: fields()
      case .regions: seats()
      case .kinds: kinds()
      case .coverage: suppliers()
      case .trl: readiness()
      case .concentration: concentration()
      }
    return table.colouring(highlight, title: words.title(of: highlight), of: nodes, words)
  }

  /// By the gaps that a node has while somebody stands there; several of a node are told together.
  private func gaps() -> ClassTable {
    let kinds = words.weaknesses.map(\.kind)
    var classes: [NodeID: [Int]] = [:]
    for gap in findings.gaps(of: kinds) where !gap.isAccepted && !gap.isMinor {
      guard let node = gap.node, let place = kinds.firstIndex(of: gap.kind) else { continue }
      classes[node, default: []].append(place)
    }
    return ClassTable(names: words.weaknesses.map(\.name), none: nil) { classes[$0] ?? [] }
  }

  private func fields() -> ClassTable {
    ClassTable(names: map.fields.map { first(of: $0.name) }, none: words.noField) { node in
      map[node].traits.fields.map(\.index)
    }
  }

  private func seats() -> ClassTable {
    ClassTable(
      names: map.regions.map { first(of: $0.name) }, none: words.noSeat, isMute: hasNoMember
    ) { node in
      findings.members(of: node).flatMap { $0.seats.map(\.index) }
    }
  }

  private func kinds() -> ClassTable {
    let kinds = OrganisationKind.allCases
    return ClassTable(names: kinds.map(words.name), none: words.noKind, isMute: hasNoMember) {
      node in
      findings.members(of: node).compactMap { $0.kind.flatMap(kinds.firstIndex) }
    }
  }

  private func suppliers() -> ClassTable {
    ClassTable(scale: words.supplierClasses, none: nil) { node in
      switch findings.suppliers(at: node).count {
      case 0: []
      case 1: [0]
      case 2: [1]
      case 3...5: [2]
      case 6...10: [3]
      default: [4]
      }
    }
  }

  /// By the highest readiness level that is certainly reached; the parts are those of the first mile, the valley and the last mile.
  private func readiness() -> ClassTable {
    ClassTable(
      scale: words.readinessClasses, steps: [0, 2, 4], none: words.noReadiness, isMute: hasNoMember
    ) { node in
      let levels = map.facts(at: node).compactMap { fact in
        findings.counts(fact) ? map.facts.trl(of: fact)?.lowerBound : nil
      }
      return levels.max().map { [($0 - 1) / 3] } ?? []
    }
  }

  /// By the Herfindahl–Hirschman index, with the bounds of the Merger Guidelines of the U.S. Department of
  /// Justice and the Federal Trade Commission, 2023 (1,000 and 1,800 points of 10,000); a node is in a class
  /// when all that its shares leave open would leave it there.
  private func concentration() -> ClassTable {
    ClassTable(
      names: words.concentrationClasses, colours: [.step(0), .step(2), .step(4), .other],
      none: words.noShare, isMute: hasNoMember
    ) { node in
      guard let index = findings.concentration(at: node)?.index else { return [] }
      if index.upperBound < 0.1 { return [0] }
      if index.lowerBound >= 0.1, index.upperBound <= 0.18 { return [1] }
      return index.lowerBound > 0.18 ? [2] : [3]
    }
  }

  private func hasNoMember(_ node: NodeID) -> Bool { findings.members(of: node).isEmpty }

  private func first(of text: LocalizedText) -> String {
    text.text(in: languages[0], own: map.defaultLanguage)
  }
}

/// Classes of nodes, before it is known which of them occur.
private struct ClassTable {
  private let names: [String]
  /// Their colours; nil where each gets one of its own, as far as they reach.
  private let colours: [Colouring.Colour]?
  /// What is said of nodes in none of them; nil leaves them out.
  private let none: String?
  private let classes: (NodeID) -> [Int]
  /// Whether there is nothing to be said of a node.
  private let isMute: (NodeID) -> Bool

  init(
    names: [String], colours: [Colouring.Colour]? = nil, none: String?,
    isMute: @escaping (NodeID) -> Bool = { _ in false }, classes: @escaping (NodeID) -> [Int]
  ) {
    self.names = names
    self.colours = colours
    self.none = none
    self.classes = classes
    self.isMute = isMute
  }

  /// Classes from little to much.
  init(
    scale names: [String], steps: [Int]? = nil, none: String?,
    isMute: @escaping (NodeID) -> Bool = { _ in false }, classes: @escaping (NodeID) -> [Int]
  ) {
    self.init(
      names: names, colours: (steps ?? Array(names.indices)).map(Colouring.Colour.step),
      none: none, isMute: isMute, classes: classes)
  }

  func colouring(
    _ highlight: Highlight, title: String, of nodes: [NodeID], _ words: PictureWords
  ) -> Colouring {
    let own = nodes.map { Set(classes($0)) }
    var counts = [Int](repeating: 0, count: names.count)
    for place in own.joined() { counts[place] += 1 }
    let shown = shown(counts)
    var listed = shown.map { place, colour in
      Colouring.Class(name: names[place], colour: colour, cards: counts[place])
    }
    var places = [Int?](repeating: nil, count: names.count)
    for (index, entry) in shown.enumerated() { places[entry.place] = index }
    // Those for which no colour is left are one class.
    let isOther = own.map { $0.contains { places[$0] == nil } }
    var ofCards = own.map { $0.compactMap { places[$0] }.sorted() }
    if isOther.contains(true) {
      for card in isOther.indices where isOther[card] { ofCards[card].append(listed.count) }
      listed.append(
        Colouring.Class(name: words.others, colour: .other, cards: isOther.count { $0 }))
    }
    if let none {
      let without = nodes.indices.filter { ofCards[$0].isEmpty && !isMute(nodes[$0]) }
      for card in without { ofCards[card] = [listed.count] }
      if !without.isEmpty {
        listed.append(Colouring.Class(name: none, colour: .plain, cards: without.count))
      }
    }
    return Colouring(
      highlight: highlight, title: title, classes: listed, classesOfCards: ofCards)
  }

  /// The classes that have a colour: those that occur, and of too many the most frequent.
  private func shown(_ counts: [Int]) -> [(place: Int, colour: Colouring.Colour)] {
    let used = names.indices.filter { counts[$0] > 0 }
    if let colours { return used.map { ($0, colours[$0]) } }
    let kept = used.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
      .prefix(Colouring.Colour.hues).sorted()
    return kept.enumerated().map { ($0.element, .hue($0.offset)) }
  }
}
