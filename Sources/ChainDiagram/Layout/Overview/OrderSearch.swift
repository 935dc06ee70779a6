/// Improves the order of boxes and the slots of ribbons by moves of single ones: the last part of
/// crossing minimisation.
///
/// It minimises the crossings, each at a price, and the way that ribbons go up or down if boxes stand at
/// even distances, wide ribbons counting more. What a move changes is counted, not the whole.
struct OrderSearch {
  private(set) var skeleton: Skeleton
  /// The price of a crossing.
  private let crossing: Double
  private let heights: [Double]
  private let bandHeight: Double
  private let strands: [Strand]
  /// The strands that touch each column.
  private let strandsAt: [[Int]]
  /// Where each strand is at each column, as ``Skeleton/Strand/position(at:_:)`` says.
  private var positions: [Int32]
  private let stride: Int
  /// The heights of the middles of boxes, and of the slots of the columns, those of one behind those of
  /// the other.
  private var middles: [Double]
  private var slots: [Double]
  private let slotStarts: [Int]

  /// How often each pair of strands crosses, the first of them counting; how far each strand goes up and down;
  /// and the other crossings of each column.
  private var pairs: [Int32]
  private var ways: [Double]
  private var others: [Int]
  private var sums = Sums()
  /// What the move that is being tried has changed.
  private var trial = Trial()

  /// What a strand is, as far as moves do not change it.
  private struct Strand {
    let left: Int
    let right: Int
    let first: Int
    let last: Int
    let weight: Double
  }

  private struct Sums {
    var crossings = 0
    var travel = 0.0
  }

  /// What was before a move.
  private struct Trial {
    var sums = Sums()
    var others = 0
    var pairs: [(place: Int, count: Int32)] = []
    var ways: [(strand: Int, way: Double)] = []
    /// The positions of the strands that touch the column.
    var positions: [Int32] = []
    /// The strands that the move has put elsewhere.
    var moved: [Int] = []
  }

  /// How much of the way counts: heights are not settled yet, and much of it will be saved.
  private static let travelShare = 0.3
  /// What a point of a detour costs, in points of way.
  private static let detour = 3.0

  init(
    _ skeleton: Skeleton, crossing: Double, heights: [Double], bandHeight: Double
  ) {
    self.skeleton = skeleton
    self.crossing = crossing
    self.heights = heights
    self.bandHeight = bandHeight
    let columns = skeleton.columns
    stride = columns.count
    strands = skeleton.strands.map {
      Strand(
        left: $0.left, right: $0.right, first: $0.columns.lowerBound, last: $0.columns.upperBound,
        weight: 1 + 0.15 * Double($0.count))
    }
    var strandsAt = columns.map { _ in [Int]() }
    for (index, strand) in strands.enumerated() {
      for column in strand.first...strand.last { strandsAt[column].append(index) }
    }
    self.strandsAt = strandsAt
    positions = Array(repeating: 0, count: strands.count * stride)
    middles = Array(repeating: 0, count: heights.count)
    var slotStarts = [0]
    for column in columns { slotStarts.append((slotStarts.last ?? 0) + column.count + 1) }
    self.slotStarts = slotStarts
    slots = Array(repeating: 0, count: slotStarts.last ?? 0)
    pairs = Array(repeating: 0, count: strands.count * strands.count)
    ways = Array(repeating: 0, count: strands.count)
    others = Array(repeating: 0, count: columns.count)
    trial.positions = Array(repeating: 0, count: strands.count)
    count()
  }

  private mutating func count() {
    for (index, strand) in skeleton.strands.enumerated() {
      for column in strand.columns {
        positions[index * stride + column] = Int32(
          strand.position(at: column, skeleton.placeOfBox) ?? 0)
      }
    }
    for column in skeleton.columns.indices {
      spread(column)
      others[column] = otherCrossings(in: column)
      sums.crossings += others[column]
    }
    for strand in strands.indices {
      for other in 0..<strand {
        let count = crossings(other, strand)
        pairs[other * strands.count + strand] = count
        sums.crossings += Int(count)
      }
      ways[strand] = way(of: strand)
      sums.travel += ways[strand]
    }
  }

  /// What the skeleton costs.
  var cost: Double { crossing * Double(sums.crossings) + Self.travelShare * sums.travel }

  /// Tries at most so many moves, and keeps each that lowers the cost.
  ///
  /// Complexity: O(ribbons) for the move of a ribbon, O(ribbons²) for that of a box.
  mutating func improve(limit: Int) {
    var tries = 0
    var hasImproved = true
    while hasImproved, tries < limit {
      hasImproved = false
      for strand in skeleton.strands.indices {
        for (place, column) in skeleton.strands[strand].columnsBetween.enumerated() {
          for slot in 0...skeleton.columns[column].count where tries < limit {
            guard slot != skeleton.strands[strand].slots[place] else { continue }
            tries += 1
            if moveStrand(strand, place, to: slot) { hasImproved = true }
          }
        }
      }
      for box in heights.indices {
        for place in skeleton.columns[skeleton.columnOfBox[box]].indices where tries < limit {
          guard place != skeleton.placeOfBox[box] else { continue }
          tries += 1
          if moveBox(box, to: place) { hasImproved = true }
        }
      }
    }
  }

  /// Puts neighbours in the order of the map where that costs nothing, with at most so many moves.
  mutating func settle(limit: Int) {
    var tries = 0
    for column in skeleton.columns.indices {
      var place = 1
      while place < skeleton.columns[column].count {
        let (upper, lower) = (skeleton.columns[column][place - 1], skeleton.columns[column][place])
        let isTried = upper > lower && tries < limit
        if isTried { tries += 1 }
        let isSwapped = isTried && moveBox(lower, to: place - 1, gaining: -1e-6)
        place = isSwapped ? max(1, place - 1) : place + 1
      }
    }
  }

  // MARK: Moves

  /// Moves a ribbon to another slot of a column if that lowers the cost.
  private mutating func moveStrand(_ strand: Int, _ place: Int, to slot: Int) -> Bool {
    let column = strands[strand].first + 1 + place
    let before = begin(column)
    let old = skeleton.strands[strand].slots[place]
    set(strand, place, column, slot)
    trial.moved.append(strand)
    recount(column)
    sums.travel -= ways[strand]
    recountWay(of: strand)
    if cost < before - 1e-6 { return true }
    set(strand, place, column, old)
    takeBack(column)
    return false
  }

  private mutating func set(_ strand: Int, _ place: Int, _ column: Int, _ slot: Int) {
    skeleton.strands[strand].slots[place] = slot
    positions[strand * stride + column] = Int32(2 * slot)
  }

  /// Moves a box to another place of its column if that lowers the cost by so much.
  private mutating func moveBox(_ box: Int, to place: Int, gaining gain: Double = 1e-6) -> Bool {
    let column = skeleton.columnOfBox[box]
    let before = begin(column)
    let old = skeleton.placeOfBox[box]
    rearrange(box, to: place, in: column)
    recount(column)
    for strand in strandsAt[column] { sums.travel -= ways[strand] }
    for strand in strandsAt[column] { recountWay(of: strand) }
    if cost < before - gain { return true }
    rearrange(box, to: old, in: column)
    takeBack(column)
    return false
  }

  /// Puts a box and the ends of its column's strands where they belong.
  private mutating func rearrange(_ box: Int, to place: Int, in column: Int) {
    skeleton.move(box, to: place)
    spread(column)
    for strand in strandsAt[column] {
      let (ends, place) = (strands[strand], strand * stride + column)
      guard ends.first == column || ends.last == column else { continue }
      let box = ends.first == column ? ends.left : ends.right
      let position = Int32(2 * skeleton.placeOfBox[box] + 1)
      guard positions[place] != position else { continue }
      positions[place] = position
      trial.moved.append(strand)
    }
  }

  /// Puts the boxes of a column at even distances.
  private mutating func spread(_ column: Int) {
    let boxes = skeleton.columns[column]
    let sum = boxes.reduce(0) { $0 + heights[$1] }
    let space = max(0, bandHeight - sum) / Double(boxes.count + 1)
    var top = space
    var slot = slotStarts[column]
    slots[slot] = top / 2
    for box in boxes {
      middles[box] = top + heights[box] / 2
      top += heights[box] + space
      slot += 1
      slots[slot] = top - space / 2
    }
  }

  // MARK: Costs

  /// Begins a move in a column; gives what everything costs before.
  private mutating func begin(_ column: Int) -> Double {
    trial.sums = sums
    trial.others = others[column]
    trial.pairs.removeAll(keepingCapacity: true)
    trial.ways.removeAll(keepingCapacity: true)
    trial.moved.removeAll(keepingCapacity: true)
    for strand in strandsAt[column] {
      trial.positions[strand] = positions[strand * stride + column]
    }
    return cost
  }

  /// Counts the crossings anew of the strands that a move in a column has put elsewhere.
  private mutating func recount(_ column: Int) {
    for strand in trial.moved {
      let (new, old) = (positions[strand * stride + column], trial.positions[strand])
      for other in strandsAt[column] where other != strand {
        // What has not passed the other crosses it as often as before.
        let side = (new &- positions[other * stride + column]).signum()
        guard side != (old &- trial.positions[other]).signum() else { continue }
        let (first, second) = (min(strand, other), max(strand, other))
        let count = crossings(first, second)
        let place = first * strands.count + second
        guard count != pairs[place] else { continue }
        trial.pairs.append((place, pairs[place]))
        sums.crossings += Int(count - pairs[place])
        pairs[place] = count
      }
    }
    others[column] = otherCrossings(in: column)
    sums.crossings += others[column] - trial.others
  }

  private mutating func recountWay(of strand: Int) {
    trial.ways.append((strand, ways[strand]))
    ways[strand] = way(of: strand)
    sums.travel += ways[strand]
  }

  /// Takes back what a move in a column has changed of the costs.
  private mutating func takeBack(_ column: Int) {
    for (place, count) in trial.pairs { pairs[place] = count }
    for (strand, way) in trial.ways { ways[strand] = way }
    others[column] = trial.others
    sums = trial.sums
  }

  /// The crossings of ribbons inside a column and of those below everything.
  private func otherCrossings(in column: Int) -> Int {
    skeleton.crossingsOfOthers(in: column) { places, atLeft in
      let (low, high) = (Int32(places.lowerBound), Int32(places.upperBound))
      var count = 0
      for strand in strandsAt[column] {
        let position = positions[strand * stride + column]
        guard low <= position, position <= high else { continue }
        let isBeside =
          switch atLeft {
          case nil: strands[strand].first < column && column < strands[strand].last
          case true?: strands[strand].first < column
          case false?: column < strands[strand].last
          }
        if isBeside { count += 1 }
      }
      return count
    }
  }

  /// How often two strands cross: as often as the upper one of them changes from column to column.
  private func crossings(_ a: Int, _ b: Int) -> Int32 {
    let low = max(strands[a].first, strands[b].first)
    let high = min(strands[a].last, strands[b].last)
    guard low < high else { return 0 }
    let (first, second) = (a * stride, b * stride)
    var count: Int32 = 0
    var last: Int32 = 0
    for column in low...high {
      let side = (positions[first + column] &- positions[second + column]).signum()
      if side * last < 0 { count += 1 }
      if side != 0 { last = side }
    }
    return count
  }

  /// How far a strand goes up and down, a wide one counting more.
  private func way(of index: Int) -> Double {
    let strand = strands[index]
    var last = middles[strand.left]
    var way = 0.0
    for column in strand.first + 1..<strand.last {
      let slot = Int(positions[index * stride + column]) / 2
      let height = slots[slotStarts[column] + slot]
      way += abs(height - last)
      last = height
    }
    way += abs(middles[strand.right] - last)
    // The way up and down again counts once more for what it is: a detour.
    let detour = way - abs(middles[strand.right] - middles[strand.left])
    return way * strand.weight + Self.detour * detour
  }
}
