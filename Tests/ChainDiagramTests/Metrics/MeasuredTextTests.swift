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
        let extent = measured.extent(width: width)
        #expect(extent.height == written.height, "\(seed) \(width)")
        #expect(extent.flaws == written.flaws, "\(seed) \(width)")
      }
    }
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
