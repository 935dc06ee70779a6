import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

/// Rows of cards against every way to break them.
@Suite struct RowPackingTests {
  @Test(arguments: 0..<60 as Range<UInt64>) func noOtherRowsCostLess(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cards = (0..<Int.random(in: 0...6, using: &random)).map { _ in card(&random) }
    let width = Double.random(in: 90...700, using: &random)
    let packing = RowPacking(cards, width: width)
    #expect(packing.rows.flatMap { Array($0.cards) } == Array(cards.indices), "\(seed)")
    for row in packing.rows {
      let count = Double(row.cards.count)
      #expect(row.width * count + RowPacking.gap * (count - 1) <= width + 0.01, "\(seed)")
      let heights = cards[row.cards].map { CardText($0, width: row.width).height }
      #expect(row.height == heights.max(), "\(seed)")
    }
    let best = splits(of: cards.count).compactMap { cost(of: $0, cards, width) }.min()
    let own = cost(of: packing.rows.map(\.cards.count), cards, width)
    #expect(own.map { abs($0 - (best ?? 0)) < 1e-6 } ?? cards.isEmpty, "\(seed)")
  }

  /// Every way to write a number as a sum, in order.
  private func splits(of count: Int) -> [[Int]] {
    count == 0
      ? [[]] : (1...count).flatMap { first in splits(of: count - first).map { [first] + $0 } }
  }

  /// The cost as the type describes it; nil for rows with cards that are too narrow.
  private func cost(of sizes: [Int], _ cards: [Card], _ width: Double) -> Double? {
    var cost = 0.0
    var start = 0
    var last: Int?
    for size in sizes {
      let cardWidth =
        ((width - RowPacking.gap * Double(size - 1)) / Double(size) * 10).rounded(.down) / 10
      if size > 1, (width - RowPacking.gap * Double(size - 1)) / Double(size) < 104 { return nil }
      let texts = cards[start..<start + size].map {
        MeasuredCard($0.entries, $0.appearance).extent(width: cardWidth)
      }
      let height = texts.map(\.height).max() ?? 0
      let waste = texts.reduce(0) { $0 + height - $1.height }
      cost += height + RowPacking.gap + 0.25 * waste / Double(size)
      cost += 7 * Double(texts.reduce(0) { $0 + $1.flaws })
      if let last, last != size { cost += 12 }
      if size < cards.count, cardWidth > 300 { cost += cardWidth - 300 }
      last = size
      start += size
    }
    return cost
  }

  private func card(_ random: inout SeededGenerator) -> Card {
    let words = ["Traction ", "hexafluorophosphate ", "电池", "电机控制器", "and/or ", "X"]
    var entries = [entry(.name, random.text(of: words, upTo: 5) + "N", lines: 4)]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      entries.append(entry(.member, random.text(of: words, upTo: 6) + "M", lines: 3))
    }
    return Card(
      node: NodeID(0), key: "n", band: 0, group: 0,
      appearance: .init(state: .covered, members: entries.count, isAccepted: false), title: "",
      entries: entries,
      plannedEntries: [])
  }

  private func entry(_ style: TextStyle, _ text: String, lines: Int) -> Card.Entry {
    Card.Entry(
      style: style, text: text, lead: nil, maximumLines: lines, organisation: nil, link: nil)
  }

  @Test func manyCardsArePackedAtOnce() {
    var random = SeededGenerator(seed: 1)
    let cards = (0..<200).map { _ in card(&random) }
    let packing = RowPacking(cards, width: 900)
    #expect(packing.rows.last?.cards.upperBound == 200)
  }
}
