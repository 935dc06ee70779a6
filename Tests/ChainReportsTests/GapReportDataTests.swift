import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainQuery
import ChainReports
import Foundation
import Testing

@Suite("Gap reports as data")
struct GapReportDataTests {
  @Test("JSON has its shape")
  func json() throws {
    let sample = try HydrogenMap()
    let report = GapReport(of: sample.findings)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    #expect(object["count"] as? Int == 4)
    let coverage = try #require(object["coverage"] as? [String: Any])
    #expect(coverage["covered"] as? Int == 1)
    #expect(coverage["unsurveyed"] as? Int == 1)
    let gaps = try #require(object["gaps"] as? [[String: Any]])
    #expect(gaps.map { $0["gap"] as? String } == ["vacant", "thin", "outside-only", "unknown"])
    #expect(gaps[0]["node"] as? String == "stacks")
    #expect(gaps[0]["name"] as? [String: String] == ["en": "Fuel cell stacks", "zh": "燃料电池电堆"])
    #expect(gaps[0]["sentence"] as? String == "no member in fuel cell stacks")
    let candidates = try #require(gaps[0]["candidates"] as? [[String: Any]])
    #expect(candidates.map { $0["id"] as? String } == ["can"])
    #expect(gaps[3]["segment"] is NSNull && gaps[3]["at"] is NSNull)
    #expect(gaps[3]["reason"] as? [String: String] == ["en": "nobody looked yet", "zh": "尚未调查"])
  }

  @Test("places are told when the map comes from text")
  func places() throws {
    let text = """
      map m "M"
      stage upstream { node ore "Ore" }
      candidate c "C" { makes ore }
      """
    let result = MapLoader.load(text: text, name: "m.chain")
    let resolved = try #require(result.resolved)
    let report = GapReport(
      of: Findings(of: resolved.map), places: resolved.places,
      sources: result.sources)
    #expect(report.rows[0].position?.description == "m.chain:2:23")
    #expect(report.text().contains("    no member in ore  m.chain:2:23\n      could join: C\n"))
    #expect(report.json().contains("\"at\": \"m.chain:3:11\""))
  }

  @Test("CSV has a column for each language, and lines that end with CR LF")
  func csv() throws {
    let sample = try HydrogenMap()
    let report = GapReport(of: sample.findings, kinds: [.vacant, .unknown])
    let vacant = """
      vacant,stacks,Fuel cell stacks,燃料电池电堆,midstream,fuel-cell,\
      no member in fuel cell stacks,,Can Do 能做,,
      """
    let unknown = """
      unknown,plates,Plates,双极板,midstream,,not surveyed: plates,,,nobody looked yet,
      """
    let header = """
      gap,node,name.en,name.zh,stage,segment,sentence,members,candidates,reason,at
      """
    #expect(report.csv() == [header, vacant, unknown].map { $0 + "\r\n" }.joined())
  }

  @Test(
    "a cell that a spreadsheet would compute begins with an apostrophe",
    arguments: ["=1+1", "+1", "-1", "@sum(a)", "\tx", "\rx"])
  func formulas(name: String) throws {
    var builder = ChainMapBuilder("m", name: "M")
    _ = builder.addNode("n", name: LocalizedText(name), in: builder.addStage("upstream"))
    let map = try builder.build()
    let csv = GapReport(of: Findings(of: map)).csv()
    let cell = name.contains("\r") ? "\"'\(name)\"" : "'\(name)"
    #expect(csv.utf8.count > 0 && csv.contains("n,\(cell),upstream"))
  }

  @Test("commas, quotes and line ends are quoted")
  func quoting() throws {
    var builder = ChainMapBuilder("m", name: "M")
    _ = builder.addNode("n", name: "a,\"b\"\nc", in: builder.addStage("upstream"))
    let map = try builder.build()
    let csv = GapReport(of: Findings(of: map)).csv()
    #expect(csv.contains("n,\"a,\"\"b\"\"\nc\",upstream"))
  }

  @Test("Markdown escapes what would be markup")
  func markdown() throws {
    var builder = ChainMapBuilder("m", name: "A|B <b>")
    _ = builder.addNode("n", name: "x|y\nz [1](u)", in: builder.addStage("upstream"))
    let map = try builder.build()
    let markdown = GapReport(of: Findings(of: map)).markdown()
    #expect(markdown.hasPrefix("# A\\|B \\<b\\>\n"))
    #expect(markdown.contains("| no member in x\\|y z \\[1\\](u) | Upstream |  |  |  |\n"))
  }
}
