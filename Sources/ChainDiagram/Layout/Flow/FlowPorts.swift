/// Where lines leave and enter cards: every line has an own port at a side of a card, towards where it goes.
struct FlowPorts {
  /// The heights of the lanes, then those of the ports.
  private var heights: [Double]
  private var ports: [Port: Int] = [:]

  private struct Port: Hashable {
    let owner: FlowParts.Owner
    let vertex: Int
    let isAtRight: Bool
  }

  /// A side of a card, with the lines that end there.
  private struct Side {
    let vertex: Int
    let isAtRight: Bool
    var lines: [Line] = []
  }

  /// A line at a side. Its own port and its other ends are indices of ``heights``.
  private struct Line {
    let port: Int
    /// Its ends beyond the channel, and the others at the same side of it.
    let beyond: [Int]
    let beside: [Int]
    let isFromBelow: Bool
  }

  /// The distance between two ports, if there is room.
  private static let gap = 8.0
  /// What ports leave free at the ends of a side, if there is room.
  private static let margin = 9.0
  /// So often every side is placed, each time nearer to the ports at the other ends.
  private static let rounds = 6

  /// Finds the ports of all parts. Complexity: O(ports), and sorting.
  init(_ parts: FlowParts, _ heights: FlowHeights, _ sizes: FlowSizes, bottom: Double) {
    self.heights = Array(heights.lanes)
    var sides: [Side] = []
    var sideOf = [Int?](repeating: nil, count: 2 * sizes.cards.count)
    for part in parts.channels.joined() {
      let left = part.left.map { index(of: $0, part.owner, isAtRight: true, heights) }
      let right = part.right.map { index(of: $0, part.owner, isAtRight: false, heights) }
      for (own, ends, others, isAtRight) in [
        (left, part.left, right, true), (right, part.right, left, false),
      ] {
        for (port, end) in zip(own, ends) {
          guard case .vertex(let vertex) = end else { continue }
          let place = 2 * vertex + (isAtRight ? 1 : 0)
          let side = sideOf[place] ?? sides.count
          if side == sides.count {
            sideOf[place] = side
            sides.append(Side(vertex: vertex, isAtRight: isAtRight))
          }
          sides[side].lines.append(
            Line(
              port: port, beyond: others, beside: own.filter { $0 != port },
              isFromBelow: part.isFromBelow))
        }
      }
    }
    var regression = IsotonicRegression()
    for round in 0..<Self.rounds {
      for side in sides {
        let (middle, half) = (heights.vertex(side.vertex), sizes.cards[side.vertex] / 2)
        let margin = min(Self.margin, half / 2)
        place(
          side.lines, from: middle - half + margin, to: middle + half - margin, bottom: bottom,
          isEarly: round < Self.rounds / 2, &regression)
      }
    }
  }

  /// The index of an end's height, which is the middle of its card as long as it has no place.
  private mutating func index(
    of end: FlowParts.End, _ owner: FlowParts.Owner, isAtRight: Bool, _ heights: FlowHeights
  ) -> Int {
    switch end {
    case .lane(let lane): return lane
    case .vertex(let vertex):
      let port = Port(owner: owner, vertex: vertex, isAtRight: isAtRight)
      if let index = ports[port] { return index }
      ports[port] = self.heights.count
      self.heights.append(heights.vertex(vertex))
      return self.heights.count - 1
    }
  }

  /// The height of a part's end.
  func height(
    of end: FlowParts.End, _ owner: FlowParts.Owner, isAtRight: Bool, _ heights: FlowHeights
  ) -> Double {
    switch end {
    case .lane(let lane): return self.heights[lane]
    case .vertex(let vertex):
      let port = ports[Port(owner: owner, vertex: vertex, isAtRight: isAtRight)]
      return port.map { self.heights[$0] } ?? heights.vertex(vertex)
    }
  }

  /// Puts the ports of a side between two heights.
  private mutating func place(
    _ lines: [Line], from top: Double, to end: Double, bottom: Double, isEarly: Bool,
    _ regression: inout IsotonicRegression
  ) {
    let middle = (top + end) / 2
    var wanted = lines.map { line in
      var sum = line.isFromBelow ? bottom : 0
      for end in line.beyond { sum += heights[end] }
      for end in line.beside { sum += heights[end] }
      let count = line.beyond.count + line.beside.count + (line.isFromBelow ? 1 : 0)
      let key = sum / Double(max(count, 1))
      let target: Double =
        if line.isFromBelow {
          end
        } else if line.beyond.isEmpty {
          key
        } else if line.beyond.count == 1 {
          heights[line.beyond[0]]
        } else if isEarly {
          line.beyond.map { heights[$0] }.sorted()[line.beyond.count / 2]
        } else {
          line.beyond.reduce(.infinity) { nearest, end in
            abs(heights[end] - middle) < abs(nearest - middle) ? heights[end] : nearest
          }
        }
      return (key: key, target: min(max(target, top), end), port: line.port)
    }
    if wanted.count > 1 { wanted.sort { ($0.key, $0.port) < ($1.key, $1.port) } }
    let gap = min(Self.gap, (end - top) / Double(max(wanted.count - 1, 1)))
    regression.place(
      wanted: wanted.map(\.target), weights: wanted.map { _ in 1 },
      distances: wanted.dropFirst().map { _ in gap }, in: top...max(top, end))
    for (want, place) in zip(wanted, regression.places) {
      heights[want.port] = (place * 10).rounded() / 10
    }
  }
}
