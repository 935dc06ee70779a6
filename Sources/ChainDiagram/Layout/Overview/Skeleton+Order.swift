extension Skeleton {
  /// Takes the order of boxes, and the slots of the ribbons that pass them, from an engine: crossing
  /// minimisation, step two of Sugiyama's framework.
  ///
  /// A ribbon is a low box of its own, a dummy vertex, in each column that it passes. `heights` are
  /// those of the boxes.
  mutating func orderBoxes(heights: [Double], engine: some LayoutEngine) throws(LayoutFailure) {
    var boxes = heights.map { Size(width: 100, height: max($0, 1)) }
    var problemColumns = columns.map { $0 }
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

  /// Improves order and slots by moves of single boxes and single slots, as long as one lowers the
  /// cost.
  ///
  /// `limit` is the greatest number of moves that are tried, so that effort is counted and not timed.
  mutating func improve(limit: Int, cost: (Skeleton) -> Double) {
    var best = cost(self)
    var tries = 0
    var hasImproved = true
    func attempt(_ change: (inout Skeleton) -> Void, _ current: inout Skeleton) {
      guard tries < limit else { return }
      tries += 1
      var next = current
      change(&next)
      let value = cost(next)
      guard value < best - 1e-9 else { return }
      (current, best, hasImproved) = (next, value, true)
    }
    while hasImproved, tries < limit {
      hasImproved = false
      for strand in strands.indices {
        for (place, column) in strands[strand].columnsBetween.enumerated() {
          for slot in 0...columns[column].count where slot != strands[strand].slots[place] {
            attempt({ $0.strands[strand].slots[place] = slot }, &self)
          }
        }
      }
      for box in columnOfBox.indices {
        for place in columns[columnOfBox[box]].indices where place != placeOfBox[box] {
          attempt({ $0.move(box, to: place) }, &self)
        }
      }
    }
  }
}

extension Skeleton {
  /// The way that ribbons go up or down if boxes stand at even distances, wide ones counting more.
  func roughTravel(heights: [Double], bandHeight: Double) -> Double {
    var middles = [Double](repeating: 0, count: heights.count)
    var slots = columns.map { _ in [Double]() }
    for (column, boxes) in columns.enumerated() {
      let sum = boxes.reduce(0) { $0 + heights[$1] }
      let space = max(0, bandHeight - sum) / Double(boxes.count + 1)
      var top = space
      slots[column].append(top / 2)
      for box in boxes {
        middles[box] = top + heights[box] / 2
        top += heights[box] + space
        slots[column].append(top - space / 2)
      }
    }
    return strands.reduce(0) { sum, strand in
      var last = middles[strand.left]
      var way = 0.0
      for (slot, column) in zip(strand.slots, strand.columnsBetween) {
        way += abs(slots[column][slot] - last)
        last = slots[column][slot]
      }
      way += abs(middles[strand.right] - last)
      return sum + way * (1 + 0.15 * Double(strand.count)) * 0.5
    }
  }
}
