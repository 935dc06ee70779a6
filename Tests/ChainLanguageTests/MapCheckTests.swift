import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainQuery
import Testing

@Suite struct MapCheckTests {
  @Test func circles() throws {
    let result = try expect(
      [501],
      after: "",
      in: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
          node cars "Cars"
        }
        cells ⟨->⟩ packs ⟨->⟩ cars ⟦->⟧ cells
        """)
    let circle = try #require(result.diagnostics.first { $0.code.number == 501 })
    #expect(circle.secondary.map { result.sources.text(of: $0) } == ["->", "->"])
    #expect(
      circle.issue.wording(in: .english).notes == ["cells -> packs -> cars -> cells"])
    try expect([501], in: "cells ⟦->⟧ cells")
  }

  @Test func shares() throws {
    let result = try expect(
      [502],
      in: """
        member a "A" { makes ⟨cells⟩ { share 50.5%; asof 2025-03 } }
        member b "B" { makes ⟦cells⟧ { share 49.501%; asof 2025 } }
        member c "C" { makes cells { share 90%; asof 2024 } }
        candidate d "D" { makes cells { share 90%; asof 2025 } }
        """)
    #expect(
      result.told[1]
        == "map.chain:8:22 CHN0502 shares at ‘cells’ in 2025 come to at least 100.001 %")
  }

  @Test func codes() throws {
    try expect(
      [503],
      in: """
        member a "A" { code ⟨"91440300x"⟩; makes cells }
        member b "B" { code ⟦"91440300X"⟧; makes cells }
        """)
  }

  @Test func emptyTextsCountAsNotGiven() throws {
    let result = try expect(
      [303, 303, 303, 303, 303, 303, 303],
      in: """
        member a "A" { code ⟦""⟧; url ⟦" "⟧; makes cells { source ⟦""⟧; note "x" zh ⟦"　"⟧ } }
        member b "B" { code ⟦""⟧; alias "Bee", ⟦""⟧; note ⟦"\\n"⟧ zh "说明"; makes cells }
        """)
    let map = try #require(result.resolved).map
    #expect(map.organisations.allSatisfy { $0.profile.codes.isEmpty && $0.profile.url == nil })
    #expect(map.organisations.map(\.profile.aliases) == [[], ["Bee"]])
    #expect(map.organisations.allSatisfy { $0.profile.note == nil })
    #expect(map.facts.first?.details.source == nil && map.facts.first?.details.note?.text == "x")
    #expect(result.told[0] == "map.chain:7:21 CHN0303 code is empty")
  }

  @Test func emptyNames() throws {
    try expect(
      [215, 215, 215, 215, 215, 215, 215, 215],
      after: "",
      in: """
        map demo ⟦""⟧
        region r ⟦"   "⟧
        field f "F" zh ⟦""⟧
        stage s ⟦"　"⟧ {
          node a ⟦"\\t"⟧
          node b ⟦""⟧
          segment g ⟦""⟧
        }
        a -> b
        member m ⟦""⟧ { makes a }
        """)
  }

  @Test func stageOrder() throws {
    try expect([511], in: "stage downstream { node cars \"Cars\" }\ncars ⟦->⟧ cells")
    try expect([], in: "stage downstream { node cars \"Cars\" }\ncars ~> cells\ncars ..> packs")
  }

  @Test func whatIsMissing() throws {
    try expect(
      [512, 513, 513],
      in: "stage upstream { node ⟦a⟧ \"A\" }\nmember ⟦m⟧ \"M\"\ncandidate ⟦c⟧ \"C\"")
  }

  @Test func names() throws {
    try expect(
      [514, 514],
      in: """
        member ⟨a⟩ "BYD (Shenzhen)" zh "比亚迪" { alias "BYD"; makes cells }
        member ⟦b⟧ "Other" { alias "ｂｙｄ（SHENZHEN）"; makes cells }
        member ⟦c⟧ "Third" zh "比亚迪" { makes cells }
        member d "Fourth" { alias "Fourth"; makes cells }
        """)
  }

  @Test func remarksAreSummedUpByFile() throws {
    let today = PartialDate(year: 2026, month: 11, day: 22)
    let result = try expect(
      [521, 522, 521],
      in: [
        "map.chain": demo + """
          member a "A" {
            makes ⟦cells⟧, packs { asof 2024-12 }
            tests ⟦cells⟧, packs { source "s"; asof 2023 }
            pilots cells { source "s"; asof 2024-11-21 }
          }
          include "b.chain"
          """,
        "b.chain": "member b \"B\" { makes ⟦packs⟧ { asof 2024-11-22 } }",
      ], ignoring: [], today: today)
    #expect(
      result.told == [
        "map.chain:8:9 CHN0521 2 facts in this file without a source",
        "map.chain:9:9 CHN0522 3 facts in this file older than 2 years",
        "b.chain:1:22 CHN0521 1 fact in this file without a source",
      ])
  }

  @Test func repetitions() throws {
    let result = try expect(
      [523, 524],
      in: """
        stage midstream {
          node a "A"
          node b "B"
        }
        a | b -> cells
        a -> cells
        a, b -> packs
        b ⟨->⟩ cells
        b ⟦->⟧ cells
        b | a -> cells
        packs ⟨~>⟩ cells ~> a
        packs ⟦~>⟧ cells
        """)
    #expect(
      result.diagnostics[0].issue.wording(in: .english).notes == ["and 1 more in this file"])
  }

  @Test func codesThatTheirRegistersDoNotGive() throws {
    let base =
      "map m \"M\"\nregion sz \"Shenzhen\" zh \"深圳\"\nregion gz \"Guangzhou\" zh \"广州\"\n"
      + "stage upstream { node a \"A\" { unsurveyed }; node b \"B\" }\na -> b\n"
    func told(_ body: String) -> [String] {
      MapLoader.load(text: base + "member m \"M\" { \(body); makes b { source \"s\" } }").told
    }
    #expect(told("kind enterprise; region sz; code \"91440300192317458F\"").isEmpty)
    #expect(told("code uscc \"91440300192317458F\", lei \"549300KB6NK5SBD14S87\"").isEmpty)
    #expect(told("region sz; code \"HK 0012345\", \"IG 97\"").isEmpty)
    #expect(
      told("code \"91440300192317458E\"")
        == ["map.chain:6:21 CHN0305 ‘91440300192317458E’ is no unified social credit code"])
    #expect(
      told("code lei \"1234\"").map { $0.suffix(30) } == [
        "‘1234’ is no Legal Entity Identifier".suffix(30)
      ])
    #expect(
      told("kind university; region gz; code \"91440300192317458F\"") == [
        "map.chain:6:49 CHN0515 ‘91440300192317458F’ is no credit code of a university",
        "map.chain:6:49 CHN0516 ‘91440300192317458F’ is registered in 广东省深圳市, not in ‘gz’",
      ])
  }

  @Test func codesOfTables() throws {
    let result = MapLoader.load(
      "map.chain",
      from: TextSources([
        "map.chain": "map m \"M\"\nmembers from \"m.csv\"",
        "m.csv": """
        name,code
        BYD,uscc 91440300192317458F; lei 549300KB6NK5SBD14S87
        BYD,91440300192317458F
        TSMC,22099131
        """,
      ]))
    let organisations = try #require(result.resolved).map.organisations
    #expect(organisations.map { $0.profile.codes.map(\.register) } == [[.uscc, .lei], [.ubn]])
    #expect(result.told.filter { !$0.contains("CHN0513") && !$0.contains("CHN0414") }.isEmpty)
  }

  @Test func tags() throws {
    let result = MapLoader.load(
      "map.chain",
      from: TextSources([
        "map.chain": """
        map m "M"
        stage upstream { node a "A" { tag "卡脖子"; tag "x" }; node b "B" }
        a -> b
        member one "One" { tag "专精特新", "链主"; makes a { source "s" } }
        members from "m.csv"
        expect every node where tag = "卡脖子" has some member where tag = "专精特新" as error
        """,
        "m.csv": "id,name,标签,role,node,source\none,,链主；上市公司,makes,b,s\ntwo,Two,上市公司,makes,b,s\n",
      ]))
    let map = try #require(result.resolved).map
    #expect(result.told.isEmpty, "\(result.told)")
    #expect(map.nodes.map(\.traits.tags) == [["卡脖子", "x"], []])
    #expect(map.organisations.map(\.profile.tags) == [["专精特新", "链主", "上市公司"], ["上市公司"]])
  }

  @Test func severalSeats() throws {
    let text = """
      map m "M" { home hk }
      region sz "Shenzhen"
      region hk "Hong Kong"
      region bj "Beijing"
      stage upstream { node a "A"; node b "B" }
      a -> b
      member x "X" { region sz, hk; makes a { source "s" } }
      member y "Y" { region sz, bj, sz; makes b { source "s" } }
      """
    let loaded = try LoadedText(text)
    #expect(
      loaded.map.organisations.map { $0.seats.map { loaded.map[$0].key } } == [
        ["sz", "hk"], ["sz", "bj"],
      ])
    let outside = Findings(of: loaded.map).gaps(of: [.outsideOnly]).compactMap { gap in
      gap.node.map { loaded.map[$0].key }
    }
    #expect(outside == ["b"])
  }
}

/// A map of a text without errors.
private struct LoadedText {
  let map: ChainMap

  init(_ text: String) throws {
    map = try #require(MapLoader.load(text: text).resolved).map
  }
}
