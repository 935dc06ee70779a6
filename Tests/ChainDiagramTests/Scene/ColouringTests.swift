import ChainModel
import ChainQuery
import Foundation
import FoundationXML
import Testing

@testable import ChainDiagram

/// What the colours of cards tell.
@Suite struct ColouringTests {
  /// Nodes `n0`, `n1` … at which organisations A, B and C stand as a test says.
  private func map(
    nodes: Int, _ fill: (inout ChainMapBuilder, [NodeID], [OrganisationID]) -> Void
  ) throws -> ChainMap {
    var builder = ChainMapBuilder("colours", name: LocalizedText("Colours", zh: "颜色"))
    builder.header.languages = [.english, .chinese]
    let stage = builder.addStage("midstream")
    let ids = (0..<nodes).map {
      builder.addNode("n\($0)", name: LocalizedText("N\($0)"), in: stage)
    }
    let organisations = ["A", "B", "C"].map {
      builder.addOrganisation($0.lowercased(), name: LocalizedText($0))
    }
    fill(&builder, ids, organisations)
    return try builder.build()
  }

  /// The classes of every node, and all classes with their numbers of nodes.
  private func told(
    _ highlight: Highlight, of map: ChainMap, in language: LanguageTag = .english
  ) throws -> (nodes: [[String]], legend: [String]) {
    let options = DrawingOptions(languages: [language], highlight: highlight)
    let scene = Scene(of: Findings(of: map), options: options)
    let colouring = try #require(scene.colouring)
    let legend = try #require(scene.legend.colours)
    #expect(legend.entries.count == colouring.classes.count)
    return (
      colouring.classesOfCards.map { $0.map { colouring.classes[$0].name } },
      legend.entries.map(\.text)
    )
  }

  @Test func readinessIsThatOfTheMemberThatIsFarthest() throws {
    let map = try map(nodes: 6) { builder, nodes, who in
      for (node, levels) in [[1], [3, 4], [6], [2, 7], []].enumerated() {
        for (member, level) in levels.enumerated() {
          builder.addFact(
            who[member], .researches, nodes[node], details: Fact.Details(trl: level...level))
        }
      }
      builder.addFact(who[0], .makes, nodes[4])
    }
    let (nodes, legend) = try told(.trl, of: map)
    let (first, pilot, last) = (
      "TRL 1–3: first mile", "TRL 4–6: pilot stage", "TRL 7–9: last mile"
    )
    #expect(nodes == [[first], [pilot], [pilot], [last], ["no level stated"], []])
    #expect(legend == ["\(first) (1)", "\(pilot) (2)", "\(last) (1)", "no level stated (1)"])
    #expect(try told(.trl, of: map, in: .chinese).nodes[3] == ["就绪度7–9级：最后一公里"])
  }

  @Test func concentrationIsToldWhereTheSharesProveIt() throws {
    let map = try map(nodes: 6) { builder, nodes, who in
      // 0.7² alone is above 0.18. Of 0.2² and 0.6 unknown everything may be true; 0.4² with 0.6 in one hand too.
      // Nothing below 0.1 is proved by three members: the rest would have to be tiny.
      for (node, shares) in [[70.0], [20, 20], [41, 3, 56], [30, 30], []].enumerated() {
        for (member, share) in shares.enumerated() {
          builder.addFact(
            who[member], .makes, nodes[node],
            details: Fact.Details(share: Share(percent: share).map { $0...$0 }))
        }
      }
      builder.addFact(who[0], .makes, nodes[4])
    }
    let (high, open) = ("high: index above 0.18", "the known shares leave it open")
    #expect(
      try told(.concentration, of: map).nodes == [
        [high], [open], [high], [open], ["no shares stated"], [],
      ])
  }

  @Test func concentrationHasBoundsThatSharesCanMeet() throws {
    // 20 · 0.05² = 0.05, and 10 · 0.1² = 0.1; nothing is left open.
    var builder = ChainMapBuilder("shares", name: LocalizedText("Shares"))
    let stage = builder.addStage("midstream")
    for (node, count) in [20, 10].enumerated() {
      let id = builder.addNode("n\(node)", name: LocalizedText("N"), in: stage)
      for member in 0..<count {
        let who = builder.addOrganisation("o\(node)-\(member)", name: LocalizedText("O"))
        builder.addFact(
          who, .makes, id,
          details: Fact.Details(share: Share(percent: 100 / Double(count)).map { $0...$0 }))
      }
    }
    #expect(
      try told(.concentration, of: try builder.build()).nodes == [
        ["spread: index below 0.10"], ["moderate: index 0.10–0.18"],
      ])
  }

  @Test func fieldsAreThoseOfTheNodeWhoeverStandsThere() throws {
    var builder = ChainMapBuilder("fields", name: LocalizedText("Fields"))
    builder.header.languages = [.english, .chinese]
    let stage = builder.addStage("midstream")
    let fields = [("bev", "BEV", "纯电"), ("fcev", "FCEV", "氢能"), ("idle", "Idle", "无")].map {
      builder.addField($0.0, name: LocalizedText($0.1, zh: $0.2))
    }
    for (place, own) in [[fields[1], fields[0]], [fields[1]], []].enumerated() {
      var traits = Node.Traits()
      traits.fields = own
      builder.addNode("n\(place)", name: LocalizedText("N"), in: stage, traits: traits)
    }
    let map = try builder.build()
    let (nodes, legend) = try told(.fields, of: map)
    #expect(nodes == [["BEV", "FCEV"], ["FCEV"], ["in no field"]])
    #expect(legend == ["BEV (1)", "FCEV (2)", "in no field (1)"])
    #expect(try told(.fields, of: map, in: .chinese).legend == ["纯电（1）", "氢能（2）", "未归入领域（1）"])
  }

  @Test func theLegendSaysWhenThereIsNothingToTell() throws {
    let map = try map(nodes: 1) { _, _, _ in }
    #expect(try told(.coverage, of: map).legend == [])
    let english = Scene(
      of: Findings(of: map),
      options: DrawingOptions(languages: [.english], highlight: .coverage))
    #expect(english.legend.colours?.title == "Colours: members that deliver – none")
  }

  @Test func membersAreCountedWhereTheyDeliver() throws {
    let map = try map(nodes: 4) { builder, nodes, who in
      builder.addFact(who[0], .makes, nodes[0])
      builder.addFact(who[0], .supplies, nodes[1])
      builder.addFact(who[1], .makes, nodes[1])
      builder.addFact(who[1], .researches, nodes[2])
    }
    #expect(try told(.coverage, of: map).nodes == [["1"], ["2"], [], []])
    #expect(try told(.coverage, of: map, in: .chinese).legend == ["1家（1）", "2家（1）"])
  }

  @Test func ofTooManyRegionsTheMostFrequentHaveColours() throws {
    var builder = ChainMapBuilder("regions", name: LocalizedText("Regions"))
    let stage = builder.addStage("midstream")
    // Region i has members at nodes i…9: region 9 at one node, region 0 at ten.
    let regions = (0..<10).map { builder.addRegion("r\($0)", name: LocalizedText("R\($0)")) }
    let nodes = (0..<10).map { builder.addNode("n\($0)", name: LocalizedText("N\($0)"), in: stage) }
    for (place, region) in regions.enumerated() {
      var profile = Organisation.Profile()
      profile.seats = [region]
      let member = builder.addOrganisation(
        "o\(place)", name: LocalizedText("O"), profile: profile)
      for node in nodes[place...] { builder.addFact(member, .makes, node) }
    }
    let seatless = builder.addOrganisation("seatless", name: LocalizedText("S"))
    let other = builder.addNode("other", name: LocalizedText("Other"), in: stage)
    builder.addFact(seatless, .makes, other)
    let (cards, legend) = try told(.regions, of: try builder.build())
    #expect(cards[2] == ["R0", "R1", "R2"])
    #expect(cards[9] == (0..<7).map { "R\($0)" } + ["others"])
    #expect(cards[10] == ["seat not stated"])
    #expect(
      legend == (0..<7).map { "R\($0) (\(10 - $0))" } + ["others (3)", "seat not stated (1)"])
  }

  @Test func weaknessesAreThoseOfTheGaps() throws {
    let map = try map(nodes: 3) { builder, nodes, who in
      builder.addFact(who[0], .makes, nodes[0])
      builder.addFact(who[0], .makes, nodes[1])
      builder.addFact(who[1], .makes, nodes[1])
      builder.require(nodes[1], allOf: [nodes[0], nodes[2]])
    }
    let (nodes, _) = try told(.gaps, of: map)
    let findings = Findings(of: map)
    for (node, names) in zip(map.nodes, nodes) {
      let kinds = findings.gaps(of: Gap.Kind.ofChain).filter {
        $0.node == node.id && !$0.isMinor && ![.vacant, .unknown, .keyMember].contains($0.kind)
      }
      #expect(names.count == kinds.count, "\(node.key): \(names) \(kinds.map(\.kind))")
    }
    #expect(nodes[0] == ["single source", "bottleneck"])
    #expect(nodes[2] == [])
  }

  /// Every card has as many coloured parts as it has classes with a colour, side by side inside its outline.
  @Test(arguments: Drawing.allCases) func cardsAreDividedAmongTheirClasses(drawing: Drawing) throws
  {
    let map = try map(nodes: 3) { builder, nodes, who in
      var service = Organisation.Profile()
      service.kind = .service
      var university = Organisation.Profile()
      university.kind = .university
      let s = builder.addOrganisation("s", name: LocalizedText("S"), profile: service)
      let u = builder.addOrganisation("u", name: LocalizedText("U"), profile: university)
      builder.addFact(s, .serves, nodes[0])
      builder.addFact(u, .researches, nodes[0])
      builder.addFact(u, .researches, nodes[1])
      builder.addFact(who[0], .makes, nodes[2])
    }
    let scene = Scene(
      of: Findings(of: map), options: DrawingOptions(drawing: drawing, highlight: .kinds))
    let svg = try LaidOutScene(scene, engine: StackingEngine()).svg()
    let document = try XMLDocument(data: Data(svg))
    func values(_ path: String) throws -> [String] {
      try document.nodes(forXPath: path).compactMap(\.stringValue)
    }
    #expect(try values("/*/@data-highlight") == ["kinds"])
    for (node, classes) in [("n0", ["hue0", "hue1"]), ("n1", ["hue0"]), ("n2", [])] {
      let parts = "//*[@data-id='\(node)']/*[local-name()='rect'][@class]"
      #expect(try values(parts + "/@class") == classes)
      let numbers = try values("//*[@data-id='\(node)']/*[local-name()='rect']/@width")
        .compactMap(Double.init)
      if !classes.isEmpty {
        #expect(abs(numbers.dropFirst().reduce(2.4, +) - numbers[0]) < 0.3)
      }
      let title = try values("//*[@data-id='\(node)']/*[local-name()='title']")[0]
      #expect(title.contains("Colours: kinds of members"))
    }
    let style = try values("//*[local-name()='style']")[0]
    #expect(style.contains("rect.hue1{") && !style.contains("rect.hue2{"))
  }
}
