/// Places in a given order that lie as near as can be to where they are wanted.
///
/// By pooling adjacent violators: R. E. Barlow, D. J. Bartholomew, J. M. Bremner and H. D. Brunk,
/// "Statistical Inference under Order Restrictions" (1972), chapter 1.
struct IsotonicRegression {
  /// The places that were found last.
  private(set) var places: [Double] = []
  private var pools: [Pool] = []

  /// Places beside one another whose distances are the least.
  private struct Pool {
    var sum: Double
    var weight: Double
    var count: Int
  }

  /// Finds the places that minimise Σ weight · (place − wanted)², each at least the distance given behind the
  /// one before it, between two ends; where there is no room between these, from the first end on.
  ///
  /// `distances` has a number for each place but the last. Complexity: O(places).
  mutating func place(
    wanted: [Double], weights: [Double], distances: [Double], in ends: ClosedRange<Double>
  ) {
    pools.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    var offset = 0.0
    for (index, place) in wanted.enumerated() {
      if index > 0 { offset += distances[index - 1] }
      var pool = Pool(sum: (place - offset) * weights[index], weight: weights[index], count: 1)
      while let before = pools.last, before.sum / before.weight > pool.sum / pool.weight {
        pools.removeLast()
        pool = Pool(
          sum: before.sum + pool.sum, weight: before.weight + pool.weight,
          count: before.count + pool.count)
      }
      pools.append(pool)
    }
    let highest = max(ends.lowerBound, ends.upperBound - offset)
    offset = 0
    for pool in pools {
      let place = min(max(pool.sum / pool.weight, ends.lowerBound), highest)
      for _ in 0..<pool.count {
        places.append(place + offset)
        if places.count < wanted.count { offset += distances[places.count - 1] }
      }
    }
  }
}
