extension LaidOutScene {
  /// Puts the stages that only support others under the bands, one under the other in a strip of a
  /// width; gives what they cover, nil without any.
  mutating func placeStrips(x: Double, top: Double, width: Double) -> Rect? {
    var covered: Rect?
    for strip in scene.bands.indices where scene.bands[strip].isStrip {
      let top = (covered?.maxY ?? top) + PictureMeasure.stripGap
      placeStrip(strip, x: x, top: top, width: width)
      covered = covered?.union(bands[strip].box) ?? bands[strip].box
    }
    return covered
  }

  private mutating func placeStrip(_ index: Int, x: Double, top: Double, width: Double) {
    let header = BandHeader(scene.bands[index], width: width)
    var bottom = top + header.height
    for item in PlanItem.items(ofStrip: index, in: scene) {
      bottom = placeItem(item, x: x, top: bottom, width: width)
    }
    let height = bottom - top + OverviewGeometry.bandPadding - RowPacking.gap
    bands[index] = header.placed(in: Rect(x: x, y: top, width: width, height: height))
  }

  /// Puts the cards of a segment, or one card, into a strip; returns where the next may begin.
  private mutating func placeItem(
    _ item: PlanItem, x: Double, top: Double, width: Double
  ) -> Double {
    let left = x + OverviewGeometry.bandPadding
    let boxWidth = width - 2 * OverviewGeometry.bandPadding
    guard case .group(let group)? = item.end, scene.drawing == .overview else {
      return place(item, x: left, top: top, width: boxWidth) + RowPacking.gap
    }
    let header = GroupHeader(scene.groups[group], width: boxWidth)
    let bottom =
      place(
        item, x: left + RowPacking.padding, top: top + header.height,
        width: boxWidth - 2 * RowPacking.padding) + RowPacking.padding
    groups[group] = PlacedBox(
      box: Rect(x: left, y: top, width: boxWidth, height: bottom - top),
      texts: header.lines.map { $0.moved(byX: left, y: top) })
    return bottom + RowPacking.gap
  }

  /// Puts the cards of an item into rows; returns the lower side of the last.
  private mutating func place(
    _ item: PlanItem, x: Double, top: Double, width: Double
  ) -> Double {
    let measured = item.cards.map {
      MeasuredCard(scene.cards[$0].entries, scene.cards[$0].appearance)
    }
    let rows = UnevenRows(measured, width: width)
    for place in rows.places {
      let card = item.cards[place.card]
      cards[card] = PlacedCard(scene.cards[card], in: place.box.moved(byX: x, y: top))
    }
    return top + rows.height
  }
}
