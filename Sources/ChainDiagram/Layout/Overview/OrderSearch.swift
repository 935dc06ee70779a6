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
  private let stride: Int
  /// Where each strand is at each column, as ``Skeleton/Strand/position(at:_:)`` says.
  private var positions: [Int32]
  /// The heights of the middles of boxes, and of the slots of each column.
  private var middles: [Double]
  private var slots: [[Double]]
  /// The columns of each strand, and the strands that touch each column.
  private let spans: [ClosedRange<Int>]
  private var strandsAt: [[Int]]
  private var strandCrossings = 0
  private var otherCrossings = 0
  private var travel = 0.0

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
    stride = skeleton.columns.count
    positions = Array(repeating: 0, count: skeleton.strands.count * stride)
    middles = Array(repeating: 0, count: heights.count)
    slots = Array(repeating: [], count: stride)
    spans = skeleton.strands.map(\.columns)
    strandsAt = slots.map { _ in [] }
    for column in skeleton.columns.indices { spread(column) }
    count()
  }

  /// What the skeleton costs.
  var cost: Double {
    crossing * Double(strandCrossings + otherCrossings) + Self.travelShare * travel
  }

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

  /// Moves a ribbon to another slot of a column if that lowers the cost.
  private mutating func moveStrand(_ strand: Int, _ place: Int, to slot: Int) -> Bool {
    let before = cost
    let old = (
      slot: skeleton.strands[strand].slots[place], strandCrossings, otherCrossings, travel
    )
    strandCrossings -= crossings(ofStrand: strand)
    travel -= travel(ofStrand: strand)
    set(strand, place, slot)
    strandCrossings += crossings(ofStrand: strand)
    travel += travel(ofStrand: strand)
    otherCrossings = crossingsOfOthers
    if cost < before - 1e-6 { return true }
    set(strand, place, old.slot)
    (strandCrossings, otherCrossings, travel) = (old.1, old.2, old.3)
    return false
  }

  private mutating func set(_ strand: Int, _ place: Int, _ slot: Int) {
    skeleton.strands[strand].slots[place] = slot
    let column = skeleton.strands[strand].columns.lowerBound + 1 + place
    positions[strand * stride + column] = Int32(2 * slot)
  }

  /// Moves a box to another place of its column if that lowers the cost by so much.
  private mutating func moveBox(_ box: Int, to place: Int, gaining gain: Double = 1e-6) -> Bool {
    let before = cost
    let column = skeleton.columnOfBox[box]
    let old = (place: skeleton.placeOfBox[box], strandCrossings, otherCrossings, travel)
    let touching = strandsAt[column]
    subtract(touching)
    rearrange(box, to: place, touching)
    add(touching)
    otherCrossings = crossingsOfOthers
    if cost < before - gain { return true }
    rearrange(box, to: old.place, touching)
    (strandCrossings, otherCrossings, travel) = (old.1, old.2, old.3)
    return false
  }

  private mutating func rearrange(_ box: Int, to place: Int, _ touching: [Int]) {
    skeleton.move(box, to: place)
    let column = skeleton.columnOfBox[box]
    spread(column)
    for strand in touching {
      if skeleton.strands[strand].columns.lowerBound == column {
        let box = skeleton.strands[strand].left
        positions[strand * stride + column] = Int32(2 * skeleton.placeOfBox[box] + 1)
      } else if skeleton.strands[strand].columns.upperBound == column {
        let box = skeleton.strands[strand].right
        positions[strand * stride + column] = Int32(2 * skeleton.placeOfBox[box] + 1)
      }
    }
  }

  /// Takes what strands cost with one another out of the sums.
  private mutating func subtract(_ strands: [Int]) {
    for (place, strand) in strands.enumerated() {
      for other in strands[..<place] { strandCrossings -= crossings(strand, other) }
      travel -= travel(ofStrand: strand)
    }
  }

  private mutating func add(_ strands: [Int]) {
    for (place, strand) in strands.enumerated() {
      for other in strands[..<place] { strandCrossings += crossings(strand, other) }
      travel += travel(ofStrand: strand)
    }
  }

  /// Puts the boxes of a column at even distances.
  private mutating func spread(_ column: Int) {
    let boxes = skeleton.columns[column]
    let sum = boxes.reduce(0) { $0 + heights[$1] }
    let space = max(0, bandHeight - sum) / Double(boxes.count + 1)
    var top = space
    slots[column] = [top / 2]
    for box in boxes {
      middles[box] = top + heights[box] / 2
      top += heights[box] + space
      slots[column].append(top - space / 2)
    }
  }

  private mutating func count() {
    for (index, strand) in skeleton.strands.enumerated() {
      for column in strand.columns {
        strandsAt[column].append(index)
        positions[index * stride + column] = Int32(
          strand.position(at: column, skeleton.placeOfBox) ?? 0)
      }
    }
    add(Array(skeleton.strands.indices))
    otherCrossings = crossingsOfOthers
  }

  /// The crossings of ribbons inside columns and of those below everything.
  private var crossingsOfOthers: Int {
    skeleton.crossingsOfOthers { column, places, atLeft in
      let (low, high) = (Int32(places.lowerBound), Int32(places.upperBound))
      var count = 0
      for strand in strandsAt[column] {
        let position = positions[strand * stride + column]
        guard low <= position, position <= high else { continue }
        let columns = spans[strand]
        let isBeside =
          switch atLeft {
          case nil: columns.lowerBound < column && column < columns.upperBound
          case true?: columns.lowerBound < column
          case false?: column < columns.upperBound
          }
        if isBeside { count += 1 }
      }
      return count
    }
  }

  private func crossings(ofStrand strand: Int) -> Int {
    var count = 0
    for other in skeleton.strands.indices where other != strand {
      count += crossings(strand, other)
    }
    return count
  }

  /// How often two strands cross: as often as the upper one of them changes from column to column.
  private func crossings(_ a: Int, _ b: Int) -> Int {
    let (first, second) = (spans[a], spans[b])
    let low = max(first.lowerBound, second.lowerBound)
    let high = min(first.upperBound, second.upperBound)
    guard low < high else { return 0 }
    var count = 0
    var last: Int32 = 0
    for column in low...high {
      let side = (positions[a * stride + column] &- positions[b * stride + column]).signum()
      if side * last < 0 { count += 1 }
      if side != 0 { last = side }
    }
    return count
  }

  private func travel(ofStrand index: Int) -> Double {
    let strand = skeleton.strands[index]
    var last = middles[strand.left]
    var way = 0.0
    for (place, slot) in strand.slots.enumerated() {
      let height = slots[strand.columns.lowerBound + 1 + place][slot]
      way += abs(height - last)
      last = height
    }
    way += abs(middles[strand.right] - last)
    // The way up and down again counts once more for what it is: a detour.
    let detour = way - abs(middles[strand.right] - middles[strand.left])
    return way * (1 + 0.15 * Double(strand.count)) + Self.detour * detour
  }
}
