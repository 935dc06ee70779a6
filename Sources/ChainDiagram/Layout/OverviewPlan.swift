extension BlockPlan {
  /// The plan of an overview: every segment is a block with its cards as tiles; a card outside of
  /// the segments is a block of its own.
  ///
  /// A stage gets at most `limit` columns of segments; `balance` weighs even columns against short
  /// links. How many tiles stand side by side is the same for all segments of a column, and grows
  /// where the column is tallest until the whole is as wide as ``aspect`` asks for.
  init(overviewOf scene: Scene, limit: Int, balance: Double) {
    let items = OverviewItem.items(of: scene).filter { !scene.bands[$0.band].isStrip }
    let things = items.map { item in
      ColumnChoice.Thing(
        band: item.band,
        height: item.cards.reduce(40) { $0 + scene.cards[$1].size.height + TileGrid.gap })
    }
    let columns = ColumnChoice.columns(
      of: things, bands: scene.bands.count,
      links: Self.forwardLinks(between: items.map(\.end), in: scene), limit: limit,
      balance: balance)
    var drafts = columns.filter { !scene.bands[$0.band].isStrip }.map { column in
      OverviewColumn(band: column.band, items: column.things.map { items[$0] }, in: scene)
    }
    OverviewColumn.widen(&drafts, in: scene)
    for draft in drafts { addColumn(band: draft.band, draft.blocks(in: scene)) }
  }

  /// The width over the height that an overview should have, near that of a slide and of A3 paper.
  static let aspect = 1.65
}

/// What an overview places: a segment with its cards, or a card outside of the segments.
struct OverviewItem {
  let band: Int
  let end: SceneLink.End
  let cards: [Int]

  /// The items of a scene, in map order. Complexity: O(groups + cards).
  static func items(of scene: Scene) -> [OverviewItem] {
    var cardsOfGroup = [[Int]](repeating: [], count: scene.groups.count)
    var loose: [OverviewItem] = []
    for (index, card) in scene.cards.enumerated() {
      if let group = card.group {
        cardsOfGroup[group].append(index)
      } else {
        loose.append(OverviewItem(band: card.band, end: .card(index), cards: [index]))
      }
    }
    return zip(scene.groups.indices, cardsOfGroup).map { group, cards in
      OverviewItem(band: scene.groups[group].band, end: .group(group), cards: cards)
    } + loose
  }
}

/// A column of an overview whose number of tiles side by side is still being chosen.
struct OverviewColumn {
  let band: Int
  private let items: [OverviewItem]
  private var tilesAcross = 1
  private var size = BlockPlan.blank

  init(band: Int, items: [OverviewItem], in scene: Scene) {
    self.band = band
    self.items = items
    measure(in: scene)
  }

  /// Whether more tiles side by side would make the column shorter.
  private var canWiden: Bool { items.contains { $0.cards.count > tilesAcross } }

  private mutating func measure(in scene: Scene) {
    let blocks = blocks(in: scene)
    let height = blocks.map { $0.size.height + BlockGap.overview.box }.reduce(0, +)
    size = Size(width: blocks.map(\.size.width).max() ?? 0, height: height)
  }

  /// The blocks of the column, all of one width.
  func blocks(in scene: Scene) -> [Block] {
    guard !items.isEmpty else { return [Block(blankOf: BlockPlan.blank)] }
    return items.map { item in
      switch item.end {
      case .card(let card): Block(card: card, of: scene.cards[card])
      case .group(let group): block(ofGroup: group, cards: item.cards, in: scene)
      }
    }
  }

  private func block(ofGroup group: Int, cards: [Int], in scene: Scene) -> Block {
    let cardWidth = CardMeasure.width(in: .overview)
    let width = TileGrid.width(columns: tilesAcross, cardWidth: cardWidth)
    let header = GroupHeader(scene.groups[group], width: width)
    let grid = TileGrid(
      cards.map { ($0, scene.cards[$0].size) }, columns: tilesAcross, cardWidth: cardWidth,
      header: header.height)
    return Block(group: group, size: grid.size, tiles: grid.tiles)
  }

  /// Widens the tallest columns until the whole is as wide as it should be.
  static func widen(_ columns: inout [OverviewColumn], in scene: Scene) {
    while true {
      let width = columns.map { $0.size.width + BlockGap.overview.column }.reduce(0, +)
      let height = columns.map(\.size.height).max() ?? 0
      guard width < BlockPlan.aspect * (height + PictureMeasure.expectedFrame),
        let tallest = columns.indices.max(by: {
          columns[$0].size.height < columns[$1].size.height
        }), columns[tallest].canWiden
      else { return }
      columns[tallest].tilesAcross += 1
      columns[tallest].measure(in: scene)
    }
  }
}
