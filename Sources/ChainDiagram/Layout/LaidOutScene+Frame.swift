extension LaidOutScene {
  /// Draws the bands around the boxes of their columns; returns the height of their headers.
  mutating func placeBands(
    _ columns: [[Rect]], of bandOfColumn: [Int], width: Double, bottom: Double
  ) -> Double {
    var spans: [Int: ClosedRange<Double>] = [:]
    for (column, boxes) in columns.enumerated() {
      guard let box = boxes.first else { continue }
      let left = column == 0 ? 0 : box.minX - PictureMeasure.bandPadding
      let right = column == columns.count - 1 ? width : box.maxX + PictureMeasure.bandPadding
      let band = bandOfColumn[column]
      spans[band] = min(spans[band]?.lowerBound ?? left, left)...right
    }
    let headers = spans.mapValues { $0.upperBound - $0.lowerBound }
      .reduce(into: [Int: BandHeader]()) {
        $0[$1.key] = BandHeader(scene.bands[$1.key], width: $1.value)
      }
    let top = headers.values.map(\.height).max() ?? 0
    for (band, span) in spans {
      let box = Rect(
        x: span.lowerBound, y: -top, width: span.upperBound - span.lowerBound,
        height: top + bottom)
      bands[band] = headers[band]?.placed(in: box) ?? PlacedBox(box: box, texts: [])
    }
    return top
  }

  /// Puts header, strips and legend around what is placed, and everything into the page.
  mutating func frame(_ content: Rect, _ strips: [Strip]) {
    let margin = PictureMeasure.margin
    let width = max(content.width, PictureMeasure.leastWidth)
    let legendBottom = placeLegend(
      beside: strips, x: content.minX, top: content.maxY, width: width)
    let header = PictureHeader(scene.header, x: content.minX, width: width)
    self.header = header.lines.map { $0.moved(byX: 0, y: content.minY - header.height) }
    gaps = header.gaps?.moved(byX: 0, y: content.minY - header.height)
    size = Size(
      width: (width + 2 * margin).rounded(.up),
      height: (legendBottom - content.minY + header.height + 2 * margin).rounded(.up))
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
    // Of some shares of the width, the one at which both are lowest.
    var best: (picture: LaidOutScene, bottom: Double)?
    for share in PictureMeasure.stripShares {
      var picture = self
      let bottom = picture.place(strips, x: x, top: top, width: width, share: share)
      if best.map({ bottom < $0.bottom - 1 }) ?? true { best = (picture, bottom) }
    }
    guard let best else { return top }
    self = best.picture
    return best.bottom
  }

  private mutating func place(
    _ strips: [Strip], x: Double, top: Double, width: Double, share: Double
  ) -> Double {
    let own = (width * share).rounded()
    let isBeside = width - own - PictureMeasure.stripGap >= PictureMeasure.leastLegend
    let covered = place(strips, x: x, top: top, width: isBeside ? own : width)
    let bottom = covered?.maxY ?? top
    guard isBeside else {
      return placeLegend(x: x, top: bottom + PictureMeasure.stripGap, width: width)
    }
    let left = x + own + PictureMeasure.stripGap
    return max(
      bottom,
      placeLegend(x: left, top: top + PictureMeasure.stripGap, width: x + width - left))
  }
}

/// The measures of the page, in points.
enum PictureMeasure {
  /// What header, strips and legend usually add to the height of the bands.
  static func usualFrame(of scene: Scene) -> Double {
    scene.bands.contains(where: \.isStrip) ? 420 : 190
  }

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
