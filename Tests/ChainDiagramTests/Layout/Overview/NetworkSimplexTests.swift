import ChainTestSupport
import Testing

@testable import ChainDiagram

/// The linear programme of heights against trying all values.
@Suite struct NetworkSimplexTests {
  /// A programme of a few variables, as plain numbers.
  private struct Programme {
    var count: Int
    var distances: [(greater: Int, lesser: Int, by: Int)] = []
    var pulls: [(greater: Int, lesser: Int, at: Int, weight: Int)] = []

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      count = Int.random(in: 2...4, using: &random)
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let (a, b) = ends(&random)
        distances.append((a, b, Int.random(in: -4...3, using: &random)))
      }
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let (a, b) = ends(&random)
        pulls.append(
          (a, b, Int.random(in: -3...3, using: &random), Int.random(in: 1...9, using: &random)))
      }
    }

    private func ends(_ random: inout SeededGenerator) -> (Int, Int) {
      let a = Int.random(in: 0..<count, using: &random)
      return (a, (a + Int.random(in: 1..<count, using: &random)) % count)
    }

    func keepsDistances(_ values: [Int]) -> Bool {
      distances.allSatisfy { values[$0.greater] - values[$0.lesser] >= $0.by }
    }

    func cost(_ values: [Int]) -> Int {
      pulls.reduce(0) { $0 + $1.weight * abs(values[$1.greater] - values[$1.lesser] - $1.at) }
    }

    /// The least cost of all values within a range, variable 0 at 0; nil when none keep the distances.
    func leastCost() -> Int? {
      var best: Int?
      var values = [0] + Array(repeating: -9, count: count - 1)
      while true {
        if keepsDistances(values) { best = min(best ?? .max, cost(values)) }
        var place = count - 1
        while place > 0, values[place] == 9 {
          values[place] = -9
          place -= 1
        }
        guard place > 0 else { return best }
        values[place] += 1
      }
    }

    func simplex() -> NetworkSimplex {
      var simplex = NetworkSimplex()
      for _ in 1..<count { _ = simplex.addVariable() }
      for distance in distances {
        simplex.require(distance.greater, above: distance.lesser, by: distance.by)
      }
      for pull in pulls {
        simplex.pull(pull.greater, to: pull.lesser, at: pull.at, weight: pull.weight)
      }
      return simplex
    }
  }

  @Test(arguments: 0..<120 as Range<UInt64>) func noOtherValuesCostLess(seed: UInt64) {
    let programme = Programme(seed: seed)
    var simplex = programme.simplex()
    let isSolved = simplex.solve()
    guard let least = programme.leastCost() else {
      #expect(!isSolved, "\(seed)")
      return
    }
    let values = Array(simplex.values.prefix(programme.count))
    #expect(isSolved && values[0] == 0 && programme.keepsDistances(values), "\(seed)")
    #expect(programme.cost(values) == least, "\(seed)")
  }

  @Test func whatCannotBeKeptIsTold() {
    var simplex = NetworkSimplex()
    let variable = simplex.addVariable()
    simplex.require(variable, above: 0, by: 3)
    simplex.require(0, above: variable, by: -2)
    let isSolved = simplex.solve()
    #expect(!isSolved)
  }

  @Test func aVariableThatNothingHoldsStaysInPlace() {
    var simplex = NetworkSimplex()
    let held = simplex.addVariable()
    _ = simplex.addVariable()
    simplex.pull(held, to: 0, at: 7, weight: 1)
    let isSolved = simplex.solve()
    #expect(isSolved && simplex.values[held] == 7)
  }
}
