/// Orders the boxes of columns so that few edges cross: layer by layer sweeps with the barycentre heuristic
/// (K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical System Structures",
/// 1981).
///
/// It is fast enough to be asked about every way to deal boxes out to columns. Edges lead from a column to
/// the next; the order in which the boxes of a column are given is the one from which it starts.
enum LayerSweep {
  /// So often every column is sorted; each time by its other neighbour, at last by both.
  private static let rounds = 8
  /// How much a box stays where it is, compared with the pull of one edge.
  private static let inertia = 0.2

  /// The columns with their boxes in the best order that was found.
  ///
  /// Complexity: O(rounds · (edges · log boxes + boxes²)) with the boxes of a column.
  static func order(of problem: LayoutProblem) -> [[Int]] {
    var columns = problem.columns
    let (left, right) = (Neighbours(problem, atLeft: true), Neighbours(problem, atLeft: false))
    var middles = [Double](repeating: 0, count: problem.boxes.count)
    for column in columns { stack(column, problem, &middles) }
    var counter = CrossingCounter(boxes: problem.boxes.count)
    var best = (crossings: counter.crossings(columns, right), columns: columns)
    var keys = middles
    // The rounds in a row that have changed nothing: after two more of the same would not either.
    var idle = 0
    for round in 0..<rounds where best.crossings > 0 {
      let isLast = round >= rounds - 2
      if idle > 1, !isLast { continue }
      let leadsRight = round.isMultiple(of: 2)
      var hasChanged = false
      for step in columns.indices {
        let column = leadsRight ? step : columns.count - 1 - step
        for box in columns[column] {
          var (sum, weight) = (inertia * middles[box], inertia)
          if isLast || leadsRight { left.add(box, middles, &sum, &weight) }
          if isLast || !leadsRight { right.add(box, middles, &sum, &weight) }
          keys[box] = sum / weight
        }
        guard sort(&columns[column], by: keys) else { continue }
        stack(columns[column], problem, &middles)
        hasChanged = true
      }
      idle = hasChanged ? 0 : idle + 1
      guard hasChanged else { continue }
      let crossings = counter.crossings(columns, right)
      if crossings < best.crossings { best = (crossings, columns) }
    }
    return best.columns
  }

  /// Puts the boxes of a column under one another, from 0 to 1.
  private static func stack(
    _ column: [Int], _ problem: LayoutProblem, _ middles: inout [Double]
  ) {
    var y = 0.0
    for box in column {
      let height = problem.boxes[box].height + problem.boxGap
      middles[box] = y + height / 2
      y += height
    }
    guard y > 0 else { return }
    for box in column { middles[box] /= y }
  }

  /// Sorts few elements that are nearly sorted, equals staying as they are; whether that changes something.
  private static func sort(_ column: inout [Int], by keys: [Double]) -> Bool {
    var hasChanged = false
    for place in column.indices.dropFirst() {
      let box = column[place]
      var target = place
      while target > 0, keys[column[target - 1]] > keys[box] {
        column[target] = column[target - 1]
        target -= 1
      }
      guard target < place else { continue }
      column[target] = box
      hasChanged = true
    }
    return hasChanged
  }

  /// What each box is linked with at one of its sides.
  fileprivate struct Neighbours {
    private(set) var starts: [Int]
    private(set) var ends: [Int]

    init(_ problem: LayoutProblem, atLeft: Bool) {
      starts = Array(repeating: 0, count: problem.boxes.count + 1)
      for edge in problem.edges { starts[(atLeft ? edge.head : edge.tail) + 1] += 1 }
      for box in problem.boxes.indices { starts[box + 1] += starts[box] }
      ends = Array(repeating: 0, count: problem.edges.count)
      var next = starts
      for edge in problem.edges {
        let (own, other) = atLeft ? (edge.head, edge.tail) : (edge.tail, edge.head)
        ends[next[own]] = other
        next[own] += 1
      }
    }

    func add(_ box: Int, _ middles: [Double], _ sum: inout Double, _ weight: inout Double) {
      for place in starts[box]..<starts[box + 1] {
        sum += middles[ends[place]]
        weight += 1
      }
    }
  }
}

/// Counts the crossings between neighbouring columns as inversions, with a tree of sums: W. Barth, M. Jünger
/// and P. Mutzel, "Simple and Efficient Bilayer Cross Counting" (2002).
private struct CrossingCounter {
  private var places: [Int]
  private var sums: [Int] = []

  init(boxes: Int) { places = Array(repeating: 0, count: boxes) }

  mutating func crossings(_ columns: [[Int]], _ right: LayerSweep.Neighbours) -> Int {
    for column in columns {
      for (place, box) in column.enumerated() { places[box] = place }
    }
    var count = 0
    for (column, next) in zip(columns, columns.dropFirst()) {
      count += crossings(column, next.count, right)
    }
    return count
  }

  private mutating func crossings(
    _ column: [Int], _ width: Int, _ right: LayerSweep.Neighbours
  ) -> Int {
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: width + 1))
    var (count, seen) = (0, 0)
    for box in column {
      // Edges of one box do not cross: all are counted before any is added.
      let edges = right.starts[box]..<right.starts[box + 1]
      for edge in edges {
        var (place, notBelow) = (places[right.ends[edge]] + 1, 0)
        while place > 0 {
          notBelow += sums[place]
          place &= place - 1
        }
        count += seen - notBelow
      }
      for edge in edges {
        var place = places[right.ends[edge]] + 1
        while place <= width {
          sums[place] += 1
          place += place & -place
        }
        seen += 1
      }
    }
    return count
  }
}
