/// The extents of the cards of a flow and of the headers of its segments, in points.
struct FlowSizes {
  /// The height of each vertex.
  private(set) var cards: [Double]
  /// Whether the card of each vertex names more members than it need.
  private(set) var isFuller: [Bool]
  /// The height of the header of each segment; 0 for cards outside of segments.
  let headers: [Double]
  /// Whether each segment has a box around its cards.
  let hasBox: [Bool]

  /// The width of a card.
  static let card = 154.0
  /// The usual width of the space between two columns.
  static let channel = 60.0
  /// The width of a run with the space at both sides of its cards.
  static let run = card + 2 * padding
  /// The free space around the cards of a run.
  static let padding = 5.0
  /// The distance between two cards of a run, and between two with an arrow between them.
  static let (gap, arrowGap) = (6.0, 22.0)

  /// What everything needs in the language of the scene or, to plan with, in the language of the map in
  /// which it needs most.
  init(_ graph: FlowGraph, in scene: Scene, isPlanned: Bool) {
    cards = graph.vertices.map { vertex in
      guard let card = vertex.card.map({ scene.cards[$0] }) else { return PictureMeasure.blank }
      if isPlanned { return card.plannedHeight(width: Self.card) }
      return MeasuredCard(card.entries, card.appearance).extent(width: Self.card).height
    }
    isFuller = Array(repeating: false, count: cards.count)
    let heights = scene.groups.map { group in
      let titles = isPlanned ? group.plannedTitles.map { [$0] } : [group.titles]
      return titles.map {
        MeasuredHeader($0, coverage: group.coverage).extent(width: Self.run).height
      }.max() ?? 0
    }
    headers = (0..<graph.segments).map { $0 < heights.count ? heights[$0] : 0 }
    hasBox = (0..<graph.segments).map { $0 < heights.count }
  }

  /// Lets cards use the room in columns that are not full: they name more members, those first that take least
  /// room for it, and become as high as is `planned` for each, so that the picture is the same in every language.
  mutating func useRoom(
    of skeleton: FlowSkeleton, height: Double, keeping free: FreeRoom?, planned: [Double],
    _ graph: FlowGraph, in scene: Scene
  ) {
    for (column, band) in skeleton.bandOfColumn.enumerated() {
      let kept = free?.band == band ? free?.height ?? 0 : 0
      var room = (height - kept) * Self.mostFull - skeleton.height(ofColumn: column, self)
      let vertices = skeleton.columns[column].flatMap { item -> [Int] in
        if case .run(let run) = item { skeleton.runs[run].vertices } else { [] }
      }
      let wishes = vertices.compactMap { vertex -> (vertex: Int, height: Double)? in
        guard let card = graph.vertices[vertex].card.map({ scene.cards[$0] }),
          let entries = card.fullerEntries
        else { return nil }
        let measured = MeasuredCard(entries, card.appearance)
        return (vertex, measured.extent(width: Self.card).height)
      }
      for wish in wishes.sorted(by: { $0.height - cards[$0.vertex] < $1.height - cards[$1.vertex] })
      {
        let extra = wish.height - cards[wish.vertex]
        guard extra <= room else { break }
        room -= extra
        cards[wish.vertex] = wish.height
        isFuller[wish.vertex] = true
      }
      let missing = vertices.map { max(0, planned[$0] - cards[$0]) }
      let share = min(1, max(0, room) * Self.growth / max(missing.reduce(0, +), 1))
      for (vertex, missing) in zip(vertices, missing) {
        cards[vertex] += (missing * share * 10).rounded(.down) / 10
      }
    }
  }

  /// Of the room that is then left, so much goes to the cards.
  private static let growth = 0.85

  /// The part of a column that its items may take when they need not: the rest lets lines go straight.
  private static let mostFull = 0.93

  /// The space above the first card of a run of a segment.
  func top(of segment: Int) -> Double { headers[segment] }

  /// The space below its last card.
  func bottom(of segment: Int) -> Double { hasBox[segment] ? Self.padding : 0 }
}
