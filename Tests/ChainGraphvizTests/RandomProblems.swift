import ChainDiagram
import ChainTestSupport

extension LayoutProblem {
  /// A valid problem whose edges span at most `reach` columns: the same for the same arguments.
  static func random(
    seed: UInt64, boxes: Int, columns: Int, edges: Int, reach: Int = .max
  ) -> LayoutProblem {
    var generator = SeededGenerator(seed: seed)
    var columnOfBox = [Int]()
    var problem = LayoutProblem(boxes: [], columns: Array(repeating: [], count: columns))
    for box in 0..<boxes {
      let column = Int.random(in: 0..<columns, using: &generator)
      columnOfBox.append(column)
      problem.columns[column].append(box)
      problem.boxes.append(.random(using: &generator))
    }
    problem.columnGap = .random(in: 1...90, using: &generator)
    problem.boxGap = .random(in: 1...30, using: &generator)
    // Ends are drawn until the number is reached or most draws are of no use.
    for _ in 0..<edges * 10 where problem.edges.count < edges {
      let ends = (0..<2).map { _ in Int.random(in: 0..<boxes, using: &generator) }
        .sorted { columnOfBox[$0] < columnOfBox[$1] }
      let span = columnOfBox[ends[1]] - columnOfBox[ends[0]]
      guard span > 0 && span <= reach else { continue }
      let isInside = Int.random(in: 0..<3, using: &generator) == 0
      problem.edges.append(
        Edge(
          from: ends[0], to: ends[1], weight: isInside ? 3 : 1))
    }
    return problem
  }
}

extension Size {
  /// A size as cards have it, with fractions of points.
  fileprivate static func random(using generator: inout SeededGenerator) -> Size {
    Size(
      width: .random(in: 20...220, using: &generator),
      height: .random(in: 10...120, using: &generator))
  }
}
