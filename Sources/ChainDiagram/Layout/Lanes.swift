/// Finds the ways that do not lead forward: back through lanes above or under the bands, or around
/// the side of a column. Of the ways that there are, the one with the fewest crossings is taken.
struct Lanes {
  private let plan: BlockPlan
  private let blocks: [Rect]
  /// The bands, above and under which the lanes lie.
  private let bands: Rect
  /// The left and right side of each column.
  private let columns: [(minX: Double, maxX: Double)]
  private var used = UsedRoom()
  /// The lines that are drawn already.
  private var lines: [LinkLine]
  /// What the ways take up so far; nil when there are none.
  private(set) var bounds: Rect?

  /// How much room the ways chosen so far take.
  private struct UsedRoom {
    /// The number of lanes above and under the bands.
    var lanes: [Edge: Int] = [:]
    /// The number of upright lines beside a column.
    var gutters: [Gutter: Int] = [:]
    /// The number of straight lines between two blocks of a column.
    var uprights: [Set<Int>: Int] = [:]
    /// The number of ends at the sides of blocks.
    var ports: [Port: Int] = [:]
  }

  private enum Edge { case top, bottom }
  private enum Side { case left, right }

  private struct Gutter: Hashable {
    let column: Int
    let side: Side
  }

  private struct Port: Hashable {
    let block: Int
    let side: Side
  }

  /// A way, and what it takes up when it is chosen.
  private struct Way {
    let path: LinkPath
    var edge: Edge?
    var gutters: [Gutter] = []
    var ports: [Port] = []
    var upright: Set<Int>?
  }

  init(plan: BlockPlan, blocks: [Rect], bands: Rect, lines: [LinkLine]) {
    self.plan = plan
    self.blocks = blocks
    self.bands = bands
    self.lines = lines
    columns = plan.columns.map { column in
      let boxes = column.map { blocks[$0] }
      return (boxes.map(\.minX).min() ?? 0, boxes.map(\.maxX).max() ?? 0)
    }
  }

  /// The way of a link that does not lead forward.
  mutating func path(of link: SceneLink) -> LinkPath {
    guard let best = cheapestWay(of: link) else { return LinkPath(start: Point(x: 0, y: 0)) }
    take(best.way, best.line)
    return best.way.path
  }

  private func cheapestWay(of link: SceneLink) -> (way: Way, line: LinkLine, cost: Double)? {
    guard let tail = plan.blockOfEnd[link.tail], let head = plan.blockOfEnd[link.head] else {
      return nil
    }
    var best: (way: Way, line: LinkLine, cost: Double)?
    for way in ways(from: tail, to: head) {
      let line = LinkLine(link, way.path)
      let cost = cost(of: line)
      if best.map({ cost < $0.cost }) ?? true { best = (way, line, cost) }
    }
    return best
  }

  /// The length of the way that a crossing is worth.
  private static let crossing = 2_500.0

  /// What a line costs: its crossings, and its length, the more the wider it is.
  private func cost(of line: LinkLine) -> Double {
    let crossings = lines.count { line.crosses($0) }
    return Double(crossings) * Self.crossing + line.length * (1 + 0.2 * Double(line.link.count))
  }

  private mutating func take(_ way: Way, _ line: LinkLine) {
    if let edge = way.edge { used.lanes[edge, default: 0] += 1 }
    for gutter in way.gutters { used.gutters[gutter, default: 0] += 1 }
    if let upright = way.upright { used.uprights[upright, default: 0] += 1 }
    for port in way.ports { used.ports[port, default: 0] += 1 }
    lines.append(line)
    let box = line.bounds.expanded(left: 4, right: 4, top: 4, bottom: 4)
    bounds = bounds?.union(box) ?? box
  }

  private func ways(from tail: Int, to head: Int) -> [Way] {
    var ways: [Way] = []
    if plan.layers.columnOfVertex[tail] == plan.layers.columnOfVertex[head], tail != head {
      ways += [around(from: tail, to: head, .right), around(from: tail, to: head, .left)]
      if let way = straight(from: tail, to: head) { ways.append(way) }
    }
    for edge in [Edge.bottom, .top] {
      for exit in [Side.right, .left] {
        for entry in [Side.left, .right] {
          ways.append(lane(from: tail, exit, to: head, entry, edge))
        }
      }
    }
    return ways
  }

  /// Straight up or down to a block that is the next of the column; nil for any other.
  private func straight(from tail: Int, to head: Int) -> Way? {
    let (start, end) = (blocks[tail], blocks[head])
    let between = (min(start.maxY, end.maxY), max(start.minY, end.minY))
    let isNext = !plan.columns[plan.layers.columnOfVertex[tail]].contains { block in
      block != tail && block != head && blocks[block].midY > between.0
        && blocks[block].midY < between.1
    }
    guard isNext else { return nil }
    // The first one in the middle, further ones beside it.
    let number = used.uprights[[tail, head]] ?? 0
    let aside = Double((number + 1) / 2) * (number.isMultiple(of: 2) ? -24 : 24)
    let x = max(start.minX, end.minX) + min(start.width, end.width) / 2 + aside
    let isDown = start.minY < end.minY
    var path = LinkPath(start: Point(x: x, y: isDown ? start.maxY : start.minY))
    path.addLine(to: Point(x: x, y: isDown ? end.minY : end.maxY))
    return Way(path: path, upright: [tail, head])
  }

  /// Out of one side and back into it, past what lies between: the bow begins and ends at the side
  /// of the column, so that it keeps clear of wider blocks.
  private func around(from tail: Int, to head: Int, _ side: Side) -> Way {
    let ports = [Port(block: tail, side: side), Port(block: head, side: side)]
    let (start, end) = (place(of: ports[0]), place(of: ports[1]))
    let edge = edge(of: plan.layers.columnOfVertex[tail], side)
    let reach = edge + (side == .right ? 36 : -36)
    var path = LinkPath(start: start)
    path.addLine(to: Point(x: edge, y: start.y))
    path.addCurve(
      Point(x: reach, y: start.y), Point(x: reach, y: end.y), Point(x: edge, y: end.y))
    path.addLine(to: end)
    return Way(path: path, ports: ports)
  }

  /// Up or down the gutter beside the tail, along a lane, and through the gutter beside the head.
  private func lane(
    from tail: Int, _ exit: Side, to head: Int, _ entry: Side, _ edge: Edge
  ) -> Way {
    let ports = [Port(block: tail, side: exit), Port(block: head, side: entry)]
    let (start, end) = (place(of: ports[0]), place(of: ports[1]))
    let first = Gutter(column: plan.layers.columnOfVertex[tail], side: exit)
    let second = Gutter(column: plan.layers.columnOfVertex[head], side: entry)
    let distance = 10 + Double(used.lanes[edge] ?? 0) * 9
    let y = edge == .top ? bands.minY - distance : bands.maxY + distance
    let (out, back) = (place(in: first), place(in: second, isSecond: first == second))
    let corners = [
      start, Point(x: out, y: start.y), Point(x: out, y: y), Point(x: back, y: y),
      Point(x: back, y: end.y), end,
    ]
    return Way(
      path: LinkPath(through: corners, radius: 7), edge: edge, gutters: [first, second],
      ports: ports)
  }

  /// Where the next free upright line beside a column runs.
  private func place(in gutter: Gutter, isSecond: Bool = false) -> Double {
    let number = (used.gutters[gutter] ?? 0) + (isSecond ? 1 : 0)
    // A gutter that is full is used anew from its beginning.
    let distance = 9 + Double(number % 4) * 7
    return edge(of: gutter.column, gutter.side) + (gutter.side == .right ? distance : -distance)
  }

  private func edge(of column: Int, _ side: Side) -> Double {
    side == .right ? columns[column].maxX : columns[column].minX
  }

  /// Where the next free end at the side of a block lies: near its lower end, since what leads forward has
  /// its middle.
  private func place(of port: Port) -> Point {
    let box = blocks[port.block]
    let number = Double(used.ports[port] ?? 0)
    let y = max(box.maxY - min(12, box.height / 4) - number * 9, box.minY + 4)
    return Point(x: port.side == .right ? box.maxX : box.minX, y: y)
  }
}
