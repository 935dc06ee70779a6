/// What a layout engine places as one box: a card.
struct Block {
  /// The card that links end at; nil for the blank that keeps an empty stage open.
  let card: Int?
  /// The extent.
  let size: Size

  /// The block of an item of a flow.
  init(of item: PlanItem, in scene: Scene) {
    card = item.cards.first
    guard let card else {
      size = BlockPlan.blank
      return
    }
    let width = CardMeasure.width
    let measured = MeasuredCard(scene.cards[card].entries, scene.cards[card].appearance)
    size = Size(width: width, height: measured.extent(width: width).height)
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
  init(_ items: [PlanItem], in scene: Scene, _ layers: Layers) {
    self.layers = layers
    var blocks: [Block] = []
    var bandOfColumn = [Int](repeating: 0, count: layers.columns.count)
    var blockOfEnd: [SceneLink.End: Int] = [:]
    for (index, item) in items.enumerated() {
      let column = layers.columnOfVertex[index]
      bandOfColumn[column] = item.band
      if let end = item.end { blockOfEnd[end] = index }
      blocks.append(Block(of: item, in: scene))
    }
    self.blocks = blocks
    self.bandOfColumn = bandOfColumn
    self.blockOfEnd = blockOfEnd
  }
}
