import ChainDiagnostics
import ChainLanguage
import ChainModel
import Testing

@Suite struct NameIssueTests {
  @Test func duplicates() throws {
    try expect([201], in: "region ⟨r⟩ \"R\"\nregion ⟦r⟧ \"S\"")
    try expect([201], in: "region r \"R\" { region ⟨s⟩ \"S\" }\nfield ⟦s⟧ \"S\"")
    try expect(
      [201, 201],
      in: """
        member ⟨a⟩ "A" { makes cells }
        candidate ⟦a⟧ "B" { makes packs }
        stage downstream { node ⟦a⟧ "N" }
        """)
  }

  @Test func canonicallyEquivalentIDsAreOne() throws {
    try expect([201], in: "field ⟨caf\u{E9}⟩ \"A\"\nfield ⟦cafe\u{301}⟧ \"B\"")
    try expect([], in: "region é \"R\"\nmember m \"M\" { region e\u{301}; makes cells }")
  }

  @Test func unknownIDs() throws {
    let result = try expect(
      [203, 203, 203, 203, 203, 203],
      after: "",
      in: """
        map demo "Demo" { home ⟦gba⟧ }
        region gd "GD" { covers ⟦hk⟧ }
        stage midstream {
          node cells "Cells" { fields ⟦bev⟧ }
          node packs "Packs"
        }
        cells -> packs -> ⟦cras⟧
        member m "M" { region ⟦sz⟧; makes ⟦cell⟧ { source "s" } }
        """)
    let help = result.diagnostics.last?.issue.wording(in: .english).help
    #expect(help == "did you mean ‘cells’?")
    #expect(result.resolved == nil)
  }

  @Test func aNameInThePlaceOfAnIDIsReplaced() throws {
    let result = try expect([203], in: "⟦电芯⟧ ..> packs")
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.fixIts.map(\.replacement) == ["cells"])
    #expect(
      diagnostic.issue.wording(in: .english).help
        == "this is a name of ‘cells’: write the id")
  }

  @Test func suggestionsAreOfTheFittingKind() throws {
    let result = try expect(
      [203],
      in:
        "region cell-town \"C\"\nregion packsy \"P\"\nmember m \"M\" { region ⟦packs1⟧; makes cells }"
    )
    #expect(result.diagnostics[0].issue.wording(in: .english).help == "did you mean ‘packsy’?")
  }

  @Test func otherKinds() throws {
    try expect(
      [204, 204, 204],
      in: """
        region ⟨shenzhen⟩ "Shenzhen"
        field ⟨bev⟩ "BEV"
        member m "M" { region ⟦bev⟧; makes ⟦shenzhen⟧ }
        cells -> ⟦bev⟧
        """)
  }

  @Test func aFaultyReferenceDoesNotSetOffTheChecksForWhatIsMissing() throws {
    try expect([203], in: "member m \"M\" { makes ⟦cels⟧ }")
    try expect([203], in: "stage upstream { node a \"A\" }\na -> ⟦cels⟧")
  }

  @Test func stagesAndSegments() throws {
    try expect(
      [205, 205],
      in: """
        stage upstream ⟨"Up"⟩ { segment s ⟨"S"⟩ }
        stage upstream ⟦"Above"⟧
        stage upstream "Up" zh "上"
        segment s ⟦"T"⟧
        """)
    try expect([206, 206], in: "stage ⟦support⟧ { segment ⟦s⟧ }")
    try expect([], in: "stage support { segment s }\nstage support \"Support\" { segment s \"S\" }")
    try expect([207], in: "node ⟦a⟧ \"A\"\na -> cells")
    try expect([208], in: "segment ⟦s⟧ \"S\" { node a \"A\" }\na -> cells")
    try expect(
      [209],
      in: """
        stage upstream { segment ⟨s⟩ "S" }
        stage downstream { segment ⟦s⟧ { node a "A" } }
        cells -> a
        """, ignoring: [511])
  }

  @Test func theMapStatement() throws {
    try expect([210], after: "", in: "⟦⟧region r \"R\"")
    try expect([210], after: "", in: "⟦⟧")
    try expect([211], after: "", in: "map ⟨a⟩ \"A\"\nmap ⟦b⟧ \"B\"")
    try expect(
      [212],
      in: ["map.chain": "map a \"A\"\ninclude \"b.chain\"", "b.chain": "map ⟦b⟧ \"B\""])
  }

  @Test func linesOfLanguagesAddUp() throws {
    for lines in ["lang en, zh", "lang en; lang zh", "lang en, en; lang zh, en"] {
      let result = MapLoader.load(text: "map demo \"Demo\" { \(lines) }")
      #expect(result.languages == ["en", "zh"], "\(lines)")
    }
  }

  @Test func values() throws {
    try expect(
      [301, 301, 301, 302],
      in: """
        member m "M" {
          makes cells { trl ⟦0⟧ }
          makes packs { trl ⟦10⟧ }
          tests packs { trl ⟦4.5⟧; share ⟦100.1⟧% }
          pilots packs { trl 9; share 100.0% }
        }
        """)
  }

  @Test func manyUnknownIDsAreToldOnlySoFar() throws {
    var text = demo
    for number in 0..<5_000 { text += "unknown-\(number) -> cells\n" }
    let result = MapLoader.load(text: text)
    #expect(result.diagnostics.count == 1_001)
    #expect(result.diagnostics.contains { $0.code.number == 291 })
  }
}
