/// How high a box of an overview is at every width: a segment with its cards in rows, or a card by itself.
///
/// Widths are those of ``Widths``. What is asked for is computed once and kept, which is why this is an
/// object.
final class BoxSizes {
  /// The widths that columns may have: multiples of four points.
  enum Widths {
    static let least = 120.0
    static let step = 4.0
    static let count = 420
    static func width(_ index: Int) -> Double { least + Double(index) * step }
    static func index(of width: Double) -> Int { Int((width - least) / step) }
  }

  /// What a box needs at a width.
  struct Extent {
    var height = 0.0
    var flaws = 0
    /// The number of cards in each row.
    var rows: [Int] = []
  }

  private var cards: [CardTable]
  /// The header in so many ways, of which the greatest counts; nil for a card by itself.
  private let headers: [MeasuredHeader]?
  /// The number of cards in each row, if that is settled.
  private let rows: [Int]?
  private var known: [Extent?] = Array(repeating: nil, count: Widths.count)

  /// The box of an item as it is written, with its cards in rows that are settled.
  init(of item: BoxContents, in scene: Scene, rows: [Int]) {
    let group = Self.group(of: item, in: scene)
    cards = item.cards.map { card in
      CardTable([MeasuredCard(scene.cards[card].entries, scene.cards[card].appearance)])
    }
    headers = group.map { [MeasuredHeader($0.titles, coverage: $0.coverage)] }
    self.rows = rows
  }

  /// The box of an item at its greatest over the map's languages, with its cards in the best rows.
  init(planning item: BoxContents, in scene: Scene) {
    let group = Self.group(of: item, in: scene)
    cards = item.cards.map { card in
      let card = scene.cards[card]
      return CardTable(card.plannedEntries.map { MeasuredCard($0, card.appearance) })
    }
    headers = group.map { group in
      group.plannedTitles.map { MeasuredHeader([$0], coverage: group.coverage) }
    }
    rows = nil
  }

  private static func group(of item: BoxContents, in scene: Scene) -> Scene.Group? {
    guard case .group(let group)? = item.end else { return nil }
    return scene.groups[group]
  }

  /// What the box needs at a width, given by its index.
  func extent(_ index: Int) -> Extent {
    if let extent = known[index] { return extent }
    let extent = measured(width: Widths.width(index))
    known[index] = extent
    return extent
  }

  private func measured(width: Double) -> Extent {
    guard let headers else {
      guard !cards.isEmpty else { return Extent(height: PictureMeasure.blank) }
      let extent = cards[0].extent(width: width)
      return Extent(height: extent.height, flaws: extent.flaws, rows: [1])
    }
    var extent = packed(width: width - 2 * RowPacking.padding)
    let header = headers.reduce(CardExtent(height: 0, flaws: 0)) {
      $0.union($1.extent(width: width))
    }
    extent.height += header.height + RowPacking.padding
    extent.flaws += header.flaws
    return extent
  }

  /// The cards in rows of a width.
  private func packed(width: Double) -> Extent {
    // Taken out while they are measured: as a part of an object, each access would be checked.
    var cards = self.cards
    self.cards = []
    defer { self.cards = cards }
    guard let rows else {
      let packing = RowPacking(count: cards.count, width: width) { cards[$0].extent(width: $1) }
      return Extent(
        height: packing.height, flaws: packing.rows.reduce(0) { $0 + $1.flaws },
        rows: packing.rows.map { $0.cards.count })
    }
    var extent = Extent(rows: rows)
    var start = 0
    for count in rows {
      let cardWidth = RowPacking.cardWidth(of: count, in: width)
      var row = CardExtent(height: 0, flaws: 0)
      for card in start..<start + count { row = row.union(cards[card].extent(width: cardWidth)) }
      // Rows that were planned for wider cards are not to be squeezed.
      let squeeze = max(0, CardMeasure.widths.lowerBound - cardWidth)
      extent.height += row.height + 20 * squeeze + (start > 0 ? RowPacking.gap : 0)
      extent.flaws += row.flaws
      start += count
    }
    return extent
  }
}

/// What a card needs at the widths that it may have: in steps of four points, the narrower counting.
private struct CardTable {
  private static let step = 4.0
  private static let count =
    Int((CardMeasure.widths.upperBound - CardMeasure.widths.lowerBound) / step) + 1
  /// The card as it may be written; the greatest counts.
  private let cards: [MeasuredCard]
  /// What is known; a height below zero is not known yet.
  private var extents = Array(repeating: CardExtent(height: -1, flaws: 0), count: count)

  init(_ cards: [MeasuredCard]) { self.cards = cards }

  mutating func extent(width: Double) -> CardExtent {
    let step = Int((width - CardMeasure.widths.lowerBound) / Self.step)
    let index = min(max(step, 0), Self.count - 1)
    if extents[index].height < 0 {
      let width = CardMeasure.widths.lowerBound + Double(index) * Self.step
      extents[index] = cards.reduce(CardExtent(height: 0, flaws: 0)) {
        $0.union($1.extent(width: width))
      }
    }
    return extents[index]
  }
}
