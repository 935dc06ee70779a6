/// The cards of a segment in rows, as low as can be: all cards of a row are equally wide and high.
///
/// Which cards share a row is found by dynamic programming over the cards in map order. A row costs its
/// height; a little more where cards differ in height, where it holds another number of cards than the
/// row above, and for each word that has to be broken or cut.
struct RowPacking {
  /// The free space between cards.
  static let gap = 4.0
  /// The free space at the left and right side of a segment box, and below its cards.
  static let padding = 5.0

  /// Cards that stand side by side.
  struct Row: Hashable {
    /// Places among the cards that were packed.
    let cards: Range<Int>
    /// The width of each card.
    let width: Double
    let height: Double
    /// How many words are broken and texts cut, these counted twice.
    let flaws: Int
  }

  /// The rows, from top to bottom.
  let rows: [Row]

  /// The height of all rows with the gaps between them.
  var height: Double {
    rows.reduce(0) { $0 + $1.height } + Self.gap * Double(max(rows.count - 1, 0))
  }

  /// Packs cards into rows of a width.
  ///
  /// Complexity: O(cards × sizes of rows²), a card being measured anew for each size.
  init(_ cards: [Card], width: Double) {
    let cards = cards.map { MeasuredCard($0.entries, $0.appearance) }
    self.init(count: cards.count, width: width) { cards[$0].extent(width: $1) }
  }

  /// Packs so many cards, `extent` being what each of them needs at a width.
  init(count: Int, width: Double, extent: (Int, Double) -> CardExtent) {
    let cards = 0..<count
    let sizes = Self.sizes(count: count, width: width).map { size in
      RowSize(size, cards, width: Self.cardWidth(of: size, in: width), extent)
    }
    // For the first so many cards, the best rows that end with one of each size.
    var best = [[Ending?]](
      repeating: Array(repeating: nil, count: sizes.count), count: cards.count + 1)
    for end in cards.indices.map({ $0 + 1 }) {
      for (index, size) in sizes.enumerated() where size.count <= end {
        let start = end - size.count
        var cost = size.cost(of: start..<end)
        if size.count < cards.count, size.width > CardMeasure.widths.upperBound {
          cost += size.width - CardMeasure.widths.upperBound
        }
        guard start > 0 else {
          best[end][index] = Ending(cost: cost, before: nil)
          continue
        }
        for (other, before) in best[start].enumerated() {
          guard let before else { continue }
          let sum = before.cost + cost + (other == index ? 0 : Self.changeOfSize)
          if best[end][index].map({ sum < $0.cost }) ?? true {
            best[end][index] = Ending(cost: sum, before: other)
          }
        }
      }
    }
    rows = Self.rows(best, sizes)
  }

  /// What it costs that a row holds another number of cards than the row above.
  private static let changeOfSize = 12.0

  /// The best rows for some first cards that end with a row of a size.
  private struct Ending {
    let cost: Double
    /// The size of the row before, by its place among the sizes.
    let before: Int?
  }

  /// The cards, written to the width that they have in rows of a size.
  private struct RowSize {
    let count: Int
    let width: Double
    private let heights: [Double]
    private let flaws: [Int]

    init(
      _ count: Int, _ cards: Range<Int>, width: Double, _ extent: (Int, Double) -> CardExtent
    ) {
      self.count = count
      self.width = width
      let extents = cards.map { extent($0, width) }
      heights = extents.map(\.height)
      flaws = extents.map(\.flaws)
    }

    func flaws(of row: Range<Int>) -> Int { flaws[row].reduce(0, +) }

    func height(of row: Range<Int>) -> Double { heights[row].max() ?? 0 }

    func cost(of row: Range<Int>) -> Double {
      let height = height(of: row)
      let waste = heights[row].reduce(0) { $0 + height - $1 } / Double(count)
      return height + RowPacking.gap + 0.25 * waste + 7 * Double(flaws(of: row))
    }
  }

  /// The numbers of cards that a row may hold.
  private static func sizes(count: Int, width: Double) -> [Int] {
    guard count > 0 else { return [] }
    let most = (width + gap) / (CardMeasure.widths.lowerBound + gap)
    return Array(1...max(1, min(count, Int(max(1, min(most, 1_000))))))
  }

  static func cardWidth(of size: Int, in width: Double) -> Double {
    // In tenths, as they are written.
    ((width - gap * Double(size - 1)) / Double(size) * 10).rounded(.down) / 10
  }

  private static func rows(_ best: [[Ending?]], _ sizes: [RowSize]) -> [Row] {
    var rows: [Row] = []
    var end = best.count - 1
    var next = best[end].indices.filter { best[end][$0] != nil }
      .min { (best[end][$0]?.cost ?? 0) < (best[end][$1]?.cost ?? 0) }
    while let size = next {
      let cards = end - sizes[size].count..<end
      rows.append(
        Row(
          cards: cards, width: sizes[size].width, height: sizes[size].height(of: cards),
          flaws: sizes[size].flaws(of: cards)))
      next = best[end][size]?.before
      end = cards.lowerBound
    }
    return rows.reversed()
  }
}
