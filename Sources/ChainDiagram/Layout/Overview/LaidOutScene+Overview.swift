extension LaidOutScene {
  /// Gives everything in an overview its place.
  init(overview scene: Scene, engine: some LayoutEngine, page: PageShape) throws(LayoutFailure) {
    self.init(scene: scene)
    let plan = try OverviewSearch(scene, page: page).plan(engine: engine)
    let items = BoxContents.items(of: scene)
    let sizes = zip(items, plan.rows).map { BoxSizes(of: $0, in: scene, rows: $1) }
    let ports = PortOrder(plan.skeleton)
    let strips = Strip.strips(of: scene)
    var frame = (width: 60.0 * Double(plan.skeleton.columns.count), height: 400.0)
    // The first geometry shows how much room everything takes beside the columns, the second uses it.
    var best: (geometry: OverviewGeometry, scale: Double)?
    for _ in 0..<2 {
      let height = Self.bestHeight(plan, sizes, frame: frame, page: page)
      guard let (geometry, columns) = Self.geometry(plan.skeleton, ports, sizes, height: height)
      else { throw .malformed(.heights) }
      var outline = LaidOutScene(scene: scene)
      outline.placeFrame(around: geometry, strips, page: page)
      if outline.rowCount == 1 {
        frame = (outline.size.width - columns, outline.size.height - geometry.size.height)
      }
      let scale = page.scale(of: outline.size)
      if best.map({ scale > $0.scale }) ?? true { best = (geometry, scale) }
    }
    guard let best else { return }
    for (index, item) in items.enumerated() {
      place(item, in: best.geometry.boxes[index], rows: plan.rows[index])
    }
    placeFrame(around: best.geometry, strips, page: page)
  }

  /// The height of the bands at which the picture comes out largest on its page.
  private static func bestHeight(
    _ plan: OverviewPlan, _ sizes: [BoxSizes],
    frame: (width: Double, height: Double), page: PageShape
  ) -> Double {
    var best: (height: Double, scale: Double)?
    // Rows of a drawing that may be cut are lower.
    for step in (Wrapping.mayCut(plan.skeleton.columns.count) ? 0 : 15)..<75 {
      let height = (plan.height * (0.3 + 0.02 * Double(step))).rounded()
      guard let columns = OverviewGeometry.columnWidths(plan.skeleton, sizes, height: height)
      else { continue }
      let size = Size(width: columns + frame.width, height: height + frame.height)
      let scale = Wrapping.scale(
        of: size, columns: plan.skeleton.columns.count,
        rowHeight: height + PictureMeasure.usualHeader, on: page)
      if best.map({ scale > $0.scale }) ?? true { best = (height, scale) }
    }
    return best?.height ?? plan.height
  }

  /// The geometry at a height, or at the least one above it that has one; with the width of its columns.
  private static func geometry(
    _ skeleton: Skeleton, _ ports: PortOrder, _ sizes: [BoxSizes], height: Double
  ) -> (OverviewGeometry, columns: Double)? {
    var height = height
    for _ in 0..<60 {
      if let geometry = OverviewGeometry(skeleton, ports, sizes, height: height) {
        let columns = OverviewGeometry.columnWidths(skeleton, sizes, height: height)
        return (geometry, columns ?? 0)
      }
      height *= 1.08
    }
    return nil
  }

  /// Puts ribbons, bands and everything around them where a geometry asks for it.
  private mutating func placeFrame(
    around geometry: OverviewGeometry, _ strips: [Strip], page: PageShape
  ) {
    let bottom = geometry.size.height + PictureMeasure.bandPadding
    let routes = OverviewRoutes.corners(in: geometry, bottom: bottom)
    placeRows(
      geometry.skeleton.columns.map { $0.map { geometry.boxes[$0] } },
      of: geometry.skeleton.bandOfColumn, channels: geometry.channelSpans,
      routes.ways.enumerated().map { index, way in
        (way.link, Wrapping.Way(owner: index, width: way.width, corners: way.corners))
      }, radius: nil, bottom: bottom, laneHeight: routes.laneHeight, page: page, strips: strips)
  }

  /// Puts the cards of an item into its box, in rows of which each gets a share of what is left.
  private mutating func place(_ item: BoxContents, in box: Rect, rows: [Int]) {
    guard case .group(let group)? = item.end else {
      if let card = item.cards.first { cards[card] = PlacedCard(scene.cards[card], in: box) }
      return
    }
    let header = GroupHeader(scene.groups[group], width: box.width)
    segments.append(
      PlacedSegment(
        group: group, cards: item.cards,
        place: PlacedBox(
          box: box, texts: header.lines.map { $0.moved(byX: box.minX, y: box.minY) })))
    let inner = box.width - 2 * RowPacking.padding
    var start = 0
    var needed: [(texts: [(card: Int, text: CardText)], width: Double, height: Double)] = []
    for count in rows {
      let width = RowPacking.cardWidth(of: count, in: inner)
      let texts = item.cards[start..<start + count].map { card in
        (card: card, text: CardText(scene.cards[card], width: width))
      }
      needed.append((texts, width, texts.reduce(0) { max($0, $1.text.height) }))
      start += count
    }
    let sum = needed.reduce(0) { $0 + $1.height }
    let room =
      box.height - header.height - RowPacking.padding
      - RowPacking.gap * Double(max(rows.count - 1, 0))
    let growth = max(1, room / max(sum, 1))
    var top = box.minY + header.height
    for row in needed {
      let height = (row.height * growth * 10).rounded(.down) / 10
      for (place, (card, text)) in row.texts.enumerated() {
        let x = box.minX + RowPacking.padding + Double(place) * (row.width + RowPacking.gap)
        cards[card] = PlacedCard(
          text, in: Rect(x: x, y: top, width: row.width, height: height))
      }
      top += height + RowPacking.gap
    }
  }
}
