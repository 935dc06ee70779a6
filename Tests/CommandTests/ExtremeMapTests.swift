import Foundation
import Testing

@Suite("Maps at the ends of the scale")
struct ExtremeMapTests {
  /// Expects a map to be checked, drawn both ways and asked for gaps.
  private func expectDrawing(of map: String) throws {
    #expect(try Chainmap.run(["check", "-"], map: map).status == 0)
    for drawing in ["overview", "flow"] {
      let run = try Chainmap.run(["render", "-", "--drawing", drawing], map: map)
      #expect(run.status == 0, "\(run.errors)")
      try WellFormed.check(run.output)
    }
    let gaps = try Chainmap.run(["gaps", "-"], map: map)
    #expect(gaps.status == 0)
    #expect(!gaps.text.isEmpty)
  }

  @Test("a map without anything")
  func empty() throws { try expectDrawing(of: "map m \"M\"\n") }

  @Test("a map with one node")
  func oneNode() throws {
    try expectDrawing(of: "map m \"M\"\nstage upstream { node a \"A\" }\n")
  }

  @Test("a map of stages without nodes")
  func emptyStages() throws {
    try expectDrawing(
      of: "map m \"M\"\nstage upstream { segment s \"S\" }\nstage downstream\n")
  }

  @Test("a node with 500 members")
  func manyMembers() throws {
    let members = (0..<500).map { "member m\($0) \"Member \($0)\" zh \"成员\($0)\" { makes a }" }
    try expectDrawing(
      of: "map m \"M\"\nstage upstream { node a \"A\" }\n" + members.joined(separator: "\n"))
  }

  @Test("names of 400 characters")
  func longNames() throws {
    for letter in ["W", "汽", "é", "w "] {
      let name = String(repeating: letter, count: 400)
      try expectDrawing(
        of: """
          map m "\(name)"
          stage upstream "\(name)" { segment s "\(name)" { node a "\(name)"; node b "B" } }
          a -> b
          member x "\(name)" { makes a }
          """)
    }
  }

  @Test("only Chinese names")
  func onlyChinese() throws {
    let map = """
      map 氢能 "氢能产业链" { lang zh }
      stage 上游段 "上游" { node 膜电极 "膜电极" }
      stage 中游段 "中游" { segment 燃料电池 "燃料电池" { node 电堆 "燃料电池电堆" } }
      膜电极 -> 电堆
      member 鸿基 "鸿基创能" { makes 膜电极 }
      """
    try expectDrawing(of: map)
    let gaps = try Chainmap.run(["gaps", "-"], map: map)
    #expect(gaps.text.contains("  中游 › 燃料电池\n    燃料电池电堆：无成员  <stdin>:3:"))
  }
}
