/// Which column each box of an overview stands in: step one of Sugiyama's framework, with the stages as
/// given bands of columns.
struct ColumnAssignment: Hashable {
  /// The boxes of each column, in map order.
  let columns: [[Int]]
  /// The stage of each column.
  let bandOfColumn: [Int]

  /// The ways to deal the boxes of a stage out to columns, so that a link between two of them never
  /// leads to a column further left; `heights` are those of the boxes at a usual width.
  ///
  /// A few boxes are dealt out to one or two columns in every such way. Many stand in the order of their
  /// links, cut into columns of about the same height, in one way for each number of columns.
  /// Complexity: O(2ⁿ) for n boxes up to ``enumerable``, else O(n² · columns).
  static func ways(
    boxes: [Int], links: [(tail: Int, head: Int)], heights: [Double]
  ) -> [[[Int]]] {
    guard boxes.count <= enumerable else {
      return cuts(of: boxes, links: links, heights: heights)
    }
    let place = Dictionary(uniqueKeysWithValues: boxes.enumerated().map { ($1, $0) })
    let ends = links.compactMap { link in
      place[link.tail].flatMap { tail in place[link.head].map { (tail: tail, head: $0) } }
    }
    var ways = [[boxes]]
    // Each bit says whether a box stands in the second column.
    for set in 1..<(1 << boxes.count) - 1 {
      let isLegal = ends.allSatisfy { set >> $0.tail & 1 <= set >> $0.head & 1 }
      guard isLegal else { continue }
      let split = boxes.indices.reduce(into: [[Int]](repeating: [], count: 2)) {
        $0[set >> $1 & 1].append(boxes[$1])
      }
      ways.append(split)
    }
    return ways
  }

  /// So many boxes of a stage are dealt out in every way.
  static let enumerable = 8
  /// A stage has at most so many columns.
  private static let mostColumns = 16

  private static func cuts(
    of boxes: [Int], links: [(tail: Int, head: Int)], heights: [Double]
  ) -> [[[Int]]] {
    let layers = LongestPath.layersFromRight(of: boxes, arrows: links)
    let order = boxes.indices.sorted { (-layers[$0], $0) < (-layers[$1], $1) }.map { boxes[$0] }
    return (1...min(mostColumns, max(2, boxes.count / 2))).map { count in
      cut(order, into: count, heights: heights)
    }
  }

  /// Cuts a row of boxes into runs whose highest is as low as can be.
  private static func cut(_ order: [Int], into count: Int, heights: [Double]) -> [[Int]] {
    var sums = [0.0]
    for box in order { sums.append(sums[sums.count - 1] + heights[box]) }
    // The least height of the highest run, of the first boxes in so many runs; where the last begins.
    var best = sums
    var starts: [[Int]] = []
    for _ in 1..<max(count, 1) {
      var next = best
      var start = [Int](repeating: 0, count: sums.count)
      for end in sums.indices {
        for cut in 0...end {
          let height = max(best[cut], sums[end] - sums[cut])
          if cut == 0 || height < next[end] { (next[end], start[end]) = (height, cut) }
        }
      }
      best = next
      starts.append(start)
    }
    var columns: [[Int]] = []
    var end = order.count
    for start in starts.reversed() {
      columns.append(Array(order[start[end]..<end]))
      end = start[end]
    }
    columns.append(Array(order[..<end]))
    return columns.reversed().filter { !$0.isEmpty }
  }
}
