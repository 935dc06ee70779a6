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
    let positions = strands.map { strand in strand.columns.map { strand.position(at: $0, place) ?? 0 } }
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
        Self.passing(strands, column, upper, lower, place, toRight: false)
        < Self.passing(strands, column, upper, lower, place, toRight: true)
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
    for (index, link) in skeleton.low.enumerated() {
      if !Self.isLast(link.tail, in: skeleton) { below.right[link.tail].append(.low(index)) }
      if !Self.isLast(link.head, in: skeleton) { below.left[link.head].append(.low(index)) }
    }
    for box in place.indices {
      right[box] = above.right[box] + rightStrands[box].map { .strand($0) } + below.right[box]
      left[box] = above.left[box] + leftStrands[box].map { .strand($0) } + below.left[box]
    }
  }

  /// Whether a box is the lowest of its column, so that a ribbon can leave it downward.
  static func isLast(_ box: Int, in skeleton: Skeleton) -> Bool {
    skeleton.columns[skeleton.columnOfBox[box]].last == box
  }

  /// The number of strands beside a column, at one of its sides, between two of its boxes.
  private static func passing(
    _ strands: [Skeleton.Strand], _ column: Int, _ upper: Int, _ lower: Int, _ place: [Int],
    toRight: Bool
  ) -> Int {
    strands.count { strand in
      let isBeside =
        toRight
        ? strand.columns.lowerBound <= column && column < strand.columns.upperBound
        : strand.columns.lowerBound < column && column <= strand.columns.upperBound
      guard isBeside, let position = strand.position(at: column, place) else { return false }
      return 2 * upper + 1 < position && position < 2 * lower + 1
    }
  }
}

extension PortOrder {
  /// The pairs of ribbons that must cross, as far as the order of ports and slots says.
  ///
  /// Complexity: O(ribbons²) in each channel.
  func crossings(in skeleton: Skeleton) -> Int {
    var count = 0
    for column in lanes.indices {
      for (slot, lanes) in lanes[column].enumerated() {
        count += lanes.count * verticals[column][slot].count
      }
    }
    var channels = (0...skeleton.columns.count).map { _ in ChannelEnds() }
    for (column, boxes) in skeleton.columns.enumerated() {
      var ranks = (right: 0, left: 0)
      func visit(_ port: Port, isRight: Bool) {
        let rank = isRight ? ranks.right : ranks.left
        channels[isRight ? column + 1 : column].add(port, rank: rank, atLeft: isRight)
        if isRight { ranks.right += 1 } else { ranks.left += 1 }
      }
      for slot in 0...boxes.count {
        for lane in lanes[column][slot] {
          visit(.strand(lane), isRight: true)
          visit(.strand(lane), isRight: false)
        }
        guard slot < boxes.count else { continue }
        for port in right[boxes[slot]] { visit(port, isRight: true) }
        for port in left[boxes[slot]] { visit(port, isRight: false) }
      }
    }
    return channels.reduce(count) { $0 + $1.crossings }
  }

  /// The ends of ribbons at the two sides of the space between two columns.
  private struct ChannelEnds {
    /// The ranks of strands at the left and right side.
    private var strands: [Int: (left: Int, right: Int)] = [:]
    /// The ranks of brackets at the left side, and at the right one.
    private var brackets: [Int: (first: Int, second: Int, atLeft: Bool)] = [:]
    /// The ranks of ribbons that come from below, and their sides.
    private var low: [(rank: Int, atLeft: Bool)] = []

    mutating func add(_ port: Port, rank: Int, atLeft: Bool) {
      switch port {
      case .strand(let index):
        if atLeft {
          strands[index] = (rank, strands[index]?.right ?? rank)
        } else {
          strands[index] = (strands[index]?.left ?? rank, rank)
        }
      case .inner(let index, _):
        brackets[index] = (brackets[index]?.first ?? rank, rank, atLeft)
      case .low: low.append((rank, atLeft))
      }
    }

    var crossings: Int {
      var count = 0
      let strands = strands.sorted { $0.key < $1.key }.map(\.value)
      for (index, a) in strands.enumerated() {
        for b in strands[..<index] where (a.left < b.left) != (a.right < b.right) { count += 1 }
        for leg in low where leg.rank < (leg.atLeft ? a.left : a.right) { count += 1 }
      }
      for (_, bracket) in brackets {
        let inside = min(bracket.first, bracket.second)..<max(bracket.first, bracket.second)
        count += strands.count { inside.contains(bracket.atLeft ? $0.left : $0.right) }
        count += low.count { $0.atLeft == bracket.atLeft && inside.contains($0.rank) }
      }
      return count
    }
  }
}
