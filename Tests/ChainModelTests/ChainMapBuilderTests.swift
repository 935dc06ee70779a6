import ChainModel
import Testing

@Suite struct ChainMapBuilderTests {
  @Test func aMapIsBuiltWithoutAnyText() throws {
    var builder = ChainMapBuilder("demo", name: LocalizedText("Demo", zh: "示例"))
    let midstream = builder.addStage("midstream")
    let battery = builder.addSegment("battery", name: "Battery", in: midstream)
    let ternary = builder.addNode("ternary", name: "Ternary cathode", in: battery)
    let phosphate = builder.addNode("phosphate", name: "LFP cathode", in: battery)
    let cells = builder.addNode("cells", name: LocalizedText("Cells", zh: "电芯"), in: battery)
    builder.require(cells, anyOf: [ternary, phosphate])
    let maker = builder.addOrganisation("byd", name: LocalizedText("BYD", zh: "比亚迪"))
    let lab = builder.addOrganisation("lab", name: "A laboratory", standing: .candidate)
    builder.addFact(lab, .researches, phosphate)
    builder.addFact(maker, .makes, cells)
    builder.addFact(maker, .researches, cells)
    let map = try builder.build()

    let vacant = map.nodes.filter { map.members(of: $0).isEmpty }
    #expect(vacant.map(\.key) == ["ternary", "phosphate"])
    #expect(map.members(of: map[cells]).map(\.key) == ["byd"])
    #expect(map.candidates(for: map[phosphate]).map(\.key) == ["lab"])
    #expect(map[midstream].name.text(in: .chinese) == "中游")
    #expect(map.graph.requirements(of: cells).map(Array.init) == [[ternary, phosphate]])
    #expect(Array(map.graph.outputs(of: ternary)) == [cells])
    #expect(map.facts.map(\.organisation) == [maker, maker, lab])
    #expect(map.node("cells")?.id == cells)
    #expect(map.node("battery") == nil)
    #expect(map.facts(of: maker).map { map[$0].role } == [.makes, .researches])
  }

  @Test func aCircleIsThrownWithItsNodes() throws {
    var builder = ChainMapBuilder("circle", name: "Circle")
    let stage = builder.addStage("midstream")
    let a = builder.addNode("a", name: "A", in: stage)
    let b = builder.addNode("b", name: "B", in: stage)
    let c = builder.addNode("c", name: "C", in: stage)
    let nodes = [a, b, c]
    for (place, node) in nodes.enumerated() {
      let origin = Origin(rawValue: UInt32(place))
      builder.require(nodes[(place + 1) % 3], allOf: [node], origin: origin)
    }
    let error = #expect(throws: MapError.self) { try builder.build() }
    let circle = try #require(error?.circles.first)
    #expect(error?.problems.count == 1)
    #expect(circle.nodes == nodes.rotated(toBeginWith: circle.nodes.first))
    // Every arrow of the circle comes with the origin of the call that stated it.
    #expect(circle.origins.map(\.rawValue) == circle.nodes.map { UInt32($0.index) })
    let told = try #require(error?.description)
    #expect(told.contains("->") && told.contains("circle"))
    // What is left without the closing arrow is a map.
    let rest = builder.assemble().map
    #expect(rest.links.count == 2)
  }

  @Test func wrongKeysAndSharesAreAllThrownAtOnce() throws {
    var builder = ChainMapBuilder("bad", name: "Bad")
    let stage = builder.addStage("midstream")
    let node = builder.addNode("a b", name: "A", in: stage)
    _ = builder.addNode("midstream", name: "B", in: stage)
    for key in ["one", "two"] {
      let organisation = builder.addOrganisation(key, name: LocalizedText(key))
      var details = Fact.Details()
      let half = try #require(Share(percent: 50.001))
      // Of bounds the least counts: only what is certain is a fault.
      details.share = half...(key == "one" ? half : .whole)
      details.asof = PartialDate("2025-03")
      builder.addFact(organisation, .makes, node, details: details)
      // A second fact of the same organisation is not added to its first.
      builder.addFact(organisation, .supplies, node, details: details)
    }
    let error = #expect(throws: MapError.self) { try builder.build() }
    #expect(
      error?.problems == [
        .invalidKey("a b"), .duplicateKey("midstream"),
        .sharesExceedWhole(node: node, year: 2025, total: 100_002),
      ])
  }

  /// A search that meets a first circle goes on to the others.
  @Test func everyCircleIsTold() throws {
    var builder = ChainMapBuilder("circles", name: "Circles")
    let stage = builder.addStage("midstream")
    for pair in 0..<5 {
      let a = builder.addNode("a\(pair)", name: "A", in: stage)
      let b = builder.addNode("b\(pair)", name: "B", in: stage)
      builder.require(b, allOf: [a])
      builder.require(a, allOf: [b])
    }
    let assembly = builder.assemble()
    #expect(assembly.problems.count == 5 && assembly.map.links.count == 5)
  }

  @Test func wordsOfTheLanguageAreNoIDs() {
    var builder = ChainMapBuilder("demo", name: "Demo")
    builder.addStage("core")
    builder.addField("Core", name: "Core technology")
    let error = #expect(throws: MapError.self) { try builder.build() }
    #expect(error?.problems == [.reservedKey("core")])
    #expect(error?.description == "‘core’ is a reserved word of the language")
  }

  @Test func keysAreThoseOfTheLanguage() {
    func isFine(_ key: String) -> Bool {
      var builder = ChainMapBuilder("map", name: "Map")
      _ = builder.addStage(key)
      return builder.assemble().problems.isEmpty
    }
    for key in ["a", "fuel-cell-2", "电芯", "1a", "5g", "3d相机", "é", "e\u{301}x", "a-1"] {
      #expect(isFine(key), "\(key)")
    }
    for key in [
      "", "1", "2026-11", "2026年", "1e5", "5-", "阶段", "stage", "-a", "a-", "a--b", "a_b", "a b",
      "a.b",
    ] {
      #expect(!isFine(key), "\(key)")
    }
  }
}

extension MapError {
  var circles: [RequirementCircle] {
    problems.compactMap { if case .circle(let circle) = $0 { circle } else { nil } }
  }
}

extension [NodeID] {
  func rotated(toBeginWith first: NodeID?) -> [NodeID] {
    guard let index = firstIndex(where: { $0 == first }) else { return self }
    return Array(self[index...] + self[..<index])
  }
}
