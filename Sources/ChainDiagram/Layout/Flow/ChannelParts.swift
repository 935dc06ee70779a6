/// The parts of trunks in a channel, for counting fast how their crossings change.
struct ChannelParts {
  /// The crossings with every pair in its better order.
  private(set) var crossings = 0
  /// What all parts together cover in height.
  private(set) var way = 0.0

  private var parts: [Part] = []
  /// The ends of all parts behind one another, as indices of heights, and their heights.
  private var ends: [Int] = []
  private var heights: [Double]
  /// The parts that have an end at the left side, and at the right one.
  private var partsAtLeft: [[Int]]
  private var partsAtRight: [[Int]]
  /// The height of what comes from below.
  private let below: Double
  /// The crossings of each pair.
  private var pairs: [Int32]

  /// Between which heights a part lies, and where its ends are among those of all: those at the left side,
  /// then those at the right one.
  private struct Part {
    var low = 0.0
    var high = 0.0
    var way = 0.0
    let left: Range<Int>
    let right: Range<Int>
    let isFromBelow: Bool
  }

  /// The parts that have to be counted anew.
  private var touched: [Int] = []
  private var isTouched: [Bool]

  /// The parts of a channel; their ends are vertices and, behind them, lanes. `below` is the height of what
  /// comes from below.
  init(_ parts: [FlowParts.Part], vertices: Int, ends endCount: Int, below: Double) {
    self.below = below
    partsAtLeft = Array(repeating: [], count: endCount)
    partsAtRight = partsAtLeft
    for (index, part) in parts.enumerated() {
      let start = ends.count
      ends += part.left.map { $0.index(vertices: vertices) }
      let middle = ends.count
      ends += part.right.map { $0.index(vertices: vertices) }
      for end in ends[start..<middle] { partsAtLeft[end].append(index) }
      for end in ends[middle...] { partsAtRight[end].append(index) }
      self.parts.append(
        Part(left: start..<middle, right: middle..<ends.count, isFromBelow: part.isFromBelow))
    }
    heights = Array(repeating: 0, count: ends.count)
    pairs = Array(repeating: 0, count: parts.count * parts.count)
    isTouched = Array(repeating: false, count: parts.count)
  }

  /// Counts everything. Complexity: O(parts²).
  mutating func count(_ heights: [Double]) {
    for part in parts.indices { touch(part) }
    countTouched(heights)
  }

  /// Counts anew where some ends at the left side have moved. Complexity: O(parts · touched parts).
  mutating func count(_ heights: [Double], whereLeft moved: [Int]) {
    for end in moved {
      for part in partsAtLeft[end] { touch(part) }
    }
    countTouched(heights)
  }

  /// Counts anew where some ends at the right side have moved.
  mutating func count(_ heights: [Double], whereRight moved: [Int]) {
    for end in moved {
      for part in partsAtRight[end] { touch(part) }
    }
    countTouched(heights)
  }

  private mutating func touch(_ part: Int) {
    guard !isTouched[part] else { return }
    isTouched[part] = true
    touched.append(part)
  }

  private mutating func countTouched(_ heights: [Double]) {
    guard !touched.isEmpty else { return }
    for part in touched { measure(part, heights) }
    for part in touched { count(part) }
    for part in touched { isTouched[part] = false }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func measure(_ index: Int, _ heights: [Double]) {
    var part = parts[index]
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for place in part.left.lowerBound..<part.right.upperBound {
      let height = heights[ends[place]]
      self.heights[place] = height
      least = min(least, height)
      greatest = max(greatest, height)
    }
    way += greatest - least - part.way
    part.way = greatest - least
    part.low = least
    part.high = part.isFromBelow ? below : greatest
    parts[index] = part
  }

  /// Counts the crossings of a part with all others anew: most lie apart, and did so before.
  ///
  /// Without checks of bounds, which would be half of the work here.
  private mutating func count(_ index: Int) {
    var change: Int32 = 0
    parts.withUnsafeBufferPointer { parts in
      heights.withUnsafeBufferPointer { heights in
        pairs.withUnsafeMutableBufferPointer { pairs in
          let part = parts[index]
          let row = index * parts.count
          for other in parts.indices {
            let areApart = part.high <= parts[other].low || parts[other].high <= part.low
            if areApart, pairs[row + other] == 0 { continue }
            // Two touched ones are counted once.
            guard other != index, !isTouched[other] || other > index else { continue }
            let count = areApart ? 0 : Self.crossings(part, parts[other], heights)
            guard count != pairs[row + other] else { continue }
            change += count - pairs[row + other]
            pairs[row + other] = count
            pairs[other * parts.count + index] = count
          }
        }
      }
    }
    crossings += Int(change)
  }

  /// The crossings of two parts in the better of their two orders.
  private static func crossings(
    _ a: Part, _ b: Part, _ heights: UnsafeBufferPointer<Double>
  ) -> Int32 {
    let first = hits(heights, a.right, b) + hits(heights, b.left, a)
    guard first > 0 else { return 0 }
    return min(first, hits(heights, b.right, a) + hits(heights, a.left, b))
  }

  /// How many of some ends lie within a part.
  @inline(__always)
  private static func hits(
    _ heights: UnsafeBufferPointer<Double>, _ ends: Range<Int>, _ part: Part
  ) -> Int32 {
    var count: Int32 = 0
    for place in ends where part.low < heights[place] && heights[place] < part.high { count += 1 }
    return count
  }
}
