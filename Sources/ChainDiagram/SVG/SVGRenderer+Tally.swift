import ChainQuery

extension SVGRenderer {
  mutating func write(_ tally: Tally) {
    if let badge = tally.badge { write(badge) }
    for state in NodeState.allCases {
      let boxes = tally.squares.filter { $0.state == state }.map(\.box)
      write(squares: boxes, of: state)
    }
  }

  /// A number of gaps: white on red beside a hatched edge, so that it is told without colour, too.
  mutating func write(_ badge: Tally.Badge) {
    box(badge.box, radius: 3, style: "badge")
    box(badge.edge, radius: 0, style: "badge-edge")
    areas(Hatch.bars(in: badge.edge, step: 6.5, thickness: 3.2), style: "hatch")
    write(badge.text)
  }

  /// Squares of one state as few paths: full, half, empty, hatched and dotted.
  private mutating func write(squares boxes: [Rect], of state: NodeState) {
    areas(boxes.map(\.corners), style: "square \(state.rawValue)")
    switch state {
    case .thin: areas(boxes.map { Array($0.corners.dropFirst()) }, style: "square half")
    case .vacant:
      areas(boxes.flatMap { Hatch.bars(in: $0, step: 4.5, thickness: 2) }, style: "hatch")
    case .covered, .research, .unknown: break
    }
  }
}

extension Rect {
  /// Clockwise from the upper right.
  fileprivate var corners: [Point] {
    [
      Point(x: maxX, y: minY), Point(x: maxX, y: maxY), Point(x: minX, y: maxY),
      Point(x: minX, y: minY),
    ]
  }
}
