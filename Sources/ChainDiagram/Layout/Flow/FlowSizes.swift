/// The extents of the cards of a flow and of the headers of its segments, in points.
struct FlowSizes {
  /// The height of each vertex.
  private(set) var cards: [Double]
  /// How many members the card of each vertex names beyond those that it names anywhere.
  private(set) var furtherNamed: [Int]
  /// The height of the header of each segment; 0 for cards outside of segments.
  let headers: [Double]
  /// Whether each segment has a box around its cards.
  let hasBox: [Bool]

  /// The width of every card.
  let card: Double

  /// The usual width of a card, and wider ones where the page has room beside the picture.
  static let usualCard = 154.0
  static let widerCards = [166.0, 178]
  /// The usual width of the space between two columns.
  static let channel = 60.0
  /// The free space around the cards of a run.
  static let padding = 5.0
  /// The distance between two cards of a run, and between two with an arrow between them.
  static let (gap, arrowGap) = (6.0, 22.0)

  /// The width of a run with the space at both sides of its cards.
  var run: Double { card + 2 * Self.padding }

  /// What everything needs in the language of the scene or, to plan with, in the language of the map in
  /// which it needs most.
  init(_ graph: FlowGraph, in scene: Scene, isPlanned: Bool, card width: Double = usualCard) {
    card = width
    cards = graph.vertices.map { vertex in
      guard let card = vertex.card.map({ scene.cards[$0] }) else { return PictureMeasure.blank }
      if isPlanned { return card.plannedHeight(width: width) }
      return MeasuredCard(card.entries, card.appearance).extent(width: width).height
    }
    furtherNamed = Array(repeating: 0, count: cards.count)
    let heights = scene.groups.map { group in
      let titles = isPlanned ? group.plannedTitles.map { [$0] } : [group.titles]
      return titles.map {
        MeasuredHeader($0, coverage: group.coverage).extent(width: width + 2 * Self.padding).height
      }.max() ?? 0
    }
    headers = (0..<graph.segments).map { $0 < heights.count ? heights[$0] : 0 }
    hasBox = (0..<graph.segments).map { $0 < heights.count }
  }

  /// Lets cards use the room in columns that are not full: they name more members, those first that take least
  /// room, and become as high as is `planned` for each, so that the picture is the same in every language. Where
  /// few lines pass they become a little higher than that.
  mutating func useRoom(
    of skeleton: FlowSkeleton, height: Double, keeping free: FreeRoom?, planned: [Double],
    _ graph: FlowGraph, in scene: Scene
  ) {
    for (column, band) in skeleton.bandOfColumn.enumerated() {
      let kept = free?.band == band ? free?.height ?? 0 : 0
      let lanes = skeleton.columns[column].count { if case .lane = $0 { true } else { false } }
      var room =
        (height - kept) * Self.mostFull - Double(lanes) * Self.lane
        - skeleton.height(ofColumn: column, self)
      let vertices = skeleton.columns[column].flatMap { item -> [Int] in
        if case .run(let run) = item { skeleton.runs[run].vertices } else { [] }
      }
      var wishes = vertices.compactMap { wish(of: $0, graph, in: scene) }
      while let next = wishes.indices.min(by: { wishes[$0] < wishes[$1] }),
        wishes[next].extra <= room
      {
        let vertex = wishes[next].vertex
        room -= wishes[next].extra
        cards[vertex] += wishes[next].extra
        furtherNamed[vertex] += 1
        if let another = wish(of: vertex, graph, in: scene) {
          wishes[next] = another
        } else {
          wishes.remove(at: next)
        }
      }
      let greatest = 1 + 0.03 * Double(max(0, 5 - lanes))
      let missing = vertices.map { max(0, planned[$0] * greatest - cards[$0]) }
      let share = min(1, max(0, room) * Self.growth / max(missing.reduce(0, +), 1))
      for (vertex, missing) in zip(vertices, missing) {
        cards[vertex] += (missing * share * 10).rounded(.down) / 10
      }
    }
  }

  /// The wish of a card to name one more member.
  private struct Wish: Comparable {
    let vertex: Int
    /// The height that it takes.
    let extra: Double
    /// The number of members that are named already.
    let named: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.extra, left.named, left.vertex) < (right.extra, right.named, right.vertex)
    }
  }

  private func wish(of vertex: Int, _ graph: FlowGraph, in scene: Scene) -> Wish? {
    let named = furtherNamed[vertex]
    guard let shown = graph.vertices[vertex].card.map({ scene.cards[$0] }),
      named < shown.furtherMembers.count
    else { return nil }
    let measured = MeasuredCard(shown.entries(naming: named + 1), shown.appearance)
    let height = measured.extent(width: card).height
    return Wish(vertex: vertex, extra: height - cards[vertex], named: named)
  }

  /// Of the room that is then left, so much goes to the cards.
  private static let growth = 0.85

  /// The part of a column that its items may take when they need not, less so much for each line that passes:
  /// the rest lets lines go straight.
  private static let (mostFull, lane) = (0.93, 6.0)

  /// The space above the first card of a run of a segment.
  func top(of segment: Int) -> Double { headers[segment] }

  /// The space below its last card.
  func bottom(of segment: Int) -> Double { hasBox[segment] ? Self.padding : 0 }
}
