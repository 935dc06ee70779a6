import ChainTestSupport
import Testing

@testable import ChainDiagram

/// Glyphs are the characters of a text, whatever is put on top of them.
@Suite struct GlyphTests {
  private func starts(_ text: String) -> [Int] {
    Glyph.read(
      text, Advances(.regular), filling: .max, of: LineRoom(width: .infinity, size: 1)
    ).map(\.start)
  }

  private func characterStarts(_ text: String) -> [Int] {
    text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
  }

  @Test(arguments: [
    "", "a", "Cell", "电芯", "电芯Cell电芯", "cafe\u{301}", "cafe\u{301}s", "葛\u{E0100}城", "电\u{301}",
    "a\u{200D}b", "👩‍👩‍👧x", "🇨🇳🇭🇰", "각", "a\u{FE0F}b", "é电é", "𠮷野", "-\u{308}1",
  ]) func glyphsBeginWhereCharactersDo(text: String) {
    #expect(starts(text) == characterStarts(text))
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func anyMixture(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "Z", "-", " ", "电", "芯", "é", "\u{301}", "\u{E0100}", "\u{200D}", "👧", "각", "。",
    ]
    let text = (0..<Int.random(in: 1...12, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
    #expect(starts(text) == characterStarts(text), "\(text.unicodeScalars.map(\.value))")
  }
}
