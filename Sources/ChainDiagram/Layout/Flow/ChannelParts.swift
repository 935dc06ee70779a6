/// The parts of trunks in a channel, for counting fast how their crossings change.
struct ChannelParts {
  /// The crossings with every pair in its better order.
  private(set) var crossings = 0
  /// What all parts together cover in height.
  private(set) var way = 0.0

  /// The ends of all parts behind one another, as indices of heights, and their heights.
  private var left: [Int] = []
  private var right: [Int] = []
  private var leftHeights: [Double]
  private var rightHeights: [Double]
  /// Where the ends of each part are among those of all.
  private var ends: [(left: Range<Int>, right: Range<Int>)] = []
  /// The parts that have an end at the left side, and at the right one.
  private var partsAtLeft: [[Int]]
  private var partsAtRight: [[Int]]
  private let isFromBelow: [Bool]
  private let below: Double
  /// Between which heights each part lies, and what it covers.
  private var lows: [Double]
  private var highs: [Double]
  private var ways: [Double]
  /// The crossings of each pair.
  private var pairs: [Int32]

  /// The parts that have to be counted anew.
  private var touched: [Int] = []
  private var isTouched: [Bool]
  /// The parts with which one may cross, or did.
  private var candidates: [Int32]

  /// The parts of a channel; their ends are vertices and, behind them, lanes. `below` is the height of what
  /// comes from below.
  init(_ parts: [FlowParts.Part], vertices: Int, ends endCount: Int, below: Double) {
    partsAtLeft = Array(repeating: [], count: endCount)
    partsAtRight = partsAtLeft
    for (index, part) in parts.enumerated() {
      let (leftStart, rightStart) = (left.count, right.count)
      left += part.left.map { $0.index(vertices: vertices) }
      right += part.right.map { $0.index(vertices: vertices) }
      for end in left[leftStart...] { partsAtLeft[end].append(index) }
      for end in right[rightStart...] { partsAtRight[end].append(index) }
      ends.append((leftStart..<left.count, rightStart..<right.count))
    }
    lows = Array(repeating: 0, count: parts.count)
    highs = lows
    ways = lows
    isFromBelow = parts.map(\.isFromBelow)
    self.below = below
    leftHeights = Array(repeating: 0, count: left.count)
    rightHeights = Array(repeating: 0, count: right.count)
    pairs = Array(repeating: 0, count: parts.count * parts.count)
    isTouched = Array(repeating: false, count: parts.count)
    candidates = Array(repeating: 0, count: parts.count + 1)
  }

  /// Counts everything. Complexity: O(parts²).
  mutating func count(_ heights: [Double]) {
    for part in ends.indices { touch(part) }
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

  /// Counts the crossings of a part with all others anew.
  private mutating func count(_ part: Int) {
    let count = ends.count
    let row = part * count
    let (low, high) = (lows[part], highs[part])
    // Most parts lie apart, and did so before. Those that do not are gathered without branches.
    var candidates = 0
    self.candidates.withUnsafeMutableBufferPointer { found in
      lows.withUnsafeBufferPointer { lows in
        highs.withUnsafeBufferPointer { highs in
          pairs.withUnsafeBufferPointer { pairs in
            for other in 0..<count {
              found[candidates] = Int32(truncatingIfNeeded: other)
              let meet = (low < highs[other] ? 1 : 0) & (lows[other] < high ? 1 : 0)
              candidates &+= meet | (pairs[row &+ other] != 0 ? 1 : 0)
            }
          }
        }
      }
    }
    for candidate in 0..<candidates {
      let other = Int(self.candidates[candidate])
      // Two touched ones are counted once.
      guard other != part, !isTouched[other] || other > part else { continue }
      let new = crossings(part, other)
      guard new != pairs[row + other] else { continue }
      crossings += Int(new - pairs[row + other])
      pairs[row + other] = new
      pairs[other * count + part] = new
    }
  }

  private mutating func measure(_ part: Int, _ heights: [Double]) {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for place in ends[part].left {
      let height = heights[left[place]]
      leftHeights[place] = height
      least = min(least, height)
      greatest = max(greatest, height)
    }
    for place in ends[part].right {
      let height = heights[right[place]]
      rightHeights[place] = height
      least = min(least, height)
      greatest = max(greatest, height)
    }
    way += greatest - least - ways[part]
    ways[part] = greatest - least
    lows[part] = least
    highs[part] = isFromBelow[part] ? below : greatest
  }

  /// The crossings of two parts in the better of their two orders.
  @inline(__always)
  private func crossings(_ a: Int, _ b: Int) -> Int32 {
    guard lows[a] < highs[b], lows[b] < highs[a] else { return 0 }
    let first = hits(rightHeights, ends[a].right, b) + hits(leftHeights, ends[b].left, a)
    guard first > 0 else { return 0 }
    return min(
      first, hits(rightHeights, ends[b].right, a) + hits(leftHeights, ends[a].left, b))
  }

  /// How many of some ends lie within a part.
  @inline(__always)
  private func hits(_ heights: [Double], _ ends: Range<Int>, _ part: Int) -> Int32 {
    let (low, high) = (lows[part], highs[part])
    var count: Int32 = 0
    for place in ends where low < heights[place] && heights[place] < high { count += 1 }
    return count
  }
}
