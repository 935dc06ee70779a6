import ChainModel
import ChainQuery
import ChainReports
import Testing

@Suite("Gap reports as text")
struct GapReportTextTests {
  @Test("English, with everything beside each gap")
  func english() throws {
    let sample = try HydrogenMap()
    let report = GapReport(of: sample.findings, .attendance, languages: [.english])
    #expect(
      report.text() == """
        Hydrogen, as of 2026-11
        coverage 50 %: 1 of 2 surveyed nodes, 1 not surveyed

        1 vacant: no member
          Midstream › Fuel cell
            no member in Fuel cell stacks
              could join: Can Do (Guangdong)

        1 thin: one member only in a role of use
          Midstream › Fuel cell
            single source in IGBT chips
              Far Away (Beijing)

        1 outside only: members, but none in Guangdong
          Midstream › Fuel cell
            only outside members in IGBT chips
              Far Away (Beijing)

        1 unknown: not surveyed, not counted as gaps
          Midstream
            not surveyed: Plates
              nobody looked yet

        """)
  }

  @Test("Chinese, in the order of Chinese sentences")
  func chinese() throws {
    let sample = try HydrogenMap()
    let report = GapReport(of: sample.findings, .attendance, languages: [.chinese])
    #expect(
      report.text() == """
        氢能，截至 2026-11
        覆盖率 50%：已调查 2 个节点，覆盖 1 个，另有 1 个未调查

        缺口 1 个：无成员
          中游 › 燃料电池
            燃料电池电堆：无成员
              可招引：能做（广东）

        单一来源 1 个：仅一家成员提供产品或服务
          中游 › 燃料电池
            IGBT芯片：单一来源
              远方（北京）

        仅有区外成员 1 个：有成员，但无一家位于广东
          中游 › 燃料电池
            IGBT芯片：仅有区外成员
              远方（北京）

        未调查 1 个：不计为缺口
          中游
            双极板：未调查
              尚未调查

        """)
  }

  @Test("two languages show both names, and speak the first")
  func bothLanguages() throws {
    let sample = try HydrogenMap()
    let report = GapReport(of: sample.findings, GapSelection([.vacant]))
    let expected = """
      Midstream › Fuel cell
          no member in Fuel cell stacks  燃料电池电堆
            could join: Can Do 能做 (Guangdong)
      """
    #expect(report.text().contains(expected))
    #expect(report.text().hasPrefix("Hydrogen 氢能, as of 2026-11\n"))
    #expect(!report.text().contains("thin"))
  }

  @Test("colour is added, and nothing else")
  func colour() throws {
    let sample = try HydrogenMap()
    let report = GapReport(of: sample.findings, .attendance)
    let coloured = report.text(usesColour: true)
    #expect(coloured.contains("\u{1B}[31mno member in Fuel cell stacks\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[\d+m/, with: "") == report.text())
    #expect(!report.text().contains("\u{1B}"))
  }

  @Test("a map without gaps says so")
  func nothing() throws {
    let map = try ChainMapBuilder("empty", name: "Empty").build()
    let findings = Findings(of: map)
    #expect(
      GapReport(of: findings).text()
        == "Empty\ncoverage: no node was surveyed\n\nno gaps\n")
    for language: LanguageTag in [.english, .chinese] {
      for kind in Gap.Kind.allCases {
        let report = GapReport(
          of: findings, GapSelection([kind]), languages: [language])
        #expect(!report.text().hasSuffix("no gaps\n") && !report.text().hasSuffix("没有缺口\n"))
      }
    }
  }

  @Test("names cannot move the cursor")
  func hostileNames() throws {
    var builder = ChainMapBuilder("m", name: "\u{1B}[2Jgone\u{202E}")
    _ = builder.addNode("n", name: "a\nb\u{7}", in: builder.addStage("upstream"))
    let map = try builder.build()
    let text = GapReport(of: Findings(of: map)).text()
    #expect(text.split(separator: "\n").count == 5)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(text.contains("no member in a␊b␇"))
  }
}
