import ChainModel
import ChainQuery
import ChainReports
import Foundation
import Testing

@Suite("Coverage reports")
struct CoverageReportTests {
  @Test("every part, and the whole, in both languages")
  func text() throws {
    let sample = try HydrogenMap()
    let english = CoverageReport(of: sample.findings, languages: [.english])
    #expect(
      english.text() == """
        Hydrogen, as of 2026-11
        coverage 50 %: 1 of 2 surveyed nodes, 1 not surveyed

        by stage and segment
                       coverage        thin  vacant  not surveyed  members  kind unknown
          Midstream         1/2  50 %     1       1             1        1             1
            Fuel cell       1/2  50 %     1       1             0        1             1
          whole chain       1/2  50 %     1       1             1        1             1

        by region: what its own members cover
                       coverage        thin  vacant  not surveyed  members  kind unknown
          Guangdong         0/2   0 %     0       2             1        0             0
          Beijing           1/2  50 %     1       1             1        1             1
          whole chain       1/2  50 %     1       1             1        1             1

        """)
    let chinese = CoverageReport(of: sample.findings, by: [.regions], languages: [.chinese])
    #expect(
      chinese.text() == """
        氢能，截至 2026-11
        覆盖率 50%：已调查 2 个节点，覆盖 1 个，另有 1 个未调查

        按地区：仅计本地区成员
                覆盖率       单一来源  缺口  未调查  成员  类型不明
          广东     0/2   0%         0     2       1     0         0
          北京     1/2  50%         1     1       1     1         1
          全链     1/2  50%         1     1       1     1         1

        """)
  }

  /// Two makers with shares, one without; nobody at the second node.
  private func market() throws -> CoverageReport {
    var builder = ChainMapBuilder("m", name: "Market")
    builder.header.languages = [.english, .chinese]
    let stage = builder.addStage("upstream")
    let cells = builder.addNode("cells", name: LocalizedText("Cells", zh: "电芯"), in: stage)
    let packs = builder.addNode("packs", name: "Packs", in: stage)
    builder.addNode("ore", name: "Ore", in: stage)
    let asof = PartialDate(year: 2025)
    for (key, percent) in [("a", 60.0), ("b", 12.5), ("c", nil)] {
      let member = builder.addOrganisation(
        key, name: LocalizedText(key), profile: .init(kind: .enterprise))
      builder.addFact(
        member, .makes, cells,
        details: .init(share: percent.flatMap { Share(percent: $0).map { $0...$0 } }, asof: asof))
      if key == "c" { builder.addFact(member, .makes, packs) }
    }
    return CoverageReport(of: Findings(of: try builder.build()), by: [.nodes])
  }

  @Test("concentration has bounds, and is told to be unknown where it is")
  func nodes() throws {
    let report = try market()
    #expect(
      report.text() == """
        Market
        coverage 67 %: 2 of 3 surveyed nodes

        by node
                               in use  enterprises  effective suppliers
          Cells 电芯  covered       3            3  2.2–2.7 (2025, shares known: 72.5 %)
          Packs       thin          1            1  counted, no shares
          Ore         vacant        0            0

        """)
    #expect(
      report.csv().components(separatedBy: "\r\n")[2]
        == "node,cells,Cells,电芯,,,1,0,0,0,0,3,3,0,0,0,0,0,3,2025,72.5,72.5,2.2161,2.6622,")
    #expect(report.markdown().contains("| Packs | thin | 1 | 1 | counted, no shares |"))
  }

  @Test("shares within bounds widen what is known")
  func nodesWithinBounds() throws {
    var builder = ChainMapBuilder("market", name: "Market")
    let node = builder.addNode("cells", name: "Cells", in: builder.addStage("upstream"))
    for (key, percents) in [("a", (20.0, 30.0)), ("b", (40, 40))] {
      let member = builder.addOrganisation(key, name: LocalizedText(key))
      let least = try #require(Share(percent: percents.0))
      let greatest = try #require(Share(percent: percents.1))
      builder.addFact(member, .makes, node, details: .init(share: least...greatest))
    }
    let report = CoverageReport(of: Findings(of: try builder.build()), by: [.nodes])
    #expect(report.text().contains("2.8–5.0 (shares known: 60 %–70 %)"), "\(report.text())")
    #expect(report.csv().contains(",2,,60.0,70.0,"))
  }

  @Test("programs find every member of the object")
  func json() throws {
    let data = Data(try market().json().utf8)
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["schema", "map", "whole", "parts", "nodes"])
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["id"] as? String } == ["cells", "packs", "ore"])
    let concentration = try #require(nodes[0]["concentration"] as? [String: Any])
    #expect(concentration["year"] as? Int == 2025)
    #expect(concentration["knownShare"] as? Double == 72.5)
    #expect(nodes[1]["concentration"] is NSNull)
    let sample = CoverageReport(of: try HydrogenMap().findings)
    let parts = try #require(
      JSONSerialization.jsonObject(with: Data(sample.json().utf8)) as? [String: Any])
    let rows = try #require(parts["parts"] as? [[String: Any]])
    #expect(
      rows.map { "\($0["part"] ?? "") \($0["id"] ?? "")" } == [
        "stage midstream", "segment fuel-cell", "region guangdong", "region beijing",
      ])
    #expect((rows[0]["counts"] as? [String: Int])?["vacant"] == 1)
  }
}
