/// How large a flow becomes before anything has a place.
struct PictureEstimate {
  /// How much higher a picture becomes than its tallest column, because links are drawn straight.
  private static let slack = 1.35
  /// What header, strips and legend usually add to the height.
  private static let frame = 450.0

  /// The height of each thing with the gap to the next.
  let heights: [Double]

  init(of items: [PlanItem], in scene: Scene) {
    heights = items.map { item in
      let height = item.cards.first.map {
        scene.cards[$0].plannedHeight(width: CardMeasure.width)
      }
      return BlockGap.box + max(height ?? 0, BlockPlan.blank.height)
    }
  }

  /// The size of a picture with things and bends in these columns.
  func size(of layers: Layers) -> Size {
    let tallest = layers.columns.map { column in
      column.reduce(0) {
        $0 + ($1 < heights.count ? heights[$1] : BlockGap.box + Routing.bendHeight)
      }
    }.max()
    return Size(
      width: Double(layers.columns.count) * (BlockGap.column + CardMeasure.width),
      height: (tallest ?? 0) * Self.slack + Self.frame)
  }
}
