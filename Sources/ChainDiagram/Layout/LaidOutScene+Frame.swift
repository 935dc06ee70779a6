extension LaidOutScene {
  /// Puts what a geometry has placed into its bands, in one row or in several, and header, strips and legend
  /// around it all.
  ///
  /// `columns` are the boxes in each column, `channels` the spaces before, between and behind them, where a
  /// drawing of many columns can be cut; `bottom` is the lower side of the bands, below which lanes take a
  /// height; everything counts from the upper left corner of the space under the bands' headers. A link's
  /// line has a radius at its corners, or one that suits its width.
  mutating func placeRows(
    _ columns: [[Rect]], of bandOfColumn: [Int], channels: [(x: Double, width: Double)],
    _ ways: [(link: Int, way: Wrapping.Way)], radius: Double?, bottom: Double, laneHeight: Double,
    page: PageShape, strips: [Strip]
  ) {
    let width = channels.last.map { $0.x + $0.width } ?? 0
    let spans = Self.bandSpans(columns, of: bandOfColumn, width: width)
    var wrapping = Wrapping(
      cuts: channels.dropFirst().dropLast().map { $0.x + $0.width / 2 }, width: width,
      rowHeight: PictureMeasure.usualHeader + bottom + laneHeight,
      ways: ways.map(\.way), page: page)
    var headers: [(band: Int, row: Int, span: ClosedRange<Double>, header: BandHeader)] = []
    for (band, span) in spans.sorted(by: { $0.key < $1.key }) {
      for (place, piece) in wrapping.pieces(of: span).enumerated() {
        let header = BandHeader(
          scene.bands[band], width: piece.span.upperBound - piece.span.lowerBound,
          goesOn: place > 0)
        headers.append((band, piece.row, piece.span, header))
      }
    }
    let top = headers.map(\.header.height).max() ?? 0
    wrapping.setRowHeight(top + bottom + laneHeight)
    var wrapped = ways.map(\.way)
    wrapping.wrap(&wrapped, bottom: bottom + laneHeight)
    for (way, link) in zip(wrapped, ways.map(\.link)) {
      links[link] = LinkPath(route: way.corners, width: way.width, radius: radius)
    }
    for (band, row, span, header) in headers {
      let move = wrapping.move(ofRow: row)
      let box = Rect(
        x: span.lowerBound, y: -top, width: span.upperBound - span.lowerBound,
        height: top + bottom)
      let placed = header.placed(in: box.moved(byX: move.x, y: move.y))
      if bands[band].box.width == 0 {
        bands[band] = placed
      } else {
        bands[band].continuations.append(placed)
      }
    }
    rowCount = wrapping.rowCount
    moveRows(wrapping)
    let content = wrapping.content.moved(byX: 0, y: -top)
    // In an empty corner the legend takes no room, which counts where the picture is high for its page. The
    // boxes of an overview leave no corner empty.
    let corner =
      scene.drawing == .flow && rowCount == 1 ? legendInCorner(top: 0, bottom: bottom) : nil
    var cornered = self
    frame(content, strips)
    guard let corner else { return }
    cornered.legend = corner
    let covered = cornered.place(
      strips, x: content.minX, top: content.maxY,
      width: max(content.width, PictureMeasure.leastWidth))
    cornered.frame(content, bottom: covered?.maxY ?? content.maxY)
    if page.scale(of: cornered.size) > 1.02 * page.scale(of: size) { self = cornered }
  }

  /// How far each band reaches.
  private static func bandSpans(
    _ columns: [[Rect]], of bandOfColumn: [Int], width: Double
  ) -> [Int: ClosedRange<Double>] {
    var spans: [Int: ClosedRange<Double>] = [:]
    for (column, boxes) in columns.enumerated() {
      guard let box = boxes.first else { continue }
      let left = column == 0 ? 0 : box.minX - PictureMeasure.bandPadding
      let right = column == columns.count - 1 ? width : box.maxX + PictureMeasure.bandPadding
      let band = bandOfColumn[column]
      spans[band] = min(spans[band]?.lowerBound ?? left, left)...right
    }
    return spans
  }

  /// Moves boxes and cards to their rows.
  private mutating func moveRows(_ wrapping: Wrapping) {
    guard !wrapping.isOneRow else { return }
    for index in segments.indices {
      let move = wrapping.move(ofRow: wrapping.row(of: segments[index].place.box.midX))
      segments[index].place = segments[index].place.moved(byX: move.x, y: move.y)
    }
    for index in cards.indices where !scene.bands[scene.cards[index].band].isStrip {
      let move = wrapping.move(ofRow: wrapping.row(of: cards[index].box.midX))
      cards[index] = cards[index].moved(byX: move.x, y: move.y)
    }
  }

  /// Puts header, strips and legend around what is placed, and everything into the page.
  private mutating func frame(_ content: Rect, _ strips: [Strip]) {
    let width = max(content.width, PictureMeasure.leastWidth)
    let legendBottom = placeLegend(
      beside: strips, x: content.minX, top: content.maxY, width: width)
    frame(content, bottom: legendBottom)
  }

  /// Puts the header over what is placed, and everything into the page; what is placed ends at `bottom`.
  private mutating func frame(_ content: Rect, bottom: Double) {
    let margin = PictureMeasure.margin
    let width = max(content.width, PictureMeasure.leastWidth)
    let header = PictureHeader(scene.header, x: content.minX, width: width)
    self.header = header.lines.map { $0.moved(byX: 0, y: content.minY - header.height) }
    gaps = header.gaps?.moved(byX: 0, y: content.minY - header.height)
    size = Size(
      width: (width + 2 * margin).rounded(.up),
      height: (bottom - content.minY + header.height + 2 * margin).rounded(.up))
    move(byX: margin - content.minX, y: margin + header.height - content.minY)
  }
}

extension LaidOutScene {
  /// Puts the strips under the bands, and the legend beside them if there is room, else below; returns the
  /// lower side of both.
  private mutating func placeLegend(
    beside strips: [Strip], x: Double, top: Double, width: Double
  ) -> Double {
    guard !strips.isEmpty else {
      return placeLegend(x: x, top: top + PictureMeasure.stripGap, width: width)
    }
    // Of some shares of the width, the one at which both are lowest: the more the strips have, the lower they
    // are and the higher the legend.
    var best: (picture: LaidOutScene, bottom: Double)?
    for share in PictureMeasure.stripShares {
      var picture = self
      let (strip, legend) = picture.place(strips, x: x, top: top, width: width, share: share)
      let bottom = max(strip, legend)
      if best.map({ bottom < $0.bottom - 1 }) ?? true { best = (picture, bottom) }
      if strip <= legend { break }
    }
    guard let best else { return top }
    self = best.picture
    return best.bottom
  }

  /// The lower sides of strips that have a share of the width, and of the legend.
  private mutating func place(
    _ strips: [Strip], x: Double, top: Double, width: Double, share: Double
  ) -> (strip: Double, legend: Double) {
    let own = (width * share).rounded()
    let isBeside = width - own - PictureMeasure.stripGap >= PictureMeasure.leastLegend
    let covered = place(strips, x: x, top: top, width: isBeside ? own : width)
    let bottom = covered?.maxY ?? top
    guard isBeside else {
      return (bottom, placeLegend(x: x, top: bottom + PictureMeasure.stripGap, width: width))
    }
    let left = x + own + PictureMeasure.stripGap
    return (
      bottom,
      placeLegend(x: left, top: top + PictureMeasure.stripGap, width: x + width - left)
    )
  }
}

/// The measures of the page, in points.
enum PictureMeasure {
  /// What header, strips and legend usually add to the height of the bands.
  static func usualFrame(of scene: Scene) -> Double {
    // Without a strip the legend stands below, or takes no height in a band.
    scene.bands.contains(where: \.isStrip) ? 420 : 250
  }

  /// What the headers of bands usually add to their height.
  static let usualHeader = 64.0

  /// The free space around everything.
  static let margin = 20.0
  /// The free space between a band's border and what is in it.
  static let bandPadding = 10.0
  /// The height of the blank that keeps the band of an empty stage open.
  static let blank = 24.0
  /// The distance between two bands.
  static let bandGap = 14.0
  /// The width that the header has at least.
  static let leastWidth = 520.0
  /// The parts of the picture's width that the strips may have beside the legend.
  static let stripShares = [0.5, 0.54, 0.58, 0.62, 1]
  /// The room beside a strip in which a legend is worth reading.
  static let leastLegend = 340.0
  /// The distance between a band and the strip under it.
  static let stripGap = 16.0
}
