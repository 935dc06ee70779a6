internal import ChainDiagram

/// What was read from Graphviz, before it is trusted.
struct LayoutDraft: Sendable {
  private let problem: LayoutProblem
  private let centres: [Point]

  /// Reads a graph that has been laid out.
  init(of problem: LayoutProblem, from graph: GraphvizGraph) {
    self.problem = problem
    centres = problem.boxes.indices.map(graph.centre(ofBox:))
  }

  /// The verified places, without the room that the columns' anchors take.
  func solution() throws(LayoutFailure) -> LayoutSolution {
    try verifyColumns()
    var bounds = Bounds()
    for (centre, size) in zip(centres, problem.boxes) { bounds.add(size, around: centre) }
    return LayoutSolution(
      size: Size(width: bounds.maxX - bounds.minX, height: bounds.maxY - bounds.minY),
      centres: centres.map { Point(x: $0.x - bounds.minX, y: $0.y - bounds.minY) })
  }

  /// Graphviz may report success for what is no layout, so nothing is taken for granted.
  private func verifyColumns() throws(LayoutFailure) {
    var left = -Double.infinity
    for members in problem.columns {
      guard let first = members.first else { continue }
      let x = centres[first].x
      for box in members {
        let centre = centres[box]
        guard centre.x.isFinite, centre.y.isFinite, abs(centre.x - x) < 0.01, x > left else {
          throw .boxMisplaced(box)
        }
      }
      left = x
    }
  }
}
