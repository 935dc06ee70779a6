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
  let cardWidth: Double

  /// The usual width of a card, and wider ones where the page has room beside the picture.
  static let usualWidth = 154.0
  static let widerWidths = [166.0, 178]
  /// The usual width of the space between two columns.
  static let channel = 60.0
  /// The free space around the cards of a run.
  static let padding = 5.0
  /// The distance between two cards of a run, and between two with an arrow between them.
  static let (gap, arrowGap) = (6.0, 22.0)

  /// The width of a run with the space at both sides of its cards.
  var runWidth: Double { cardWidth + 2 * Self.padding }

  /// What everything needs in the language of the scene or, to plan with, in the language of the map in
  /// which it needs most.
  init(_ graph: FlowGraph, in scene: Scene, isPlanned: Bool, cardWidth: Double = usualWidth) {
    self.cardWidth = cardWidth
    cards = graph.vertices.map { vertex in
      guard let card = vertex.card.map({ scene.cards[$0] }) else { return PictureMeasure.blank }
      if isPlanned { return card.plannedHeight(width: cardWidth) }
      return MeasuredCard(card.entries, card.appearance).extent(width: cardWidth).height
    }
    furtherNamed = Array(repeating: 0, count: cards.count)
    let heights = scene.groups.map { group in
      let titles = isPlanned ? group.plannedTitles.map { [$0] } : [group.titles]
      return titles.map {
        MeasuredHeader($0, coverage: group.coverage).extent(width: cardWidth + 2 * Self.padding)
          .height
      }.max() ?? 0
    }
    headers = (0..<graph.segments).map { $0 < heights.count ? heights[$0] : 0 }
    hasBox = (0..<graph.segments).map { $0 < heights.count }
  }

  // MARK: Room in columns that are not full

  /// Lets cards use the room in columns that are not full: they name more members, and become higher.
  mutating func useRoom(
    of skeleton: FlowSkeleton, height: Double, keeping free: FreeRoom?, planned: [Double],
    _ graph: FlowGraph, in scene: Scene
  ) {
    for (column, band) in skeleton.bandOfColumn.enumerated() {
      let kept = free?.band == band ? free?.height ?? 0 : 0
      let items = skeleton.columns[column]
      let lanes = items.count { if case .lane = $0 { true } else { false } }
      var room =
        (height - kept) * Self.mostFull - Double(lanes) * Self.lane
        - skeleton.height(ofColumn: column, self)
      let vertices = items.flatMap { item -> [Int] in
        if case .run(let run) = item { skeleton.runs[run].vertices } else { [] }
      }
      nameMore(on: vertices, using: &room, graph, in: scene)
      let generosity = 1 + 0.03 * Double(max(0, 5 - lanes))
      grow(vertices, to: vertices.map { planned[$0] * generosity }, using: room)
    }
  }

  /// The part of a column that its items may take when they need not, less so much for each line that passes:
  /// the rest lets lines go straight.
  private static let (mostFull, lane) = (0.93, 6.0)

  /// Lets cards name more members, those first that take least room for one more.
  private mutating func nameMore(
    on vertices: [Int], using room: inout Double, _ graph: FlowGraph, in scene: Scene
  ) {
    var wishes = vertices.compactMap { wish(of: $0, graph, in: scene) }
    while let next = wishes.indices.min(by: { wishes[$0] < wishes[$1] }),
      wishes[next].extra <= room
    {
      let wish = wishes[next]
      room -= wish.extra
      cards[wish.vertex] += wish.extra
      furtherNamed[wish.vertex] += 1
      if let another = self.wish(of: wish.vertex, graph, in: scene) {
        wishes[next] = another
      } else {
        wishes.remove(at: next)
      }
    }
  }

  /// The wish of a card to name one more member.
  private struct Wish: Comparable {
    let vertex: Int
    /// The height that it takes.
    let extra: Double
    /// The number of further members that are named already.
    let named: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.extra, left.named, left.vertex) < (right.extra, right.named, right.vertex)
    }
  }

  private func wish(of vertex: Int, _ graph: FlowGraph, in scene: Scene) -> Wish? {
    let named = furtherNamed[vertex]
    guard let card = graph.vertices[vertex].card.map({ scene.cards[$0] }),
      named < card.furtherMembers.count
    else { return nil }
    let measured = MeasuredCard(card.entries(naming: named + 1), card.appearance)
    let height = measured.extent(width: cardWidth).height
    return Wish(vertex: vertex, extra: height - cards[vertex], named: named)
  }

  /// Lets cards become as high as is planned, so that the picture is the same in every language; a little
  /// higher where few lines pass.
  private mutating func grow(_ vertices: [Int], to heights: [Double], using room: Double) {
    let missing = zip(vertices, heights).map { max(0, $1 - cards[$0]) }
    let share = min(1, max(0, room) * Self.growth / max(missing.reduce(0, +), 1))
    for (vertex, missing) in zip(vertices, missing) {
      cards[vertex] += (missing * share * 10).rounded(.down) / 10
    }
  }

  /// Of the room that is left when members are named, so much goes to the cards.
  private static let growth = 0.85

  // MARK: Room around the cards of a run

  /// The space above the first card of a run of a segment.
  func top(of segment: Int) -> Double { headers[segment] }

  /// The space below its last card.
  func bottom(of segment: Int) -> Double { hasBox[segment] ? Self.padding : 0 }
}
