import ChainTestSupport
import ChainText
import Testing

@testable import ChainDiagnostics

@Suite struct CaretPropertyTests {
  private static let alphabet = [
    "a", "B", " ", "电", "，", "（", "e\u{301}", "が", "か\u{3099}", "🔋", "👩‍🔬", "🇨🇳", "ﾊ", "한", "é",
  ]

  /// In every line, the caret's first cell is the cell at which the marked text begins.
  @Test func caretsStandUnderWhatTheyMark() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let before = random.text(of: Self.alphabet, upTo: 40)
      let after = random.text(of: Self.alphabet, upTo: 40)
      let marked = "@" + random.text(of: Self.alphabet, upTo: 5) + "@"
      let sample = Sample("\(before)\(marked)\(after)\n")
      let lines = sample.rich(Diagnostic(SampleIssue(), at: sample.range(of: marked)))
        .split(separator: "\n")
      let source = lines[3]
      let carets = lines[4]
      let text = try #require(source.firstIndex(of: "@"))
      let caret = try #require(carets.firstIndex(of: "^"))
      #expect(carets[..<caret].cellWidth == source[..<text].cellWidth, "\(source)")
      let isWhole = source.filter { $0 == "@" }.count == 2
      if isWhole { #expect(carets[caret...].count == marked.cellWidth, "\(source)") }
    }
  }

  /// Any range at all, also inside of characters, with any bytes, gives a page.
  @Test func everyRangeOfEveryTextCanBeShown() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<500 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes = (0..<length).map { _ in
        [0x0A, 0x0D, 0x09, 0x41, 0xE7, 0x94, 0xB5, 0xF0, 0x9F, 0xCC, 0x81, 0x00, 0xFF]
          .randomElement(using: &random) ?? UInt8(0x20)
      }
      var sources = SourceTexts()
      _ = sources.add(name: "a", bytes: bytes)
      let places = (0..<4).map { _ in UInt32.random(in: 0...UInt32(length), using: &random) }
      let diagnostic = Diagnostic(
        SampleIssue(label: "x", others: ["y"]), at: SourceRange(places[0], places[1]),
        secondary: [SourceRange(places[2], places[3])])
      let text = RichRenderer(sources: sources, language: .chinese).text(of: [diagnostic])
      #expect(text.contains("^") && text.contains("x") && text.contains("y"))
    }
  }

  /// The finder that remembers agrees with the manager that does not.
  @Test func positionsInLongLinesAreThoseOfTheManager() {
    var random = SeededGenerator(seed: 13)
    let alphabet = Self.alphabet + ["\u{301}", "\u{200D}", "\u{3099}", "\t", "->"]
    for _ in 0..<5 {
      let sample = Sample("first\n" + random.text(of: alphabet, upTo: 30_000) + "\nlast")
      var finder = PositionFinder(sample.sources)
      for _ in 0..<100 {
        let offset = UInt32.random(in: 0...sample.sources.files[0].end, using: &random)
        let location = SourceLocation(offset: offset)
        #expect(finder.position(of: location) == sample.sources.position(of: location))
      }
    }
  }
}
