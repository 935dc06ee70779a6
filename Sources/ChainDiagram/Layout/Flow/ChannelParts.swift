/// The parts of trunks in a channel, for counting fast how their crossings change.
struct ChannelParts {
  /// The crossings with every pair in its better order.
  private(set) var crossings = 0
  /// What all parts together cover in height.
  private(set) var way = 0.0

  /// The ends of all parts behind one another, as indices of heights.
  private var left: [Int] = []
  private var right: [Int] = []
  /// The parts that have an end at the left side, and at the right one.
  private var partsAtLeft: [[Int]]
  private var partsAtRight: [[Int]]
  private let isFromBelow: [Bool]
  private let below: Double
  private var leftHeights: [Double]
  private var rightHeights: [Double]
  private var extents: [Extent]
  /// The crossings of each pair.
  private var pairs: [Int32]
  /// What a part covers in height, and where its ends are among those of all.
  private struct Extent {
    var low = 0.0
    var high = 0.0
    var way = 0.0
    let left: Range<Int>
    let right: Range<Int>
  }

  /// The parts that have to be counted anew.
  private var touched: [Int] = []
  private var isTouched: [Bool]

  /// The parts of a channel; their ends are vertices and, behind them, lanes. `below` is the height of what
  /// comes from below.
  init(_ parts: [FlowParts.Part], vertices: Int, ends: Int, below: Double) {
    partsAtLeft = Array(repeating: [], count: ends)
    partsAtRight = partsAtLeft
    extents = []
    for (index, part) in parts.enumerated() {
      let (leftStart, rightStart) = (left.count, right.count)
      left += part.left.map { $0.index(vertices: vertices) }
      right += part.right.map { $0.index(vertices: vertices) }
      for end in left[leftStart...] { partsAtLeft[end].append(index) }
      for end in right[rightStart...] { partsAtRight[end].append(index) }
      extents.append(Extent(left: leftStart..<left.count, right: rightStart..<right.count))
    }
    isFromBelow = parts.map(\.isFromBelow)
    self.below = below
    leftHeights = Array(repeating: 0, count: left.count)
    rightHeights = Array(repeating: 0, count: right.count)
    pairs = Array(repeating: 0, count: parts.count * parts.count)
    isTouched = Array(repeating: false, count: parts.count)
  }

  /// Counts everything. Complexity: O(parts²).
  mutating func count(_ heights: [Double]) {
    for part in extents.indices { touch(part) }
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
    let count = extents.count
    for part in touched {
      let own = extents[part]
      for other in 0..<count where other != part {
        // Two touched ones are counted once.
        guard !isTouched[other] || other > part else { continue }
        let new = crossings(own, extents[other])
        let place = part * count + other
        guard new != pairs[place] else { continue }
        crossings += Int(new - pairs[place])
        pairs[place] = new
        pairs[other * count + part] = new
      }
    }
    for part in touched { isTouched[part] = false }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func measure(_ part: Int, _ heights: [Double]) {
    var extent = extents[part]
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for place in extent.left {
      let height = heights[left[place]]
      leftHeights[place] = height
      least = min(least, height)
      greatest = max(greatest, height)
    }
    for place in extent.right {
      let height = heights[right[place]]
      rightHeights[place] = height
      least = min(least, height)
      greatest = max(greatest, height)
    }
    way += greatest - least - extent.way
    extent.way = greatest - least
    extent.low = least
    extent.high = isFromBelow[part] ? below : greatest
    extents[part] = extent
  }

  /// The crossings of two parts in the better of their two orders.
  @inline(__always)
  private func crossings(_ a: Extent, _ b: Extent) -> Int32 {
    guard a.low < b.high, b.low < a.high else { return 0 }
    let first = Self.hits(rightHeights, a.right, b) + Self.hits(leftHeights, b.left, a)
    guard first > 0 else { return 0 }
    return min(
      first, Self.hits(rightHeights, b.right, a) + Self.hits(leftHeights, a.left, b))
  }

  /// How many of some ends lie within the extent of a part.
  @inline(__always)
  private static func hits(_ heights: [Double], _ ends: Range<Int>, _ extent: Extent) -> Int32 {
    var count: Int32 = 0
    for place in ends where extent.low < heights[place] && heights[place] < extent.high {
      count += 1
    }
    return count
  }
}
