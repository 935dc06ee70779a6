import ChainTestSupport
import Foundation
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  /// Runs a check and expects diagnostics or none, but never a crash.
  private func expectOrderlyEnd(_ run: Chainmap.Run, _ comment: String) {
    #expect(run.endedByItself, "\(comment): signal \(run.status)")
    #expect(run.status == 0 || run.status == 1, "\(comment): \(run.status)")
    #expect(run.status == 0 || !run.output.isEmpty, "\(comment): an error without a word")
  }

  @Test("prefixes of every map", arguments: ["first-steps", "gba-nev"])
  func prefixes(map: String) throws {
    var generator = SeededGenerator(seed: 5)
    let original = Chainmap.root.appending(path: "maps").appending(path: map)
    for name in try FileManager.default.contentsOfDirectory(atPath: original.path).sorted() {
      let folder = try TemporaryFolder()
      let copy = folder.url.appending(path: "map")
      try FileManager.default.copyItem(at: original, to: copy)
      let bytes = try Data(contentsOf: original.appending(path: name))
      for _ in 0..<6 {
        let length = Int.random(in: 0..<bytes.count, using: &generator)
        try bytes.prefix(length).write(to: copy.appending(path: name))
        let run = try Chainmap.run(["check", copy.path, "--format", "short", "--strict"])
        expectOrderlyEnd(run, "\(name) cut at \(length)")
      }
    }
  }

  @Test("random bytes", arguments: 0..<8)
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let run = try Chainmap.run(["check", "-"], input: Data(bytes))
    expectOrderlyEnd(run, "seed \(seed)")
    #expect(run.status == 1)
    let picture = try Chainmap.run(["render", "-"], input: Data(bytes))
    #expect(picture.endedByItself && picture.status == 1 && picture.output.isEmpty)
  }

  @Test("braces, ten thousand deep")
  func deepBraces() throws {
    for brace in ["{", "stage s {\n", "region r \"R\" {"] {
      let text = "map m \"M\"\n" + String(repeating: brace, count: 10_000)
      let run = try Chainmap.run(["check", "-", "--format", "short"], map: text)
      expectOrderlyEnd(run, brace)
      #expect(run.status == 1)
    }
  }

  @Test("one line of ten megabytes")
  func longLine() throws {
    let line = "map m \"M\" " + String(repeating: "x", count: 10_000_000)
    let run = try Chainmap.run(["check", "-"], map: line)
    expectOrderlyEnd(run, "long line")
    #expect(run.status == 1)
    #expect(run.output.count < 100_000)
  }

  @Test(
    "bytes that are no text", arguments: [[0], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0x1B]])
  func noText(bytes: [UInt8]) throws {
    let text = Data("map m \"".utf8) + Data(bytes) + Data("\"\n".utf8)
    let run = try Chainmap.run(["check", "-", "--format", "short"], input: text)
    expectOrderlyEnd(run, "\(bytes)")
    #expect(run.output.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
  }

  @Test("one line of many nodes", arguments: [["--format", "text"], ["--format", "json"]])
  func manyNodesOnALine(format: [String]) throws {
    let nodes = (0..<1_000).map { "node n\($0) \"节点\"" }.joined(separator: "; ")
    let links = (0..<1_000).map { "n\($0)" }.joined(separator: " -> ")
    let run = try Chainmap.run(
      ["gaps", "-"] + format, map: "map m \"M\"; stage midstream { \(nodes); \(links) }")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("<stdin>:1:"))
  }

  @Test("links that lead to nothing yet, and in a circle")
  func linksOfOutput() throws {
    let folder = try TemporaryFolder()
    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appending(path: name).path, withDestinationPath: target)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "sub"), withIntermediateDirectories: false)
    try link("first.svg", to: "sub/second.svg")
    try link("sub/second.svg", to: "picture.svg")
    try link("circle.svg", to: "circle.svg")
    func render(to name: String) throws -> Chainmap.Run {
      let target = folder.url.appending(path: name).path
      return try Chainmap.run(
        ["render", "-", "-o", target], map: "map m \"M\"\nstage midstream { node a \"A\" }")
    }
    #expect(try render(to: "first.svg").status == 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: folder.url.appending(path: "first.svg").path) == "sub/second.svg")
    try WellFormed.check(Data(contentsOf: folder.url.appending(path: "sub/picture.svg")))
    let circle = try render(to: "circle.svg")
    #expect(circle.status != 0 && circle.endedByItself && !circle.errors.isEmpty)
    #expect(try folder.names == ["circle.svg", "first.svg", "sub"])
  }

  @Test("names with markup come out as text", arguments: ["overview", "flow"])
  func markup(drawing: String) throws {
    let hostile = #"<script>&amp;]]>"' --><![CDATA["#
    let written = hostile.replacing("\"", with: "\\\"")
    let run = try Chainmap.run(
      ["render", "-", "--drawing", drawing],
      map: """
        map m "\(written)" { note "\(written)" }
        stage upstream "\(written)" {
          segment s "\(written)" { node a "\(written)" { note "\(written)" }; node b "B" }
        }
        a -> b
        member x "\(written)" { makes a { source "\(written)" }; url "javascript:alert(1)" }
        candidate y "\(written)" { makes b }
        """)
    #expect(run.status == 0, "\(run.errors)")
    let texts = try WellFormed.check(run.output)
    #expect(texts.contains { $0.contains("<script>&amp;]]>") })
    #expect(!run.text.contains("<script") && !run.text.contains("javascript:"))
  }

  @Test("control characters do not reach a picture, nor these and controls of direction a terminal")
  func controls() throws {
    let name = #"a\u{1}b\u{1B}[31mc\u{202E}d\u{FFFE}e\u{9}f\u{85}g"#
    let map = """
      map m "\(name)"
      stage upstream { node a "\(name)"; node b "B" }
      a -> b
      member x "\(name)" { makes b }
      """
    let picture = try Chainmap.run(["render", "-"], map: map)
    #expect(picture.status == 0, "\(picture.errors)")
    try WellFormed.check(picture.output)
    let controls = picture.text.unicodeScalars.filter { $0.value < 0x20 }
    #expect(Set(controls).isSubset(of: ["\n", "\t"]))
    for command in [["gaps", "-"], ["check", "-"]] {
      let run = try Chainmap.run(command, map: map)
      let all = (run.text + run.errors).unicodeScalars
      #expect(run.endedByItself)
      #expect(!all.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }
  }
}
