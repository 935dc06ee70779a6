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

  /// The block of an item; the cards of a segment stand in rows of `tilesAcross`.
  init(of item: PlanItem, in scene: Scene, tilesAcross: Int) {
    end = item.end
    switch item.end {
    case nil:
      size = BlockPlan.blank
      tiles = []
    case .card(let card)?:
      let width = CardMeasure.width(in: scene.drawing)
      size = Size(width: width, height: CardText(scene.cards[card], width: width).height)
      tiles = [Tile(card: card, box: Rect(x: 0, y: 0, width: size.width, height: size.height))]
    case .group(let group)?:
      let width = PackedGroup.width(
        across: tilesAcross, cardWidth: CardMeasure.width(in: scene.drawing))
      let packed = PackedGroup(
        item.cards, of: scene, width: width,
        header: GroupHeader(scene.groups[group], width: width).height)
      size = packed.size
      tiles = packed.tiles
    }
  }
}

/// The blocks of a drawing in their columns and in order, before they have a place.
struct BlockPlan {
  /// The blocks; they are the first vertices of the layers.
  let blocks: [Block]
  /// The columns, with the bends of long links between the blocks.
  let layers: Layers
  /// The stage of each column, as an index of ``Scene/bands``; the columns of a band lie beside one
  /// another.
  let bandOfColumn: [Int]
  /// The block that a link ends at.
  let blockOfEnd: [SceneLink.End: Int]

  /// The extent of the blank that keeps the band of an empty stage open.
  static let blank = Size(width: 120, height: 24)

  /// The blocks of each column, from top to bottom.
  var columns: [[Int]] { layers.columns.map { $0.filter { $0 < blocks.count } } }

  /// Makes the blocks of items that have been put in order.
  init(_ items: [PlanItem], in scene: Scene, _ layers: Layers, tilesAcross: [Int]) {
    self.layers = layers
    var blocks: [Block] = []
    var bandOfColumn = [Int](repeating: 0, count: layers.columns.count)
    var blockOfEnd: [SceneLink.End: Int] = [:]
    for (index, item) in items.enumerated() {
      let column = layers.columnOfVertex[index]
      bandOfColumn[column] = item.band
      if let end = item.end { blockOfEnd[end] = index }
      blocks.append(Block(of: item, in: scene, tilesAcross: tilesAcross[column]))
    }
    self.blocks = blocks
    self.bandOfColumn = bandOfColumn
    self.blockOfEnd = blockOfEnd
  }
}
