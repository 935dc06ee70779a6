internal import ChainDiagram

/// What was read from Graphviz, before it is trusted.
struct LayoutDraft: Sendable {
  private let problem: LayoutProblem
  private let centres: [Point]
  private let routes: [[Point]]

  /// Reads a graph that has been laid out.
  init(of problem: LayoutProblem, from graph: GraphvizGraph) {
    self.problem = problem
    centres = problem.boxes.indices.map(graph.centre(ofBox:))
    routes = problem.edges.indices.map(graph.route(ofEdge:))
  }

  /// The verified drawing, with every curve ending exactly at its boxes, and without the room that the
  /// columns' anchors take.
  func solution() throws(LayoutFailure) -> LayoutSolution {
    try verifyColumns()
    var bounds = Bounds()
    for (centre, size) in zip(centres, problem.boxes) { bounds.add(size, around: centre) }
    var settled: [[Point]] = []
    settled.reserveCapacity(routes.count)
    for edge in routes.indices {
      let route = try settledRoute(ofEdge: edge)
      bounds.add(route: route)
      settled.append(route)
    }
    let moved = { (point: Point) in Point(x: point.x - bounds.minX, y: point.y - bounds.minY) }
    return LayoutSolution(
      size: Size(width: bounds.maxX - bounds.minX, height: bounds.maxY - bounds.minY),
      centres: centres.map(moved),
      routes: settled.map { LayoutSolution.Route(points: $0.map(moved)) })
  }
}

// Graphviz reports success for layouts with lost edges, so nothing is taken for granted.
extension LayoutDraft {
  /// How far a curve may end from the side of its box: what rounding the box up adds, and the point by
  /// which Graphviz keeps off it.
  private static let tolerance = 2.0

  private func verifyColumns() throws(LayoutFailure) {
    var left = -Double.infinity
    for members in problem.columns {
      guard let first = members.first else { continue }
      let x = centres[first].x
      for box in members {
        let centre = centres[box]
        guard centre.isFinite && abs(centre.x - x) < 0.01 && x > left else {
          throw .boxMisplaced(box)
        }
      }
      left = x
    }
  }

  /// The curve of an edge, if it leads from its tail to its head, with its ends moved onto their sides.
  private func settledRoute(ofEdge index: Int) throws(LayoutFailure) -> [Point] {
    var route = routes[index]
    let last = route.count - 1
    guard last >= 3 && last % 3 == 0 && route.allSatisfy(\.isFinite) else {
      throw .edgeLost(index)
    }
    let edge = problem.edges[index]
    let start = offset(from: route[0], toSide: 0.5, ofBox: edge.tail)
    let end = offset(from: route[last], toSide: -0.5, ofBox: edge.head)
    let offsets = [start.x, start.y, end.x, end.y]
    guard offsets.allSatisfy({ abs($0) <= Self.tolerance }) else { throw .edgeLost(index) }
    // An end takes its control point along, so the curve keeps its direction there.
    for point in [0, 1] { route[point].move(by: start) }
    for point in [last - 1, last] { route[point].move(by: end) }
    return route
  }

  /// The way from a point to the middle of a box's side, which stands `side` widths from the centre.
  private func offset(from point: Point, toSide side: Double, ofBox box: Int) -> Point {
    Point(
      x: centres[box].x + problem.boxes[box].width * side - point.x,
      y: centres[box].y - point.y)
  }
}

extension Point {
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }

  fileprivate mutating func move(by offset: Point) {
    x += offset.x
    y += offset.y
  }
}
