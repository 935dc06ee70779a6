/// In which order ribbons leave and enter the sides of boxes, and pass the slots between them.
struct PortOrder {
  /// An end of a ribbon at the side of a box.
  enum Port: Hashable {
    case strand(Int)
    case inner(Int, isTail: Bool)
    case low(Int)
  }

  /// The ports of each box at its right and at its left side, from top to bottom.
  private(set) var right: [[Port]]
  private(set) var left: [[Port]]
  /// The strands that pass each slot of each column, from top to bottom.
  private(set) var lanes: [[[Int]]]
  /// The ribbons inside columns that run as straight lines between neighbours, by the slot of each column.
  private(set) var verticals: [[[Int]]]
  /// Whether each ribbon inside a column that is no such line runs at the column's left side.
  private(set) var isAtLeft: [Bool]

  /// Sorts the ports of a skeleton along the sides by where their ribbons go next.
  ///
  /// Complexity: O(ribbons · columns), and sorting.
  init(_ skeleton: Skeleton) {
    let strands = skeleton.strands
    let columns = skeleton.columns
    let place = skeleton.placeOfBox
    right = Array(repeating: [], count: place.count)
    left = right
    lanes = columns.map { Array(repeating: [], count: $0.count + 1) }
    verticals = lanes
    isAtLeft = Array(repeating: false, count: skeleton.inner.count)
    var rightStrands = [[Int]](repeating: [], count: place.count)
    var leftStrands = rightStrands
    for (index, strand) in strands.enumerated() {
      rightStrands[strand.left].append(index)
      leftStrands[strand.right].append(index)
      for (slot, column) in zip(strand.slots, strand.columnsBetween) {
        lanes[column][slot].append(index)
      }
    }
    let positions = strands.map { strand in
      strand.columns.map { strand.position(at: $0, place) ?? 0 }
    }
    /// Which of two strands lies higher beside a column: the first column to one side at which they lie
    /// apart decides, then those to the other.
    func isHigher(_ a: Int, _ b: Int, at column: Int, toRight: Bool) -> Bool {
      func difference(_ step: Int) -> Int {
        var next = column + step
        while strands[a].columns.contains(next), strands[b].columns.contains(next) {
          let gap =
            positions[a][next - strands[a].columns.lowerBound]
            - positions[b][next - strands[b].columns.lowerBound]
          if gap != 0 { return gap }
          next += step
        }
        return 0
      }
      let first = difference(toRight ? 1 : -1)
      if first != 0 { return first < 0 }
      let second = difference(toRight ? -1 : 1)
      return second != 0 ? second < 0 : a < b
    }
    for (column, boxes) in columns.enumerated() {
      for slot in lanes[column].indices where lanes[column][slot].count > 1 {
        lanes[column][slot].sort { isHigher($0, $1, at: column, toRight: false) }
      }
      for box in boxes {
        rightStrands[box].sort { isHigher($0, $1, at: column, toRight: true) }
        leftStrands[box].sort { isHigher($0, $1, at: column, toRight: false) }
      }
    }
    var bracketsAtLeft = [Int](repeating: 0, count: columns.count)
    var above = (right: right, left: right)
    var below = above
    for (index, link) in skeleton.inner.enumerated() {
      let column = skeleton.columnOfBox[link.tail]
      let (upper, lower) = (
        min(place[link.tail], place[link.head]), max(place[link.tail], place[link.head])
      )
      if link.isVertical(in: skeleton) {
        verticals[column][lower].append(index)
        continue
      }
      isAtLeft[index] =
        bracketsAtLeft[column] < Self.mostBracketsAtLeft
        && skeleton.passing(column, between: upper, and: lower, atLeft: true)
          < skeleton.passing(column, between: upper, and: lower, atLeft: false)
      if isAtLeft[index] { bracketsAtLeft[column] += 1 }
      for (box, isTail) in [(link.tail, true), (link.head, false)] {
        let port = Port.inner(index, isTail: isTail)
        // A bracket reaches its upper box from below, and its lower one from above.
        switch (place[box] == upper, isAtLeft[index]) {
        case (true, true): below.left[box].append(port)
        case (true, false): below.right[box].append(port)
        case (false, true): above.left[box].append(port)
        case (false, false): above.right[box].append(port)
        }
      }
    }
    // Brackets at a box are nested: below it the longest comes first, above it the shortest.
    func other(_ port: Port) -> Int {
      guard case .inner(let index, let isTail) = port else { return 0 }
      return place[isTail ? skeleton.inner[index].head : skeleton.inner[index].tail]
    }
    func index(_ port: Port) -> Int {
      if case .inner(let index, _) = port { index } else { 0 }
    }
    for box in place.indices {
      above.right[box].sort { (other($0), index($0)) > (other($1), index($1)) }
      above.left[box].sort { (other($0), index($0)) > (other($1), index($1)) }
      below.right[box].sort { (other($1), index($0)) < (other($0), index($1)) }
      below.left[box].sort { (other($1), index($0)) < (other($0), index($1)) }
    }
    for (index, link) in skeleton.low.enumerated() {
      if !Self.isLast(link.tail, in: skeleton) { below.right[link.tail].append(.low(index)) }
      if !Self.isLast(link.head, in: skeleton) { below.left[link.head].append(.low(index)) }
    }
    for box in place.indices {
      right[box] = above.right[box] + rightStrands[box].map { .strand($0) } + below.right[box]
      left[box] = above.left[box] + leftStrands[box].map { .strand($0) } + below.left[box]
    }
  }

  /// More brackets at a column's left side would lead far back.
  private static let mostBracketsAtLeft = 2

  /// Whether a box is the lowest of its column, so that a ribbon can leave it downward.
  static func isLast(_ box: Int, in skeleton: Skeleton) -> Bool {
    skeleton.columns[skeleton.columnOfBox[box]].last == box
  }
}
