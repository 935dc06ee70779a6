extension LaidOutScene {
  /// Gives everything in a flow the place that a plan leaves to the engine.
  init(_ scene: Scene, plan: BlockPlan, engine: some LayoutEngine) throws(LayoutFailure) {
    self.init(scene: scene)
    let routing = Routing(of: scene, in: plan)
    let solution = try engine.solve(routing.problem)
    let blocks = zip(plan.blocks, solution.centres).map { Rect(centre: $1, size: $0.size) }
    place(plan, at: blocks)
    for (link, path) in routing.paths(in: solution, blocks: blocks, of: scene) {
      links[link] = path
    }

    var content = Rect(
      x: 0, y: 0, width: max(solution.size.width, 1), height: solution.size.height)
    let bandTop = placeBands(plan, at: blocks, around: content)
    content = content.expanded(
      left: PictureMeasure.bandPadding, right: PictureMeasure.bandPadding, top: bandTop,
      bottom: PictureMeasure.bandPadding)
    let lines = routing.forward.map { LinkLine(scene.links[$0], links[$0]) }
    var lanes = Lanes(plan: plan, blocks: blocks, bands: content, lines: lines)
    for link in routing.others { links[link] = lanes.path(of: scene.links[link]) }
    content = content.union(lanes.bounds ?? content)
    frame(content, Strip.strips(of: scene))
  }

  private mutating func place(_ plan: BlockPlan, at boxes: [Rect]) {
    for (block, box) in zip(plan.blocks, boxes) {
      if let card = block.card { cards[card] = PlacedCard(scene.cards[card], in: box) }
    }
  }

  /// Draws the bands around their columns; returns the height of their headers.
  private mutating func placeBands(
    _ plan: BlockPlan, at boxes: [Rect], around content: Rect
  ) -> Double {
    var spans: [Int: Rect] = [:]
    for (block, box) in boxes.enumerated() {
      let band = plan.bandOfColumn[plan.layers.columnOfVertex[block]]
      spans[band] = spans[band]?.union(box) ?? box
    }
    let padding = PictureMeasure.bandPadding
    let headers = spans.mapValues { $0.width + 2 * padding }.reduce(into: [Int: BandHeader]()) {
      $0[$1.key] = BandHeader(scene.bands[$1.key], width: $1.value)
    }
    let top = headers.values.map(\.height).max() ?? 0
    for (band, span) in spans {
      let box = Rect(
        x: span.minX - padding, y: content.minY - top, width: span.width + 2 * padding,
        height: content.height + top + padding)
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
  /// The free space around everything.
  static let margin = 20.0
  /// The free space between a band's border and what is in it.
  static let bandPadding = 14.0
  /// The width that the header has at least.
  static let leastWidth = 520.0
  /// The parts of the picture's width that the strips may have beside the legend.
  static let stripShares = [0.5, 0.54, 0.58, 0.62, 1]
  /// The room beside a strip in which a legend is worth reading.
  static let leastLegend = 340.0
  /// The distance between a band and the strip under it.
  static let stripGap = 16.0
}
