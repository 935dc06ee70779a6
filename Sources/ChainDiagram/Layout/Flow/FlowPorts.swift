/// Where lines leave and enter cards: every line has an own port at a side of a card, towards where it goes.
struct FlowPorts {
  private var places: [Port: Double] = [:]

  private struct Port: Hashable {
    let owner: FlowParts.Owner
    let vertex: Int
    let isAtRight: Bool
  }

  /// The distance between two ports, if there is room.
  private static let gap = 8.0
  /// What ports leave free at the ends of a side, if there is room.
  private static let margin = 9.0
  /// So often every side is placed, each time nearer to the ports at the other ends.
  private static let rounds = 6

  /// Finds the ports of all parts. Complexity: O(ports), and sorting.
  init(_ parts: FlowParts, _ heights: FlowHeights, _ sizes: FlowSizes, bottom: Double) {
    var sides: [Side: [FlowParts.Part]] = [:]
    var order: [Side] = []
    func add(_ ends: [FlowParts.End], isAtRight: Bool, _ part: FlowParts.Part) {
      for case .vertex(let vertex) in ends {
        let side = Side(vertex: vertex, isAtRight: isAtRight)
        if sides[side] == nil { order.append(side) }
        sides[side, default: []].append(part)
      }
    }
    for part in parts.channels.joined() {
      add(part.left, isAtRight: true, part)
      add(part.right, isAtRight: false, part)
    }
    for round in 0..<Self.rounds {
      for side in order {
        place(
          sides[side] ?? [], at: side, heights, sizes, bottom: bottom,
          isEarly: round < Self.rounds / 2)
      }
    }
  }

  private struct Side: Hashable {
    let vertex: Int
    let isAtRight: Bool
  }

  /// The height of a part's end.
  func height(
    of end: FlowParts.End, _ owner: FlowParts.Owner, isAtRight: Bool, _ heights: FlowHeights
  ) -> Double {
    switch end {
    case .lane(let lane): heights.lane(lane)
    case .vertex(let vertex):
      places[Port(owner: owner, vertex: vertex, isAtRight: isAtRight)] ?? heights.vertex(vertex)
    }
  }

  private mutating func place(
    _ parts: [FlowParts.Part], at side: Side, _ heights: FlowHeights, _ sizes: FlowSizes,
    bottom: Double, isEarly: Bool
  ) {
    let (middle, half) = (heights.vertex(side.vertex), sizes.cards[side.vertex] / 2)
    let margin = min(Self.margin, half / 2)
    let (top, end) = (middle - half + margin, middle + half - margin)
    let wanted = parts.enumerated().map { index, part in
      let (own, other) = side.isAtRight ? (part.left, part.right) : (part.right, part.left)
      let beyond = other.map {
        height(of: $0, part.owner, isAtRight: !side.isAtRight, heights)
      }
      let beside = own.filter { $0 != .vertex(side.vertex) }.map {
        height(of: $0, part.owner, isAtRight: side.isAtRight, heights)
      }
      let ends = (part.isFromBelow ? [bottom] : []) + beyond + beside
      let key = ends.reduce(0, +) / Double(max(ends.count, 1))
      let target: Double =
        if part.isFromBelow {
          end
        } else if beyond.isEmpty {
          key
        } else if isEarly || beyond.count == 1 {
          beyond.sorted()[beyond.count / 2]
        } else {
          beyond.min { abs($0 - middle) < abs($1 - middle) } ?? middle
        }
      return (key: key, target: min(max(target, top), end), index: index)
    }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    let gap = min(Self.gap, (end - top) / Double(max(wanted.count - 1, 1)))
    var regression = IsotonicRegression()
    regression.place(
      wanted: wanted.map(\.target), weights: wanted.map { _ in 1 },
      distances: wanted.dropFirst().map { _ in gap }, in: top...max(top, end))
    for (want, place) in zip(wanted, regression.places) {
      let port = Port(
        owner: parts[want.index].owner, vertex: side.vertex, isAtRight: side.isAtRight)
      self.places[port] = (place * 10).rounded() / 10
    }
  }
}
