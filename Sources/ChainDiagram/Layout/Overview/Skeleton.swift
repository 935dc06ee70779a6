/// What is decided of an overview before anything has a place, and is the same in every language: the
/// boxes in order in their columns, and the way of each ribbon past them.
struct Skeleton {
  /// The boxes of each column, from top to bottom.
  private(set) var columns: [[Int]]
  /// The stage of each column.
  let bandOfColumn: [Int]
  /// The column of each box.
  private(set) var columnOfBox: [Int]
  /// The place of each box in its column.
  private(set) var placeOfBox: [Int]
  /// The ribbons between columns.
  var strands: [Strand] = []
  /// The ribbons between two boxes of a column.
  private(set) var inner: [InnerLink] = []
  /// The ribbons that lead back over several columns: by a lane below everything.
  private(set) var low: [LowLink] = []

  /// A ribbon from a column to one further right, or back to the column beside it.
  struct Strand {
    let link: Int
    /// The box at its left end, and the one at its right.
    let left: Int
    let right: Int
    /// Whether it leads from right to left.
    let isBackward: Bool
    /// The columns of its ends.
    let columns: ClosedRange<Int>
    /// For each column between, the slot through which it passes: the number of boxes above it there.
    var slots: [Int]
    let width: Double
    let count: Int

    /// Where it is at a column: odd numbers for boxes, even ones for the slots between them.
    func position(at column: Int, _ placeOfBox: [Int]) -> Int? {
      if column == columns.lowerBound { return 2 * placeOfBox[left] + 1 }
      if column == columns.upperBound { return 2 * placeOfBox[right] + 1 }
      guard columns.contains(column) else { return nil }
      return 2 * slots[column - columns.lowerBound - 1]
    }
  }

  /// A ribbon inside a column.
  struct InnerLink {
    let link: Int
    let tail: Int
    let head: Int
    let width: Double
    let count: Int
  }

  /// A ribbon below everything.
  struct LowLink {
    let link: Int
    let tail: Int
    let head: Int
    let width: Double
  }

  /// Boxes in the order of their assignment; long ribbons pass in the slot between those of their ends.
  init(_ graph: OverviewGraph, _ assignment: ColumnAssignment) {
    columns = assignment.columns
    bandOfColumn = assignment.bandOfColumn
    columnOfBox = Array(repeating: 0, count: graph.items.count)
    placeOfBox = columnOfBox
    for (column, boxes) in columns.enumerated() {
      for (place, box) in boxes.enumerated() {
        columnOfBox[box] = column
        placeOfBox[box] = place
      }
    }
    for edge in graph.edges { add(edge) }
  }

  private mutating func add(_ edge: OverviewGraph.Edge) {
    let (tail, head) = (columnOfBox[edge.tail], columnOfBox[edge.head])
    if tail == head {
      inner.append(
        InnerLink(
          link: edge.link, tail: edge.tail, head: edge.head, width: edge.width, count: edge.count))
    } else if tail > head + 1 {
      low.append(
        LowLink(link: edge.link, tail: edge.tail, head: edge.head, width: edge.width))
    } else {
      let isBackward = tail > head
      let (left, right) = isBackward ? (edge.head, edge.tail) : (edge.tail, edge.head)
      let span = min(tail, head)...max(tail, head)
      strands.append(
        Strand(
          link: edge.link, left: left, right: right, isBackward: isBackward, columns: span,
          slots: (span.lowerBound + 1..<max(span.upperBound, span.lowerBound + 1)).map {
            startingSlot(of: left, right, at: $0, in: span)
          }, width: edge.width, count: edge.count))
    }
  }

  func startingSlot(
    of left: Int, _ right: Int, at column: Int, in span: ClosedRange<Int>
  ) -> Int {
    let share = Double(column - span.lowerBound) / Double(span.count - 1)
    let (from, to) = (height(of: left), height(of: right))
    return Int(((from + (to - from) * share) * Double(columns[column].count)).rounded())
  }

  /// Where a box stands in its column: from 0 for the upper end up to 1.
  func height(of box: Int) -> Double {
    (Double(placeOfBox[box]) + 0.5) / Double(columns[columnOfBox[box]].count)
  }

  /// Orders a column anew.
  mutating func setOrder(of column: Int, _ boxes: [Int]) {
    columns[column] = boxes
    for (place, box) in boxes.enumerated() { placeOfBox[box] = place }
  }

  /// Moves a box to another place of its column; ribbons keep their slots.
  mutating func move(_ box: Int, to place: Int) {
    let column = columnOfBox[box]
    let step = place > placeOfBox[box] ? 1 : -1
    while placeOfBox[box] != place {
      let old = placeOfBox[box]
      let other = columns[column][old + step]
      columns[column].swapAt(old, old + step)
      placeOfBox[box] = old + step
      placeOfBox[other] = old
    }
  }

  /// Turns everything upside down.
  mutating func flip() {
    for column in columns.indices { setOrder(of: column, columns[column].reversed()) }
    for strand in strands.indices {
      for (index, column) in strands[strand].columnsBetween.enumerated() {
        strands[strand].slots[index] = columns[column].count - strands[strand].slots[index]
      }
    }
  }

  /// The number of ribbons inside columns that lead downward.
  var downward: Int { inner.count { placeOfBox[$0.tail] < placeOfBox[$0.head] } }
}

extension Skeleton.Strand {
  /// The columns that it passes.
  var columnsBetween: Range<Int> {
    columns.lowerBound + 1..<max(columns.upperBound, columns.lowerBound + 1)
  }
}

extension Skeleton.InnerLink {
  /// Whether its boxes stand one above the other, so that it is a straight line between them.
  func isVertical(in skeleton: Skeleton) -> Bool {
    abs(skeleton.placeOfBox[tail] - skeleton.placeOfBox[head]) == 1
  }
}
