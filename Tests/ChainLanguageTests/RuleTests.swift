import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainQuery
import Testing

/// Expectations, acceptances and views.
@Suite struct RuleTests {
  private static let chain = """
    map demo "Demo" { home gd }
    region gd "Guangdong" zh "广东" { region sz "Shenzhen" zh "深圳" }
    field bev "Battery electric"
    stage upstream { node ore "Ore"; node twin "Ore" }
    stage midstream {
      segment parts "Parts" zh "部件" {
        node cells "Cells" zh "电芯" { core; alias "battery cell" }
        node packs "Packs" { core }
      }
      node unseen "Unseen" { unsurveyed }
    }
    ore, twin -> cells -> packs
    unseen ..> packs
    member byd "BYD" { kind enterprise; region sz; makes cells, packs }
    member thu "Tsinghua" { kind university; researches cells }

    """

  /// Expects codes at the marked places of rules, remarks about sources aside.
  private func expect(_ codes: [Int], _ rules: String, today: String? = nil) throws {
    let marked = Marked(rules)
    let result = MapLoader.load(
      text: Self.chain + marked.text, today: today.flatMap { PartialDate($0) })
    let found = result.diagnostics.filter { $0.code.number != 521 }
    #expect(found.map(\.code.number) == codes, "\(result.told)")
    let start = Self.chain.utf8.count
    let places = found.compactMap(\.range).map {
      Int($0.start.offset) - start..<Int($0.end.offset) - start
    }
    #expect(places == marked.primary, "\(rules)")
  }

  @Test func expectationsAreJudgedAtTheirPlace() throws {
    try expect([], "expect some member in gd\nexpect every core node has some enterprise in sz")
    try expect([531], "expect ⟦every core node has at least 2 enterprises⟧ as warning \"dual\"")
  }

  @Test func whatBreaksAnExpectationIsShown() throws {
    let result = MapLoader.load(
      text: Self.chain + "expect every core node has some university as error \"mile\" zh \"里\"")
    let broken = try #require(result.diagnostics.first { $0.code == DiagnosticCode(531) })
    #expect(broken.severity == .error && result.resolved != nil)
    #expect(broken.secondary.map { result.sources.text(of: $0) } == ["packs"])
    let words = broken.issue.wording(in: .chinese)
    #expect(words.headline == "期望不成立" && words.label == "里")
    #expect(words.notes == ["期望：every core node has some university", "不成立处：packs"])
  }

  @Test func anUnsurveyedNodeLeavesItOpen() throws {
    try expect([532], "expect ⟦some member in unseen⟧")
    try expect([533], "expect ⟦every core node in upstream has some member⟧")
    try expect([532], "expect ⟦some enterprise in unseen⟧ as remark")
  }

  @Test func acceptancesRunOutAndCoverSomething() throws {
    try expect([], "accept no member in ore \"imported\" until 2027", today: "2027-12-31")
    try expect([534], "⟦accept no member in ore \"imported\" until 2026⟧", today: "2027-01-01")
    try expect([535], "⟦accept no enterprise in parts \"none\"⟧")
    try expect([], "accept no university in parts \"packs has none\"")
    try expect([231], "accept no ⟦node⟧ in ore \"x\"")
    try expect([232], "accept no member in ⟦midstream⟧ \"x\"")
  }

  @Test func namesInQueriesAreLookedUp() throws {
    try expect([], "expect some member in \"电芯\"\nexpect some member in \"BATTERY cell\"")
    try expect([221], "expect some member in ⟦cels⟧")
    try expect([222], "expect some member in ⟦\"Ore\"⟧")
    try expect([223], "view v \"V\" { show nodes in ⟦gd⟧ }")
    try expect([224], "expect some segment ⟦into⟧ cells")
    try expect([225], "expect some ⟦core⟧ member")
    try expect([226], "expect some node where ⟦trl⟧ > 4")
    try expect([227], "expect every node has some ⟦segment⟧")
    try expect([301], "expect some member where trl > ⟦12⟧")
    try expect([302], "expect some member where share > ⟦120⟧%")
    try expect([221, 221], "view v \"V\" { show nodes upstream of ⟦x⟧, ⟦y⟧ }")
    let help = MapLoader.load(text: Self.chain + "view v \"V\" { show nodes in gd }").diagnostics
      .first { $0.code == DiagnosticCode(223) }?.issue.wording(in: .english).help
    #expect(help?.hasSuffix("nodes with some member in gd") == true)
  }

  @Test func aViewAddsItsSelectionsUp() throws {
    let text =
      Self.chain + """
        view drive "Drive" zh "驱动" {
          show nodes upstream of packs
          show members in packs
        }
        view empty "Empty" { show nodes with no link }
        """
    let resolved = try #require(MapLoader.load(text: text).resolved)
    let findings = Findings(of: resolved.map)
    let drive = try #require(resolved.rules.view("drive"))
    let shown = try findings.nodes(shownBy: drive).map { resolved.map[$0].key }
    #expect(shown == ["ore", "twin", "cells", "packs"] && drive.name.text(in: .chinese) == "驱动")
    #expect(try findings.nodes(shownBy: #require(resolved.rules.view("empty"))).isEmpty)
    try expect([233], "view v \"V\" { show nodes }\nview ⟦v⟧ \"W\" { show nodes }")
  }

  @Test func idsInRulesAreUses() throws {
    let result = MapLoader.load(text: Self.chain + "expect some member in cells")
    let resolved = try #require(result.resolved)
    let cells = try #require(resolved.map.element("cells"))
    let last = try #require(resolved.places.uses(of: cells).last)
    #expect(result.sources.position(of: last.start).map { $0.line } == 16)
    #expect(resolved.places.uses == resolved.places.uses.sorted { $0.range.start < $1.range.start })
  }
}

/// Text and values of the query language.
@Suite struct QuestionTextTests {
  private func map() throws -> ChainMap {
    try #require(
      MapLoader.load(
        text: """
          map m "M"
          region gba "Bay" zh "湾区" { region shenzhen "Shenzhen" zh "深圳" }
          field bev "Electric"
          stage midstream { segment fuel "Fuel" { node cells "Cells" zh "电芯"; node with-x "W" } }
          stage downstream { node cars "Cars" { alias "乘用车" } }
          cells -> with-x -> cars
          """
      ).resolved
    ).map
  }

  @Test func parsedTextEqualsTheBuiltValue() throws {
    let map = try map()
    let built = Query.nodes.in(.stage("midstream"))
      .with(.fewer(than: 2), .enterprises.in(.region("shenzhen")))
    let text = "nodes in midstream with fewer than 2 enterprises in shenzhen"
    #expect(try Query(parsing: text, in: map) == built.resolved(in: map))
    #expect(
      try Query(parsing: "nodes in midstream with fewer than 2 enterprises in \"深圳\"", in: map)
        == built)
    #expect(
      try Question(parsing: "paths from cells to \"乘用车\"", in: map).description
        == "paths from cells to cars")
    #expect(throws: QuestionError.self) { try Query(parsing: "no member in cells", in: map) }
    let error = #expect(throws: QuestionError.self) { try Query(parsing: "nods in cels", in: map) }
    #expect(error?.description.contains("query:1:1") == true)
    #expect(error?.reading.diagnostics.count == 2, "all faults, not only the first")
  }

  @Test(arguments: [
    "nodes", "core vacant nodes in bev", "nodes upstream of cells, cars with no member",
    "members in cells making or researching where asof >= 2024 and trl < 5",
    "organisations where name != \"a \\\"b\\\"\" and kind = university",
    "links out of fuel", "segments with at least 3 nodes",
    "nodes with some university and no enterprise or not (some link and no member)",
    "every core node has at least 2 enterprises", "exactly 1 member in gba where share > 12.5%",
    "nodes with (some member with at least 2 nodes)", "paths from cells to cars",
    "nodes fed by cells feeding cars where name = \"电芯\"",
  ]) func whatIsPrintedParsesToAnEqualValue(text: String) throws {
    let map = try map()
    let question = try Question(parsing: text, in: map)
    #expect(try Question(parsing: question.description, in: map) == question)
  }
}
