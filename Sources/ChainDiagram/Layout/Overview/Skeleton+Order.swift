extension Skeleton {
  /// Takes the order of boxes, and the slots of the ribbons that pass them, from an engine: crossing
  /// minimisation, step two of Sugiyama's framework.
  ///
  /// A ribbon is a low box of its own, a dummy vertex, in each column that it passes. `heights` are
  /// those of the boxes.
  mutating func orderBoxes(heights: [Double], engine: some LayoutEngine) throws(LayoutFailure) {
    let span = strands.reduce(0) { $0 + $1.columnsBetween.count }
    let most = LayoutProblem.Limit.boxes - heights.count
    guard span <= most else { throw .tooLarge(.span, count: span, limit: most) }
    var boxes = heights.map { Size(width: 100, height: max($0, 1)) }
    var problemColumns = columns
    var edges: [LayoutProblem.Edge] = []
    var dummies: [(strand: Int, place: Int, box: Int)] = []
    var slotsOfColumn = columns.map { $0.map { _ in [Int]() } + [[]] }
    for (index, strand) in strands.enumerated() {
      var before = strand.left
      for (place, column) in strand.columnsBetween.enumerated() {
        let dummy = boxes.count
        boxes.append(Size(width: 100, height: max(strand.width, 1)))
        slotsOfColumn[column][strand.slots[place]].append(dummy)
        dummies.append((index, place, dummy))
        edges.append(LayoutProblem.Edge(from: before, to: dummy, weight: min(strand.count, 9) * 2))
        before = dummy
      }
      edges.append(LayoutProblem.Edge(from: before, to: strand.right, weight: min(strand.count, 9)))
    }
    for column in columns.indices {
      problemColumns[column] =
        zip(slotsOfColumn[column], columns[column]).flatMap { $0 + [$1] }
        + (slotsOfColumn[column].last ?? [])
    }
    let solution = try engine.solve(
      LayoutProblem(
        boxes: boxes, columns: problemColumns, edges: edges, columnGap: 60, boxGap: 16,
        effort: boxes.count > 300 ? nil : .init(positioning: 0.1, ordering: 1)))
    let count = heights.count
    for column in columns.indices {
      let order = problemColumns[column].sorted { solution.centres[$0].y < solution.centres[$1].y }
      setOrder(of: column, order.filter { $0 < count })
      var above = 0
      var slots: [Int: Int] = [:]
      for box in order {
        if box < count { above += 1 } else { slots[box] = above }
      }
      for dummy in dummies {
        if let slot = slots[dummy.box] { strands[dummy.strand].slots[dummy.place] = slot }
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

extension Skeleton {
  /// Orders every column by the mean height of what its boxes are linked with, and lets ribbons pass
  /// where they are then on their way: the barycentre heuristic, for an estimate.
  mutating func sweep() {
    var heights = columnOfBox.indices.map(height)
    for _ in 0..<4 {
      var sums = [Double](repeating: 0, count: heights.count)
      var counts = sums
      for strand in strands {
        sums[strand.left] += heights[strand.right]
        counts[strand.left] += 1
        sums[strand.right] += heights[strand.left]
        counts[strand.right] += 1
      }
      for column in columns.indices {
        let keys = columns[column].map { box in
          counts[box] > 0 ? (heights[box] + sums[box] / counts[box]) / 2 : heights[box]
        }
        let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        setOrder(of: column, order.map { columns[column][$0] })
      }
      for box in heights.indices { heights[box] = height(of: box) }
    }
    for index in strands.indices {
      let strand = strands[index]
      strands[index].slots = strand.columnsBetween.map {
        startingSlot(of: strand.left, strand.right, at: $0, in: strand.columns)
      }
    }
  }
}
