import Testing

@Suite("chainmap coverage")
struct CoverageTests {
  @Test("the text is as it was", arguments: ["en", "zh"])
  func goldens(language: String) throws {
    let run = try Chainmap.run(["coverage", "maps/gba-nev", "--lang", language])
    #expect(run.status == 0 && run.errors.isEmpty)
    try Golden("coverage-gba-nev-\(language).txt").expect(run.text)
  }

  @Test("all that is asked for is in the table, and nothing else", arguments: ["csv", "json"])
  func formats(format: String) throws {
    let run = try Chainmap.run(
      ["coverage", "maps/first-steps", "--by", "nodes", "--by", "regions", "--format", format])
    #expect(run.status == 0)
    for key in ["guangdong", "fuel-cell-stacks", "first-steps"] {
      #expect(run.text.contains(key), "\(key)")
    }
    #expect(!run.text.contains("midstream"))
  }

  @Test("bad usage is told")
  func usage() throws {
    let run = try Chainmap.run(["coverage", "maps/first-steps", "--by", "stages"])
    #expect(run.status == 2 && run.errors.contains("segments"))
    #expect(try Chainmap.run(["coverage", "no-such-map"]).status == 2)
  }
}
