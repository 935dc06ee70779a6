import ChainModel

extension BlockPlan {
  /// The plan of a flow: every card outside of the strips is a block of its own.
  ///
  /// `balance` weighs even columns against short links.
  init(flowOf scene: Scene, balance: Double) {
    let cards = scene.cards.indices.filter { !scene.bands[scene.cards[$0].band].isStrip }
    let things = cards.map { card in
      ColumnChoice.Thing(
        band: scene.cards[card].band,
        height: scene.cards[card].size.height + BlockGap.flow.box)
    }
    let columns = ColumnChoice.columns(
      of: things, bands: scene.bands.count,
      links: Self.forwardLinks(between: cards.map(SceneLink.End.card), in: scene),
      balance: balance)
    for column in columns where !scene.bands[column.band].isStrip {
      let blocks = column.things.map { Block(card: cards[$0], of: scene.cards[cards[$0]]) }
      addColumn(band: column.band, blocks.isEmpty ? [Block(blankOf: Self.blank)] : blocks)
    }
  }

  /// The extent of the blank that keeps the band of an empty stage open.
  static let blank = Size(width: 120, height: 24)

  /// The links between some ends that should lead to the right, by the ends' indices.
  static func forwardLinks(
    between ends: [SceneLink.End], in scene: Scene
  ) -> [(tail: Int, head: Int)] {
    let indices = Dictionary(zip(ends, ends.indices), uniquingKeysWith: { first, _ in first })
    return scene.links.compactMap { link in
      guard link.kind != .returnFlow, let tail = indices[link.tail],
        let head = indices[link.head]
      else { return nil }
      return (tail, head)
    }
  }
}
