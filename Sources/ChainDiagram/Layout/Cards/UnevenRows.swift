/// Cards in rows that are filled from end to end, each card as wide as it needs for the height of its
/// row: for a strip, which is wide and should be low.
struct UnevenRows {
  /// A card in its row.
  struct Place: Hashable {
    let card: Int
    let box: Rect
  }

  /// Where the cards lie, in the order in which they were given, from the upper left corner.
  let places: [Place]
  /// The height of all rows with the gaps between them.
  let height: Double

  /// Packs cards into rows of a width.
  ///
  /// Of all heights that rows may have, the one is taken at which they are lowest together.
  /// Complexity: O(cards · widths + heights · cards · log widths).
  init(_ cards: StripCards, width: Double) {
    let tables = cards.heights
    var best: (rows: [Row], total: Double)?
    for height in Set(tables.joined()).sorted() {
      guard let rows = Self.rows(tables, width: width, height: height) else { continue }
      let total = rows.reduce(0) { $0 + $1.height(cards.measured) + RowPacking.gap }
      if best.map({ total < $0.total }) ?? true { best = (rows, total) }
    }
    guard let best else {
      // Narrower than a card may be: one under the other.
      let packing = RowPacking(count: cards.measured.count, width: width) {
        cards.measured[$0].extent(width: $1)
      }
      places = Self.places(of: packing)
      height = packing.height
      return
    }
    places = Self.places(of: best.rows, cards.measured, width: width)
    height = best.total - RowPacking.gap
  }

  fileprivate static let widths = stride(
    from: CardMeasure.widths.lowerBound, through: CardMeasure.widths.upperBound, by: 4
  ).map { $0 }

  private struct Row {
    var cards: Range<Int>
    var widths: [Double]

    func height(_ measured: [MeasuredCard]) -> Double {
      zip(cards, widths).map { measured[$0].extent(width: $1).height }.max() ?? 0
    }
  }

  /// Rows in which no card is higher than a height; nil when one cannot be so low.
  private static func rows(_ tables: [[Double]], width: Double, height: Double) -> [Row]? {
    var rows: [Row] = []
    var used = Double.infinity
    for (card, heights) in tables.enumerated() {
      // Heights fall with the width.
      var (low, high) = (0, heights.count)
      while low < high {
        let middle = (low + high) / 2
        if heights[middle] <= height { high = middle } else { low = middle + 1 }
      }
      guard low < heights.count, widths[low] <= width else { return nil }
      if used + RowPacking.gap + widths[low] > width {
        rows.append(Row(cards: card..<card, widths: []))
        used = -RowPacking.gap
      }
      used += RowPacking.gap + widths[low]
      rows[rows.count - 1].cards = rows[rows.count - 1].cards.lowerBound..<card + 1
      rows[rows.count - 1].widths.append(widths[low])
    }
    return rows
  }

  private static func places(
    of rows: [Row], _ cards: [MeasuredCard], width: Double
  ) -> [Place] {
    var places: [Place] = []
    var top = 0.0
    for (index, row) in rows.enumerated() {
      let count = Double(row.cards.count)
      let spare = width - row.widths.reduce(0, +) - RowPacking.gap * (count - 1)
      // The last row is not torn apart.
      let share = index > 0 && index == rows.count - 1 ? min(spare / count, 60) : spare / count
      let height = row.height(cards)
      var left = 0.0
      for (card, own) in zip(row.cards, row.widths) {
        let cardWidth = ((own + share) * 10).rounded(.down) / 10
        places.append(
          Place(card: card, box: Rect(x: left, y: top, width: cardWidth, height: height)))
        left += cardWidth + RowPacking.gap
      }
      top += height + RowPacking.gap
    }
    return places
  }

  private static func places(of packing: RowPacking) -> [Place] {
    var places: [Place] = []
    var top = 0.0
    for row in packing.rows {
      for (place, card) in row.cards.enumerated() {
        let left = Double(place) * (row.width + RowPacking.gap)
        places.append(
          Place(card: card, box: Rect(x: left, y: top, width: row.width, height: row.height)))
      }
      top += row.height + RowPacking.gap
    }
    return places
  }
}

/// Cards whose heights in a strip are known at every width that they may have.
struct StripCards {
  let measured: [MeasuredCard]
  /// For each card its height at each width, a flaw being worth some points.
  fileprivate let heights: [[Double]]

  init(_ cards: [Card]) {
    measured = cards.map { MeasuredCard($0.entries, $0.appearance) }
    heights = measured.map { card in
      UnevenRows.widths.map { width in
        let extent = card.extent(width: width)
        return extent.height + 5 * Double(extent.flaws)
      }
    }
  }
}
