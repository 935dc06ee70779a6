@testable import ChainDiagram
import ChainModel
import ChainQuery
import Foundation
import FoundationXML
import Testing

/// What the documentation promises of the markup, read back with an XML parser.
@Suite struct SVGContractTests {
  private func document(_ picture: LaidOutScene) throws -> XMLDocument {
    try XMLDocument(data: Data(picture.svg()))
  }

  private func values(_ document: XMLDocument, _ path: String) throws -> [String] {
    try document.nodes(forXPath: path).map { $0.stringValue ?? "" }
  }

  @Test(arguments: Drawing.allCases) func cardsCarryTheirStateAndPlace(drawing: Drawing) throws {
    let document = try document(SampleMaps.picture(of: SampleMaps.everyState(), drawing))
    #expect(
      try values(document, "//*[local-name()='g'][starts-with(@class,'node')]/@data-id").sorted()
        == ["covered", "research", "testing", "thin", "unknown", "vacant"])
    for state in ["covered", "research", "thin", "unknown", "vacant"] {
      let path = "//*[local-name()='g'][@data-id='\(state)']"
      #expect(try values(document, path + "/@data-state") == [state])
      #expect(try values(document, path + "/@data-stage").count == 1)
      #expect(try values(document, path + "/*[1][local-name()='title']").count == 1)
      #expect(try values(document, path + "/*[2][local-name()='rect']").count == 1)
    }
    #expect(try values(document, "//*[@data-id='thin']/@data-segment") == ["parts"])
    #expect(try values(document, "//*[@data-id='research']/@data-segment") == [])
    #expect(
      try values(document, "//*[@data-id='covered']/*[@class='member']/@data-id") == ["a", "b"])
    #expect(try values(document, "//*[@data-id='covered']/*[@class='count']") == ["2"])
    #expect(try values(document, "//*[@data-id='thin']/*[@class='name']") == ["Thin"])
    #expect(try values(document, "//@transform") == [])
  }

  @Test func aFlowDrawsEveryLinkButThoseOfStrips() throws {
    let document = try document(SampleMaps.picture(of: SampleMaps.everyState(), .flow))
    let link = "//*[local-name()='path'][@data-from]"
    let ends = zip(
      try values(document, link + "/@data-from"), try values(document, link + "/@data-to"))
    let told = zip(ends, try values(document, link + "/@data-kind")).map {
      "\($0.0) \($0.1) \($1)"
    }
    #expect(
      told.sorted() == [
        "covered vacant returns", "research covered requires", "thin covered requires",
        "unknown covered requires", "vacant covered requires",
      ])
    for path in try values(document, link + "/@d") {
      #expect(path.hasPrefix("M "))
      #expect(Set(path.filter(\.isLetter)).isSubset(of: ["M", "L", "C"]))
    }
  }

  /// Dashes of gaps that share a line lie on one another, so that it stays dashed.
  @Test func dashesOfASharedLineMeet() throws {
    var builder = ChainMapBuilder("star", name: "Star")
    let upstream = builder.addStage("upstream")
    let tails = (0..<9).map { builder.addNode("n\($0)", name: "N", in: upstream) }
    let head = builder.addNode("head", name: "Head", in: builder.addStage("midstream"))
    builder.require(head, allOf: tails)
    let picture = try SampleMaps.picture(of: builder.build(), .flow)
    let document = try document(picture)
    let paths = "//*[local-name()='path'][@data-from]"
    let offsets = try values(document, paths + "/@stroke-dashoffset").compactMap(Double.init)
    try #require(offsets.count == 9 && Set(offsets).count > 1)
    // The period is 10; what ends at one place has the same phase there.
    let phases = zip(picture.links, offsets).map { path, offset in
      let points = path.flattened()
      let length = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
      return (length + offset + 5).truncatingRemainder(dividingBy: 10)
    }
    #expect(phases.allSatisfy { abs($0 - 5) < 0.5 }, "\(phases)")
  }

  @Test func anOverviewDrawsOneRibbonBetweenTwoSegments() throws {
    let document = try document(SampleMaps.picture(of: SampleMaps.everyState(), .overview))
    let path = "//*[local-name()='path'][@data-from='parts'][@data-to='cars']"
    #expect(try values(document, path + "/@data-count") == ["3"])
    #expect(
      try values(document, "//*[@data-from='cars'][@data-to='parts']/@data-kind") == ["returns"])
    #expect(
      try values(document, "//*[@class='segment'][@data-stage='midstream']/@data-id") == ["cars"])
  }

  @Test func whoIsExpectedIsDrawnLikeACandidate() throws {
    var builder = ChainMapBuilder("m", name: "M")
    builder.header.languages = [.english]
    let node = builder.addNode("n", name: "N", in: builder.addStage("midstream"))
    let member = builder.addOrganisation("a", name: "A")
    builder.addFact(member, .makes, node, details: Fact.Details(since: DateBounds("2030")))
    let findings = Findings(of: try builder.build(), today: PartialDate("2026-11-25"))
    for languages in [[LanguageTag.english], [.chinese]] {
      let scene = Scene(of: findings, options: DrawingOptions(languages: languages))
      let document = try document(LaidOutScene(scene, engine: StackingEngine()))
      let path = "//*[@class='candidate'][@data-id='a']"
      #expect(
        try values(document, path) == [languages == [.english] ? "expected 2030: A" : "预计 2030：A"])
      #expect(try values(document, "//*[@class='member'][@data-id]") == [])
      #expect(try values(document, "//*[@data-id='n']/@data-state") == ["vacant"])
    }
  }

  @Test func aGapIsToldInWordsAndNotByColourAlone() throws {
    let picture = try SampleMaps.picture(of: SampleMaps.everyState(), .flow)
    let document = try document(picture)
    #expect(
      try values(document, "//*[@data-id='vacant']/*[@class='mark tag']") == ["NO MEMBER 缺口"])
    #expect(
      try values(document, "//*[@data-id='vacant']/*[@class='candidate']") == ["could join: C 丙"])
    #expect(
      try values(document, "//*[@data-id='unknown']/*[@class='mark']") == ["not surveyed 未调查"])
    #expect(
      try values(document, "//*[@data-id='unknown']/*[local-name()='title']")[0]
        .contains("nobody looked"))
    #expect(
      try values(document, "//*[@data-from='vacant']/@class") == ["link s0 gap"])
  }

  @Test(arguments: [
    "<b>&amp;", "]]>", "\"'", "a\u{0}b\u{1B}[31m", "\u{202E}evil\u{202C}", "\u{FFFE}\u{FFFF}",
    "</svg><script>alert(1)</script>", String(repeating: "长", count: 400),
    String(repeating: "W", count: 400), "只有中文", "", " ",
  ])
  func anyNameComesOutAsText(name: String) throws {
    for drawing in Drawing.allCases {
      let document = try document(SampleMaps.picture(of: SampleMaps.named(name), drawing))
      #expect(try values(document, "//*[local-name()='script']") == [])
      let shown = try values(document, "/*/*[local-name()='title']")[0]
      let allowed = name.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value < 0xFFFE
      }
      if allowed { #expect(shown == name) } else { #expect(shown.contains("\u{FFFD}")) }
    }
  }

  @Test func organisationsLeadToHTTPSPagesAndToNothingElse() throws {
    var builder = ChainMapBuilder("links", name: "Links")
    let node = builder.addNode("n", name: "N", in: builder.addStage("midstream"))
    let sources = [
      "javascript:alert(1)", "http://example.org/", "https://example.org/a b",
      "https://example.org/?a=1&b=\"2\"", "HTTPS://EXAMPLE.ORG/",
    ]
    for (index, source) in sources.enumerated() {
      var details = Fact.Details()
      details.source = source
      let organisation = builder.addOrganisation(
        "o\(index)", name: LocalizedText("O"), standing: index < 3 ? .member : .candidate)
      builder.addFact(organisation, index < 3 ? .researches : .makes, node, details: details)
    }
    var profile = Organisation.Profile()
    profile.url = "https://example.org/about"
    let known = builder.addOrganisation("known", name: "K", profile: profile)
    let other = builder.addNode("m", name: "M", in: StageID(0))
    builder.addFact(known, .makes, other)
    for index in 3..<5 { builder.addFact(OrganisationID(index), .supplies, other) }
    let vacant = builder.addNode("v", name: "V", in: StageID(0))
    var details = Fact.Details()
    details.source = sources[3]
    builder.addFact(OrganisationID(3), .makes, vacant, details: details)
    let document = try document(SampleMaps.picture(of: builder.build(), .flow))
    #expect(
      try values(document, "//*[local-name()='a']/@href").sorted() == [
        "https://example.org/?a=1&b=\"2\"", "https://example.org/?a=1&b=\"2\"",
        "https://example.org/about",
      ])
    #expect(
      try values(document, "//*[local-name()='a']/@rel") == ["noopener", "noopener", "noopener"])
    #expect(try values(document, "//@*[starts-with(., 'javascript')]") == [])
  }

  @Test func anAcceptedGapSaysSo() throws {
    let map = try SampleMaps.everyState()
    let vacant = try #require(map.node("vacant"))
    let acceptance = Acceptance(
      in: .node(vacant.id), reason: LocalizedText("bought elsewhere", zh: "外购"))
    let signs = { (scene: Scene) in scene.legend.entries.map(\.sign) }
    #expect(!signs(Scene(of: Findings(of: map))).contains(.acceptedGap))
    #expect(signs(Scene(of: Findings(of: map, accepting: [acceptance]))).contains(.acceptedGap))
    let scene = Scene(of: Findings(of: map, accepting: [acceptance]))
    let document = try document(LaidOutScene(scene, engine: StackingEngine()))
    let node = "//*[@data-accepted='true']"
    #expect(try values(document, node + "/@data-id") == ["vacant"])
    #expect(try values(document, node + "/*[@class='mark']") == ["accepted 已认可"])
    #expect(
      try values(document, node + "/*[local-name()='title']")[0].contains("bought elsewhere"))
  }

  @Test func languagesAreChosen() throws {
    let map = try SampleMaps.everyState()
    let both = try document(SampleMaps.picture(of: map, .flow))
    #expect(
      try values(both, "//*[@data-id='covered']/*[@class='member']") == ["A 甲", "B 乙"])
    let chinese = try document(SampleMaps.picture(of: map, .flow, languages: [.chinese]))
    #expect(try values(chinese, "//*[@data-id='vacant']/*[@class='name']") == ["空缺"])
    #expect(try values(chinese, "//*[@data-id='vacant']/*[@class='name alt']") == [])
    #expect(try values(chinese, "//*[@data-id='upstream']/*[@class='title']") == ["上游"])
    #expect(try values(chinese, "/*/@lang") == ["zh"])
  }

  @Test func theSameMapGivesTheSameBytes() throws {
    let map = try SampleMaps.everyState()
    for drawing in Drawing.allCases {
      let first = try SampleMaps.picture(of: map, drawing).svg()
      #expect(try SampleMaps.picture(of: map, drawing).svg() == first)
    }
  }

  @Test func theDrawingFollowsTheNumberOfNodes() throws {
    func drawing(nodes: Int, areLoose: Bool = true) throws -> Drawing {
      var builder = ChainMapBuilder("many", name: "Many")
      let stage = builder.addStage("midstream")
      let segment = builder.addSegment("parts", name: "Parts", in: stage)
      for index in 0..<nodes {
        // Every third stands outside of the segment.
        if index.isMultiple(of: 3) == areLoose {
          _ = builder.addNode("n\(index)", name: "N", in: stage)
        } else {
          _ = builder.addNode("n\(index)", name: "N", in: segment)
        }
      }
      let map = try builder.build()
      return Scene(of: Findings(of: map), options: DrawingOptions()).drawing
    }
    #expect(try drawing(nodes: 40) == .flow)
    #expect(try drawing(nodes: 41) == .overview)
    // Two thirds outside of segments: an overview could put nothing together.
    #expect(try drawing(nodes: 41, areLoose: false) == .flow)
  }

  @Test func evenAnEmptyMapHasAPicture() throws {
    let map = try ChainMapBuilder("empty", name: "Empty").build()
    for drawing in Drawing.allCases {
      let document = try document(SampleMaps.picture(of: map, drawing))
      #expect(try values(document, "/*/*[@class='headline']") == ["Empty"])
    }
  }
}
