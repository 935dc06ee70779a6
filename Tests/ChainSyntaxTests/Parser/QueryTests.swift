import ChainDiagnostics
import Testing

@testable import ChainSyntax

/// Reads a text of the query language whose faults are marked.
private func read(_ text: String) throws -> (dump: String, codes: [Int], wording: [Wording]) {
  var sources = SourceTexts()
  var symbols = SymbolTable()
  let added = sources.add(name: "query", bytes: Array(text.utf8))
  let file = try #require(added)
  let parsed = Parser.parseQuery(file, symbols: &symbols)
  return (
    QueryDump.text(of: parsed.question), parsed.diagnostics.map(\.issue.code.number),
    parsed.diagnostics.map { $0.issue.wording(in: .english) }
  )
}

/// Expects faults at the marked places of a query inside of a map.
private func expectInMap(_ marked: String, _ kinds: SyntaxCode...) throws {
  let text = MarkedText(marked)
  let result = try ParsedText(bytes: text.bytes)
  let told = result.diagnostics.filter { $0.severity == .error }
  #expect(told.map(\.code.number) == kinds.map(\.rawValue), "\(marked)")
  let places = told.compactMap(\.range).map { range in
    Int(range.start.offset - result.file.base)..<Int(range.end.offset - result.file.base)
  }
  #expect(places == text.primary, "\(marked)")
}

@Suite struct QueryTests {
  @Test(arguments: [
    ("nodes", "node"), ("core node in midstream", "core node <in midstream>"),
    (
      "nodes in midstream with fewer than 2 enterprises in shenzhen",
      "node <in midstream> <with (fewer than 2 enterprise <in shenzhen>)>"
    ),
    (
      "nodes with no member in gba and some university or no link",
      "node <with (((no member <in gba>) and (some university)) or (no link))>"
    ),
    (
      "members in cells making or researching where asof >= 2024 and trl < 5",
      "member <in cells> <makes/researches> <where asof >= 2024 and trl < 5.0>"
    ),
    (
      "core nodes upstream of \"燃料电池 货车\", 公交 with not (some member)",
      "core node <upstream of \"燃料电池 货车\", 公交> <with not (some member)>"
    ),
    ("links into cells", "link <into cells>"),
    ("nodes fed by a, b", "node <fed by a, b>"),
    ("paths from lithium to bev-cars", "paths lithium bev-cars"),
    ("no member in stacks", "no member <in stacks>"),
    (
      "every core node has at least 2 enterprises",
      "every core node has (at least 2 enterprise)"
    ),
    (
      "nodes with\n  some member\n  in gba", "node <with (some member <in gba>)>"
    ),
    (
      "organizations where kind = university and name = \"清华\"",
      "organisation <where kind = university and name = \"清华\">"
    ),
  ])
  func readsAsMeant(text: String, tree: String) throws {
    let result = try read(text)
    #expect(result.codes == [] && result.dump == tree)
  }

  @Test func aWordThatCannotStandAnswersWithWhatCould() throws {
    let result = try read("nodes in midstream wiht no member")
    #expect(result.codes == [SyntaxCode.unknownQueryWord.rawValue])
    let wording = try #require(result.wording.first)
    #expect(wording.headline.contains("‘wiht’") && wording.help == "did you mean ‘with’?")
    #expect(wording.notes.first?.contains("upstream of") == true)
    #expect(result.dump == "node <in midstream> <with (no member)>")
  }

  @Test func faultsStandAtTheirPlaceInAMap() throws {
    try expectInMap("expect every core «nods» has some member\na -> b", .unknownQueryWord)
    try expectInMap("expect some member where kind «<» enterprise", .comparisonWithoutOrder)
    try expectInMap("expect some member where trl «=>» 3", .foreignComparison)
    try expectInMap("expect «nodes in a»", .selectionForAssertion)
    try expectInMap("view v \"V\" { show «no member in a» }", .assertionForSelection)
    try expectInMap("expect some member as «grave»\nb -> c", .expected)
    try expectInMap("accept no member «on» x \"why\"", .expected)
  }

  @Test func bracketsHaveADepth() throws {
    let deep = String(repeating: "(", count: 100_000)
    let result = try read("nodes with \(deep)some member")
    #expect(result.codes == [SyntaxCode.bracketsTooDeep.rawValue])
    let shallow = String(repeating: "(", count: 50)
    let closed = String(repeating: ")", count: 50)
    #expect(try read("nodes with \(shallow)some member\(closed)").codes.isEmpty)
  }

  @Test func hugeNumbersAndOddDatesAreFaults() throws {
    #expect(
      try !read("nodes with at least 1\(String(repeating: "0", count: 30)) members").codes.isEmpty)
    #expect(try !read("members where since >= 2024-13").codes.isEmpty)
    #expect(try !read("every core node").codes.isEmpty)
    #expect(try !read("nodes with at least 1.5 members").codes.isEmpty)
    #expect(try !read("").codes.isEmpty)
    #expect(try read("nodes in fuel cell").wording.first?.headline.contains("quotes") == true)
  }
}
