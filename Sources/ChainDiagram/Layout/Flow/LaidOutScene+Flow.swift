extension LaidOutScene {
  /// Gives everything in a flow its place.
  init(flow scene: Scene, engine: some LayoutEngine, page: PageShape) throws(LayoutFailure) {
    guard scene.cards.count <= Self.mostCards else {
      throw .tooLarge(.cards, count: scene.cards.count, limit: Self.mostCards)
    }
    self.init(scene: scene)
    let strips = Strip.strips(of: scene)
    let search = FlowSearch(scene, page: page)
    guard let skeleton = try search.skeleton(engine: engine) else { throw .malformed(.heights) }
    let graph = search.graph
    var sizes = FlowSizes(graph, in: scene, isPlanned: false)
    let height = skeleton.height(sizes) * FlowSearch.roominess
    sizes.useRoom(of: skeleton, height: height, planned: search.sizes.cards, graph, in: scene)
    let geometry = FlowGeometry(skeleton, of: graph, sizes, height: height)
    placeCards(geometry, isFuller: sizes.isFuller)
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

  /// Nobody reads a flow with more cards.
  private static let mostCards = 3_000

  /// Puts the cards where a geometry asks for them, in boxes of their segments.
  private mutating func placeCards(_ geometry: FlowGeometry, isFuller: [Bool]) {
    let (graph, skeleton) = (geometry.graph, geometry.skeleton)
    for (place, vertex) in graph.vertices.enumerated() {
      guard let index = vertex.card else { continue }
      let (card, box) = (scene.cards[index], geometry.cards[place])
      let entries = isFuller[place] ? card.fullerEntries ?? card.entries : card.entries
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
