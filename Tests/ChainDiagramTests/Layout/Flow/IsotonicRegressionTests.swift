import ChainTestSupport
import Testing

@testable import ChainDiagram

@Suite struct IsotonicRegressionTests {
  /// No small change of any places together makes the sum smaller: moves of runs of neighbours, which are
  /// all directions in which a convex sum can fall here.
  @Test(arguments: 0..<200 as Range<UInt64>) func noChangeIsBetter(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...7, using: &random)
    let wanted = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }
    let weights = (0..<count).map { _ in Double.random(in: 0.1...4, using: &random) }
    let distances = (0..<count - 1).map { _ in Double.random(in: 0...9, using: &random) }
    let ends = 0.0...(distances.reduce(0, +) + Double.random(in: 0...120, using: &random))
    var regression = IsotonicRegression()
    // It forgets what it found before.
    regression.place(wanted: [1, 2], weights: [1, 1], distances: [1], in: 0...9)
    regression.place(wanted: wanted, weights: weights, distances: distances, in: ends)
    let places = regression.places
    func isLegal(_ places: [Double]) -> Bool {
      zip(zip(places, places.dropFirst()), distances).allSatisfy { $0.1 - $0.0 >= $1 - 1e-9 }
        && places[0] >= -1e-9 && places[count - 1] <= ends.upperBound + 1e-9
    }
    func cost(_ places: [Double]) -> Double {
      places.indices.reduce(0) {
        $0 + weights[$1] * (places[$1] - wanted[$1]) * (places[$1] - wanted[$1])
      }
    }
    #expect(isLegal(places), "\(seed)")
    let best = cost(places)
    for first in 0..<count {
      for last in first..<count {
        for step in [-5, -0.01, 0.01, 5] {
          var changed = places
          for place in first...last { changed[place] += step }
          if isLegal(changed) { #expect(cost(changed) >= best - 1e-6, "\(seed)") }
        }
      }
    }
  }

  @Test func withoutRoomItBeginsAtTheFirstEnd() {
    var regression = IsotonicRegression()
    regression.place(wanted: [50, 60], weights: [1, 1], distances: [30], in: 10...20)
    #expect(regression.places == [10, 40])
    regression.place(wanted: [], weights: [], distances: [], in: 0...1)
    #expect(regression.places.isEmpty)
  }
}
