import ChainDiagram

/// An engine for tests: columns side by side, boxes under one another, straight curves.
struct StackingEngine: LayoutEngine {
  func solve(_ problem: LayoutProblem) throws(LayoutFailure) -> LayoutSolution {
    try problem.validate()
    var centres = [Point](repeating: Point(x: 0, y: 0), count: problem.boxes.count)
    var left = 0.0
    var height = 0.0
    for column in problem.columns where !column.isEmpty {
      let width = column.map { problem.boxes[$0].width }.max() ?? 0
      var top = 0.0
      for box in column {
        centres[box] = Point(x: left + width / 2, y: top + problem.boxes[box].height / 2)
        top += problem.boxes[box].height + problem.boxGap
      }
      height = max(height, top - problem.boxGap)
      left += width + problem.columnGap
    }
    let routes = problem.edges.map { edge in
      let start = Point(
        x: centres[edge.tail].x + problem.boxes[edge.tail].width / 2, y: centres[edge.tail].y)
      let end = Point(
        x: centres[edge.head].x - problem.boxes[edge.head].width / 2, y: centres[edge.head].y)
      let middle = (start.x + end.x) / 2
      return LayoutSolution.Route(points: [
        start, Point(x: middle, y: start.y), Point(x: middle, y: end.y), end,
      ])
    }
    return LayoutSolution(
      size: Size(width: max(left - problem.columnGap, 0), height: height), centres: centres,
      routes: routes)
  }
}
