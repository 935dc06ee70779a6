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
    guard count > 0 else {
      rows = []
      return
    }
    let most = Self.most(count: count, width: width)
    let cards = SizedCards(count: count, most: most, width: width, extent)
    // The best rows for the first so many cards that end with a row of each size, and which are the best of
    // these.
    var endings = [Ending](repeating: .none, count: (count + 1) * most)
    var best = [Int](repeating: 0, count: count + 1)
    for end in 1...count {
      best[end] = end * most
      for size in 1...min(most, end) {
        let start = end - size
        let cost = cards.cost(of: start..<end)
        var ending = Ending(cost: cost, before: nil)
        if start > 0 {
          let (any, same) = (best[start], start * most + size - 1)
          let (change, more) = (
            endings[any].cost + cost + Self.changeOfSize, endings[same].cost + cost
          )
          ending =
            change < more || change == more && any < same
            ? Ending(cost: change, before: any) : Ending(cost: more, before: same)
        }
        let place = end * most + size - 1
        endings[place] = ending
        if ending.cost < endings[best[end]].cost { best[end] = place }
      }
    }
    var rows: [Row] = []
    var next: Int? = best[count]
    while let place = next {
      let (end, size) = (place / most, place % most + 1)
      rows.append(cards.row(of: end - size..<end))
      next = endings[place].before
    }
    self.rows = rows.reversed()
  }

  /// The greatest number of cards that a row may hold.
  private static func most(count: Int, width: Double) -> Int {
    let most = (width + gap) / (CardMeasure.widths.lowerBound + gap)
    return max(1, min(count, Int(max(1, min(most, 1_000)))))
  }

  /// What it costs that a row holds another number of cards than the row above.
  private static let changeOfSize = 12.0

  /// The best rows for some first cards that end with a row of a size.
  private struct Ending {
    let cost: Double
    /// The rows above that one, by their place among all endings.
    let before: Int?

    static let none = Self(cost: .infinity, before: nil)
  }

  /// What cards need at the width that they have in rows of each size.
  private struct SizedCards {
    private let count: Int
    private var widths: [Double] = []
    /// What it costs that cards are wider than they should be, for each size.
    private var excesses: [Double] = []
    /// The extents of all cards for one size behind those for another.
    private var extents: [CardExtent] = []

    init(count: Int, most: Int, width: Double, _ extent: (Int, Double) -> CardExtent) {
      self.count = count
      extents.reserveCapacity(count * most)
      for size in 1...most {
        let width = RowPacking.cardWidth(of: size, in: width)
        widths.append(width)
        excesses.append(size < count ? max(0, width - CardMeasure.widths.upperBound) : 0)
        for card in 0..<count { extents.append(extent(card, width)) }
      }
    }

    func cost(of cards: Range<Int>) -> Double {
      let row = row(of: cards)
      var waste = 0.0
      let start = (cards.count - 1) * count
      for card in cards { waste += row.height - extents[start + card].height }
      waste /= Double(cards.count)
      return row.height + RowPacking.gap + 0.25 * waste + 7 * Double(row.flaws)
        + excesses[cards.count - 1]
    }

    func row(of cards: Range<Int>) -> Row {
      let start = (cards.count - 1) * count
      var (height, flaws) = (0.0, 0)
      for card in cards {
        height = max(height, extents[start + card].height)
        flaws += extents[start + card].flaws
      }
      return Row(cards: cards, width: widths[cards.count - 1], height: height, flaws: flaws)
    }
  }

  static func cardWidth(of size: Int, in width: Double) -> Double {
    // In tenths, as they are written.
    ((width - gap * Double(size - 1)) / Double(size) * 10).rounded(.down) / 10
  }
}
