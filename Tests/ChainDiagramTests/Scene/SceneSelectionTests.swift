import ChainDiagram
import ChainModel
import ChainQuery
import Testing

@Suite struct SceneSelectionTests {
  @Test func theWholeMapShowsEverythingInMapOrder() throws {
    let map = try SampleMaps.everyState()
    let scene = Scene(of: Findings(of: map), options: DrawingOptions(drawing: .flow))
    #expect(scene.cards.map(\.node) == map.nodes.map(\.id))
    #expect(scene.bands.map(\.stage) == map.stages.map(\.id))
    #expect(scene.groups.map(\.segment) == map.segments.map(\.id))
  }

  /// Stages, segments and links follow from the nodes; places in the scene are not those in the map.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func aPartShowsWhatFollowsFromItsNodes(seed: UInt64) throws {
    let map = try SampleMaps.random(seed: seed)
    let shown = map.nodes.map(\.id).filter { ($0.index + Int(seed)) % 3 != 0 }
    for drawing in Drawing.allCases {
      let scene = Scene(
        of: Findings(of: map), showing: NodeSet(shown), options: DrawingOptions(drawing: drawing))
      #expect(scene.cards.map(\.node) == shown)
      for card in scene.cards {
        let node = map[card.node]
        #expect(scene.bands[card.band].stage == node.stage && card.key == node.key)
        #expect(card.group.map { scene.groups[$0].segment } == node.segment)
      }
      #expect(Set(scene.bands.map(\.stage)) == Set(shown.map { map[$0].stage }))
      #expect(Set(scene.groups.map(\.segment)) == Set(shown.compactMap { map[$0].segment }))
      for group in scene.groups {
        #expect(scene.bands[group.band].stage == map[group.segment].stage)
      }
      if drawing == .flow, !scene.bands.contains(where: \.isStrip) {
        let drawn = scene.links.map { link in
          [link.tail, link.head].map { end -> NodeID? in
            if case .card(let card) = end { scene.cards[card].node } else { nil }
          }
        }
        let wanted = map.links.filter { shown.contains($0.from) && shown.contains($0.to) }
        #expect(drawn == wanted.map { [$0.from, $0.to] })
      }
    }
  }

  @Test func figuresAreThoseOfWhatIsShown() throws {
    let map = try SampleMaps.everyState()
    let findings = Findings(of: map)
    let covered = try #require(map.node("covered")?.id)
    let vacant = try #require(map.node("vacant")?.id)
    let scene = Scene(of: findings, showing: [covered, vacant])
    #expect(scene.cards.count == 2)
    #expect(
      Set(scene.bands.map(\.figure)).isSubset(
        of: ["1 of 1 covered", "0 of 1 covered", "1 of 2 covered"]))
    let states = scene.legend.samples.map(\.appearance.state)
    #expect(states == [.covered, .vacant])
    #expect(scene.legend.entries.first?.sign == .squares)
    #expect(scene.cards.map(\.appearance.state) == [covered, vacant].sorted().map(findings.state))
  }

  @Test func nothingShownIsAnEmptyScene() throws {
    let scene = Scene(of: Findings(of: try SampleMaps.everyState()), showing: [])
    #expect(scene.cards.isEmpty && scene.bands.isEmpty && scene.links.isEmpty)
  }

  /// Links between segments count the links that they stand for, and only requirements, support and
  /// returns of the parts that are shown.
  @Test func ribbonsPutTogetherWhatBelongsTogether() throws {
    var builder = ChainMapBuilder("ribbons", name: "Ribbons")
    let stage = builder.addStage("upstream")
    let later = builder.addStage("midstream")
    let parts = builder.addSegment("parts", name: "Parts", in: stage)
    let cars = builder.addSegment("cars", name: "Cars", in: later)
    let a = builder.addNode("a", name: "A", in: parts)
    let b = builder.addNode("b", name: "B", in: parts)
    let c = builder.addNode("c", name: "C", in: cars)
    let d = builder.addNode("d", name: "D", in: cars)
    builder.require(c, allOf: [a, b])
    builder.require(d, allOf: [b])
    builder.require(b, allOf: [a])
    builder.addSupport(from: a, to: d)
    builder.addReturnFlow(from: c, to: a)
    builder.addReturnFlow(from: d, to: a)
    let maker = builder.addOrganisation("m", name: "M")
    builder.addFact(maker, .makes, b)
    let scene = Scene(
      of: Findings(of: try builder.build()), options: DrawingOptions(drawing: .overview))
    let told = scene.links.map {
      "\($0.tail) \($0.head) \($0.kind) \($0.count) \($0.isFromVacancy)"
    }
    #expect(
      told == [
        "group(0) group(1) requirement 4 false", "group(1) group(0) returnFlow 2 true",
      ])
  }

  /// What is not shown says nothing of what is: a stage whose shown links all support is a strip.
  @Test func stripsFollowFromTheLinksThatAreShown() throws {
    var builder = ChainMapBuilder("strips", name: "Strips")
    let stage = builder.addStage("support")
    let later = builder.addStage("midstream")
    let testing = builder.addNode("testing", name: "Testing", in: stage)
    let cells = builder.addNode("cells", name: "Cells", in: later)
    let hidden = builder.addNode("hidden", name: "Hidden", in: later)
    builder.addSupport(from: testing, to: cells)
    builder.require(hidden, anyOf: [testing])
    let findings = Findings(of: try builder.build())
    #expect(Scene(of: findings).bands.map(\.isStrip) == [false, false])
    #expect(Scene(of: findings, showing: [testing, cells]).bands.map(\.isStrip) == [true, true])
  }
}
