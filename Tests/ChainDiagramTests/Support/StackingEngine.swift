import ChainDiagram

/// An engine for tests: columns side by side, boxes under one another.
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
    return LayoutSolution(
      size: Size(width: max(left - problem.columnGap, 0), height: height), centres: centres)
  }
}
