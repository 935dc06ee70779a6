/// Places in a given order that lie as near as can be to where they are wanted.
///
/// By pooling adjacent violators: R. E. Barlow, D. J. Bartholomew, J. M. Bremner and H. D. Brunk,
/// "Statistical Inference under Order Restrictions" (1972), chapter 1.
enum IsotonicRegression {
  /// The places that minimise Σ weight · (place − wanted)², each at least the distance given behind the one
  /// before it, between two ends; where there is no room between these, from the first end on.
  ///
  /// `distances` has one number less than `wanted`. Complexity: O(places).
  static func places(
    wanted: [Double], weights: [Double], distances: [Double], in ends: ClosedRange<Double>
  ) -> [Double] {
    guard !wanted.isEmpty else { return [] }
    var offsets = [0.0]
    for distance in distances { offsets.append(offsets[offsets.count - 1] + distance) }
    var pools: [(sum: Double, weight: Double, count: Int)] = []
    for (index, place) in wanted.enumerated() {
      pools.append(((place - offsets[index]) * weights[index], weights[index], 1))
      while pools.count > 1 {
        let (last, before) = (pools[pools.count - 1], pools[pools.count - 2])
        guard before.sum / before.weight > last.sum / last.weight else { break }
        pools.removeLast()
        pools[pools.count - 1] = (
          before.sum + last.sum, before.weight + last.weight, before.count + last.count
        )
      }
    }
    let highest = max(ends.lowerBound, ends.upperBound - offsets[offsets.count - 1])
    var places: [Double] = []
    for pool in pools {
      let place = min(max(pool.sum / pool.weight, ends.lowerBound), highest)
      for _ in 0..<pool.count { places.append(place + offsets[places.count]) }
    }
    return places
  }
}
