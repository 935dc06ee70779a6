import ChainTestSupport
import Testing

@testable import ChainDiagram

@Suite struct LineBreakingTests {
  /// Wraps at so many ems.
  private func wrap(_ text: String, _ ems: Double, lines: Int = 9) -> [String] {
    TextMetrics.wrap(text, width: ems * 10, size: 10, weight: .regular, maximumLines: lines)
  }

  @Test func breaksBetweenWords() {
    #expect(wrap("Fuel cell stack", 5) == ["Fuel cell", "stack"])
    #expect(wrap("Fuel cell stack", 100) == ["Fuel cell stack"])
    #expect(wrap("  Fuel \n\t cell\r\nstack ", 100) == ["Fuel cell stack"])
    #expect(wrap("10\u{A0}kW fuel cell", 3.5) == ["10\u{A0}kW", "fuel", "cell"])
  }

  @Test func breaksAfterHyphensAndSlashes() {
    #expect(wrap("lithium-sulphur", 5) == ["lithium-", "sulphur"])
    #expect(wrap("cathode/anode", 5) == ["cathode/", "anode"])
    #expect(wrap("锂-硫电池", 2.3) == ["锂-", "硫电", "池"])
    #expect(wrap("model 3-12", 4) == ["model", "3-12"])
  }

  @Test func breaksBetweenChineseCharacters() {
    #expect(wrap("动力电池正极材料", 3) == ["动力电", "池正极", "材料"])
    #expect(wrap("IGBT功率模块", 4) == ["IGBT功", "率模块"])
    #expect(wrap("车规级MCU芯片", 3) == ["车规级", "MCU", "芯片"])
  }

  @Test func punctuationStaysWithItsText() {
    #expect(wrap("正极，负极", 2) == ["正", "极，", "负极"])
    #expect(wrap("电池（固态）", 3) == ["电池", "（固", "态）"])
    #expect(wrap("电池《标准》。", 3) == ["电池", "《标", "准》。"])
    #expect(wrap("约100％的电", 3) == ["约", "100％", "的电"])
    #expect(wrap("，，，，", 2) == ["，，", "，，"])
  }

  @Test func longWordsAreBrokenAnywhere() {
    #expect(wrap("mmmmm", 2) == ["mm", "mm", "m"])
    #expect(wrap("a mmmm", 2) == ["a", "mm", "mm"])
    #expect(wrap("电芯", 0.5) == ["电", "芯"])
    #expect(wrap("👩‍🔬👩‍🔬", 0) == ["👩‍🔬", "👩‍🔬"])
  }

  @Test func longWordsAreBrokenAfterSyllables() {
    #expect(wrap("hexafluorophosphate", 8) == ["hexafluoro-", "phosphate"])
    #expect(wrap("dismantling", 5) == ["disman-", "tling"])
    #expect(wrap("the Automotive MCU", 4) == ["the", "Auto-", "motive", "MCU"])
    #expect(wrap("management", 5, lines: 1) == ["manag…"])
    // Abbreviations have no syllables, nor have words in other letters.
    #expect(wrap("MEMBRANES", 4).allSatisfy { !$0.hasSuffix("-") })
    #expect(wrap("Überspannungen", 4).allSatisfy { !$0.hasSuffix("-") })
    #expect(Syllables.breaks(in: "mechanism") == [5])
    #expect(Syllables.breaks(in: "controller") == [3, 7])
    #expect(Syllables.breaks(in: "photovoltaic") == [3, 5, 8])
    #expect(Syllables.breaks(in: "cells").isEmpty && Syllables.breaks(in: "rhythms").isEmpty)
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    #expect(wrap("动力电池正极材料", 3, lines: 2) == ["动力电", "池正…"])
    #expect(wrap("动力电池（正极）", 5.5, lines: 1) == ["动力电池…"])
    #expect(wrap("Fuel cell stack", 5, lines: 1) == ["Fuel cel…"])
    #expect(wrap("电芯", 0.5, lines: 1) == ["…"])
    #expect(TextMetrics.truncate("Fuel cell stack", width: 30, size: 10) == "Fue…")
    #expect(TextMetrics.truncate("电芯", width: 20, size: 10) == "电芯")
    #expect(TextMetrics.truncate("", width: 20, size: 10) == "")
  }

  @Test func extremesAreLegal() {
    #expect(wrap("", 5).isEmpty)
    #expect(wrap(" \n ", 5).isEmpty)
    #expect(wrap("电", 5, lines: 0).isEmpty)
    #expect(wrap("电芯", .infinity, lines: .max) == ["电芯"])
    #expect(wrap("电芯", -1, lines: 1) == ["…"])
    let name = String(repeating: "长", count: 400)
    #expect(wrap(name, 10, lines: 3).map(\.count) == [10, 10, 10])
    #expect(wrap(name, 10, lines: 100).joined() == name)
    let endless = String(repeating: "电", count: 3_000_000)
    #expect(wrap(endless, 10, lines: 2).joined().count == 20)
  }

  @Test func linesFitAndJoinBackToTheText() {
    var random = SeededGenerator(seed: 21)
    let alphabet = [
      "a", "Wi", "fuel ", " ", "\n", "-", "/", "电", "池", "，", "（", "）", "“", "e\u{301}", "\u{301}",
      "👩‍🔬", "ﾊ",
      "\u{A0}", "12", "。",
    ]
    for _ in 0..<3_000 {
      let text = random.text(of: alphabet, upTo: 30)
      let width = Double.random(in: 0...120, using: &random)
      let maximum = Int.random(in: 1...6, using: &random)
      let lines = TextMetrics.wrap(
        text, width: width, size: 10, weight: .bold, maximumLines: maximum)
      check(lines, of: text, width: width, maximum: maximum)
    }
  }

  private func check(_ lines: [String], of text: String, width: Double, maximum: Int) {
    #expect(lines.count <= maximum)
    for line in lines {
      #expect(line.count == 1 || TextMetrics.width(of: line, size: 10, weight: .bold) <= width)
      #expect(line.first != " " && line.last != " " && !line.isEmpty)
    }
    let expected = withoutBlanks(text)
    let found = withoutBlanks(lines.joined())
    guard found != expected else { return }
    #expect(lines.count == maximum && found.last == "…", "\(text.debugDescription) → \(lines)")
    #expect(expected.starts(with: found.dropLast()), "\(text.debugDescription) → \(lines)")
  }

  /// The scalars but for blanks and hyphens: a mark behind a blank makes a character with it, and a hyphen
  /// may stand at the end of a line for a broken word.
  private func withoutBlanks(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\n" && $0 != "-" }
  }

  /// A line that could take the next word takes it.
  @Test func linesAreFull() {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<500 {
      let words = (0..<12).map { _ in
        String(repeating: "n", count: Int.random(in: 1...6, using: &random))
      }
      let lines = wrap(words.joined(separator: " "), 6, lines: 99)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = next.prefix { $0 != " " }
        #expect(TextMetrics.width(of: "\(line) \(word)", size: 10) > 60)
      }
    }
  }
}
