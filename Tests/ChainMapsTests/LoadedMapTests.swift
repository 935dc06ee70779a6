import ChainMaps
import ChainTestSupport
import Testing

@Suite("Loading maps")
struct LoadedMapTests {
  static let text = """
    map m "M" { lang en, zh }
    stage upstream { node ore "Ore" zh "矿石"; node metal "Metal" zh "金属" }
    ore -> metal
    member smelter "Smelter" zh "冶炼厂" { makes metal }
    """

  @Test("a text gives a map, its findings and its places")
  func text() throws {
    let loaded = try LoadedMap(text: Self.text)
    #expect(loaded.map.nodes.filter { loaded.map.members(of: $0).isEmpty }.map(\.key) == ["ore"])
    #expect(
      loaded.findings.gaps(of: [.vacant, .thin, .outsideOnly, .unknown]).map(\.kind) == [
        .vacant, .thin,
      ])
    #expect(loaded.findings.coverage.covered == 1)
    let ore = try #require(loaded.map.node("ore"))
    #expect(loaded.sources.text(of: loaded.places[ore.id]) == "ore")
    #expect(
      loaded.gapReport(of: GapSelection([.vacant]), languages: [.chinese]).text().contains("矿石：无成员")
    )
  }

  @Test("errors come as one error, one line each")
  func errors() throws {
    let error = try #require(throws: MapLoadError.self) {
      try LoadedMap(text: "map m \"M\"\nstage upstream {\n  nod ore \"Ore\"\n}\nore -> steel\n")
    }
    #expect(!error.isUnreadable)
    #expect(error.diagnostics.hasErrors)
    let lines = error.description.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == error.diagnostics.count)
    #expect(lines.allSatisfy { $0.contains("[CHN") && $0.hasPrefix("map.chain:") })
  }

  @Test("a missing file is told apart from a faulty one")
  func missing() throws {
    let error = try #require(throws: MapLoadError.self) {
      try LoadedMap(contentsOf: "/no/such/map")
    }
    #expect(error.isUnreadable)
    #expect(error.description.contains("/no/such/map"))
  }

  @Test("the picture is SVG, and the same every time", arguments: Drawing.allCases)
  func picture(drawing: Drawing) throws {
    let loaded = try LoadedMap(text: Self.text)
    var options = DrawingOptions()
    options.drawing = drawing
    let picture = try loaded.svg(options)
    #expect(picture.starts(with: Array("<svg ".utf8)))
    #expect(picture == (try loaded.svg(options)))
  }

  @Test("today is a day")
  func today() throws {
    let today = try #require(PartialDate.today)
    #expect(today.year >= 2025)
    #expect(today.day != nil)
  }
}
