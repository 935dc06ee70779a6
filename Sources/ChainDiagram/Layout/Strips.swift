/// A stage that only supports others, with its cards measured.
struct Strip {
  /// The stage, as an index of ``Scene/bands``.
  let band: Int
  /// What it holds.
  let items: [(item: BoxContents, cards: StripCards)]

  /// The strips of a scene.
  static func strips(of scene: Scene) -> [Strip] {
    scene.bands.indices.filter { scene.bands[$0].isStrip }.map { band in
      Strip(
        band: band,
        items: BoxContents.items(ofStrip: band, in: scene).map { item in
          (item, StripCards(item.cards.map { scene.cards[$0] }))
        })
    }
  }
}

extension LaidOutScene {
  /// Puts the stages that only support others under the bands, one under the other in a strip of a
  /// width; gives what they cover, nil without any.
  mutating func place(_ strips: [Strip], x: Double, top: Double, width: Double) -> Rect? {
    var covered: Rect?
    for strip in strips {
      let top = (covered?.maxY ?? top) + PictureMeasure.stripGap
      place(strip, x: x, top: top, width: width)
      covered = covered?.union(bands[strip.band].box) ?? bands[strip.band].box
    }
    return covered
  }

  private mutating func place(_ strip: Strip, x: Double, top: Double, width: Double) {
    let header = BandHeader(scene.bands[strip.band], width: width)
    var bottom = top + header.height
    for (item, cards) in strip.items {
      bottom = place(item, cards, x: x, top: bottom, width: width)
    }
    let height = bottom - top + PictureMeasure.bandPadding - RowPacking.gap
    bands[strip.band] = header.placed(in: Rect(x: x, y: top, width: width, height: height))
  }

  /// Puts the cards of a segment, or one card, into a strip; returns where the next may begin.
  private mutating func place(
    _ item: BoxContents, _ measured: StripCards, x: Double, top: Double, width: Double
  ) -> Double {
    let left = x + PictureMeasure.bandPadding
    let boxWidth = width - 2 * PictureMeasure.bandPadding
    guard case .group(let group)? = item.end else {
      return placeCards(item, measured, x: left, top: top, width: boxWidth) + RowPacking.gap
    }
    let header = GroupHeader(scene.groups[group], width: boxWidth)
    let cardsBottom = placeCards(
      item, measured, x: left + RowPacking.padding, top: top + header.height,
      width: boxWidth - 2 * RowPacking.padding)
    let bottom = cardsBottom + RowPacking.padding
    segments.append(
      PlacedSegment(
        group: group, cards: item.cards,
        place: PlacedBox(
          box: Rect(x: left, y: top, width: boxWidth, height: bottom - top),
          texts: header.lines.map { $0.moved(byX: left, y: top) })))
    return bottom + RowPacking.gap
  }

  /// Puts the cards of an item into rows; returns the lower side of the last.
  private mutating func placeCards(
    _ item: BoxContents, _ measured: StripCards, x: Double, top: Double, width: Double
  ) -> Double {
    let rows = UnevenRows(measured, width: width)
    for place in rows.places {
      let card = item.cards[place.card]
      cards[card] = PlacedCard(scene.cards[card], in: place.box.moved(byX: x, y: top))
    }
    return top + rows.height
  }
}
