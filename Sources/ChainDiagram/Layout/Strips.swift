extension LaidOutScene {
  /// Puts the stages that only support others under the bands, each as a strip of cards as wide as
  /// the picture; returns the lower side of the last.
  mutating func placeStrips(x: Double, top: Double, width: Double) -> Double {
    var bottom = top
    for (index, band) in scene.bands.enumerated() where band.isStrip {
      bottom = placeStrip(index, x: x, top: bottom + PictureMeasure.stripGap, width: width)
    }
    return bottom
  }

  private mutating func placeStrip(
    _ index: Int, x: Double, top: Double, width: Double
  ) -> Double {
    let header = BandHeader(scene.bands[index], width: width)
    var bottom = top + header.height
    for item in PlanItem.items(ofStrip: index, in: scene) {
      bottom = placeItem(item, x: x, top: bottom, width: width)
    }
    let box = Rect(
      x: x, y: top, width: width, height: bottom - top + PictureMeasure.bandPadding - TileGrid.gap)
    bands[index] = PlacedBox(
      box: box, texts: header.lines.map { $0.moved(byX: box.minX, y: box.minY) })
    return box.maxY
  }

  /// Puts the cards of a segment, or one card, into a strip; returns where the next may begin.
  private mutating func placeItem(
    _ item: PlanItem, x: Double, top: Double, width: Double
  ) -> Double {
    let left = x + PictureMeasure.bandPadding
    let room = width - 2 * PictureMeasure.bandPadding
    let cardWidth = CardMeasure.width(in: scene.drawing)
    guard case .group(let group)? = item.end, scene.drawing == .overview else {
      return placeTiles(of: item, x: left - TileGrid.padding, top: top, room: room, header: 0)
    }
    let columns = Self.tiles(across: room, cardWidth: cardWidth, count: item.cards.count)
    let groupWidth = TileGrid.width(columns: columns, cardWidth: cardWidth)
    let header = GroupHeader(scene.groups[group], width: groupWidth)
    let bottom = placeTiles(of: item, x: left, top: top, room: room, header: header.height)
    let box = Rect(x: left, y: top, width: groupWidth, height: bottom - top)
    groups[group] = PlacedBox(
      box: box, texts: header.lines.map { $0.moved(byX: left, y: top) })
    return bottom + TileGrid.gap
  }

  private mutating func placeTiles(
    of item: PlanItem, x: Double, top: Double, room: Double, header: Double
  ) -> Double {
    let cardWidth = CardMeasure.width(in: scene.drawing)
    let grid = TileGrid(
      item.cards.map { ($0, scene.cards[$0].size) },
      columns: Self.tiles(across: room, cardWidth: cardWidth, count: item.cards.count),
      cardWidth: cardWidth, header: header)
    for tile in grid.tiles { cards[tile.card] = tile.box.moved(byX: x, y: top) }
    return top + grid.size.height
  }

  private static func tiles(across room: Double, cardWidth: Double, count: Int) -> Int {
    let fitting = (room - 2 * TileGrid.padding + TileGrid.gap) / (cardWidth + TileGrid.gap)
    return max(1, min(count, Int(fitting)))
  }
}
