/// The extents of the cards of a flow and of the headers of its segments, in points.
struct FlowSizes {
  /// The height of each vertex.
  let cards: [Double]
  /// The height of the header of each segment; 0 for cards outside of segments.
  let headers: [Double]
  /// Whether each segment has a box around its cards.
  let hasBox: [Bool]

  /// The width of a card.
  static let card = 158.0
  /// The width of a run with the space at both sides of its cards.
  static let run = card + 2 * padding
  /// The free space around the cards of a run.
  static let padding = 6.0
  /// The distance between two cards of a run, and between two with an arrow between them.
  static let (gap, arrowGap) = (8.0, 22.0)

  /// What everything needs in the language of the scene or, to plan with, in the language of the map in
  /// which it needs most.
  init(_ graph: FlowGraph, in scene: Scene, isPlanned: Bool) {
    cards = graph.vertices.map { vertex in
      guard let card = vertex.card.map({ scene.cards[$0] }) else { return PictureMeasure.blank }
      if isPlanned { return card.plannedHeight(width: Self.card) }
      return MeasuredCard(card.entries, card.appearance).extent(width: Self.card).height
    }
    let heights = scene.groups.map { group in
      let titles = isPlanned ? group.plannedTitles.map { [$0] } : [group.titles]
      return titles.map {
        MeasuredHeader($0, coverage: group.coverage).extent(width: Self.run).height
      }.max() ?? 0
    }
    headers = (0..<graph.segments).map { $0 < heights.count ? heights[$0] : 0 }
    hasBox = (0..<graph.segments).map { $0 < heights.count }
  }

  /// The space above the first card of a run of a segment.
  func top(of segment: Int) -> Double { headers[segment] }

  /// The space below its last card.
  func bottom(of segment: Int) -> Double { hasBox[segment] ? Self.padding : 0 }
}
