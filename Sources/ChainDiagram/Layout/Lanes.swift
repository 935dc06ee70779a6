/// Finds the ways that do not lead forward: back through lanes under the bands, or around the side
/// of a column.
struct Lanes {
  private let plan: BlockPlan
  private let blocks: [Rect]
  private let bottom: Double
  /// The left and right side of each column.
  private let columns: [(minX: Double, maxX: Double)]
  /// How many upright lines run in the gutter to the right of each column; the first counts those
  /// to the left of all.
  private var gutters: [Int]
  private var laneCount = 0
  /// What the ways take up so far; nil when there are none.
  private(set) var bounds: Rect?

  private static let laneDistance = 9.0
  private static let gutterDistance = 7.0
  private static let radius = 7.0

  init(plan: BlockPlan, blocks: [Rect], bottom: Double) {
    self.plan = plan
    self.blocks = blocks
    self.bottom = bottom
    columns = plan.columns.map { column in
      let boxes = column.blocks.map { blocks[$0] }
      return (boxes.map(\.minX).min() ?? 0, boxes.map(\.maxX).max() ?? 0)
    }
    gutters = Array(repeating: 0, count: plan.columns.count + 1)
  }

  /// The way of a link that the engine does not route.
  mutating func path(of link: SceneLink) -> LinkPath {
    guard let tail = plan.blockOfEnd[link.tail], let head = plan.blockOfEnd[link.head] else {
      return LinkPath(start: Point(x: 0, y: 0))
    }
    let isInColumn = plan.columnOfBlock[tail] == plan.columnOfBlock[head] && tail != head
    return isInColumn ? around(from: tail, to: head) : back(from: tail, to: head)
  }

  /// Out of the right side and back into it, past what lies between.
  private mutating func around(from tail: Int, to head: Int) -> LinkPath {
    let edge = columns[plan.columnOfBlock[tail]].maxX
    let start = Point(x: blocks[tail].maxX, y: blocks[tail].midY)
    let end = Point(x: blocks[head].maxX, y: blocks[head].midY)
    let reach = edge + 34
    var path = LinkPath(start: start)
    path.addCurve(Point(x: reach, y: start.y), Point(x: reach, y: end.y), end)
    include(Rect(x: edge, y: min(start.y, end.y), width: 34, height: abs(start.y - end.y)))
    return path
  }

  /// Down the gutter behind the tail, along a lane, up the gutter before the head.
  private mutating func back(from tail: Int, to head: Int) -> LinkPath {
    let start = Point(x: blocks[tail].maxX, y: blocks[tail].midY)
    let end = Point(x: blocks[head].minX, y: blocks[head].midY)
    let lane = bottom + 10 + Double(laneCount) * Self.laneDistance
    laneCount += 1
    let down = columns[plan.columnOfBlock[tail]].maxX + slot(plan.columnOfBlock[tail] + 1)
    let up = columns[plan.columnOfBlock[head]].minX - slot(plan.columnOfBlock[head])
    include(Rect(x: up, y: end.y, width: 0, height: lane + 6 - end.y))
    include(Rect(x: down, y: start.y, width: 0, height: lane + 6 - start.y))
    return LinkPath(
      through: [
        start, Point(x: down, y: start.y), Point(x: down, y: lane), Point(x: up, y: lane),
        Point(x: up, y: end.y), end,
      ], radius: Self.radius)
  }

  /// The distance from a column of the next free upright line in a gutter.
  private mutating func slot(_ gutter: Int) -> Double {
    gutters[gutter] += 1
    // A gutter that is full is used anew from its beginning.
    return 9 + Double((gutters[gutter] - 1) % 4) * Self.gutterDistance
  }

  private mutating func include(_ box: Rect) {
    bounds = bounds?.union(box) ?? box
  }
}
