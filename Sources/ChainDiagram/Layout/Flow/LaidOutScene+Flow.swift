extension LaidOutScene {
  /// Gives everything in a flow its place.
  init(flow scene: Scene, engine: some LayoutEngine, page: PageShape) throws(LayoutFailure) {
    guard scene.cards.count <= Self.mostCards else {
      throw .tooLarge(.cards, count: scene.cards.count, limit: Self.mostCards)
    }
    let strips = Strip.strips(of: scene)
    let search = FlowSearch(scene, page: page)
    guard let plan = try search.plan(engine: engine) else { throw .malformed(.heights) }
    let sizes = FlowSizes(
      search.graph, in: scene, isPlanned: false, cardWidth: plan.sizes.cardWidth)
    var best = Self.drawing(scene, plan, search, sizes, page: page, strips: strips)
    // Where there is room for the legend, cards and lines make way for it, if that pays.
    if let free = best.picture.roomForLegend(plan, search, sizes) {
      let other = Self.drawing(
        scene, plan, search, sizes, keeping: free, page: page, strips: strips)
      if other.cost < best.cost { best = other }
    }
    self = best.picture
  }

  /// A flow of a skeleton, and what it costs in crossings.
  private static func drawing(
    _ scene: Scene, _ plan: FlowPlan, _ search: FlowSearch, _ sizes: FlowSizes,
    keeping free: FreeRoom? = nil, page: PageShape, strips: [Strip]
  ) -> (picture: LaidOutScene, cost: Double) {
    let skeleton = plan.skeleton
    var sizes = sizes
    let height = plan.height(sizes)
    sizes.useRoom(
      of: skeleton, height: height, keeping: free, planned: plan.sizes.cards, search.graph,
      in: scene)
    let geometry = FlowGeometry(
      skeleton, of: search.graph, sizes, height: height, keeping: free)
    var picture = LaidOutScene(scene: scene)
    picture.place(geometry, furtherNamed: sizes.furtherNamed, page: page, strips: strips)
    return (picture, search.cost(of: geometry, size: picture.size))
  }

  /// Room in which the legend would fit: in the last of the bands that are empty enough, at that of its ends
  /// from which lines are kept away at the least cost, whatever the language.
  private func roomForLegend(
    _ plan: FlowPlan, _ search: FlowSearch, _ sizes: FlowSizes
  ) -> FreeRoom? {
    guard rowCount == 1, scene.links.count <= Self.mostLinksThatMakeWay,
      let legend = legendOfLinks, let panel = self.legend?.box,
      !bands.contains(where: { panel.overlaps($0.box) })
    else { return nil }
    let skeleton = plan.skeleton
    for band in Set(skeleton.bandOfColumn).sorted(by: >) {
      let planned = skeleton.room(inBand: band, plan.sizes)
      guard let needed = Self.height(of: legend, inBand: bands[band].box),
        needed < min(planned, skeleton.room(inBand: band, sizes))
      else { continue }
      let costs = [true, false].map { isAtTop in
        let geometry = FlowGeometry(
          skeleton, of: search.graph, plan.sizes, height: skeleton.height(plan.sizes),
          keeping: FreeRoom(band: band, height: planned, isAtTop: isAtTop))
        return search.cost(of: geometry, size: size)
      }
      return FreeRoom(band: band, height: needed, isAtTop: costs[0] < costs[1])
    }
    return nil
  }

  /// Puts cards, boxes, lines and all around them where a geometry asks for them.
  private mutating func place(
    _ geometry: FlowGeometry, furtherNamed: [Int], page: PageShape, strips: [Strip]
  ) {
    let (graph, skeleton) = (geometry.graph, geometry.skeleton)
    placeCards(geometry, furtherNamed: furtherNamed)
    let bottom = geometry.size.height + PictureMeasure.bandPadding
    let routes = FlowRoutes(in: geometry, bottom: bottom)
    trunks = routes.trunks.map { $0.map { graph.links[$0].link } }
    var trunkOfLink = [Int](repeating: 0, count: graph.links.count)
    for (index, trunk) in routes.trunks.enumerated() {
      for link in trunk { trunkOfLink[link] = index }
    }
    let columns = skeleton.columns.map { items in
      items.compactMap { item in
        if case .run(let run) = item { geometry.runs[run] } else { nil }
      }
    }
    placeRows(
      columns, of: skeleton.bandOfColumn, channels: geometry.channelSpans,
      routes.ways.map { way in
        (
          graph.links[way.link].link,
          Wrapping.Way(
            owner: trunkOfLink[way.link], width: FlowGeometry.line, corners: way.corners)
        )
      }, radius: 5, bottom: bottom, laneHeight: routes.laneHeight, page: page, strips: strips)
  }

  /// With more of them drawing a flow takes too long for it to be drawn again.
  private static let mostLinksThatMakeWay = 600
  /// Nobody reads a flow with more cards.
  private static let mostCards = 3_000

  /// Puts the cards where a geometry asks for them, in boxes of their segments.
  private mutating func placeCards(_ geometry: FlowGeometry, furtherNamed: [Int]) {
    let (graph, skeleton) = (geometry.graph, geometry.skeleton)
    for (place, vertex) in graph.vertices.enumerated() {
      guard let index = vertex.card else { continue }
      let (card, box) = (scene.cards[index], geometry.cards[place])
      let entries = card.entries(naming: furtherNamed[place])
      cards[index] = PlacedCard(CardText(entries, card.appearance, width: box.width), in: box)
    }
    var runsOfSegment = [Int](repeating: 0, count: graph.segments)
    for run in skeleton.runs { runsOfSegment[run.segment] += 1 }
    for (run, box) in zip(skeleton.runs, geometry.runs) where run.segment < scene.groups.count {
      let header = GroupHeader(
        scene.groups[run.segment], width: box.width,
        hasFigure: runsOfSegment[run.segment] == 1)
      segments.append(
        PlacedSegment(
          group: run.segment, cards: run.vertices.compactMap { graph.vertices[$0].card },
          place: PlacedBox(
            box: box, texts: header.lines.map { $0.moved(byX: box.minX, y: box.minY) })))
    }
  }
}
