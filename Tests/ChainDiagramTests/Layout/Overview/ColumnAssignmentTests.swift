import ChainTestSupport
import Testing

@testable import ChainDiagram

/// The ways to deal boxes out to columns.
@Suite struct ColumnAssignmentTests {
  private static func sample(
    seed: UInt64, boxes: ClosedRange<Int>
  ) -> (boxes: [Int], links: [(tail: Int, head: Int)], heights: [Double]) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: boxes, using: &random)
    // The boxes of a stage are some of all.
    let ids = (0..<count).map { $0 * 2 + 1 }
    let links = (0..<Int.random(in: 0...count, using: &random)).map { _ in
      (
        tail: ids[Int.random(in: 0..<count, using: &random)],
        head: Int.random(in: 0..<count * 2, using: &random)
      )
    }
    let heights = (0..<count * 2).map { _ in Double.random(in: 10...90, using: &random) }
    return (ids, links.filter { $0.tail != $0.head }, heights)
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func fewBoxesStandInEveryLegalWay(seed: UInt64) {
    let (boxes, links, heights) = Self.sample(seed: seed, boxes: 1...6)
    let ways = ColumnAssignment.ways(boxes: boxes, links: links, heights: heights)
    // Each box in the first column or the second, neither of them empty.
    let legal = (0..<1 << boxes.count).filter { set in
      func column(_ box: Int) -> Int? { boxes.firstIndex(of: box).map { set >> $0 & 1 } }
      return set != 0 && set != (1 << boxes.count) - 1
        && links.allSatisfy { link in
          guard let tail = column(link.tail), let head = column(link.head) else { return true }
          return tail <= head
        }
    }
    #expect(ways.count == legal.count + 1 && Set(ways).count == ways.count, "\(seed)")
    #expect(ways.allSatisfy { $0.joined().sorted() == boxes && !$0.contains([]) }, "\(seed)")
    for way in ways {
      for link in links where boxes.contains(link.head) {
        let tail = way.firstIndex { $0.contains(link.tail) } ?? 0
        let head = way.firstIndex { $0.contains(link.head) } ?? 0
        #expect(tail <= head, "\(seed)")
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func manyBoxesAreCutEvenly(seed: UInt64) {
    let (boxes, links, heights) = Self.sample(seed: seed, boxes: 9...12)
    for columns in ColumnAssignment.ways(boxes: boxes, links: links, heights: heights) {
      let order = columns.flatMap(\.self)
      #expect(order.sorted() == boxes, "\(seed)")
      let highest = columns.map { $0.reduce(0) { $0 + heights[$1] } }.max() ?? 0
      #expect(highest <= Self.leastHighest(order, into: columns.count, heights) + 1e-9, "\(seed)")
    }
  }

  /// The height of the highest column in the best cut, by trying all.
  private static func leastHighest(_ order: [Int], into count: Int, _ heights: [Double]) -> Double {
    let sum = order.reduce(0) { $0 + heights[$1] }
    guard count > 1, !order.isEmpty else { return sum }
    return (0...order.count).map { cut in
      let first = order[..<cut].reduce(0) { $0 + heights[$1] }
      return max(first, leastHighest(Array(order[cut...]), into: count - 1, heights))
    }.min() ?? sum
  }

  @Test func linksOfManyBoxesNeverLeadToTheLeft() {
    let boxes = Array(0..<10)
    let links = (1..<10).map { (tail: $0, head: $0 - 1) }
    let heights = [Double](repeating: 1, count: 10)
    for columns in ColumnAssignment.ways(boxes: boxes, links: links, heights: heights) {
      #expect(columns.flatMap(\.self) == boxes.reversed())
    }
  }
}
