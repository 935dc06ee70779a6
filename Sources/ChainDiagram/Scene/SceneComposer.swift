import ChainModel
public import ChainQuery

extension Scene {
  /// Chooses what a picture of a map shows, with what was found in it.
  ///
  /// Complexity: O(nodes + links + facts).
  public init(of findings: Findings, options: DrawingOptions = DrawingOptions()) {
    self = SceneComposer(findings, options: options).scene()
  }
}

/// Makes the scene of a map.
struct SceneComposer {
  private let map: ChainMap
  private let findings: Findings
  private let languages: [LanguageTag]
  private let words: PictureWords
  private let drawing: Drawing

  init(_ findings: Findings, options: DrawingOptions) {
    map = findings.map
    self.findings = findings
    languages = options.languages.isEmpty ? map.languages : options.languages
    words = PictureWords(languages: languages)
    drawing = options.drawing(of: map)
  }

  func scene() -> Scene {
    let cardComposer = CardComposer(
      map: map, words: words, languages: languages, drawing: drawing)
    let cards = map.nodes.map { cardComposer.card(of: $0, state: findings.state(of: $0.id)) }
    let strips = map.stages.map { isStrip($0.id) }
    let links = SceneLinks(findings, strips: strips).links(for: drawing)
    return Scene(
      drawing: drawing, header: header(), bands: map.stages.map { band($0, strips: strips) },
      groups: map.segments.map(group), cards: cards, links: links,
      legend: legend(links: links))
  }

  private func header() -> Scene.Header {
    var lines = words.inEachLanguage { words in
      words.summary(asof: map.header.asof, coverage: findings.coverage)
    }
    if let note = map.header.note { lines += note.texts(in: languages, own: map.defaultLanguage) }
    return Scene.Header(
      language: words.primary,
      titles: map.header.name.texts(in: languages, own: map.defaultLanguage),
      lines: lines.filter { !$0.isEmpty })
  }

  private func band(_ stage: Stage, strips: [Bool]) -> Scene.Band {
    Scene.Band(
      key: stage.key, titles: stage.name.texts(in: languages, own: map.defaultLanguage),
      coverage: words.figure(of: findings.coverage(of: stage.id)),
      isStrip: strips[stage.id.index])
  }

  private func group(_ segment: Segment) -> Scene.Group {
    Scene.Group(
      key: segment.key, band: segment.stage.index,
      titles: segment.name.texts(in: languages, own: map.defaultLanguage),
      coverage: words.figure(of: findings.coverage(of: segment.id)))
  }

  /// Whether a stage only supports others: it has links, all of them support links.
  private func isStrip(_ stage: StageID) -> Bool {
    let links = map.nodes(in: stage).flatMap {
      [map.graph.links(from: $0), map.graph.links(to: $0)].joined()
    }
    return !links.isEmpty && links.allSatisfy { map[$0].kind == .support }
  }

  /// Just what occurs, in a fixed order.
  private func legend(links: [SceneLink]) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    for state in NodeState.allCases where findings.coverage.count(of: state) > 0 {
      entries.append(
        LegendEntry(
          sign: .state(state), sample: words.sample(of: state), text: words.legend(for: state)))
    }
    for kind in Link.Kind.allCases
    where links.contains(where: { $0.kind == kind && !$0.isFromVacancy }) {
      entries.append(LegendEntry(sign: .link(kind), sample: nil, text: words.legend(for: kind)))
    }
    if links.contains(where: \.isFromVacancy) {
      entries.append(LegendEntry(sign: .linkFromVacancy, sample: nil, text: words.linkFromVacancy))
    }
    if links.contains(where: { $0.count > 1 }) {
      entries.append(LegendEntry(sign: .ribbon, sample: nil, text: words.ribbon))
    }
    return entries
  }
}
