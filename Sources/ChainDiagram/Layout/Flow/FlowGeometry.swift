/// Room in a band of a flow that is kept free, at its upper or at its lower end.
struct FreeRoom {
  let band: Int
  let height: Double
  let isAtTop: Bool

  /// What is left of a column of a band in which it is.
  func rest(of height: Double, inBand band: Int) -> ClosedRange<Double> {
    guard band == self.band else { return 0...height }
    return isAtTop ? self.height...height : 0...height - self.height
  }
}

/// The places of a flow's cards and lines, in points from the upper left corner of the space under the
/// bands' headers.
struct FlowGeometry {
  let skeleton: FlowSkeleton
  let graph: FlowGraph
  /// The links inside columns that are brackets, and those that are straight arrows between neighbours; as
  /// indices of ``FlowSkeleton/inner``.
  let brackets: [Int]
  let arrows: [Int]
  let parts: FlowParts
  let heights: FlowHeights
  let ports: FlowPorts
  /// The boxes of vertices, and of runs with their headers.
  private(set) var cards: [Rect]
  private(set) var runs: [Rect]
  /// The spaces beside the columns: the first lies left of the first column.
  private var channels: [Channel]
  /// Where each of them begins, and its width.
  private(set) var channelSpans: [(x: Double, width: Double)] = []
  /// For each part that turns, its track.
  private var trackOfPart: [[Int?]] = []
  /// The room between the first band's left side and the last one's right.
  private(set) var size: Size

  /// The width of a line.
  static let line = SceneLink.width(of: 1, in: .flow)
  /// Less than this is drawn as a straight line.
  private static let level = 0.3
  /// The least width of a channel inside a band.
  private static let channel = 26.0

  /// Places everything in bands of a height, or of what the cards need; a room is kept free.
  init(
    _ skeleton: FlowSkeleton, of graph: FlowGraph, _ sizes: FlowSizes, height: Double,
    keeping free: FreeRoom? = nil
  ) {
    self.skeleton = skeleton
    self.graph = graph
    let height = max(height, skeleton.height(sizes) + 12)
    let rooms = skeleton.bandOfColumn.map { free?.rest(of: height, inBand: $0) ?? 0...height }
    var neighbours: Set<[Int]> = []
    for run in skeleton.runs {
      for pair in zip(run.vertices, run.vertices.dropFirst()) {
        neighbours.formUnion([[pair.0, pair.1], [pair.1, pair.0]])
      }
    }
    let isArrow = skeleton.inner.map { link in
      neighbours.contains([graph.links[link].tail, graph.links[link].head])
    }
    arrows = skeleton.inner.indices.filter { isArrow[$0] }
    brackets = skeleton.inner.indices.filter { !isArrow[$0] }
    parts = FlowParts(skeleton, brackets: brackets, of: graph)
    heights = FlowHeights(skeleton, parts, sizes, rooms: rooms)
    ports = FlowPorts(parts, heights, sizes, bottom: height + 30)
    cards = sizes.cards.map { Rect(x: 0, y: 0, width: sizes.cardWidth, height: $0) }
    runs = skeleton.runs.map { _ in Rect(x: 0, y: 0, width: sizes.runWidth, height: 0) }
    channels = []
    size = Size(width: 0, height: height)
    for parts in parts.channels { addChannel(parts) }
    placeColumns(sizes)
  }

  private mutating func addChannel(_ parts: [FlowParts.Part]) {
    var tracks: [Channel.Track] = []
    var straight: [Double] = []
    var places: [Int?] = []
    for part in parts {
      let left = part.left.map { ports.height(of: $0, part.owner, isAtRight: true, heights) }
      let right = part.right.map { ports.height(of: $0, part.owner, isAtRight: false, heights) }
      if left.count == 1, right.count == 1, abs(left[0] - right[0]) <= Self.level {
        straight.append(left[0])
        places.append(nil)
      } else {
        places.append(tracks.count)
        let below = part.isFromBelow ? size.height + 10 : nil
        tracks.append(
          Channel.Track(
            left: left, right: right, below: below, width: Self.line,
            margins: margins(of: part)))
      }
    }
    channels.append(Channel(tracks, straight: straight))
    trackOfPart.append(places)
  }

  /// What a part needs at the channel's sides: more where it has heads.
  private func margins(of part: FlowParts.Part) -> (left: Double, right: Double) {
    let head = Arrowhead.length(for: Self.line) + 5.5
    func isCard(_ end: FlowParts.End) -> Bool { if case .vertex = end { true } else { false } }
    let (left, right) = (part.left.contains(where: isCard), part.right.contains(where: isCard))
    switch part.owner {
    case .trunk: return (left ? 6 : 4, right ? head : 4)
    case .bracket: return (head, 4)
    case .returnTail(let index):
      return skeleton.returns[index].isBeside ? (head, 8) : (8, 4)
    case .returnHead: return (4, head)
    }
  }

  private mutating func placeColumns(_ sizes: FlowSizes) {
    var x = 0.0
    for channel in channels.indices {
      var width = channels[channel].width
      let isOutermost = channel == 0 || channel == skeleton.columns.count
      if isOutermost {
        width = max(width, PictureMeasure.bandPadding)
      } else {
        let isBorder = skeleton.bandOfColumn[channel - 1] != skeleton.bandOfColumn[channel]
        width = max(
          width,
          isBorder ? PictureMeasure.bandGap + 2 * PictureMeasure.bandPadding : Self.channel)
      }
      channels[channel].place(in: width)
      channelSpans.append((x, width))
      x += width
      guard channel < skeleton.columns.count else { continue }
      place(column: channel, x: x, sizes)
      x += sizes.runWidth
    }
    size.width = x
  }

  private mutating func place(column: Int, x: Double, _ sizes: FlowSizes) {
    for (item, top) in zip(skeleton.columns[column], heights.tops[column]) {
      guard case .run(let index) = item else { continue }
      runs[index] = Rect(
        x: x, y: top, width: sizes.runWidth, height: skeleton.height(of: item, sizes))
      for vertex in skeleton.runs[index].vertices {
        cards[vertex].minX = x + FlowSizes.padding
        cards[vertex].minY = heights.vertex(vertex) - cards[vertex].height / 2
      }
    }
  }

  /// Where a part of a channel runs up or down; nil for one that runs straight through.
  func track(ofPart part: Int, in channel: Int) -> Double? {
    trackOfPart[channel][part].map { channelSpans[channel].x + channels[channel].tracks[$0].x }
  }

  /// By how much links are longer than ``acceptable`` times the distance between their ends, added up.
  var detours: Double {
    skeleton.trunks.enumerated().reduce(0) { sum, trunk in
      trunk.element.links.reduce(sum) { $0 + detour(of: graph.links[$1], trunk: trunk.offset) }
    }
  }

  private func detour(of link: FlowGraph.Edge, trunk: Int) -> Double {
    let owner = FlowParts.Owner.trunk(trunk)
    let start = ports.height(of: .vertex(link.tail), owner, isAtRight: true, heights)
    let end = ports.height(of: .vertex(link.head), owner, isAtRight: false, heights)
    var (y, way) = (start, 0.0)
    let columns = skeleton.columnOfVertex
    for column in columns[link.tail] + 1..<columns[link.head] {
      guard let lane = skeleton.lane(of: trunk, at: column) else { continue }
      way += abs(heights.lane(lane) - y)
      y = heights.lane(lane)
    }
    way += abs(end - y)
    let across = cards[link.head].minX - cards[link.tail].maxX
    return Detour.excess(across: across, way: way, down: end - start, over: Self.acceptable)
  }

  /// So many times the straight distance a link may take.
  private static let acceptable = 1.85

  /// How often trunks cross.
  var crossings: Int { channels.reduce(0) { $0 + $1.crossings } }
}
