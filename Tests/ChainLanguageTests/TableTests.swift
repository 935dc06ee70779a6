import ChainDiagnostics
import ChainLanguage
import ChainModel
import Testing

@Suite struct TableTests {
  /// Loads a table of members behind ``demo`` and some more text.
  @discardableResult
  private func expect(
    _ codes: [Int], _ table: String, with text: String = "", ignoring ignored: Set<Int> = [521],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> LoadResult {
    try ChainLanguageTests.expect(
      codes, in: ["map.chain": demo + text + "\nmembers from \"m.csv\"", "m.csv": table],
      ignoring: ignored, sourceLocation: sourceLocation)
  }

  @Test(.timeLimit(.minutes(2))) func manyAliasesOfOneOrganisation() throws {
    var rows = "id,name,alias,role,node\nex,Example,,makes,cells\n"
    for number in 0..<20_000 { rows += "ex,,Alias \(number),,\n" }
    rows += "ex,ALIAS 7,alias　7,,\n"
    let result = try expect([], rows)
    #expect(result.resolved?.map.organisation("ex")?.profile.aliases.count == 20_000)
  }

  @Test(.timeLimit(.minutes(2))) func manyThingsOfOneName() throws {
    let nodes = (0..<5_000).map { "node n\($0) \"Motor\"" }.joined(separator: "; ")
    let rows = (0..<5_000).map { "a\($0),A\($0),makes,motor\n" }.joined()
    let sources = TextSources([
      "map.chain": demo + "stage upstream { \(nodes) }\nmembers from \"m.csv\"",
      "m.csv": "id,name,role,node\n" + rows,
    ])
    let result = MapLoader.load("map.chain", from: sources)
    let first = try #require(result.diagnostics.first { $0.code.number == 213 })
    #expect(
      first.issue.wording(in: .english).help
        == "write the id: ‘n0’, ‘n1’, ‘n2’, ‘n3’ or ‘n4’")
  }

  @Test func allColumnsAreRead() throws {
    let result = try expect(
      [],
      """
      note,asof,evidence,source,since,share,trl,node,role,url,code,alias,region,kind,name.zh,name,id,name.ja
      "a ""note"", quoted",2025-03,page,https://example.com,2019,12.5 %,9,cells,makes,https://e.com,91X,EX,sz,enterprise,例,Example,ex,例です
      about it,,,,,,,,,,,,,,,,ex,
      """, with: "region sz \"Shenzhen\"")
    let map = try #require(result.resolved).map
    let organisation = try #require(map.organisation("ex"))
    #expect(organisation.name.text == "Example")
    #expect(organisation.name.text(in: .chinese) == "例")
    #expect(organisation.name.text(in: "ja") == "例です")
    #expect(organisation.standing == .member)
    #expect(organisation.kind == .enterprise)
    #expect(organisation.seats.first == map.region("sz")?.id)
    #expect(organisation.profile.aliases == ["EX"])
    #expect(organisation.profile.codes.map(\.text) == ["91X"])
    #expect(organisation.profile.url == "https://e.com")
    #expect(organisation.profile.note?.text == "about it")
    let fact = try #require(map.facts.first)
    #expect(map.facts.count == 1)
    #expect(fact.role == .makes && map[fact.node].key == "cells")
    #expect(fact.details.trl == 9...9)
    #expect(fact.details.share?.lowerBound == Share(percent: 12.5))
    #expect(fact.details.share?.upperBound == Share(percent: 12.5))
    #expect(fact.details.since == DateBounds("2019"))
    #expect(fact.details.asof == PartialDate("2025-03"))
    #expect(fact.details.source == "https://example.com")
    #expect(fact.details.evidence == .page)
    #expect(fact.details.note?.text == "a \"note\", quoted")
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineEndsAndMarksMakeNoDifference(_ end: String) throws
  {
    let rows = [
      "\u{FEFF}id,name,role,node", "", "a,\"A\(end)B\",makes,cells", ",,,",
      " b , B ,tests,  cells ", "",
    ]
    let result = try expect([], rows.joined(separator: end))
    let map = try #require(result.resolved).map
    #expect(map.organisations.map(\.key) == ["a", "b"])
    #expect(map.organisations.map(\.name.text) == ["A\(end)B", "B"])
    #expect(map.facts.count == 2)
  }

  @Test func cellsMayHoldBounds() throws {
    let result = try expect(
      [],
      """
      id,name,role,node,trl,share,since
      a,A,researches,cells,4-7,20%-30%,2019-2021
      a,A,makes,cells,4～7,20–30%,2019至2021
      a,A,pilots,cells,4至7,２０％～３０％,2019 - 2021
      a,A,tests,cells,,约25%,2019-03 - 2021-05
      a,A,serves,cells,,about 25 %,
      a,A,designs,cells,,~95%,
      """)
    let facts = try #require(result.resolved).map.facts.map(\.details)
    #expect(facts.map(\.trl) == [4...7, 4...7, 4...7, nil, nil, nil])
    #expect(facts.map { $0.share?.lowerBound.percent } == [20, 20, 20, 22.5, 22.5, 85.5])
    #expect(facts.map { $0.share?.upperBound.percent } == [30, 30, 30, 27.5, 27.5, 100])
    let years = DateBounds("2019-2021")
    #expect(facts.map(\.since) == [years, years, years, DateBounds("2019-03 - 2021-05"), nil, nil])
  }

  @Test func boundsOfCellsAreInOrderAndOfTheirKind() throws {
    try expect(
      [306, 306, 306, 301, 302, 413, 413, 413, 413],
      """
      id,name,role,node,trl,share,since
      a,A,makes,cells,⟦7-4⟧,,
      b,B,makes,cells,,⟦30%-20%⟧,
      c,C,makes,cells,,,⟦2021-2019⟧
      d,D,makes,cells,⟦4-12⟧,,
      e,E,makes,cells,,⟦20%-130%⟧,
      f,F,makes,cells,⟦4-x⟧,,
      g,G,makes,cells,,⟦20%-⟧,
      h,H,makes,cells,,,⟦about 2019⟧
      i,I,makes,cells,⟦约5⟧,,
      """)
  }

  /// Spreadsheets hold 0.6 where they show 60 %.
  @Test func aShareUpToOneIsAskedAbout() throws {
    let result = try expect(
      [304, 304],
      """
      id,name,role,node,share
      a,A,makes,cells,⟦0.6⟧
      b,B,makes,cells,⟦1⟧
      c,C,makes,cells,0.6%
      d,D,makes,cells,1.5
      e,E,makes,cells,0
      """)
    let map = try #require(result.resolved).map
    #expect(map.facts.map(\.details.share?.lowerBound.percent) == [0.6, 1, 0.6, 1.5, 0])
  }

  @Test func headingsOfOthersAreKnown() throws {
    let result = try expect(
      [406, 406, 406], "⟦Company⟧,⟦所在地⟧,⟦Market Share⟧,id,role,node\nA,sz,3%,a,makes,cells\n")
    let helps = result.diagnostics.compactMap { $0.issue.wording(in: .english).help }
    for (help, column) in zip(helps, ["name", "地区", "share"]) { #expect(help.contains(column)) }
    try expect([419], "id,name,role,node,⟦备用⟧\na,A,makes,cells,x\n")
    // Who keeps it under such a heading means it.
    let map = [
      "map.chain": demo + "members from \"m.csv\" { columns website }",
      "m.csv": "id,name,role,node,website\na,A,makes,cells,x\n",
    ]
    #expect(MapLoader.load("map.chain", from: TextSources(map)).resolved != nil)
  }

  @Test func columnsOfNamesHaveALanguage() throws {
    let result = try expect(
      [406], "id,name,⟦name.cn⟧,role,node\na,A,甲,makes,cells\n")
    let help = result.diagnostics.compactMap { $0.issue.wording(in: .english).help }
    #expect(help.contains { $0.contains("name.zh") })
    try expect([], "id,name,name.yue,role,node\na,A,甲,makes,cells\n")
  }

  @Test func organisationsAreFoundByIDNameAliasAndCode() throws {
    let result = try expect(
      [],
      """
      id,name,code,role,node
      byd,,,makes,cells
      ,比亚迪,,tests,packs
      Build Your Dreams,,,serves,battery cell
      ,BYD Auto,,pilots,电芯
      ,New Lab (Guangzhou),,researches,cells
      ,new lab（guangzhou）,,tests,cells
      ,3M,,makes,cells
      ,★,,makes,cells
      ,New-Lab Guangzhou,,makes,cells
      """,
      with: """
        candidate later "Later" { makes packs }
        member byd "BYD" zh "比亚迪" {
          alias "Build Your Dreams", "BYD Auto"
          code "91x"
        }
        """)
    let map = try #require(result.resolved).map
    #expect(
      map.organisations.map(\.key) == [
        "later", "byd", "new-lab-guangzhou", "3m", "org", "new-lab-guangzhou-2",
      ])
    let byd = try #require(map.organisation("byd"))
    #expect(
      map.facts(of: byd.id).map { map[$0].role } == [.makes, .tests, .serves, .pilots])
  }

  @Test func aCodeInAnyCaseIsThatOfOneOrganisationUnderOneName() throws {
    try expect(
      [414],
      """
      id,name,code,role,node
      ,⟦BYD Group⟧,91X,makes,cells
      """, with: "member ⟨byd⟩ \"BYD\" { code \"91x\"; makes packs }")
  }

  @Test func aTableMayStandBeforeTheOrganisationsOfTheText() throws {
    let result = try ChainLanguageTests.expect(
      [],
      in: [
        "map.chain": demo + """
          region sz "S"
          members from "m.csv"
          member c "C" { makes cells }
          member b "B" { makes packs }
          """,
        "m.csv": "id,name,region,role,node\na,A,,makes,cells\nb,,sz,tests,cells",
      ])
    let (map, places) = (try #require(result.resolved).map, try #require(result.resolved).places)
    #expect(map.organisations.map(\.key) == ["a", "b", "c"])
    #expect(map.organisation("b")?.seats.first == map.region("sz")?.id)
    let texts = map.facts.map { fact in
      result.sources.position(of: places[fact.id]).map { "\($0)" } ?? ""
    }
    #expect(texts == ["m.csv:2:12", "m.csv:3:13", "map.chain:10:22", "map.chain:9:22"])
  }

  @Test func faultsOfTheHeader() throws {
    try expect([405], "⟦⟧")
    try expect([405], "⟦⟧\u{FEFF}\n\n")
    try expect([406, 419], "id,⟦nmae⟧,name,⟦x⟧\na,,A,")
    try expect([407, 407], "⟨id⟩,⟨name.zh⟩,name,⟦ID⟧,⟦name.ZH⟧\n")
    try expect([408], "⟦role,node⟧\nmakes,cells")
    try expect([409], "⟦id，name⟧\na，A")
    try expect([416], "id⟦;⟧name;role;node\na;A;makes;cells")
    try expect([416], "id⟦\t⟧name\trole\tnode\na\tA\tmakes\tcells")
    try expect([416], "sep=⟦;⟧\nid;name;role;node\na;A;makes;cells")
    try expect([], "sep=,\nid,name,role,node\na,A,makes,cells")
    try expect([], "id,name,role,node,,\na,A,makes,cells,,\nb,B,makes,cells")
    try expect([415], "⟦Members of 2026⟧,,,\n\nid,name,role,node\na,A,makes,cells")
    try expect([417], "id,name,role,node\n⟨a,A,makes,cells⟩\nb,B,makes,cells\n⟦a,A,makes,cells⟧")
    let result = try expect([406], "id,name,⟦nodes⟧")
    #expect(result.diagnostics[0].issue.wording(in: .chinese).help == "是否想写“node”？")
  }

  @Test func faultsOfTheShapeCostTheirRow() throws {
    let result = try ChainLanguageTests.expect(
      [403, 404, 402],
      in: [
        "map.chain": demo + "members from \"m.csv\"",
        "m.csv": """
        id,name,role,node
        a,A,makes,cells
        c,"C" ⟦x "y"⟧,makes,cells
        d,'D' "d",makes,cells
        e,E
        ⟦f,F,makes,cells,packs⟧
        g,⟦"⟧G,makes,cells
        h,H,makes,unheard
        """,
      ], ignoring: [203, 521])
    #expect(result.told.contains("m.csv:8:11 CHN0203 there is no node ‘unheard’"))
  }

  @Test func cellsGetSuggestionsFromNamesAndAliases() throws {
    let result = try expect(
      [203, 203, 203],
      "id,name,region,role,node\na,A,⟦shenzen⟧,makes,⟦Batery cell⟧\nb,B,,makes,⟦Packz⟧",
      with: "region sz \"Shenzhen\"")
    #expect(
      result.diagnostics.compactMap { $0.issue.wording(in: .english).help } == [
        "did you mean ‘Shenzhen’?", "did you mean ‘battery cell’?", "did you mean ‘Packs’?",
      ])
  }

  @Test func valuesAreToldByWhatTheyShouldBe() throws {
    let result = try expect(
      [413, 413, 413],
      "id,name,role,node,asof,trl,share\na,A,makes,cells,⟦2026-13⟧,⟦x⟧,⟦half⟧")
    #expect(
      result.diagnostics.filter { $0.code.number == 413 }
        .map { $0.issue.wording(in: .english).headline } == [
          "‘2026-13’ is no date", "‘x’ is no number from 1 to 9", "‘half’ is no number",
        ])
  }

  @Test func aMisspeltColumnIsOneFault() throws {
    try expect([406], "name,⟦rol⟧,node\nA,makes,cells\nB,makes,cells")
    try expect([406], "name,role,⟦knoten⟧\nA,makes,cells")
    try expect([406], "⟦nmae⟧,role,node\nA,makes,cells")
    try expect([406], "id,⟦nam⟧,role,node\na,A,makes,cells")
    try expect([419, 411], "id,name,role,node,⟦x⟧\na,A,,⟦cells⟧,")
  }

  @Test func controlCharacters() throws {
    let result = try expect(
      [410, 410, 410],
      "id,name,role,node\na,X⟦\u{0}\u{1B}⟧[31m,makes,cells\nb,\"Y⟦\u{85}⟧\",makes,cells\n⟦\u{7F}⟧c,Z,makes,cells",
      ignoring: [202, 521])
    #expect(result.told[0] == "m.csv:2:4 CHN0410 control character U+0000 in a table")
    try expect([], "id,name,role,node\na,\"X\tY\r\nZ\",makes,\tcells")
  }

  @Test func blankCellsCountAsEmpty() throws {
    let result = try expect(
      [215, 303, 303, 303],
      """
      id,name,name.zh,code,role,node,source
      a,A,"⟦ ⟧","⟦ ⟧",makes,cells,"⟦　⟧"
      b,B,,"⟦  ⟧",makes,cells,""
      """)
    #expect(result.told.contains("m.csv:2:10 CHN0303 code is empty"))
  }

  @Test func faultsOfRows() throws {
    try expect(
      [
        411, 411, 411, 411, 411, 412, 412, 412, 413, 301, 302, 413, 203, 203, 202, 202,
      ],
      """
      id,name,kind,region,role,node,trl,share,since,evidence
      ⟦,,enterprise,,,,,,,⟧
      ⟦a⟧,,,,,,,,,
      b,B,,,⟦makes⟧,,,,,
      c,C,,,,⟦cells⟧,,,,
      d,D,,,,,⟦5⟧,,,
      e,E,⟦firm⟧,,⟦make⟧,cells,,,,⟦pages⟧
      f,F,,,makes,cells,⟦high⟧,,,
      g,G,,,makes,cells,⟦10⟧,⟦101⟧,⟦2025-02-30⟧,
      h,H,,⟦nowhere⟧,makes,⟦celsl⟧,,,,
      ⟦j j⟧,J,,,makes,cells,,,,
      ⟦node⟧,K,,,makes,cells,,,,
      z,Z,,,makes,cells,,,,
      """)
  }

  @Test func otherKinds() throws {
    try ChainLanguageTests.expect(
      [204, 204, 204],
      in: [
        "map.chain": """
        map demo "Demo"
        region ⟨sz⟩ "S"
        stage midstream { node ⟨a⟩ "A"; node ⟨b⟩ "B" }
        a -> b
        members from "m.csv"
        """,
        "m.csv": "id,name,region,role,node\nc,C,⟦a⟧,makes,⟦sz⟧\n⟦b⟧,B,,makes,a",
      ])
  }

  @Test func conflicts() throws {
    let result = try ChainLanguageTests.expect(
      [414, 414, 414, 414, 414, 414, 414],
      in: [
        "map.chain": demo + """
          region sz "S"
          region gz "G"
          member ⟨byd⟩ "BYD" zh "比亚迪" { kind enterprise; region sz; code "1"; url "u" }
          candidates from "c.csv"
          members from "m.csv"
          """,
        "m.csv": """
        id,name,name.zh,kind,region,code,url,alias,role,node
        byd,⟦Byd Auto⟧,⟦比⟧,⟦agency⟧,⟦gz⟧,⟦2⟧,⟦v⟧,Auto,makes,cells
        byd,auto,比亚迪,enterprise,S,1,u,,makes,cells
        """,
        "c.csv": "id,role,node\n⟦byd⟧,tests,cells",
      ])
    #expect(
      result.told.first
        == "c.csv:2:1 CHN0414 ‘byd’ has standing ‘member’, not ‘candidate’")
  }

  @Test func ambiguousNames() throws {
    let result = try expect(
      [213, 213],
      "id,name,role,node\n,⟦Same⟧,makes,cells\n⟦twin⟧,,makes,cells",
      with: """
        member a "Same" { alias "Twin"; makes cells }
        member b "same" { alias "twin"; makes cells }
        """, ignoring: [514, 521])
    #expect(
      result.diagnostics.last?.issue.wording(in: .english).help == "write the id: ‘a’ or ‘b’")
  }

  @Test func aFileThatIsNotUTF8() throws {
    let gbk: [UInt8] = [0x69, 0x64, 0x0A, 0xB1, 0xC8, 0xD1]
    let sources = TextSources(bytes: [
      "map.chain": Array((demo + "members from \"m.csv\"").utf8), "m.csv": gbk,
    ])
    let result = MapLoader.load("map.chain", from: sources)
    #expect(
      result.told == ["m.csv:2:1 CHN0401 the table is not valid UTF-8 at byte 3"])
    let help = result.diagnostics[0].issue.wording(in: .english).help
    #expect(help?.contains("GB18030") == true)
  }

  @Test func anUnknownNameInManyRowsIsToldOnce() throws {
    let rows = (1...50_000).map { "o\($0),O \($0),makes,nope" }.joined(separator: "\n")
    let result = MapLoader.load(
      "map.chain",
      from: TextSources([
        "map.chain": demo + "members from \"m.csv\"", "m.csv": "id,name,role,node\n" + rows,
      ]))
    let told = result.diagnostics.filter { $0.code.number == 203 }
    #expect(told.count == 1)
    let notes = told.first?.issue.wording(in: .english).notes
    #expect(notes == ["also in line 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 49987 more"])
  }

  @Test func thousandsOfFaultyRowsEnd() throws {
    let rows = (0..<20_000).map { "o\($0),O,makes,n\($0)" }
    let table = "id,name,role,node\n" + rows.joined(separator: "\n")
    let result = MapLoader.load(
      "map.chain",
      from: TextSources(["map.chain": demo + "members from \"m.csv\"", "m.csv": table]))
    #expect(result.diagnostics.count < 2_100 + 20_000)
    #expect(result.diagnostics.filter { $0.severity == .error }.count == 1_001)
  }
}
