/// The heights of boxes, ports and lanes at which as many ribbons as can be run straight: coordinate
/// assignment, step three of Sugiyama's framework, as a linear programme.
struct HeightProgram {
  /// The upper sides of the boxes.
  private(set) var tops: [Double]
  /// The heights of the strands at the columns that they touch, from left to right.
  private(set) var strands: [[Double]]
  /// The heights of the two ends of ribbons inside columns that are brackets.
  private(set) var inner: [(tail: Double, head: Double)]
  /// The heights of the ends of low ribbons that leave a box sideways.
  private(set) var low: [(tail: Double, head: Double)]

  /// What is given: sizes in points.
  struct Measures {
    /// The height of what lies between the first box of a column and the last, with the slots.
    var height: Double
    /// The height of each box.
    var boxes: [Double]
    /// The height of each slot of each column.
    var slots: [[Double]]
    /// Where the upper side of each box would be with all spaces even.
    var evenTops: [Double]
  }

  /// What ports leave free at the ends of a side.
  static let portMargin = 12.0
  /// The distance between two ports, if there is room.
  static let portGap = 8.0
  /// The distance between two lanes.
  static let laneGap = 8.0
  /// Programmes are in tenths of a point, as pictures are.
  private static let unit = 10.0

  private var program = NetworkSimplex()
  private let measures: Measures
  private var topVariables: [Int] = []

  /// Finds the heights; nil when the measures contradict each other.
  init?(_ skeleton: Skeleton, _ ports: PortOrder, _ measures: Measures) {
    self.measures = measures
    tops = []
    strands = []
    inner = []
    low = []
    var strandVariables = skeleton.strands.map { Array(repeating: -1, count: $0.columns.count) }
    var innerVariables = skeleton.inner.map { _ in (tail: -1, head: -1) }
    var lowVariables = skeleton.low.map { _ in (tail: -1, head: -1) }
    topVariables = measures.boxes.map { _ in program.addVariable() }
    for (column, boxes) in skeleton.columns.enumerated() {
      addColumn(boxes, slots: measures.slots[column])
    }
    for box in measures.boxes.indices {
      for (side, isRight) in [(ports.right[box], true), (ports.left[box], false)] {
        let widths = side.map { Self.width(of: $0, in: skeleton) }
        let variables = addPorts(of: box, widths: widths)
        for (port, variable) in zip(side, variables) {
          switch port {
          case .strand(let index):
            strandVariables[index][isRight ? 0 : strandVariables[index].count - 1] = variable
          case .inner(let index, true): innerVariables[index].tail = variable
          case .inner(let index, false): innerVariables[index].head = variable
          case .low(let index):
            if isRight {
              lowVariables[index].tail = variable
            } else {
              lowVariables[index].head = variable
            }
          }
        }
      }
    }
    for (column, slots) in ports.lanes.enumerated() {
      for (slot, lanes) in slots.enumerated() {
        let variables = addLanes(lanes, in: skeleton, column: column, slot: slot)
        for (lane, variable) in zip(lanes, variables) {
          strandVariables[lane][column - skeleton.strands[lane].columns.lowerBound] = variable
        }
      }
    }
    for (strand, variables) in zip(skeleton.strands, strandVariables) {
      for (from, to) in zip(variables, variables.dropFirst()) {
        program.pull(to, to: from, weight: 100 + 15 * min(strand.count, 40))
      }
    }
    guard program.solve() else { return nil }
    tops = topVariables.map { value(of: $0) }
    strands = strandVariables.map { $0.map { value(of: $0) } }
    inner = innerVariables.map { (value(of: $0.tail), value(of: $0.head)) }
    low = lowVariables.map { (value(of: $0.tail), value(of: $0.head)) }
  }

  private func value(of variable: Int) -> Double {
    variable >= 0 ? Double(program.values[variable]) / Self.unit : 0
  }

  private static func units(_ points: Double) -> Int { Int((points * unit).rounded(.up)) }

  /// The height that a box has at least for ports of some widths at one of its sides.
  static func leastHeight(for widths: [Double]) -> Double {
    widths.reduce(8) { $0 + $1 + 3 }
  }

  static func width(of port: PortOrder.Port, in skeleton: Skeleton) -> Double {
    switch port {
    case .strand(let index): skeleton.strands[index].width
    case .inner(let index, _): skeleton.inner[index].width
    case .low(let index): skeleton.low[index].width
    }
  }

  /// Boxes under one another, between the upper and the lower end.
  private mutating func addColumn(_ boxes: [Int], slots: [Double]) {
    for (place, box) in boxes.enumerated() {
      let top = topVariables[box]
      let above = place > 0 ? boxes[place - 1] : nil
      program.require(
        top, above: above.map { topVariables[$0] } ?? 0,
        by: Self.units((above.map { measures.boxes[$0] } ?? 0) + slots[place]))
      // A weak pull to even spaces.
      program.pull(top, to: 0, at: Self.units(measures.evenTops[box]), weight: 25)
    }
    guard let last = boxes.last else { return }
    program.require(
      0, above: topVariables[last],
      by: Self.units(measures.boxes[last] + (slots.last ?? 0)) - Self.units(measures.height))
  }

  /// Ports along one side of a box.
  private mutating func addPorts(of box: Int, widths: [Double]) -> [Int] {
    let top = topVariables[box]
    let sum = widths.reduce(0, +)
    let height = measures.boxes[box]
    // A little is left for the rounding.
    let margin = min(Self.portMargin, max(0, (height - sum) / 2 - 0.2))
    let gaps = Double(max(widths.count - 1, 1))
    let gap = min(Self.portGap, max(0, height - 2 * margin - sum - 0.2 * gaps) / gaps)
    var variables: [Int] = []
    for (index, width) in widths.enumerated() {
      let port = program.addVariable()
      if index == 0 {
        program.require(port, above: top, by: Self.units(margin + width / 2))
      } else {
        let distance = (width + widths[index - 1]) / 2 + gap
        program.require(port, above: variables[index - 1], by: Int(distance * Self.unit))
      }
      if index == widths.count - 1 {
        program.require(top, above: port, by: Self.units(margin + width / 2 - height))
      }
      // A weaker one to the middle of the side.
      program.pull(port, to: top, at: Self.units(height / 2), weight: 2)
      variables.append(port)
    }
    return variables
  }

  /// Lanes in a slot.
  private mutating func addLanes(
    _ lanes: [Int], in skeleton: Skeleton, column: Int, slot: Int
  ) -> [Int] {
    let boxes = skeleton.columns[column]
    var variables: [Int] = []
    for (index, lane) in lanes.enumerated() {
      let width = skeleton.strands[lane].width
      let variable = program.addVariable()
      if index > 0 {
        let other = skeleton.strands[lanes[index - 1]].width
        program.require(
          variable, above: variables[index - 1],
          by: Self.units((width + other) / 2 + Self.laneGap - 2))
      } else if slot > 0 {
        let above = boxes[slot - 1]
        program.require(
          variable, above: topVariables[above],
          by: Self.units(measures.boxes[above] + width / 2 + 4))
      } else {
        program.require(variable, above: 0, by: Self.units(width / 2 + 2))
      }
      if index == lanes.count - 1 {
        if slot < boxes.count {
          program.require(topVariables[boxes[slot]], above: variable, by: Self.units(width / 2 + 4))
        } else {
          program.require(
            0, above: variable, by: Self.units(width / 2 + 2) - Self.units(measures.height))
        }
      }
      variables.append(variable)
    }
    return variables
  }
}
