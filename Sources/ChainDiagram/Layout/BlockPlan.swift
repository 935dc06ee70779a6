/// What a layout engine places as one box: a card, or a segment with its cards in it.
struct Block {
  /// The card or group that links end at; nil for the blank that keeps an empty stage open.
  let end: SceneLink.End?
  /// The extent.
  let size: Size
  /// The cards in it.
  let tiles: [Tile]

  /// A card in a block, at a place that counts from the block's upper left corner.
  struct Tile {
    let card: Int
    let box: Rect
  }

  /// The block that is a card.
  init(card index: Int, of card: Card) {
    end = .card(index)
    size = card.size
    tiles = [Tile(card: index, box: Rect(x: 0, y: 0, width: size.width, height: size.height))]
  }

  /// A group with its cards.
  init(group index: Int, size: Size, tiles: [Tile]) {
    end = .group(index)
    self.size = size
    self.tiles = tiles
  }

  /// What keeps the band of an empty stage open.
  init(blankOf size: Size) {
    end = nil
    self.size = size
    tiles = []
  }
}

/// A column of blocks inside a stage.
struct BlockColumn {
  /// The stage, as an index of ``Scene/bands``.
  let band: Int
  /// The blocks, as indices of ``BlockPlan/blocks``.
  let blocks: [Int]
}

/// The blocks of a drawing, dealt out to columns, before they have a place.
struct BlockPlan {
  /// The blocks.
  private(set) var blocks: [Block] = []
  /// The columns, from left to right; those of a band lie beside one another.
  private(set) var columns: [BlockColumn] = []
  /// The column of each block.
  private(set) var columnOfBlock: [Int] = []
  /// The block that a link ends at.
  private(set) var blockOfEnd: [SceneLink.End: Int] = [:]

  /// What stands in each column: plans with the same have the same picture.
  var ends: [[SceneLink.End?]] { columns.map { $0.blocks.map { blocks[$0].end } } }

  /// Adds a column to the right.
  mutating func addColumn(band: Int, _ added: [Block]) {
    for (index, block) in added.enumerated() {
      if let end = block.end { blockOfEnd[end] = blocks.count + index }
      columnOfBlock.append(columns.count)
    }
    columns.append(
      BlockColumn(band: band, blocks: Array(blocks.count..<blocks.count + added.count)))
    blocks += added
  }
}
