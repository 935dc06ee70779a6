internal import ChainDiagram

extension LayoutProblem {
  /// The effort for a valid problem that names none: quick where a thorough layout would take about
  /// a second.
  ///
  /// An edge costs `dot` a hidden box in every column that it passes, so edges count by their span.
  /// Measured with 1,000 boxes in eight columns and 1,500 edges: up to two columns long, quick 0.25 s
  /// and thorough 1.5 s; between any two columns, 1.4 s and 13 s.
  var suitableEffort: Effort {
    var columnOfBox = [Int](repeating: 0, count: boxes.count)
    for (column, members) in columns.enumerated() {
      for box in members { columnOfBox[box] = column }
    }
    let span = edges.reduce(0) { $0 + columnOfBox[$1.head] - columnOfBox[$1.tail] }
    return boxes.count + span > 3_000 ? .quick : .thorough
  }
}
