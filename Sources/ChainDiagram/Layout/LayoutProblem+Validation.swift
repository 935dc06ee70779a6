extension LayoutProblem {
  /// Checks that the problem has an answer and is not beyond what an engine can bear.
  ///
  /// The limits are far above any readable drawing. They keep the counters of layout libraries, some of
  /// them 16 bits wide, from overflowing.
  ///
  /// - Throws: the first fault found, as a ``LayoutFailure``.
  /// - Complexity: O(*b* + *c* + *e*) for *b* boxes, *c* columns and *e* edges.
  public func validate() throws(LayoutFailure) {
    try checkCounts()
    try checkMeasures()
    try checkEdges(columnOfBox: columnOfBox())
  }

  /// The limits that ``validate()`` holds a problem to.
  public enum Limit {
    /// The greatest number of boxes.
    public static let boxes = 10_000
    /// The greatest number of columns.
    public static let columns = 1_000
    /// The greatest number of edges.
    public static let edges = 50_000
    /// The greatest sum, over all edges, of the columns that an edge spans.
    public static let span = 200_000
    /// The longest side of a box, in points.
    public static let side = 30_000.0
    /// The widest gap, in points.
    public static let gap = 5_000.0
    /// The greatest weight of an edge.
    public static let weight = 1_000
    /// The greatest multiple in an effort.
    public static let effort = 1_000.0
  }

  private func checkCounts() throws(LayoutFailure) {
    let counts: [(LayoutFailure.Quantity, Int, limit: Int)] = [
      (.boxes, boxes.count, limit: Limit.boxes),
      (.columns, columns.count, limit: Limit.columns),
      (.edges, edges.count, limit: Limit.edges),
    ]
    for (quantity, count, limit) in counts where count > limit {
      throw .tooLarge(quantity, count: count, limit: limit)
    }
  }

  private func checkMeasures() throws(LayoutFailure) {
    for (box, size) in boxes.enumerated() {
      // A comparison with a number that is not one is false, so these hold for finite numbers only.
      let isUsable = size.width > 0 && size.width <= Limit.side
      guard isUsable && size.height > 0 && size.height <= Limit.side else {
        throw .malformed(.sizeOfBox(box))
      }
    }
    guard columnGap >= 0 && columnGap <= Limit.gap else { throw .malformed(.columnGap) }
    guard boxGap >= 0 && boxGap <= Limit.gap else { throw .malformed(.boxGap) }
    guard let effort else { return }
    let factors = [effort.positioning ?? 0, effort.ordering]
    guard factors.allSatisfy({ $0 >= 0 && $0 <= Limit.effort }) else { throw .malformed(.effort) }
  }

  /// The column of every box.
  private func columnOfBox() throws(LayoutFailure) -> [Int] {
    var result = [Int](repeating: -1, count: boxes.count)
    for (column, members) in columns.enumerated() {
      for box in members {
        guard boxes.indices.contains(box) else {
          throw .malformed(.boxOutOfRange(box, column: column))
        }
        guard result[box] < 0 else { throw .malformed(.boxInTwoPlaces(box)) }
        result[box] = column
      }
    }
    if let box = result.firstIndex(of: -1) { throw .malformed(.boxWithoutColumn(box)) }
    return result
  }

  private func checkEdges(columnOfBox: [Int]) throws(LayoutFailure) {
    var span = 0
    for (index, edge) in edges.enumerated() {
      guard boxes.indices.contains(edge.tail) && boxes.indices.contains(edge.head) else {
        throw .malformed(.endOfEdgeOutOfRange(index))
      }
      let length = columnOfBox[edge.head] - columnOfBox[edge.tail]
      guard length > 0 else { throw .malformed(.edgeNotForward(index)) }
      guard (0...Limit.weight).contains(edge.weight) else { throw .malformed(.weightOfEdge(index)) }
      span += length
    }
    guard span <= Limit.span else {
      throw .tooLarge(.span, count: span, limit: Limit.span)
    }
  }
}
