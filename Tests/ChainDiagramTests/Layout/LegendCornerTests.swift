import ChainModel
import ChainQuery
import Testing

@testable import ChainDiagram

/// The legend in a corner of a band, where there is room for it.
@Suite struct LegendCornerTests {
  /// A chain whose last stage has two short columns beside two long ones.
  private func map(
    _ count: Int, last: Int = 1, english: String = "", hasSegments: Bool = true
  ) throws -> ChainMap {
    var builder = ChainMapBuilder("corner", name: LocalizedText("Corner", zh: "角落"))
    builder.header.languages = [.english, .chinese]
    let stages = (0..<3).map { builder.addStage("stage\($0)") }
    let groups = stages.indices.map {
      builder.addSegment("s\($0)", name: LocalizedText("Segment \($0)"), in: stages[$0])
    }
    let end = builder.addSegment("end", name: "End", in: stages[2])
    func node(_ key: String, _ stage: Int, _ group: SegmentID) -> NodeID {
      let name = LocalizedText(english + "Node \(key)", zh: "节点\(key)")
      return hasSegments
        ? builder.addNode(key, name: name, in: group)
        : builder.addNode(key, name: name, in: stages[stage])
    }
    let first = (0..<count).map { node("a\($0)", 0, groups[0]) }
    let second = (0..<count).map { node("b\($0)", 1, groups[1]) }
    let third = (0..<last).map { node("c\($0)", 2, groups[2]) }
    let fourth = node("d", 2, end)
    for (tail, head) in zip(first, second) { builder.require(head, allOf: [tail]) }
    builder.require(third[0], anyOf: [second[2], second[3]])
    builder.require(fourth, allOf: [third[0]])
    return try builder.build()
  }

  private func picture(_ map: ChainMap, _ language: LanguageTag) throws -> LaidOutScene {
    // On a page as low as this, height is what counts.
    let options = DrawingOptions(
      drawing: .flow, languages: [language], page: Page(width: 1_600, height: 640))
    return try LaidOutScene(
      Scene(of: Findings(of: map), options: options), engine: StackingEngine())
  }

  @Test func cardsMakeWayInEveryLanguage() throws {
    var apart: [Int] = []
    let cornered = try (16..<26).filter { count in
      let map = try map(count)
      let pictures = try [LanguageTag.english, .chinese].map { try picture(map, $0) }
      let corners = try pictures.compactMap { picture -> Bool? in
        let legend = try #require(picture.legend?.box)
        let band = picture.bands[2].box
        picture.expectLegendToHideNothing()
        guard band.holds(legend) else { return nil }
        #expect(picture.size.height < band.maxY + 30, "nothing stands below")
        return legend.midY > band.midY
      }
      if Set(corners).count > 1 { apart.append(count) }
      return corners.count == 2
    }
    // Cards make way at the same end; but a corner that is free anyway in one of the languages is taken there.
    #expect(apart.count <= 1, "\(apart)")
    #expect(cornered.count > 3, "\(cornered)")
  }

  /// Cards that stand in no segment are not hidden either.
  @Test(arguments: 10..<26) func cardsWithoutASegmentStayVisible(count: Int) throws {
    for last in [1, 3, 6] {
      try picture(map(count, last: last, hasSegments: false), .english).expectLegendToHideNothing()
    }
  }

  /// Where one language needs far more room than another, what fits in the one may not fit in the other.
  @Test(arguments: 4..<24) func noRoomIsKeptThatIsNotThere(count: Int) throws {
    let map = try map(count, english: String(repeating: "Traction battery ", count: 8))
    for language in [LanguageTag.english, .chinese] {
      let picture = try picture(map, language)
      picture.expectLegendToHideNothing()
      for card in picture.cards { #expect(picture.bands.contains { $0.box.holds(card.box) }) }
    }
  }

  /// With no room in any band it stands below them all.
  @Test(arguments: [4, 6]) func aLowBandKeepsItsPlace(count: Int) throws {
    let picture = try picture(map(count, last: count), .english)
    let legend = try #require(picture.legend?.box)
    #expect(picture.bands.allSatisfy { $0.box.maxY < legend.minY })
  }

  /// What is kept free stays free, whatever stands in the band.
  @Test(arguments: 0..<30 as Range<UInt64>) func columnsKeepOutOfARoom(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed)
    let skeleton = FlowSkeleton(sample.graph, sample.columns)
    for band in Set(skeleton.bandOfColumn) {
      for isAtTop in [true, false] {
        let room = FreeRoom(band: band, height: 300, isAtTop: isAtTop)
        let height = skeleton.height(sample.sizes) + 400
        let geometry = FlowGeometry(
          skeleton, of: sample.graph, sample.sizes, height: height, keeping: room)
        for (run, box) in zip(skeleton.runs, geometry.runs)
        where skeleton.bandOfColumn[run.column] == band {
          #expect(isAtTop ? box.minY >= 300 : box.maxY <= height - 300, "\(seed)")
        }
      }
    }
  }
}

extension LaidOutScene {
  /// Whether a legend that stands in a band lies over nothing there.
  func expectLegendToHideNothing() {
    guard let legend = legend?.box else { return }
    for card in cards { #expect(!legend.covers(card.box)) }
    for segment in segments { #expect(!legend.covers(segment.place.box)) }
    for band in bands where band.box.holds(legend) {
      for text in band.texts { #expect(text.y < legend.minY) }
    }
    for link in links { #expect(!link.flattened().contains { legend.contains($0) }) }
  }
}
