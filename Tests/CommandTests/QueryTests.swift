import Foundation
import Testing

@Suite("chainmap query")
struct QueryTests {
  static let map = """
    map demo "Demo" zh "示例" { lang en, zh }
    region shenzhen "Shenzhen" zh "深圳"
    stage upstream { node salt "Lithium salt" zh "锂盐" }
    stage midstream {
      node cells "Cells" zh "电芯"
      node packs "Packs" zh "电池包" { unsurveyed }
    }
    salt -> cells -> packs
    member a "A Works" zh "甲厂" { kind enterprise; region shenzhen; makes cells, salt }
    view battery "Battery" zh "电池" { show nodes in midstream }
    """

  private func ask(_ query: String, _ options: String...) throws -> Chainmap.Run {
    try Chainmap.run(["query", "-", query] + options, map: Self.map)
  }

  @Test(
    "an assertion ends with 0 when it holds, else with 1; a selection with 0; nonsense with 2",
    arguments: [
      ("some member in cells", 0), ("no member in cells", 1), ("some university in packs", 1),
      ("nodes with no member", 0), ("nodes in shenzhen", 2), ("nodes nodes", 2), ("", 2),
      (String(repeating: "(", count: 100_000), 2),
      ("nodes with at least 1000000000000000000000000000000 members", 2),
    ] as [(String, Int32)])
  func statuses(query: String, status: Int32) throws {
    let run = try ask(query)
    #expect(run.status == status)
    #expect(run.output.isEmpty == (status == 2))
    #expect(run.errors.isEmpty == (status != 2))
  }

  @Test("undecided nodes stand apart, and are counted apart")
  func undecided() throws {
    let text = try ask("nodes with no member", "--lang", "en").text
    #expect(text.contains("not surveyed\n  Packs") && text.hasSuffix("0 nodes\n"))
    let chinese = try ask("nodes with no member", "--lang", "zh").text
    #expect(chinese.contains("未调查\n  电池包"))
    #expect(try ask("nodes with no member", "--count").text == "0\n")
    #expect(try ask("some member in packs", "--lang", "en").text.hasPrefix("undecided"))
  }

  @Test("every format tells the same rows")
  func formats() throws {
    let query = "members making"
    let json = try ask(query, "--format", "json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["a"])
    #expect(
      (rows[0]["facts"] as? [[String: Any]])?.map { $0["node"] as? String } == ["cells", "salt"])
    #expect(object["count"] as? Int == 1)
    let paths = try ask("paths from salt to packs", "--format", "json").output
    let answer = try JSONSerialization.jsonObject(with: paths) as? [String: Any]
    let ways = try #require(answer?["rows"] as? [[String: Any]])
    #expect(ways.map { $0["nodes"] as? [String] } == [["salt", "cells", "packs"]])
    let csv = try ask(query, "--format", "csv").text
    #expect(csv.hasPrefix("id,name.en,name.zh,where,because,decided,at\r\na,A Works,甲厂,Shenzhen,"))
    let markdown = try ask(query, "--format", "markdown", "--lang", "zh").text
    #expect(markdown.hasPrefix("members making\n") && markdown.contains("| 甲厂 |"))
  }

  @Test("--limit cuts paths and says so")
  func limit() throws {
    let whole = try ask("paths from salt to packs", "--lang", "en").text
    #expect(whole.contains("Lithium salt -> Cells -> Packs") && whole.hasSuffix("1 path\n"))
    let cut = try ask("paths from salt to packs", "--limit", "0", "--lang", "en").text
    #expect(cut == "the first 0 of 1 path\n")
    #expect(try ask("paths from salt to packs", "--limit", "-1").status == 2)
  }

  @Test("more paths than can be counted are told as that")
  func uncountable() throws {
    let nodes = (0..<70).map { "n\($0)" }
    let links = nodes.indices.dropLast().map { index in
      "\(nodes[index]) -> \(nodes[(index + 1)...].joined(separator: ", "))"
    }
    let map = """
      map dense "Dense"
      stage midstream { \(nodes.map { "node \($0) \"\($0)\"" }.joined(separator: "; ")) }
      \(links.joined(separator: "\n"))
      """
    let run = try Chainmap.run(
      ["query", "-", "paths from n0 to n69", "--limit", "2", "--lang", "en"], map: map)
    #expect(
      run.text.hasSuffix(
        "n0 -> n1 -> n69  <stdin>:2:24\n\nthe first 2 of more paths than can be counted\n"))
  }

  @Test("--explain says how the query was understood, beside the answer")
  func explain() throws {
    let english = try ask("every node has some enterprise in shenzhen", "--explain", "--lang", "en")
    #expect(
      english.errors == """
        Is it true of every node that it has at least one member enterprise with their seat in the \
        region ‘Shenzhen’ (shenzhen) or a region in it?

        """)
    let chinese = try ask("members in cells making", "--explain", "--lang", "zh")
    #expect(chinese.errors == "查找位于节点“电芯”（cells）的承担“生产”角色的成员。\n")
    let nested = try ask(
      "nodes with (no member or some link) and not some service", "--explain", "--lang", "en")
    #expect(
      nested.errors == """
        Find nodes each such that (it has no member or it has at least one link) and not (it has \
        at least one member service).

        """)
  }

  @Test("a fault stands under a caret, with what could stand there")
  func faults() throws {
    let run = try ask("nodes upstream of cels with fewer then 2 members", "--lang", "en")
    #expect(
      run.errors == """
        error[CHN0221]: no node is called ‘cels’
         --> query:1:19
          |
        1 | nodes upstream of cels with fewer then 2 members
          |                   ^^^^
          |
          = help: did you mean ‘cells’?

        error[CHN0121]: expected ‘than’, found ‘then’
         --> query:1:35
          |
        1 | nodes upstream of cels with fewer then 2 members
          |                                   ^^^^
          |
          = help: write ‘than’

        """)
  }

  @Test("timings tell the parts and the layouts beside the picture")
  func timings() throws {
    let plain = try Chainmap.run(["render", "-"], map: Self.map)
    let timed = try Chainmap.run(["render", "-", "--timings"], map: Self.map)
    #expect(timed.text == plain.text && plain.errors.isEmpty)
    let lines = timed.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].wholeMatch(of: /read: [0-9]+\.[0-9] ms/) != nil)
    let drawn = /draw: [0-9.]+ ms, [0-9]+ % of it for 2 layouts by dot: [0-9.]+ ms/
    #expect(lines[1].wholeMatch(of: drawn) != nil)
    #expect(lines[2].hasPrefix("convert: "))
    let chinese = try Chainmap.run(["render", "-", "--timings", "--lang", "zh"], map: Self.map)
    #expect(chinese.errors.contains("其中 dot 布局 2 次"))
  }

  @Test("a view and a query draw a part of the map")
  func drawing() throws {
    let view = try Chainmap.run(["render", "-", "--view", "battery"], map: Self.map)
    #expect(view.status == 0)
    #expect(view.text.contains("电芯") && !view.text.contains("锂盐"))
    #expect(view.text.contains("headline\" x=\"20\" y=\"44\">Battery</text>"))
    #expect(view.text.contains(">Demo 示例 · "))
    // The colours of the whole map: midstream is the second stage.
    #expect(view.text.contains("class=\"stage s1\"") && !view.text.contains("class=\"stage s0\""))
    let query = try Chainmap.run(
      ["render", "-", "--query", "nodes upstream of packs"], map: Self.map)
    #expect(["电芯", "锂盐", "电池包"].allSatisfy(query.text.contains))
    let members = try Chainmap.run(
      ["render", "-", "--query", "members making in cells"], map: Self.map)
    #expect(members.text.contains("电芯") && !members.text.contains("电池包"))
    try WellFormed.check(query.output)
  }

  @Test("a view of the sample map can be drawn", arguments: ["charging", "recycling"])
  func views(view: String) throws {
    let run = try Chainmap.run(["render", "maps/gba-nev", "--view", view])
    #expect(run.status == 0 && run.errors.isEmpty)
    try WellFormed.check(run.output)
  }

  @Test(
    "what cannot be drawn is said",
    arguments: [
      (["--view", "batery"], 2, "did you mean ‘battery’?"),
      (["--view", "hydrogen"], 2, "there are battery"),
      (["--query", "nodes in upsteam"], 2, "did you mean ‘upstream’?"),
      (["--query", "core nodes"], 1, "nothing to draw"),
      (["--query", "nodes", "--view", "battery"], 2, "give one of them"),
    ] as [([String], Int32, String)])
  func undrawable(options: [String], status: Int32, hint: String) throws {
    let run = try Chainmap.run(["render", "-"] + options + ["--lang", "en"], map: Self.map)
    #expect(run.status == status && run.output.isEmpty)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }
}
