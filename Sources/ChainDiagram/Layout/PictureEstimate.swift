/// How large a picture becomes, and how many tiles stand side by side in each column, before
/// anything has a place.
struct PictureEstimate {
  /// The width over the height that an overview should have, near that of a slide and of A3 paper.
  private static let aspect = 1.65
  /// How much higher a picture becomes than its tallest column, because links are drawn straight.
  private static let slack = 1.35

  private let gap: BlockGap
  private let cardWidth: Double
  private let things: [Thing]

  /// What is known of an item before it is a block.
  private struct Thing {
    /// The height of everything but the cards, and the gap to the next.
    let frame: Double
    /// The mean height of a card, with the gap to the next.
    let cardHeight: Double
    let cards: Int

    func height(tilesAcross: Int) -> Double {
      frame + Double((cards + tilesAcross - 1) / tilesAcross) * cardHeight
    }
  }

  /// What the columns look like with a number of tiles side by side in each.
  struct Shape {
    fileprivate(set) var tilesAcross: [Int]
    fileprivate(set) var heights: [Double]
    fileprivate(set) var size = Size(width: 0, height: 0)
  }

  init(of items: [PlanItem], in scene: Scene) {
    let gap = BlockGap.of(scene.drawing)
    self.gap = gap
    let cardWidth = CardMeasure.width(in: scene.drawing)
    self.cardWidth = cardWidth
    things = items.map { item in
      let sum = item.cards.reduce(0) { $0 + scene.cards[$1].plannedHeight(width: cardWidth) }
      guard case .group? = item.end else {
        return Thing(frame: gap.box + max(sum, BlockPlan.blank.height), cardHeight: 0, cards: 0)
      }
      let mean = item.cards.isEmpty ? 0 : sum / Double(item.cards.count) + RowPacking.gap
      return Thing(
        frame: gap.box + PictureMeasure.groupHeader, cardHeight: mean, cards: item.cards.count)
    }
  }

  /// The height of each thing with one card beside another.
  var heights: [Double] { things.map { $0.height(tilesAcross: 1) } }

  /// Widens the tallest columns until the whole is as wide as it should be.
  func shape(of layers: Layers) -> Shape {
    var shape = Shape(
      tilesAcross: Array(repeating: 1, count: layers.columns.count),
      heights: layers.columns.map { height(of: $0, in: layers, tilesAcross: 1) })
    let margins = Double(layers.columns.count) * (gap.column + cardWidth + 2 * RowPacking.padding)
    var width = margins
    while let tallest = shape.heights.indices.max(by: { shape.heights[$0] < shape.heights[$1] }) {
      let height = shape.heights[tallest] * Self.slack + PictureMeasure.expectedFrame
      shape.size = Size(width: width, height: height)
      let column = layers.columns[tallest]
      let canWiden = column.contains {
        $0 < things.count && things[$0].cards > shape.tilesAcross[tallest]
      }
      guard width < Self.aspect * height, canWiden else { break }
      shape.tilesAcross[tallest] += 1
      shape.heights[tallest] = self.height(
        of: column, in: layers, tilesAcross: shape.tilesAcross[tallest])
      width += cardWidth + RowPacking.gap
    }
    return shape
  }

  private func height(of column: [Int], in layers: Layers, tilesAcross: Int) -> Double {
    column.reduce(0) { sum, vertex in
      sum
        + (vertex < things.count
          ? things[vertex].height(tilesAcross: tilesAcross) : gap.box + Routing.bendHeight)
    }
  }
}
