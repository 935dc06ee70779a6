import ChainDiagnostics
import ChainTestSupport
import ChainText
import Testing

/// Texts that want to harm the terminal or the run.
@Suite struct HostileSourceTests {
  @Test func nothingMovesTheCursorOrTurnsTheText() {
    let text = "node \u{1B}[2J\u{202E}evil\u{2066}\u{0}\u{85}\u{200B}\u{2028}x\u{8}\n"
    let sample = Sample(text)
    let issue = SampleIssue(
      "‘\u{1B}]0;x\u{7}’", label: "\r\nerror: \u{202E}", notes: ["\n  = note: fake"])
    let diagnostic = Diagnostic(issue, at: sample.range(of: "x"))
    #expect(
      sample.rich(diagnostic) == """
        error[CHN0203]: ‘␛]0;x␇’
         --> a.chain:1:20
          |
        1 | node ␛[2J<U+202E>evil<U+2066>␀<U+0085><U+200B><U+2028>x␈
          |                                                       ^ ␍␊error: <U+202E>
          |
          = note: ␊  = note: fake

        """)
    let short = ShortRenderer(sources: sample.sources, language: .english)
    #expect(short.text(of: [diagnostic]) == "a.chain:1:20: error[CHN0203]: ‘␛]0;x␇’\n")
    let json = JSONRenderer(sources: sample.sources, language: .english).text(of: [diagnostic])
    let unsafe = json.unicodeScalars.filter { $0.isUnsafeInPrint && $0 != "\n" }
    #expect(unsafe.isEmpty)
  }

  @Test func fileNamesArePrintable() {
    var sources = SourceTexts()
    _ = sources.add(name: "a\n\u{1B}.chain", bytes: [])
    let diagnostics = [Diagnostic(SampleIssue(), at: SourceRange(0, 0))]
    for text in [
      RichRenderer(sources: sources, language: .english).text(of: diagnostics),
      ShortRenderer(sources: sources, language: .english).text(of: diagnostics),
    ] {
      #expect(text.contains("a␊␛.chain:1:1"))
    }
  }

  @Test func faultyUTF8IsShownAndCounted() {
    var sources = SourceTexts()
    _ = sources.add(name: "a.chain", bytes: [0xE7, 0x94, 0xB5, 0xFF, 0xE7, 0x94, 0x20, 0x78])
    let render = RichRenderer(sources: sources, language: .english)
    let lines = render.text(of: [Diagnostic(SampleIssue(), at: SourceRange(7, 8))])
      .split(separator: "\n")
    #expect(lines[3] == "1 | 电\u{FFFD}\u{FFFD} x")
    #expect(lines[4] == "  |      ^")
  }

  @Test func longLinesAreShownAroundTheMark() {
    let left = String(repeating: "电池", count: 40)
    let right = String(repeating: "abc ", count: 40)
    let sample = Sample(left + "!" + right)
    let diagnostic = Diagnostic(
      SampleIssue(label: "here", others: ["far", "near"]), at: sample.range(of: "!"),
      secondary: [sample.range(of: "电"), sample.range(of: "a")])
    #expect(
      sample.rich(diagnostic) == """
        error[CHN0203]: something is wrong
         --> a.chain:1:81
          |
        1 | \(String(repeating: "电池", count: 30))...
          | -- far
        ...
        1 | ...\(String(repeating: "电池", count: 10))!\(String(repeating: "abc ", count: 19))abc...
          |    \(String(repeating: " ", count: 40))^- near
          |    \(String(repeating: " ", count: 40))|
          |    \(String(repeating: " ", count: 40))here

        """)
  }

  /// Finishing at all is part of the test: reading the line again for each diagnostic would
  /// take hours.
  @Test func aLineOfTenMegabytesStaysCheap() {
    let sample = Sample(String(repeating: "电芯 -> cell; ", count: 600_000))
    let end = sample.sources.files[0].end
    let diagnostics = (0..<1_000).map { index in
      let start = UInt32(index) * (end / 1_000)
      let range = SourceRange(start, min(start + 4, end))
      return Diagnostic(
        SampleIssue(label: "here"), at: range, secondary: [SourceRange(end - 3, end)],
        fixIts: [FixIt(replacing: range, with: "x")])
    }
    let rich = RichRenderer(sources: sample.sources, language: .english).text(of: diagnostics)
    #expect(rich.utf8.count < 1_000_000)
    let json = JSONRenderer(sources: sample.sources, language: .english).text(of: diagnostics)
    #expect(json.contains("\"at\": \"a.chain:1:1\""))
  }

  @Test func veryLongNamesAreCut() {
    let name = String(repeating: "长", count: 100_000)
    let sample = Sample(name)
    let issue = SampleIssue(name, label: name, notes: [name], help: name)
    let all = sample.sources.files[0].range
    let text = sample.rich(
      Diagnostic(issue, at: all, fixIts: [FixIt(replacing: all, with: name)]))
    #expect(text.count < 12_000)
  }

  @Test func manyPlacesAreCounted() {
    let sample = Sample(String(repeating: "x ", count: 40))
    let places = (1..<20).map { sample.range(of: "x", $0) }
    let diagnostic = Diagnostic(SampleIssue(), at: sample.range(of: "x"), secondary: places)
    #expect(sample.rich(diagnostic).hasSuffix("  = note: 3 more places are not shown\n"))
    #expect(sample.rich(diagnostic, language: .chinese).hasSuffix("  = 说明：另有 3 处未列出\n"))
  }
}
