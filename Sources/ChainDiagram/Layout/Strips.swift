extension LaidOutScene {
  /// Puts the stages that only support others under the bands, each as a strip that is as wide as its
  /// cards ask for; gives what they cover, nil without any.
  mutating func placeStrips(x: Double, top: Double, width: Double) -> Rect? {
    let strips = scene.bands.indices.filter { scene.bands[$0].isStrip }
    var covered: Rect?
    for strip in strips {
      let top = (covered?.maxY ?? top) + PictureMeasure.stripGap
      placeStrip(strip, x: x, top: top, width: width)
      covered = covered?.union(bands[strip].box) ?? bands[strip].box
    }
    // Strips one under the other end at the same side.
    for strip in strips {
      let box = bands[strip].box
      let whole = covered?.width ?? box.width
      bands[strip] = BandHeader(scene.bands[strip], width: whole)
        .placed(in: Rect(x: box.minX, y: box.minY, width: whole, height: box.height))
    }
    return covered
  }

  private mutating func placeStrip(_ index: Int, x: Double, top: Double, width: Double) {
    let items = PlanItem.items(ofStrip: index, in: scene)
    let most = items.map { boxWidth(of: $0, in: width) }.max() ?? 0
    // The header asks for some room of its own.
    let own = min(width, max(most + 2 * PictureMeasure.bandPadding, PictureMeasure.leastStrip))
    var bottom = top + BandHeader(scene.bands[index], width: own).height
    for item in items { bottom = placeItem(item, x: x, top: bottom, width: width) }
    let height = bottom - top + PictureMeasure.bandPadding - RowPacking.gap
    bands[index] = PlacedBox(
      box: Rect(x: x, y: top, width: own, height: height), texts: [])
  }

  /// How wide the box of an item is in a strip: as wide as its cards side by side, if there is room.
  private func boxWidth(of item: PlanItem, in width: Double) -> Double {
    let room = width - 2 * PictureMeasure.bandPadding
    let cardWidth = CardMeasure.width(in: scene.drawing)
    let fitting = (room - 2 * RowPacking.padding + RowPacking.gap) / (cardWidth + RowPacking.gap)
    let across = max(1, min(item.cards.count, Int(fitting)))
    return min(room, PackedGroup.width(across: across, cardWidth: cardWidth))
  }

  /// Puts the cards of a segment, or one card, into a strip; returns where the next may begin.
  private mutating func placeItem(
    _ item: PlanItem, x: Double, top: Double, width: Double
  ) -> Double {
    let left = x + PictureMeasure.bandPadding
    let boxWidth = boxWidth(of: item, in: width)
    guard case .group(let group)? = item.end, scene.drawing == .overview else {
      return place(item, x: left - RowPacking.padding, top: top, width: boxWidth, header: 0)
    }
    let header = GroupHeader(scene.groups[group], width: boxWidth)
    let bottom = place(item, x: left, top: top, width: boxWidth, header: header.height)
    groups[group] = PlacedBox(
      box: Rect(x: left, y: top, width: boxWidth, height: bottom - top),
      texts: header.lines.map { $0.moved(byX: left, y: top) })
    return bottom + RowPacking.gap
  }

  /// Packs the cards of an item; returns the lower side of the box.
  private mutating func place(
    _ item: PlanItem, x: Double, top: Double, width: Double, header: Double
  ) -> Double {
    let packed = PackedGroup(item.cards, of: scene, width: width, header: header)
    for tile in packed.tiles {
      cards[tile.card] = PlacedCard(
        scene.cards[tile.card], in: tile.box.moved(byX: x, y: top))
    }
    return top + packed.size.height
  }
}
