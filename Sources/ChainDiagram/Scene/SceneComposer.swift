public import ChainModel
public import ChainQuery

extension Scene {
  /// Chooses what a picture of a map shows, with what was found in it.
  ///
  /// - Parameters:
  ///   - findings: the map, and the states of its nodes.
  ///   - nodes: the nodes to show, with the stages, segments and links that follow from them; nil
  ///     shows the whole map.
  ///   - options: which drawing, and in which languages.
  /// - Complexity: O(nodes + links + facts).
  public init(
    of findings: Findings, showing nodes: NodeSet? = nil,
    options: DrawingOptions = DrawingOptions()
  ) {
    let selection = SceneSelection(nodes, of: findings.map)
    self = SceneComposer(findings, selection, options: options).scene()
  }
}

/// Makes the scene of a selection of a map.
struct SceneComposer {
  private let findings: Findings
  private let selection: SceneSelection
  private let languages: [LanguageTag]
  private let words: PictureWords
  private let drawing: Drawing
  private let title: LocalizedText?
  private let members: MemberDetail
  private let highlight: Highlight?
  private let theme: Theme
  private let page: Page?
  private let map: ChainMap

  init(_ findings: Findings, _ selection: SceneSelection, options: DrawingOptions) {
    self.findings = findings
    map = findings.map
    self.selection = selection
    languages = options.languages.isEmpty ? findings.map.languages : options.languages
    words = PictureWords(languages: languages)
    drawing = options.drawing(of: selection, in: findings.map)
    title = options.title
    members = options.members
    highlight = options.highlight
    theme = options.theme
    page = options.page
  }

  func scene() -> Scene {
    let strips = strips()
    let links = SceneLinks(findings, selection, strips: strips).links(for: drawing)
    let colouring = highlight.map {
      ColouringComposer(findings, words: words, languages: languages)
        .colouring($0, of: selection.nodes)
    }
    let cards = cards(colouring)
    return Scene(
      drawing: drawing, page: page, header: header(),
      bands: zip(selection.stages, strips).map { band(map[$0], isStrip: $1) },
      groups: selection.segments.compactMap { group(map[$0]) }, cards: cards, links: links,
      theme: theme, colouring: colouring,
      legend: LegendComposer(words: words, drawing: drawing, colouring: colouring).legend(
        cards: cards, links: links, coverage: coverage(of: selection.nodes)))
  }

  private func cards(_ colouring: Colouring?) -> [Card] {
    let composer = CardComposer(
      findings: findings, words: words, languages: languages, drawing: drawing,
      detail: members, cards: selection.nodes.count)
    return selection.nodes.enumerated().compactMap { place, id in
      let node = map[id]
      return selection.band(of: node.stage).map { band in
        composer.card(
          of: node, band: band, group: node.segment.flatMap(selection.group),
          remarks: colouring?.words(ofCard: place) ?? [])
      }
    }
  }

  private func header() -> Scene.Header {
    var lines = words.inEachLanguage { words in
      words.summary(asof: map.header.asof, coverage: coverage(of: selection.nodes))
    }
    if let note = map.header.note { lines += note.texts(in: languages, own: map.defaultLanguage) }
    let name = map.header.name.texts(in: languages, own: map.defaultLanguage)
    if title != nil { lines.insert(name.joined(separator: " "), at: 0) }
    return Scene.Header(
      language: words.primary,
      titles: title?.texts(in: languages, own: map.defaultLanguage) ?? name,
      lines: lines.filter { !$0.isEmpty }, gaps: words.gaps(in: coverage(of: selection.nodes)))
  }

  private func band(_ stage: Stage, isStrip: Bool) -> Scene.Band {
    let coverage = coverage(of: map.nodes(in: stage))
    return Scene.Band(
      stage: stage.id, key: stage.key,
      titles: stage.name.texts(in: languages, own: map.defaultLanguage),
      figure: words.stageFigure(of: coverage), coverage: coverage, gaps: words.gaps(in: coverage),
      isStrip: isStrip)
  }

  private func group(_ segment: Segment) -> Scene.Group? {
    selection.band(of: segment.stage).map { band in
      Scene.Group(
        segment: segment.id, key: segment.key, band: band,
        titles: segment.name.texts(in: languages, own: map.defaultLanguage),
        coverage: words.figure(of: coverage(of: map.nodes(in: segment))),
        plannedTitles: map.languages.map {
          segment.name.text(in: $0, own: map.defaultLanguage)
        })
    }
  }

  /// The coverage of those of some nodes that are shown.
  private func coverage(of nodes: some Sequence<NodeID>) -> Coverage {
    var coverage = Coverage()
    for node in nodes where selection.card(of: node) != nil {
      coverage.add(findings.state(of: node))
    }
    return coverage
  }

  /// For every band, whether it only supports others: it has links, all of them support links.
  private func strips() -> [Bool] {
    var links = (any: StageSet(), others: StageSet())
    for link in selection.links {
      for end in [link.from, link.to] {
        links.any.insert(map[end].stage)
        if link.kind != .support { links.others.insert(map[end].stage) }
      }
    }
    return selection.stages.map { links.any.contains($0) && !links.others.contains($0) }
  }
}
