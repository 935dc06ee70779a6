import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

/// Nothing that can be read may end in a crash, a hang, or a map with errors.
@Suite struct HostileTextTests {
  @Test func everyPrefixOfTheSample() {
    let text = Array(SampleMap.text.utf8)
    for length in stride(from: 0, through: text.count, by: 3) {
      let result = MapLoader.load(text: String(decoding: text[..<length], as: UTF8.self))
      #expect((result.resolved == nil) == result.diagnostics.hasErrors)
    }
  }

  @Test func everyPrefixOfATable() throws {
    let table = """
      id,name,name.zh,role,node,trl,share
      a,"A ""and"" B",甲,makes,cells,9,12.5
      "b",B,,tests,电芯,"3",1 %
      ,甲,,serves,packs,,\r\n,,,,,,
      """
    let bytes = Array(table.utf8)
    for length in 0...bytes.count {
      try loadTable(Array(bytes[..<length]))
    }
  }

  /// A question or a reason why not, whose places lie in the text; a question prints as one that reads
  /// the same.
  @Test func soupsOfQueries() throws {
    let words = [
      "nodes", "node", "members", "links", "segments", "enterprises", "paths", "from", "to",
      "every",
      "has", "with", "no", "some", "at", "least", "fewer", "than", "2", "99999999999999999999",
      "in",
      "into", "out", "of", "upstream", "feeding", "making", "or", "and", "not", "(", ")", "where",
      "trl", "share", "asof", "name", "kind", "=", "<", ">=", "2024-02-30", "2024", "5", "%",
      "cells",
      "\"电芯\"", "\"\"", "core", "vacant", ";", "{", "}", ",", "|", "//", "\n", "\"",
    ].map { $0 + " " }
    let map = try #require(MapLoader.load(text: SampleMap.text).resolved).map
    var random = SeededGenerator(seed: 12)
    var readable = 0
    for _ in 0..<3_000 {
      let text = random.text(of: words, upTo: 8)
      let reading = ReadQuestion(text, about: map)
      #expect((reading.question == nil) == reading.diagnostics.hasErrors, "\(text)")
      for diagnostic in reading.diagnostics {
        let range = try #require(diagnostic.range)
        #expect(range.end.offset <= UInt32(text.utf8.count), "\(text)")
      }
      guard let question = reading.question else { continue }
      readable += 1
      #expect(try Question(parsing: question.description, in: map) == question, "\(text)")
    }
    #expect(readable > 20)
  }

  @Test func soupsOfTokens() {
    let words = [
      "map", "region", "stage", "upstream", "segment", "s", "node", "n", "m", "\"N\"", "{", "}",
      "{", "}", "\n", "\n", ";", ",", "|", "->", "~>", "..>", "member", "makes", "covers", "field",
      "fields", "home", "alias", "code", "trl", "9", "share", "101", "%", "asof", "2026-02",
      "include", "members", "from", "zh", "电芯", "kind", "enterprise", "//", "expect", "core",
    ].map { $0 + " " }
    var random = SeededGenerator(seed: 11)
    for _ in 0..<600 {
      let text = "map d \"D\"\n" + random.text(of: words, upTo: 80)
      let result = MapLoader.load(text: text)
      #expect((result.resolved == nil) == result.diagnostics.hasErrors, "\(text)")
      for diagnostic in result.diagnostics { check(diagnostic, in: result) }
    }
  }

  @Test func soupsOfCells() throws {
    let cells = [
      "id", "name", "name.zh", "role", "node", "a", "b", "A", "makes", "cells", "9", ",", ",", ",",
      "\n", "\n", "\r", "\"", "\"\"", " ", "电芯", "\u{FEFF}", "\0", "region", "x",
    ]
    var random = SeededGenerator(seed: 12)
    for round in 0..<600 {
      let header = round % 2 == 0 ? "id,name,role,node\n" : ""
      try loadTable(Array((header + random.text(of: cells, upTo: 60)).utf8))
    }
  }

  @Test func randomBytes() throws {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<200 {
      let bytes = (0..<80).map { _ in UInt8.random(in: 0...255, using: &random) }
      try loadTable(bytes)
      _ = MapLoader.load("map.chain", from: TextSources(bytes: ["map.chain": bytes]))
    }
  }

  @Test func longChainsAndManyOrganisationsTakeNoStack() {
    var text = "map d \"D\"\nstage midstream {\n"
    for number in 0..<5_000 { text += "node n\(number) \"N\"\n" }
    text += "}\n" + (0..<5_000).map { "n\($0)" }.joined(separator: " -> ") + " -> n0\n"
    let result = MapLoader.load(text: text)
    #expect(result.diagnostics.map(\.code.number) == [501])
  }

  @Test func listsOfNodesOnBothSidesOfAnArrowMakeNoEndlessProduct() {
    let nodes = (0..<1_001).map { "n\($0)" }
    let stage =
      "map d \"D\"\nstage midstream { "
      + nodes.map { "node \($0) \"N\"" }.joined(separator: "; ") + " }\n"
    let all = nodes.joined(separator: ", ")
    let few = nodes.prefix(900).joined(separator: ", ")
    let result = MapLoader.load(text: stage + "\(all) ..> \(all)\nn0 -> n1\n\(all) ..> \(all)\n")
    #expect(result.diagnostics.map(\.code.number) == [214])
    let fitting = MapLoader.load(text: stage + "\(few) ..> \(few)\n")
    #expect(!fitting.diagnostics.hasErrors)
    #expect(fitting.resolved?.map.links.count == 810_000)
  }

  @Test func repeatedNodesOfAGroupAreToldOnce() throws {
    for group in ["cells, packs, cells, cells -> motors", "cells -> motors, motors, motors"] {
      let text =
        demo + "stage downstream { node motors \"M\" }\n\(group) -> late\n"
        + "stage downstream { node late \"L\" }"
      let result = MapLoader.load(text: text)
      let words = result.diagnostics.map { $0.issue.wording(in: .english) }
      #expect(words.map(\.headline) == ["that ‘motors’ requires ‘cells’ is stated twice"])
      #expect(words.map(\.notes) == [[]])
      let map = try #require(result.resolved).map
      let motors = try #require(map.node("motors")?.id)
      #expect(map.graph.requirements(of: motors).count == (group.hasPrefix("cells,") ? 2 : 1))
    }
    let long = Array(repeating: "cells", count: 4_000).joined(separator: ", ")
    let result = MapLoader.load(
      text: demo + "\(long) ..> \(long.replacing("cells", with: "packs"))")
    #expect(result.diagnostics.map(\.code.number) == [524])
    #expect(result.resolved?.map.links.count == 2)
  }

  private func loadTable(_ table: [UInt8]) throws {
    let sources = TextSources(bytes: [
      "map.chain": Array((demo + "members from \"m.csv\"").utf8), "m.csv": table,
    ])
    let result = MapLoader.load("map.chain", from: sources)
    #expect((result.resolved == nil) == result.diagnostics.hasErrors)
    for diagnostic in result.diagnostics { check(diagnostic, in: result) }
  }

  /// Every range lies in one file, and every diagnostic has its words.
  private func check(_ diagnostic: Diagnostic, in result: LoadResult) {
    for range in [diagnostic.range].compactMap({ $0 }) + diagnostic.secondary {
      let file = result.sources.file(containing: range.start)
      #expect(file.map { range.end.offset <= $0.end } == true && range.start <= range.end)
    }
    for language in MessageLanguage.allCases {
      #expect(!diagnostic.issue.wording(in: language).headline.isEmpty)
    }
  }
}
