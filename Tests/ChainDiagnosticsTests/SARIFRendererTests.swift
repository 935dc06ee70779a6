import ChainDiagnostics
import Foundation
import Testing

@Suite struct SARIFRendererTests {
  private func log(_ diagnostics: [Diagnostic], _ sources: SourceTexts) -> String {
    SARIFRenderer(sources: sources, language: .english, toolVersion: "1.2.3")
      .text(of: diagnostics)
  }

  @Test func aLogHasTheShapeOfTheStandard() throws {
    let sample = Sample("node 电芯\nnode 电芯；\n")
    let twice = SampleIssue(
      "‘电芯’ is declared twice", label: "again", others: ["first here"], notes: ["one", "two"],
      help: "rename one")
    let text = log(
      [
        Diagnostic(
          twice, at: sample.range(of: "电芯", 1), secondary: [sample.range(of: "电芯")],
          fixIts: [FixIt(replacing: sample.range(of: "；"), with: "")]),
        Diagnostic(SampleIssue("no \"home\"", severity: .warning), at: nil),
        Diagnostic(SampleIssue("so", severity: .remark), at: sample.range(of: "node")),
      ], sample.sources)
    #expect(try SARIFShape.faults(in: Data(text.utf8)) == [])
    #expect(text.contains(#""text": "‘电芯’ is declared twice\none\ntwo\nrename one""#))
    #expect(text.contains("\"level\": \"note\""))
    #expect(text.contains("\"version\": \"1.2.3\""))
  }

  @Test func aLogWithoutDiagnosticsIsOne() throws {
    #expect(try SARIFShape.faults(in: Data(log([], SourceTexts()).utf8)) == [])
  }

  @Test(arguments: [
    ("maps/gba nev/map.chain", "maps/gba%20nev/map.chain"),
    ("图谱.chain", "%E5%9B%BE%E8%B0%B1.chain"),
    ("/tmp/a.chain", "file:///tmp/a.chain"), ("a:b.chain", "a%3Ab.chain"),
    ("50%.chain", "50%25.chain"),
  ])
  func filesAreReferences(name: String, uri: String) throws {
    var sources = SourceTexts()
    let added = sources.add(name: name, bytes: Array("node".utf8))
    let file = try #require(added)
    let text = log([Diagnostic(SampleIssue("x"), at: file.range)], sources)
    #expect(text.contains("\"uri\": \"\(uri)\""))
    #expect(try SARIFShape.faults(in: Data(text.utf8)) == [])
  }

  /// Columns count code points, also far out in a line: an accent behind a letter is one of its own.
  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 10_000])
  func columnsCountCodePoints(letters: Int) throws {
    let before = String(repeating: "电", count: letters) + "e\u{301}👍🏽"
    let text = "x\n" + before + "node\r\n"
    var sources = SourceTexts()
    let added = sources.add(name: "a", bytes: Array(text.utf8))
    let file = try #require(added)
    let start = UInt32(2 + before.utf8.count)
    let log = log(
      [Diagnostic(SampleIssue("x"), at: SourceRange(file.base + start, file.base + start + 4))],
      sources)
    let column = before.unicodeScalars.count + 1
    #expect(
      log.contains(
        "\"startLine\": 2,\n                  \"startColumn\": \(column),\n"
          + "                  \"endLine\": 2,\n                  \"endColumn\": \(column + 4)\n"))
  }
}
