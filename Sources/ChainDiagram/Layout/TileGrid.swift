/// The cards of a segment in rows of equal height, and what they leave for the segment's header.
struct TileGrid {
  /// The free space around the cards and between them.
  static let gap = 8.0
  /// The free space at the left and right side of a segment box.
  static let padding = 8.0

  /// The extent of the box with its header.
  let size: Size
  /// Where each card lies.
  let tiles: [Block.Tile]

  /// Lays cards out in a number of columns, row by row.
  init(_ cards: [(index: Int, size: Size)], columns: Int, cardWidth: Double, header: Double) {
    let columns = max(columns, 1)
    var tiles: [Block.Tile] = []
    var top = header
    for first in stride(from: 0, to: cards.count, by: columns) {
      let row = cards[first..<min(first + columns, cards.count)]
      let height = row.map(\.size.height).max() ?? 0
      for (column, card) in row.enumerated() {
        let x = Self.padding + Double(column) * (cardWidth + Self.gap)
        tiles.append(
          Block.Tile(
            card: card.index, box: Rect(x: x, y: top, width: cardWidth, height: height)))
      }
      top += height + Self.gap
    }
    self.tiles = tiles
    size = Size(width: Self.width(columns: columns, cardWidth: cardWidth), height: top)
  }

  /// The width of a box with a number of columns.
  static func width(columns: Int, cardWidth: Double) -> Double {
    2 * padding + Double(columns) * (cardWidth + gap) - gap
  }
}
