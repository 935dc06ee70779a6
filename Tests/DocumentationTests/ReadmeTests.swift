import ChainMaps
import Testing

@Suite("README")
struct ReadmeTests {
  @Test("the figures in its sentences are those of the map")
  func figures() throws {
    let loaded = try LoadedMap(contentsOf: Document.path(of: "maps/gba-nev"))
    let page = try Document("README.md").lines.joined(separator: " ")
    let coverage = loaded.findings.coverage
    let vacant = coverage.count(of: .vacant)
    let thin = coverage.count(of: .thin)
    for sentence in [
      "Of \(coverage.nodes) nodes, \(coverage.surveyed) were surveyed; members deliver at "
        + "\(coverage.covered) of these.",
      "\(vacant) are vacant, among them", "\(thin) hang on one member.",
      "共 \(coverage.nodes) 个 节点，已调查 \(coverage.surveyed) 个，覆盖 \(coverage.covered) 个",
      "\(vacant) 个节点无成员，\(thin) 个节点仅有一家成员",
    ] {
      #expect(page.contains(sentence), "\(sentence)")
    }
    let named = ["Proton exchange membrane", "Automotive camera", "Vehicle operating system"]
    for name in named {
      let node = loaded.map.nodes.first { $0.name.text(in: .english).hasPrefix(name) }
      #expect(try loaded.findings.state(of: #require(node).id) == .vacant, "\(name)")
    }
  }

  @Test("every view of the map shows a part of it")
  func views() throws {
    let loaded = try LoadedMap(contentsOf: Document.path(of: "maps/gba-nev"))
    let views = loaded.rules.views
    #expect(
      views.map(\.key) == [
        "battery", "drive", "hydrogen", "intelligent", "charging", "recycling",
      ])
    for view in views {
      let shown = try loaded.findings.nodes(shownBy: view)
      #expect((5..<50).contains(shown.count), "\(view.key)")
    }
  }

  @Test("the query in Swift is the one that is compiled here")
  func query() throws {
    let page = try Document("docs/queries.md")
    let block = try #require(page.blocks.first { $0.language == "swift" })
    #expect(
      try Document("Tests/DocumentationTests/QueryExample.swift").text == page.text(of: block))
    let map = try LoadedMap(contentsOf: Document.path(of: "maps/gba-nev")).map
    let answer = try thinlySupplied(in: map)
    let text = "nodes in midstream with fewer than 2 enterprises in shenzhen"
    #expect(try answer == Findings(of: map).answer(to: Question(parsing: text, in: map)))
    #expect(!answer.rows.isEmpty)
  }

  @Test("the ten lines of Swift are those that are compiled here")
  func library() throws {
    let page = try Document("README.md")
    let block = try #require(page.blocks.first { $0.language == "swift" })
    let compiled = try Document("Tests/DocumentationTests/LibraryExample.swift").text
    #expect(compiled == page.text(of: block))
    try printGaps(of: Document.path(of: "maps/first-steps"))
  }
}
