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
      x: x, y: top, width: width, height: bottom - top + PictureMeasure.bandPadding - RowPacking.gap
    )
    bands[index] = header.placed(in: box)
    return box.maxY
  }

  /// Puts the cards of a segment, or one card, into a strip; returns where the next may begin.
  private mutating func placeItem(
    _ item: PlanItem, x: Double, top: Double, width: Double
  ) -> Double {
    let left = x + PictureMeasure.bandPadding
    let room = width - 2 * PictureMeasure.bandPadding
    let cardWidth = CardMeasure.width(in: scene.drawing)
    let fitting = (room - 2 * RowPacking.padding + RowPacking.gap) / (cardWidth + RowPacking.gap)
    let across = max(1, min(item.cards.count, Int(fitting)))
    let boxWidth = min(room, PackedGroup.width(across: across, cardWidth: cardWidth))
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
