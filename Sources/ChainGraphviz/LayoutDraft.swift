internal import ChainDiagram

/// What was read from Graphviz, before it is trusted.
struct LayoutDraft: Sendable {
  private(set) var centres: [Point]
  private(set) var routes: [[Point]]

  /// Reads a graph that has been laid out.
  init(of problem: LayoutProblem, from graph: GraphvizGraph) {
    centres = problem.boxes.indices.map(graph.centre(ofBox:))
    routes = problem.edges.indices.map(graph.route(ofEdge:))
  }
}

// Graphviz reports success for layouts with lost edges, so nothing is taken for granted.
extension LayoutDraft {
  /// How far a curve may end from the side of its box. Graphviz rounds port positions to whole points.
  static let tolerance = 2.0

  /// Checks that the boxes stand finite and in columns, and that every edge leads from its tail to its
  /// head.
  func verify(against problem: LayoutProblem) throws(LayoutFailure) {
    try verifyColumns(of: problem)
    for (index, edge) in problem.edges.enumerated() {
      guard connects(edge, routes[index], in: problem) else { throw .edgeLost(index) }
    }
  }

  private func verifyColumns(of problem: LayoutProblem) throws(LayoutFailure) {
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

  private func connects(
    _ edge: LayoutProblem.Edge, _ route: [Point], in problem: LayoutProblem
  ) -> Bool {
    guard route.count >= 4 && route.count % 3 == 1 && route.allSatisfy(\.isFinite) else {
      return false
    }
    let start = centres[edge.tail].movedRight(by: problem.boxes[edge.tail].width / 2)
    let end = centres[edge.head].movedRight(by: -problem.boxes[edge.head].width / 2)
    return route[0].isNear(start) && route[route.count - 1].isNear(end)
  }
}

extension LayoutDraft {
  /// The drawing without the room that the columns' anchors take.
  func cropped(to boxes: [Size]) -> LayoutSolution {
    var bounds = Bounds()
    for (centre, size) in zip(centres, boxes) { bounds.add(size, around: centre) }
    for route in routes { bounds.add(route: route) }
    let moved = { (point: Point) in Point(x: point.x - bounds.minX, y: point.y - bounds.minY) }
    return LayoutSolution(
      size: Size(width: bounds.maxX - bounds.minX, height: bounds.maxY - bounds.minY),
      centres: centres.map(moved),
      routes: routes.map { LayoutSolution.Route(points: $0.map(moved)) })
  }
}

extension Point {
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }

  fileprivate func movedRight(by distance: Double) -> Point { Point(x: x + distance, y: y) }

  fileprivate func isNear(_ other: Point) -> Bool {
    abs(x - other.x) <= LayoutDraft.tolerance && abs(y - other.y) <= LayoutDraft.tolerance
  }
}
