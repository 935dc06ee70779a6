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
    let groups = zip(picture.scene.groups, picture.groups).compactMap { group, place in
      place.map { (key: group.key, box: $0.box, band: group.band) }
    }
    let loose = zip(picture.scene.cards, picture.cards).filter { card, _ in
      card.group.map { picture.groups[$0] == nil } ?? true
    }.map { (key: $0.key, box: $1.box, band: $0.band) }
    let upright = (groups + loose).filter { !picture.scene.bands[$0.band].isStrip }
    let middles = Dictionary(grouping: upright) { item in
      Int((item.box.minX + item.box.width / 2).rounded())
    }
    return middles.sorted { $0.key < $1.key }.map { _, items in
      items.sorted { $0.box.minY < $1.box.minY }.map(\.key)
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

  @Test func theLegendExplainsWhatIsThereAndNothingElse() throws {
    let picture = try SampleMaps.picture(of: SampleMaps.everyState(), .flow)
    let signs = Set(picture.scene.legend.map(\.sign))
    for state in NodeState.allCases { #expect(signs.contains(.state(state))) }
    #expect(signs.contains(.onlyMember) && !signs.contains(.researchMember))
    #expect(signs.contains(.squares) && signs.contains(.link(.returnFlow)))
    #expect(!signs.contains(.ribbon))
    let named = try SampleMaps.picture(of: SampleMaps.named("N"), .flow)
    #expect(!named.scene.legend.contains { $0.sign == .state(.unknown) })
  }
}
