extension Layers {
  /// The crossings, and what the ways around are expected to add; most of all those of links that
  /// should lead forward.
  var disorder: Double { Double(crossings + 2 * reversed) + detourCost() }

  /// Orders the columns one after the other, each by the mean place of what its vertices are
  /// linked with in the column before. A vertex without such a link keeps its place.
  ///
  /// Complexity: O(steps + sorting).
  mutating func sweep(toRight: Bool) {
    let order = Array(columns.indices)
    for column in toRight ? order : order.reversed() { align(column, toLeft: toRight) }
  }

  private mutating func align(_ column: Int, toLeft: Bool) {
    let neighbour = toLeft ? column - 1 : column + 1
    guard columns.indices.contains(neighbour) else { return }
    let scale = Double(columns[neighbour].count) / Double(columns[column].count)
    let keys = columns[column].enumerated().map { place, vertex in
      (key: meanPlace(besides: vertex, toLeft: toLeft) ?? Double(place) * scale, place, vertex)
    }
    setOrder(of: column, keys.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
  }

  private func meanPlace(besides vertex: Int, toLeft: Bool) -> Double? {
    var (sum, count) = (0, 0)
    var step = toLeft ? firstLeft[vertex] : firstRight[vertex]
    while step >= 0 {
      sum += places[toLeft ? steps[step].left : steps[step].right]
      count += 1
      step = toLeft ? steps[step].nextOfRight : steps[step].nextOfLeft
    }
    return count > 0 ? Double(sum) / Double(count) : nil
  }

  /// Moves every vertex to the best place of its column as long as that lowers the disorder.
  ///
  /// Complexity: O(vertices · longest column) a round.
  mutating func sift(rounds: Int) {
    var random = SequenceOfNoise(seed: 0)
    for _ in 0..<rounds {
      var hasMoved = false
      for vertex in columnOfVertex.indices where sift(vertex, heat: 0, &random) { hasMoved = true }
      if !hasMoved { return }
    }
  }

  /// Moves every vertex to a good place near its own, at first with much noise and then with less
  /// and less: simulated annealing, which gets past arrangements that no single move improves.
  ///
  /// Complexity: O(vertices · steps of a vertex) a round.
  mutating func anneal(rounds: Int, heat: Double, _ random: inout SequenceOfNoise) {
    for round in 0..<rounds {
      let heat = heat * (1 - Double(round) / Double(rounds))
      for vertex in columnOfVertex.indices { _ = sift(vertex, heat: heat, &random) }
    }
    sift(rounds: 6)
  }

  /// How far annealing moves a vertex at once: many small moves do more than few large ones.
  private static let reach = 3

  /// Moves a vertex to the place that costs least, with up to `heat` of noise added for each; says
  /// whether it moved.
  private mutating func sift(
    _ vertex: Int, heat: Double, _ random: inout SequenceOfNoise
  ) -> Bool {
    let column = columns[columnOfVertex[vertex]]
    let hasDetours = !detoursOfColumn[columnOfVertex[vertex]].isEmpty
    let start = places[vertex]
    var best = (place: start, cost: Double.infinity)
    var crossings = 0
    let reach = heat > 0 ? Self.reach : column.count
    let top = max(0, start - reach)
    for place in top...min(start + reach, column.count - 1) {
      // The vertex that stands over this place when the one in question has left its own.
      if place > top {
        crossings -= excess(of: vertex, over: column[place > start ? place : place - 1])
      }
      // Without noise a vertex stays unless it gains.
      var cost = Double(crossings) - (place == start ? 1e-6 : 0)
      if hasDetours {
        move(vertex, to: place)
        cost += detourCost(in: columnOfVertex[vertex])
      }
      if heat > 0 { cost += heat * random.next() }
      if cost < best.cost { best = (place, cost) }
    }
    move(vertex, to: best.place)
    return best.place != start
  }
}

/// Numbers from 0 up to 1 that look like chance and are the same every time (SplitMix64, by
/// Sebastiano Vigna).
struct SequenceOfNoise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) / 0x1p53
  }

  /// An index of something that is not empty.
  mutating func index(below count: Int) -> Int { min(Int(next() * Double(count)), count - 1) }
}
