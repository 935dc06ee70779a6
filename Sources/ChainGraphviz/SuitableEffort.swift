internal import ChainDiagram

extension LayoutProblem {
  /// The effort for a valid problem that names none: quick where a thorough layout would take about half
  /// a second.
  ///
  /// An edge costs `dot` a hidden box in every column that it passes, so edges count by their span. With
  /// 1,000 boxes and 1,500 edges between near columns the two efforts take 0.1 s and 0.4 s; with edges
  /// between any two of eight columns 3 s and more than 30 s.
  var suitableEffort: Effort {
    var columnOfBox = [Int](repeating: 0, count: boxes.count)
    for (column, members) in columns.enumerated() {
      for box in members { columnOfBox[box] = column }
    }
    let span = edges.reduce(0) { $0 + columnOfBox[$1.head] - columnOfBox[$1.tail] }
    return boxes.count + span > 3_000 ? .quick : .thorough
  }
}
