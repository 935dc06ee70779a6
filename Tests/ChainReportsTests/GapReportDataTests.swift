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
    let report = GapReport(of: sample.findings, .attendance)
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
    #expect(gaps[0]["sentence"] as? String == "no member in Fuel cell stacks")
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
    #expect(report.text().contains("    no member in Ore  m.chain:2:23\n      could join: C\n"))
    #expect(report.json().contains("\"at\": \"m.chain:3:11\""))
  }

  @Test("members that are expected stand beside the gap, with their date, in every form")
  func prospects() throws {
    let text = """
      map m "M" { lang en, zh }
      stage upstream { node ore "Ore" zh "矿石" }
      member a "A" { makes ore { since 2030; source "x" } }
      member b "B" { tests ore { evidence announced; source "x" } }
      """
    let map = try #require(MapLoader.load(text: text, name: "m.chain").resolved).map
    func report(on day: String, _ languages: [LanguageTag] = [.english]) -> GapReport {
      GapReport(
        of: Findings(of: map, today: PartialDate(day)), GapSelection([.vacant]),
        languages: languages)
    }
    let now = report(on: "2026-11-25")
    #expect(now.text().contains("      expected 2030: A\n      announced: B\n"))
    #expect(now.json().contains("\"since\": \"2030\""))
    #expect(now.csv().contains(",A; B\r\n"))
    #expect(now.markdown().contains("expected 2030: A; announced: B"))
    #expect(report(on: "2026-11-25", [.chinese]).text().contains("预计 2030：A\n      已宣布：B"))
    #expect(report(on: "2031-01-01").rows.isEmpty)
  }

  @Test("CSV has a column for each language, and lines that end with CR LF")
  func csv() throws {
    let sample = try HydrogenMap()
    let report = GapReport(of: sample.findings, GapSelection([.vacant, .unknown]))
    let vacant = """
      vacant,stacks,Fuel cell stacks,燃料电池电堆,midstream,fuel-cell,\
      no member in Fuel cell stacks,,Can Do 能做,,,,,
      """
    let unknown = """
      unknown,plates,Plates,双极板,midstream,,not surveyed: Plates,,,nobody looked yet,nobody looked yet,,,
      """
    let header = """
      gap,node,name.en,name.zh,stage,segment,sentence,members,candidates,reason,proof,accepted,at,prospects
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

  @Test("every kind of proof is told as data and in words")
  func proofs() throws {
    let resolved = try ProofMap.resolved
    let findings = Findings(of: resolved.map, accepting: resolved.rules.acceptances)
    let member = try #require(resolved.map.organisation("a")?.id)
    let report = GapReport(
      of: findings,
      GapSelection(Gap.Kind.allCases, includesMinor: true, comparesWithCandidates: true),
      languages: [.english])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
    let gaps = try #require(object["gaps"] as? [[String: Any]])
    func proof(_ kind: String, _ node: String? = nil) throws -> NSDictionary {
      let gap = gaps.first { gap in
        gap["gap"] as? String == kind && (node == nil || gap["node"] as? String == node)
      }
      return try #require(gap?["proof"] as? NSDictionary, "\(kind)")
    }
    #expect(try proof("first-mile") == ["by": "both", "levels": [8]])
    #expect(try proof("bottleneck", "cells") == ["targets": ["cars"]])
    #expect(
      try proof("key-member") == [
        "changes": [
          ["node": "cells", "before": "thin", "after": "vacant"] as NSDictionary,
          ["node": "cars", "before": "thin", "after": "vacant"] as NSDictionary,
        ], "targets": ["cars"],
      ])
    #expect(
      try proof("unsourced") == [
        "facts": [["organisation": "a", "role": "makes"] as NSDictionary]
      ])
    let vacant = try #require(gaps.first { $0["gap"] as? String == "vacant" })
    #expect(
      vacant["accepted"] as? NSDictionary == ["reason": ["en": "none here"], "until": "2027"])
    #expect(vacant["goneWithCandidates"] as? Bool == true)
    let text = report.text()
    for line in [
      "accepted until 2027: none here", "no longer complete: Cars",
      "needed by: Cars", "vacant: Cells, Cars", "readiness levels: 8", "A Works makes",
      "gone if every candidate joins",
    ] {
      #expect(text.contains("      \(line)\n"), "\(line)")
    }
    let unaccepted = GapReport(
      of: Findings(of: resolved.map), GapSelection([.incomplete]), languages: [.english])
    #expect(
      unaccepted.text().contains(
        "      Ore -> Cells -> Cars\n      to repair: Ore\n      could join: C\n"))
    #expect(unaccepted.rows.map(\.node?.key) == ["cars"])
    let without = GapReport(of: findings, GapSelection([.vacant], without: member))
    #expect(without.text().contains("without A Works\n  vacant: Cells, Cars\n"))
    #expect(without.rows.map(\.node?.key) == ["ore", "cells", "cars"])
  }

  @Test("a selection of nodes keeps what is at them, and members that matter to them")
  func nodes() throws {
    let map = try ProofMap.resolved.map
    let findings = Findings(of: map)
    let cars = try #require(map.node("cars"))
    var nodes = NodeSet(capacity: map.nodes.count)
    nodes.insert(cars.id)
    let report = GapReport(of: findings, GapSelection(at: nodes))
    #expect(report.rows.allSatisfy { $0.node == nil || $0.node?.id == cars.id })
    #expect(report.rows.map(\.gap.kind) == [.thin, .incomplete, .keyMember])
    let ore = try #require(map.node("ore"))
    var others = NodeSet(capacity: map.nodes.count)
    others.insert(ore.id)
    #expect(
      GapReport(of: findings, GapSelection([.keyMember], at: others)).rows.isEmpty)
  }
}

/// A map with every kind of proof.
private enum ProofMap {
  static var resolved: ResolvedMap {
    get throws { try #require(MapLoader.load(text: text, name: "m.chain").resolved) }
  }

  private static let text = """
    map m "M" { asof 2026-11 }
    stage upstream { node ore "Ore" }
    stage midstream { node cells "Cells" { core } }
    stage downstream { node cars "Cars" { target } }
    ore -> cells -> cars
    member a "A Works" { makes cells { trl 8 }; makes cars { source "s" } }
    candidate c "C" { makes ore { source "s" } }
    accept no member in ore "none here" until 2027
    """
}
