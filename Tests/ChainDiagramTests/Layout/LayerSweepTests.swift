import ChainTestSupport
import Testing

@testable import ChainDiagram

@Suite struct LayerSweepTests {
  /// Boxes in columns, and edges from each column to the next.
  private static func problem(seed: UInt64, columns: Int, most: Int) -> LayoutProblem {
    var random = SeededGenerator(seed: seed)
    var boxes: [Size] = []
    var dealt: [[Int]] = []
    for _ in 0..<columns {
      let count = Int.random(in: 1...most, using: &random)
      dealt.append(Array(boxes.count..<boxes.count + count).shuffled(using: &random))
      for _ in 0..<count {
        boxes.append(Size(width: 100, height: Double.random(in: 1...80, using: &random)))
      }
    }
    var edges: [LayoutProblem.Edge] = []
    for (left, right) in zip(dealt, dealt.dropFirst()) {
      for tail in left {
        for head in right where Bool.random(using: &random) {
          edges.append(LayoutProblem.Edge(from: tail, to: head))
        }
      }
    }
    return LayoutProblem(boxes: boxes, columns: dealt, edges: edges)
  }

  /// All pairs of edges between the same columns whose ends are in different orders.
  private static func crossings(_ columns: [[Int]], _ edges: [LayoutProblem.Edge]) -> Int {
    var place: [Int: (column: Int, place: Int)] = [:]
    for (column, boxes) in columns.enumerated() {
      for (index, box) in boxes.enumerated() { place[box] = (column, index) }
    }
    let ends = edges.compactMap { edge in
      place[edge.tail].flatMap { tail in place[edge.head].map { (tail: tail, head: $0) } }
    }
    return ends.indices.reduce(0) { sum, index in
      sum
        + ends[..<index].count { other in
          let (a, b) = (ends[index], other)
          return a.tail.column == b.tail.column
            && (a.tail.place - b.tail.place) * (a.head.place - b.head.place) < 0
        }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func itLosesNothingAndCrossesNoMore(seed: UInt64) {
    let problem = Self.problem(seed: seed, columns: Int(seed % 6) + 1, most: 9)
    let order = LayerSweep.order(of: problem)
    #expect(order.map { $0.sorted() } == problem.columns.map { $0.sorted() }, "\(seed)")
    #expect(
      Self.crossings(order, problem.edges) <= Self.crossings(problem.columns, problem.edges),
      "\(seed)")
    #expect(LayerSweep.order(of: problem) == order)
    // Nor when it begins with what it found: a sweep that makes things worse is forgotten.
    var last = order
    for _ in 0..<3 {
      let next = LayerSweep.order(
        of: LayoutProblem(boxes: problem.boxes, columns: last, edges: problem.edges))
      #expect(
        Self.crossings(next, problem.edges) <= Self.crossings(last, problem.edges), "\(seed)")
      last = next
    }
  }

  /// Of two small columns it finds orders that are hardly worse than the best of all.
  @Test func smallOnesAreNearlyBest() {
    var (found, best) = (0, 0)
    for seed in 0..<60 as Range<UInt64> {
      let problem = Self.problem(seed: seed, columns: 2, most: 4)
      found += Self.crossings(LayerSweep.order(of: problem), problem.edges)
      let orders = problem.columns.map(Self.permutations)
      best +=
        orders[0].flatMap { left in
          orders[1].map { Self.crossings([left, $0], problem.edges) }
        }.min() ?? 0
    }
    #expect(best > 10)
    #expect(Double(found) <= Double(best) * 1.5, "\(found) \(best)")
  }

  private static func permutations(_ elements: [Int]) -> [[Int]] {
    guard elements.count > 1 else { return [elements] }
    return elements.flatMap { first in
      permutations(elements.filter { $0 != first }).map { [first] + $0 }
    }
  }

  /// What need not cross does not: a ladder whose rungs are given upside down.
  @Test func aLadderIsUntangled() {
    let count = 12
    let problem = LayoutProblem(
      boxes: Array(repeating: Size(width: 10, height: 10), count: 3 * count),
      columns: [
        Array(0..<count), Array((count..<2 * count).reversed()), Array(2 * count..<3 * count),
      ],
      edges: (0..<2 * count).map { LayoutProblem.Edge(from: $0, to: $0 + count) })
    #expect(Self.crossings(LayerSweep.order(of: problem), problem.edges) == 0)
  }
}
