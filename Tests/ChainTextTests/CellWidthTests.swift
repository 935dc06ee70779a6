import ChainTestSupport
import ChainText
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("BYD", 3), ("比亚迪", 6), ("电芯 x", 6), ("ＡＢ　", 6), ("ｱｲｳ", 3), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("é", 1), ("e\u{301}", 1), ("が", 2), ("か\u{3099}", 2),
    ("…—·“”±", 6), ("、。「」（）", 12), ("\u{200B}\u{202E}\u{FEFF}", 0), ("\0\t\u{1B}\u{7F}", 0),
    ("𠀀𪛖", 4), ("a\u{AD}b", 3), ("क्ष", 2),
  ])
  func textsTakeTheirCells(text: String, cells: Int) {
    #expect(text.cellWidth == cells)
  }

  @Test(arguments: [
    ("🔋", 2), ("👩‍🔬", 2), ("👍🏽", 2), ("☝🏽", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("🇨🇳", 2),
    ("#\u{FE0F}\u{20E3}", 2), ("👨‍👩‍👧‍👦", 2), ("⚡", 2), ("9", 1),
  ])
  func emojiSequencesTakeTwoCells(text: String, cells: Int) {
    #expect(text.count == 1)
    #expect(text.cellWidth == cells)
  }

  @Test func textIsAsWideAsItsCharacters() {
    var random = SeededGenerator(seed: 1)
    let alphabet = ["a", " ", "电", "e\u{301}", "\u{301}", "👩‍🔬", "\u{200D}", "（", "ﾞ", "한", "\u{7F}"]
    for _ in 0..<500 {
      let text = random.text(of: alphabet, upTo: 20)
      #expect(text.cellWidth == text.map(\.cellWidth).reduce(0, +))
    }
  }

  @Test func everyScalarHasZeroToTwoCells() {
    let ends: [(UInt32, Int)] = [
      (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 0), (0x2E80, 2), (0x3040, 1), (0x4DFF, 1),
      (0x4E00, 2), (0x9FFF, 2), (0xABFF, 1), (0xD7A3, 2), (0xD7A4, 1), (0xFF60, 2), (0xFF61, 1),
      (0x3FFFD, 2), (0x3FFFE, 1), (0xE0100, 0), (0x10FFFF, 1),
    ]
    for (value, width) in ends {
      #expect(Unicode.Scalar(value)?.cellWidth == width, "U+\(String(value, radix: 16))")
    }
    let widths = (0...0x10FFFF).compactMap { Unicode.Scalar($0)?.cellWidth }
    #expect(Set(widths) == [0, 1, 2])
  }
}

extension Unicode.Scalar {
  fileprivate init?(_ value: Int) { self.init(UInt32(value)) }
}
