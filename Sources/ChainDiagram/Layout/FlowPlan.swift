import ChainModel

extension BlockPlan {
  /// The plan of a flow: every card outside of the strips is a block of its own.
  init(flowOf scene: Scene) {
    for (index, band) in scene.bands.enumerated() where !band.isStrip {
      let cards = scene.cards.indices.filter { scene.cards[$0].band == index }
      guard !cards.isEmpty else {
        addColumn(band: index, [Block(blankOf: Self.blank)])
        continue
      }
      for column in Self.columns(of: cards, in: scene) {
        addColumn(band: index, column.map { Block(card: $0, of: scene.cards[$0]) })
      }
    }
  }

  /// The extent of the blank that keeps the band of an empty stage open.
  static let blank = Size(width: 120, height: 24)

  private static func columns(of cards: [Int], in scene: Scene) -> [[Int]] {
    let ends = cards.map(SceneLink.End.card)
    return columns(of: cards, arrows: arrows(between: ends, in: scene))
  }

  /// The requirements between some ends, by their indices.
  static func arrows(
    between ends: [SceneLink.End], in scene: Scene
  ) -> [(tail: Int, head: Int)] {
    let indices = Dictionary(
      zip(ends, ends.indices), uniquingKeysWith: { first, _ in first })
    return scene.links.compactMap { link in
      guard link.kind != .returnFlow, let tail = indices[link.tail],
        let head = indices[link.head]
      else { return nil }
      return (tail, head)
    }
  }

  /// Things dealt out to columns from left to right, at most `limit` of them, as late as possible.
  static func columns<Thing>(
    of things: [Thing], arrows: [(tail: Int, head: Int)], limit: Int = .max
  ) -> [[Thing]] {
    let layers = Layering.layersFromRight(count: things.count, arrows: arrows)
    let count = min(limit, (layers.max() ?? 0) + 1)
    var columns = [[Thing]](repeating: [], count: count)
    for (thing, layer) in zip(things, layers) {
      columns[count - 1 - min(layer, count - 1)].append(thing)
    }
    return columns
  }
}
