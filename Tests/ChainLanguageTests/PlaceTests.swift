import ChainDiagnostics
import ChainLanguage
import ChainModel
import Testing

/// Where things are declared and named.
@Suite struct PlaceTests {
  private static let texts = [
    "map.chain": """
    map demo "Demo" { home gd }
    region gd "Guangdong"
    field bev "Battery electric"
    stage upstream { node ore "Ore" { fields bev } }
    stage midstream {
      segment parts "Parts" { node metal "Metal" zh "金属" }
    }
    segment parts { node foil "Foil" }
    ore -> metal -> foil
    ore -> metal
    member smelter "Smelter" { region gd; makes metal, foil }
    members from "more.csv"
    """,
    "more.csv": "id,name,region,role,node\nsmelter,,,tests,ore\nmill,Mill,Guangdong,makes,金属\n",
  ]

  @Test func everyUseIsRecorded() throws {
    let result = MapLoader.load("map.chain", from: TextSources(Self.texts))
    let (map, places) = (try #require(result.resolved).map, try #require(result.resolved).places)
    func uses(_ key: String) throws -> [String] {
      places.uses(of: try #require(map.element(key))).compactMap { range in
        result.sources.position(of: range.start).map { position in
          "\(position.file):\(position.line):\(position.column) \(result.sources.text(of: range))"
        }
      }
    }
    #expect(
      try uses("gd") == ["map.chain:1:24 gd", "map.chain:11:35 gd", "more.csv:3:11 Guangdong"])
    #expect(try uses("bev") == ["map.chain:4:42 bev"])
    #expect(try uses("ore") == ["map.chain:9:1 ore", "map.chain:10:1 ore", "more.csv:2:17 ore"])
    #expect(
      try uses("metal") == [
        "map.chain:9:8 metal", "map.chain:10:8 metal", "map.chain:11:45 metal",
        "more.csv:3:27 金属",
      ])
    #expect(try uses("smelter") == ["more.csv:2:1 smelter"])
    #expect(try uses("parts") == [], "an opening is a declaration")
    for use in places.uses {
      #expect(places.use(at: use.range.start) == use && places.use(at: use.range.end) == use)
    }
    #expect(places.use(at: places.map.start) == nil)
  }

  @Test func aLinkStandsWhereItWasStatedFirst() throws {
    let result = MapLoader.load("map.chain", from: TextSources(Self.texts))
    let (map, places) = (try #require(result.resolved).map, try #require(result.resolved).places)
    let lines = map.links.map { result.sources.position(of: places[$0.id].start)?.line }
    #expect(lines == [9, 9])
    // The note under the repetition points to the first statement.
    let repetition = try #require(result.diagnostics.first { $0.code == DiagnosticCode(523) })
    #expect(repetition.secondary.map { $0 == places[map.links[0].id] } == [true])
  }

  @Test func aMapWithErrorsYieldsWhatCouldBeResolved() throws {
    let text = """
      map demo "Demo" { lang zh }
      stage midstream {
        node a "A"
        node b "B" { nonsense }
      }
      a -> b -> missing
      member m "M" { makes a, nowhere { trl 12 } }
      """
    let result = MapLoader.load(text: text)
    #expect(result.resolved == nil && !result.isUnreadable && result.languages == [.chinese])
    let draft = try #require(result.draft)
    #expect(draft.map.nodes.map(\.key) == ["a", "b"] && draft.map.links.count == 1)
    #expect(draft.map.facts.map(\.node) == [NodeID(0)] && draft.map.facts[0].details.trl == nil)
    #expect(result.sources.text(of: draft.places[NodeID(1)]) == "b")
  }

  /// A group with a bar makes its own arrow a choice, and no other.
  @Test func onlyTheFirstStepOfABarIsAChoice() throws {
    let text = """
      map demo "Demo"
      stage midstream { node a "A"; node b "B"; node c "C"; node d "D"; node e "E" }
      a | b -> c, d -> e
      """
    let map = try #require(MapLoader.load(text: text).resolved).map
    func requirements(_ key: String) throws -> [[String]] {
      try map.graph.requirements(of: #require(map.node(key))).map { $0.map { map[$0].key } }
    }
    #expect(try requirements("c") == [["a", "b"]] && requirements("d") == [["a", "b"]])
    #expect(try requirements("e") == [["c"], ["d"]])
  }
}
