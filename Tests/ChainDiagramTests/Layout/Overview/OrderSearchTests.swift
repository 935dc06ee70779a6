import ChainGraphviz
import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

/// Orders, slots and crossings of skeletons.
@Suite struct OrderSearchTests {
  /// The skeleton of a random map, each stage in one or two columns, with random slots.
  private static func skeleton(
    seed: UInt64, columns most: Int = 2, hasLinks: Bool = true
  ) throws -> (Skeleton, heights: [Double]) {
    var random = SeededGenerator(seed: seed)
    let scene = Scene(
      of: Findings(of: try SampleMaps.random(seed: seed, hasLinks: hasLinks)),
      options: DrawingOptions(drawing: .overview))
    let graph = OverviewGraph(of: scene)
    let links = graph.edges.filter { !$0.isReturn }.map { (tail: $0.tail, head: $0.head) }
    let heights = graph.items.map { _ in Double.random(in: 20...200, using: &random) }
    var columns: [[Int]] = []
    var bands: [Int] = []
    for (band, boxes) in graph.bands {
      let ways = ColumnAssignment.ways(boxes: boxes, links: links, heights: heights)
      let fitting = ways.filter { $0.count <= most }
      let way = try #require(fitting.randomElement(using: &random))
      for column in way { columns.append(column.shuffled(using: &random)) }
      bands += way.map { _ in band }
    }
    var skeleton = Skeleton(graph, ColumnAssignment(columns: columns, bandOfColumn: bands))
    for strand in skeleton.strands.indices {
      for (place, column) in skeleton.strands[strand].columnsBetween.enumerated() {
        skeleton.strands[strand].slots[place] = Int.random(
          in: 0...columns[column].count, using: &random)
      }
    }
    return (skeleton, heights)
  }

  private static func search(_ skeleton: Skeleton, _ heights: [Double]) -> OrderSearch {
    OrderSearch(skeleton, crossing: 300, heights: heights, bandHeight: 800)
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func whatMovesChangeIsCountedRight(seed: UInt64) throws
  {
    let (skeleton, heights) = try Self.skeleton(seed: seed)
    var search = Self.search(skeleton, heights)
    let before = search.cost
    search.improve(limit: 0)
    #expect(search.cost == before && search.skeleton.columns == skeleton.columns)
    for limit in [1, 5, 40, 400] {
      let last = search.cost
      search.improve(limit: limit)
      #expect(search.cost <= last + 1e-6, "\(seed)")
      // Counted anew from what came out.
      let fresh = Self.search(search.skeleton, heights)
      #expect(abs(fresh.cost - search.cost) < 1e-3, "\(seed)")
    }
    #expect(search.skeleton.columns.map { $0.sorted() } == skeleton.columns.map { $0.sorted() })
  }

  /// What can be exchanged for nothing stands in the order of the map in the end.
  @Test(arguments: 0..<40 as Range<UInt64>) func equalsSettleInMapOrder(seed: UInt64) throws {
    for hasLinks in [true, false] {
      let (skeleton, heights) = try Self.skeleton(seed: seed, columns: 1, hasLinks: hasLinks)
      var search = Self.search(skeleton, heights)
      let before = search.cost
      search.settle(limit: 10_000)
      #expect(search.cost <= before + 1e-3, "\(seed)")
      #expect(abs(Self.search(search.skeleton, heights).cost - search.cost) < 1e-3, "\(seed)")
      guard !hasLinks else { continue }
      for column in search.skeleton.columns { #expect(column == column.sorted(), "\(seed)") }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func crossingsAreThoseOfTheSortedPorts(seed: UInt64) throws {
    let (skeleton, heights) = try Self.skeleton(seed: seed)
    let between = Self.inversions(of: skeleton)
    #expect(skeleton.crossings - skeleton.crossingsOfOthers == between, "\(seed)")
    let flat = Self.search(skeleton, heights.map { _ in 0 }).cost
    let none = OrderSearch(
      skeleton, crossing: 0, heights: heights.map { _ in 0 }, bandHeight: 800)
    #expect(abs(flat - none.cost - 300 * Double(skeleton.crossings)) < 1e-6, "\(seed)")
  }

  /// Of brackets at one side, those of one box are nested: none ends between the ends of another one that
  /// begins outside, unless their boxes force it.
  @Test(arguments: 0..<60 as Range<UInt64>) func bracketsAtABoxAreNested(seed: UInt64) throws {
    let (skeleton, _) = try Self.skeleton(seed: seed, columns: 1)
    let ports = PortOrder(skeleton)
    for (column, boxes) in skeleton.columns.enumerated() {
      for side in [ports.right, ports.left] {
        var ends: [Int: [Int]] = [:]
        for (rank, port) in boxes.flatMap({ side[$0] }).enumerated() {
          if case .inner(let index, _) = port { ends[index, default: []].append(rank) }
        }
        for (a, first) in ends {
          for (b, second) in ends where a < b {
            let boxes = [skeleton.inner[a], skeleton.inner[b]].flatMap { [$0.tail, $0.head] }
            guard Set(boxes).count < 4 else { continue }
            let inside = second.count { first[0] < $0 && $0 < first[1] }
            #expect(inside != 1, "\(seed) \(column)")
          }
        }
      }
    }
  }

  /// The pairs of strands that change places between neighbouring columns, by the order of the ports.
  private static func inversions(of skeleton: Skeleton) -> Int {
    let ports = PortOrder(skeleton)
    func strands(_ column: Int, _ side: [[PortOrder.Port]]) -> [Int] {
      (0...skeleton.columns[column].count).flatMap { slot in
        let own = slot < skeleton.columns[column].count ? side[skeleton.columns[column][slot]] : []
        return ports.lanes[column][slot]
          + own.compactMap { if case .strand(let index) = $0 { index } else { nil } }
      }
    }
    return skeleton.columns.indices.dropLast().reduce(0) { count, column in
      let left = strands(column, ports.right)
      let right = strands(column + 1, ports.left)
      let common = left.filter(right.contains)
      let places = common.compactMap { right.firstIndex(of: $0) }
      return count
        + places.indices.reduce(0) { sum, index in
          sum + places[..<index].count { $0 > places[index] }
        }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>) func aMirrorImageCrossesAsOften(seed: UInt64) throws {
    let (skeleton, _) = try Self.skeleton(seed: seed)
    var mirrored = skeleton
    mirrored.flip()
    #expect(
      mirrored.crossings - mirrored.crossingsOfOthers
        == skeleton.crossings - skeleton.crossingsOfOthers, "\(seed)")
    mirrored.flip()
    #expect(mirrored.columns == skeleton.columns)
    #expect(mirrored.strands.map(\.slots) == skeleton.strands.map(\.slots))
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func theEngineOrdersWhatItGets(seed: UInt64) throws {
    let (skeleton, heights) = try Self.skeleton(seed: seed)
    var ordered = skeleton
    try ordered.orderBoxes(heights: heights, by: GraphvizLayoutEngine().order)
    #expect(ordered.columns.map { $0.sorted() } == skeleton.columns.map { $0.sorted() })
    for (strand, other) in zip(ordered.strands, skeleton.strands) {
      #expect(strand.link == other.link && strand.slots.count == other.slots.count)
      for (slot, column) in zip(strand.slots, strand.columnsBetween) {
        #expect((0...ordered.columns[column].count).contains(slot))
      }
    }
    #expect(ordered.crossings <= skeleton.crossings + 2, "\(seed)")
  }

  /// An engine that leaves every box where it is, in the order given.
  @Test func anEngineThatChangesNothingChangesNothing() throws {
    let (skeleton, heights) = try Self.skeleton(seed: 5)
    var ordered = skeleton
    try ordered.orderBoxes(heights: heights, by: StackingEngine().order)
    #expect(ordered.columns == skeleton.columns)
    #expect(ordered.strands.map(\.slots) == skeleton.strands.map(\.slots))
  }
}

/// Crossings by their definition, counted anew each time.
extension Skeleton {
  /// How often ribbons have to cross, as far as order and slots say: ports at a side and lanes in a slot
  /// can always be sorted so that none is added.
  ///
  /// Two strands cross as often as the upper one of them changes from column to column; where they share
  /// a box or a slot, neither is the upper one. Complexity: O(ribbons² · columns).
  var crossings: Int {
    var count = crossingsOfOthers
    for (index, a) in strands.enumerated() {
      for b in strands[..<index] {
        var last = 0
        for column in columns.indices {
          guard let first = a.position(at: column, placeOfBox),
            let second = b.position(at: column, placeOfBox), first != second
          else { continue }
          let side = first < second ? -1 : 1
          if side * last < 0 { count += 1 }
          last = side
        }
      }
    }
    return count
  }

  /// The crossings of ribbons inside columns and of those below everything.
  var crossingsOfOthers: Int {
    var count = 0
    for (index, link) in inner.enumerated() {
      let column = columnOfBox[link.tail]
      let ends = [placeOfBox[link.tail], placeOfBox[link.head]].sorted()
      if ends[1] == ends[0] + 1 {
        count += passing(column, slot: ends[1])
      } else {
        let left = touching(column, between: ends[0], and: ends[1]) {
          $0.columns.lowerBound < column
        }
        let right = touching(column, between: ends[0], and: ends[1]) {
          column < $0.columns.upperBound
        }
        count += min(left, right)
      }
      for other in inner[..<index] where columnOfBox[other.tail] == column {
        let others = [placeOfBox[other.tail], placeOfBox[other.head]].sorted()
        let inside = others.count { ends[0] < $0 && $0 < ends[1] }
        let shared = others.count { ends.contains($0) }
        if inside == 1, shared == 0 { count += 1 }
      }
    }
    for link in low {
      count += crossings(below: link.tail) { self.columnOfBox[link.tail] < $0.columns.upperBound }
      count += crossings(below: link.head) { $0.columns.lowerBound < self.columnOfBox[link.head] }
    }
    return count
  }

  private func crossings(below box: Int, _ isBeside: (Strand) -> Bool) -> Int {
    let (column, end) = (columnOfBox[box], columns[columnOfBox[box]].count)
    return placeOfBox[box] == end - 1
      ? passing(column, slot: end) : touching(column, between: placeOfBox[box], and: end, isBeside)
  }

  private func passing(_ column: Int, slot: Int) -> Int {
    strands.count { strand in
      strand.columnsBetween.contains(column) && strand.position(at: column, placeOfBox) == 2 * slot
    }
  }

  private func touching(
    _ column: Int, between upper: Int, and lower: Int, _ isBeside: (Strand) -> Bool
  ) -> Int {
    strands.count { strand in
      guard let position = strand.position(at: column, placeOfBox), isBeside(strand) else {
        return false
      }
      return position > 2 * upper + 1 && position < 2 * lower + 1
    }
  }
}
