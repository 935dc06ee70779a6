extension Skeleton {
  /// Takes the order of boxes, and the slots of the ribbons that pass them, from something that orders
  /// columns: crossing minimisation, step two of Sugiyama's framework.
  ///
  /// A ribbon is a low box of its own, a dummy vertex, in each column that it passes. `heights` are
  /// those of the boxes.
  mutating func orderBoxes(
    heights: [Double], by order: (LayoutProblem) throws(LayoutFailure) -> [[Int]]
  ) throws(LayoutFailure) {
    let span = strands.reduce(0) { $0 + $1.columnsBetween.count }
    let most = LayoutProblem.Limit.boxes - heights.count
    guard span <= most else { throw .tooLarge(.span, count: span, limit: most) }
    var boxes = heights.map { Size(width: 100, height: max($0, 1)) }
    var problemColumns = columns
    var edges: [LayoutProblem.Edge] = []
    var dummies: [(strand: Int, place: Int)] = []
    var dummiesOfColumn = columns.map { _ in [(slot: Int, dummy: Int)]() }
    for (index, strand) in strands.enumerated() {
      var before = strand.left
      for (place, column) in strand.columnsBetween.enumerated() {
        let dummy = boxes.count
        boxes.append(Size(width: 100, height: max(strand.width, 1)))
        dummiesOfColumn[column].append((strand.slots[place], dummy))
        dummies.append((index, place))
        edges.append(LayoutProblem.Edge(from: before, to: dummy, weight: min(strand.count, 9) * 2))
        before = dummy
      }
      edges.append(LayoutProblem.Edge(from: before, to: strand.right, weight: min(strand.count, 9)))
    }
    for column in columns.indices {
      var items: [Int] = []
      for slot in 0...columns[column].count {
        for (own, dummy) in dummiesOfColumn[column] where own == slot { items.append(dummy) }
        if slot < columns[column].count { items.append(columns[column][slot]) }
      }
      problemColumns[column] = items
    }
    let columns = try order(
      LayoutProblem(
        boxes: boxes, columns: problemColumns, edges: edges, columnGap: 60, boxGap: 16,
        effort: boxes.count > 300 ? nil : .init(positioning: 0.1, ordering: 1)))
    for (column, items) in columns.enumerated() {
      setOrder(of: column, items.filter { $0 < heights.count })
      var above = 0
      for item in items {
        guard item >= heights.count else {
          above += 1
          continue
        }
        let dummy = dummies[item - heights.count]
        strands[dummy.strand].slots[dummy.place] = above
      }
    }
  }
}

extension Skeleton {
  /// The height that each slot of each column needs for the ribbons that pass it, in points.
  var slotHeights: [[Double]] {
    var lanes = columns.map { Array(repeating: 0.0, count: $0.count + 1) }
    var verticals = columns.map { Array(repeating: false, count: $0.count + 1) }
    for strand in strands {
      for (slot, column) in zip(strand.slots, strand.columnsBetween) {
        lanes[column][slot] += strand.width + HeightProgram.laneGap
      }
    }
    for link in inner where link.isVertical(in: self) {
      verticals[columnOfBox[link.tail]][max(placeOfBox[link.tail], placeOfBox[link.head])] = true
    }
    return columns.indices.map { column in
      lanes[column].indices.map { slot in
        let lanes = lanes[column][slot]
        let isInside = slot > 0 && slot < columns[column].count
        guard isInside else { return lanes > 0 ? lanes + 4 : 0 }
        let hasVertical = verticals[column][slot]
        let height = lanes > 0 ? lanes + 8 + (hasVertical ? 20 : 0) : 0
        return max(height, hasVertical ? 32 : 14)
      }
    }
  }
}
