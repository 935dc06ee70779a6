import ChainGraphviz
import ChainModel
import ChainQuery
import Testing

@testable import ChainDiagram

/// The same picture in every language, and its tallies.
@Suite struct SkeletonTests {
  @Test(arguments: [3] as [UInt64], Drawing.allCases)
  func everyBoxStandsInTheSamePlaceInEveryLanguage(seed: UInt64, drawing: Drawing) throws {
    let map = try SampleMaps.random(seed: seed)
    let languages: [[LanguageTag]] = [[.english], [.chinese, .english]]
    let skeletons = try languages.map { languages in
      columns(of: try SampleMaps.picture(of: map, drawing, languages: languages))
    }
    for other in skeletons.dropFirst() { #expect(other == skeletons[0], "\(seed)") }
  }

  /// What stands in each column, from top to bottom.
  private func columns(of picture: LaidOutScene) -> [[String]] {
    let scene = picture.scene
    let segments = picture.segments.map { segment in
      (
        key: ([scene.groups[segment.group].key] + segment.cards.map { scene.cards[$0].key })
          .joined(separator: " "), box: segment.place.box, band: scene.groups[segment.group].band
      )
    }
    let loose = zip(scene.cards, picture.cards).filter { card, _ in card.group == nil }
      .map { (key: $0.key, box: $1.box, band: $0.band) }
    let upright = (segments + loose).filter { !scene.bands[$0.band].isStrip }
    let middles = Dictionary(grouping: upright) { item in
      Int((item.box.minX + item.box.width / 2).rounded())
    }
    return middles.sorted { $0.key < $1.key }.map { _, items in
      items.sorted { $0.box.minY < $1.box.minY }.map(\.key)
    }
  }

  /// Among equals the order of the map is the order in the picture.
  @Test(arguments: Drawing.allCases) func whatHasNoLinkStandsInMapOrder(drawing: Drawing) throws {
    var builder = ChainMapBuilder("m", name: "M")
    for (stage, key) in ["upstream", "midstream", "downstream"].enumerated() {
      let id = builder.addStage(key)
      for segment in 0..<(stage == 1 ? 0 : 2) {
        let group = builder.addSegment("s\(stage)\(segment)", name: "S", in: id)
        for node in 0..<3 {
          builder.addNode("n\(stage)\(segment)\(node)", name: "N", in: group)
        }
      }
      for node in 0..<(stage == 1 ? 5 : 0) {
        builder.addNode("n\(stage)\(node)", name: "N", in: id)
      }
    }
    let picture = try SampleMaps.picture(of: try builder.build(), drawing)
    for column in columns(of: picture) {
      let keys = column.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix("n") }
      #expect(keys == keys.sorted(), "\(column)")
    }
  }

  /// A name is not broken so that the number of gaps has room beside it.
  @Test func aStageNameIsWhole() {
    var coverage = Coverage()
    for _ in 0..<5 { coverage.add(.vacant) }
    let band = Scene.Band(
      stage: StageID(0), key: "s", titles: ["Upstream"], figure: "0 of 5 covered",
      coverage: coverage, gaps: "5 gaps", isStrip: false)
    for width in stride(from: 140.0, to: 500, by: 10) {
      #expect(BandHeader(band, width: width).lines.first?.text == "Upstream", "\(width)")
    }
  }

  @Test func stagesCountTheirNodesAndGaps() throws {
    let map = try SampleMaps.everyState()
    let picture = try SampleMaps.picture(of: map, .overview)
    for (band, place) in zip(picture.scene.bands, picture.bands) {
      let states = map.nodes(in: band.stage).map { Findings(of: map).state(of: $0) }
      #expect(
        place.tally.squares.map(\.state).sorted { "\($0)" < "\($1)" }
          == states.sorted { "\($0)" < "\($1)" })
      #expect((place.tally.badge != nil) == states.contains(.vacant))
      for square in place.tally.squares {
        #expect(place.box.union(square.box) == place.box)
      }
    }
    #expect(picture.gaps?.text.text == "1 gap 1个缺口")
  }

  /// In bands of any width the name, the number of gaps and the figure keep apart and inside.
  @Test(arguments: [120.0, 160, 204, 260, 320, 500, 900])
  func aBandHeaderKeepsItsPartsApart(width: Double) throws {
    var coverage = Coverage()
    for _ in 0..<13 { coverage.add(.vacant) }
    for (gaps, isStrip) in [(nil, false), ("13 gaps 13个缺口", false), (nil, true), ("13 gaps", true)]
    {
      let band = Scene.Band(
        stage: StageID(0), key: "s", titles: ["Upstream of it", "上游"], figure: "16 of 29 covered",
        coverage: coverage, gaps: gaps, isStrip: isStrip)
      let header = BandHeader(band, width: width)
      var boxes = header.lines.map { line in
        let length = TextMetrics.width(of: line.text, line.style)
        let left = line.style == .stageFigure ? line.x - length : line.x
        return Rect(
          x: left, y: line.y - line.style.size * 0.7, width: length, height: line.style.size * 0.7)
      }
      if let badge = header.tally.badge { boxes.append(badge.box) }
      boxes += header.tally.squares.map(\.box)
      for (index, box) in boxes.enumerated() {
        #expect(box.maxY <= header.height && (box.minX >= 0 && box.maxX <= width || width < 170))
        for other in boxes[..<index] { #expect(!box.overlaps(other), "\(width) \(box) \(other)") }
      }
      // A strip, which should be low, has its squares beside its name where they fit.
      let isBeside = header.tally.squares.allSatisfy { $0.box.maxY < header.lines[0].y + 4 }
      #expect(isBeside == (isStrip && width >= (gaps == nil ? 500 : 900)), "\(width)")
    }
  }

  @Test func theLegendExplainsWhatIsThereAndNothingElse() throws {
    let picture = try SampleMaps.picture(of: SampleMaps.everyState(), .flow)
    let legend = picture.scene.legend
    let signs = Set(legend.entries.map(\.sign))
    let states = Set(legend.samples.map(\.appearance.state))
    for state in NodeState.allCases {
      #expect(states.contains(state) != signs.contains(.state(state)))
    }
    #expect(signs.contains(.onlyMember) && !signs.contains(.researchMember))
    #expect(signs.contains(.squares) && signs.contains(.link(.returnFlow, count: 1)))
    // No ribbon is as wide as five links.
    let overview = try SampleMaps.picture(of: SampleMaps.everyState(), .overview)
    for entry in overview.scene.legend.entries {
      if case .link(_, let count) = entry.sign { #expect(count == 1) }
    }
    let named = try SampleMaps.picture(of: SampleMaps.named("N"), .flow)
    #expect(!named.scene.legend.entries.contains { $0.sign == .state(.unknown) })
  }

  /// Every style in which a line is drawn is in the legend, and no other.
  @Test(arguments: [1, 4, 6, 8] as [UInt64], Drawing.allCases)
  func theLegendHasEveryLineThatIsDrawn(seed: UInt64, drawing: Drawing) throws {
    let picture = try SampleMaps.picture(of: try SampleMaps.random(seed: seed), drawing)
    let scene = picture.scene
    var drawn = Set(
      scene.links.map { $0.isFromVacancy && $0.kind == .requirement ? "gap" : "\($0.kind)" })
    if picture.trunks.contains(where: { $0.count > 1 }) { drawn.insert("trunk") }
    if scene.links.contains(where: { $0.choice != nil }) { drawn.insert("choice") }
    let explained = (picture.legend?.legend.entries ?? []).compactMap { entry -> String? in
      switch entry.sign {
      case .link(let kind, _): "\(kind)"
      case .linkFromVacancy: "gap"
      case .trunk: "trunk"
      case .choice: "choice"
      case .state, .acceptedGap, .colour, .onlyMember, .researchMember, .squares: nil
      }
    }
    #expect(Set(explained) == drawn, "\(seed)")
  }

  /// In a panel of any width nothing leaves it, and no two texts overlap.
  @Test(arguments: [340.0, 520, 640, 900, 1_300]) func aLegendKeepsItsPartsApart(width: Double)
    throws
  {
    for languages in [[.english], [.chinese, .english]] as [[LanguageTag]] {
      var options = DrawingOptions(drawing: .overview)
      options.languages = languages
      options.highlight = .coverage
      let scene = Scene(of: Findings(of: try SampleMaps.everyState()), options: options)
      #expect(scene.legend.colours?.entries.count == 2)
      let panel = LegendPanel(scene.legend, x: 0, top: 0, width: width)
      let boxes = panel.texts.filter { $0.style != .sample }.map { text in
        Rect(
          x: text.x, y: text.y - text.style.size * 0.75,
          width: TextMetrics.width(of: text.text, text.style), height: text.style.size * 0.75)
      }
      for (index, box) in boxes.enumerated() {
        #expect(box.minX >= 0 && box.maxX <= width && box.maxY <= panel.box.maxY, "\(width)")
        for other in boxes[..<index] + panel.signs[...] + panel.colours[...] {
          #expect(!box.overlaps(other), "\(width) \(panel.texts[index].text)")
        }
        for sample in panel.samples { #expect(!box.overlaps(sample.box), "\(width)") }
      }
    }
  }
}
