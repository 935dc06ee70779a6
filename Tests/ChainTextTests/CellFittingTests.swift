import ChainTestSupport
import ChainText
import Testing

@Suite struct CellFittingTests {
  @Test func paddingCountsCells() {
    #expect("电芯".padded(toCells: 6) == "电芯  ")
    #expect("12".padded(toCells: 4, alignment: .right) == "  12")
    #expect("电芯".padded(toCells: 3) == "电芯")
  }

  @Test(arguments: [
    ("battery", 7, "battery"), ("battery", 6, "batte…"), ("电芯隔膜", 8, "电芯隔膜"), ("电芯隔膜", 7, "电芯隔…"),
    ("电芯隔膜", 6, "电芯…"), ("电芯", 1, "…"), ("a", 1, "a"), ("a", 0, ""), ("", 0, ""), ("", 3, ""),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("ab\u{200B}", 2, "ab\u{200B}"),
  ])
  func truncationKeepsWhatFits(text: String, cells: Int, truncated: String) {
    #expect(text.truncated(toCells: cells) == truncated)
  }

  @Test func truncatedTextIsTheLongestThatFits() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let text = random.text(of: ["a", "电", "e\u{301}", "🔋", " "], upTo: 12)
      let cells = Int.random(in: 1...12, using: &random)
      let truncated = text.truncated(toCells: cells)
      #expect(truncated.cellWidth <= cells)
      guard truncated != text else { continue }
      let kept = truncated.dropLast()
      #expect(truncated.last == "…" && text.hasPrefix(kept) && text.cellWidth > cells)
      let next = text.dropFirst(kept.count).prefix(1)
      #expect(kept.cellWidth + next.cellWidth + 1 > cells)
    }
  }
}
