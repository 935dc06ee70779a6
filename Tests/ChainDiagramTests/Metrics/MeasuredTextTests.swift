import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

/// Texts that are measured against texts that are written.
@Suite struct MeasuredTextTests {
  private static let pieces = [
    "Traction ", "motor-controller ", "hexafluorophosphate", "电机", "（永磁）", "and/or ", " ", "X",
    "e\u{301}",
    "…",
  ]

  @Test(arguments: 0..<80 as Range<UInt64>) func linesAreThoseThatAreWritten(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = random.text(of: Self.pieces, upTo: 12)
    let lines = Int.random(in: 1...4, using: &random)
    let measured = MeasuredText(text, .member, maximumLines: lines)
    for width in stride(from: 20.0, through: 330, by: 13.7) {
      let written = TextMetrics.wrap(text, .member, width: width, maximumLines: lines)
      #expect(measured.fit(in: width).lines == written.count, "\(seed) \(width)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func cardsAreAsHighAsTheyAreWritten(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var entries = [
      entry(.name, random.text(of: Self.pieces, upTo: 6) + "N", lines: 4),
      entry(.nameAlt, random.text(of: Self.pieces, upTo: 4), lines: 2),
    ]
    if Bool.random(using: &random) { entries.append(entry(.tag, "NO MEMBER · 缺口", lines: 1)) }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      entries.append(entry(.member, random.text(of: Self.pieces, upTo: 6) + "M", lines: 3))
    }
    for state in [.covered, .thin, .vacant, .unknown] as [Card.Appearance] {
      let measured = MeasuredCard(entries, state)
      for width in stride(from: 90.0, through: 320, by: 11.3) {
        let written = CardText(entries, state, width: width)
        #expect(measured.extent(width: width).height == written.height, "\(seed) \(width)")
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func headersAreAsHighAsTheyAreWritten(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let titles = (0...1).map { _ in random.text(of: Self.pieces, upTo: 6) + "T" }
    let group = Scene.Group(
      segment: SegmentID(0), key: "s", band: 0, titles: titles, coverage: "13/15",
      plannedTitles: [])
    let measured = MeasuredHeader(titles, coverage: "13/15")
    for width in stride(from: 90.0, through: 420, by: 9.7) {
      let written = GroupHeader(group, width: width)
      #expect(measured.extent(width: width).height == written.height, "\(seed) \(width)")
    }
  }

  @Test func brokenWordsAndCutTextsAreFlaws() {
    func flaws(_ text: String, _ width: Double, lines: Int = 3) -> Int {
      MeasuredText(text, .member, maximumLines: lines).fit(in: width).flaws
    }
    #expect(flaws("Traction motor", 300) == 0 && flaws("Traction motor", 60) == 0)
    #expect(
      flaws("hexafluorophosphate", 60) == 1 && flaws("a hexafluorophosphate", 60, lines: 5) == 1)
    // Cut: two. Cut in one line, nothing is broken.
    #expect(flaws("Traction motor of silicon steel", 60, lines: 2) == 2)
    #expect(flaws("hexafluorophosphate", 60, lines: 1) == 2)
    #expect(flaws("电机电机电机电机", 40) == 0 && flaws("", 40) == 0)
    let name = [entry(.name, "hexafluorophosphate", lines: 3)]
    #expect(MeasuredCard(name, .unknown).extent(width: 80).flaws == 2)
  }

  private func entry(_ style: TextStyle, _ text: String, lines: Int) -> Card.Entry {
    Card.Entry(
      style: style, text: text, lead: nil, maximumLines: lines, organisation: nil, link: nil)
  }
}

extension Card.Appearance {
  fileprivate static let covered = Self(state: .covered, members: 12, isAccepted: false)
  fileprivate static let thin = Self(state: .thin, members: 2, isAccepted: false)
  fileprivate static let vacant = Self(state: .vacant, members: nil, isAccepted: true)
  fileprivate static let unknown = Self(state: .unknown, members: 0, isAccepted: false)
}
