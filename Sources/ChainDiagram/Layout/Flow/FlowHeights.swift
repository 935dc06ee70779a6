/// The heights of cards and lanes at which lines go up and down as little as can be: coordinate assignment,
/// step three of Sugiyama's framework.
///
/// Columns are placed one after the other, each with its items as near as can be to what they are linked
/// with in the others: sweeps of weighted means with isotonic regression.
struct FlowHeights {
  /// The middles of the vertices, then the lanes.
  private(set) var middles: [Double]
  /// The upper sides of the items of each column.
  private(set) var tops: [[Double]]
  /// The vertices and lanes that were moved when a column was placed last.
  private(set) var moved: [Int] = []

  private let vertexCount: Int
  private let sizes: FlowSizes
  /// Between which heights each column may be filled.
  private let rooms: [ClosedRange<Double>]
  /// What each vertex and each lane is linked with, and how much that counts: those of one behind those of
  /// the other.
  private var pulls: [(end: Int, weight: Double)] = []
  private var pullStarts = [0]
  /// The heights of the runs, and how far the middles of cards lie below the upper sides of their runs.
  private var runHeights: [Double]
  private var offsets: [Double]
  /// Where runs, then lanes are pulled, and how much; and whether that still holds in each column.
  private var wants: [Want]
  private var isFresh: [Bool]
  private var placing = Placing()

  private struct Want {
    var sum = 0.0
    var weight = 0.0
  }

  /// What is known of the items of a column while they are placed.
  private struct Placing {
    var even: [Double] = []
    var wanted: [Double] = []
    var weights: [Double] = []
    var distances: [Double] = []
    var regression = IsotonicRegression()
  }

  /// What holds an item, as a pull with a weight.
  enum Hold {
    /// Where it would be with all spaces even.
    case even(Double)
    /// Where it is.
    case present(Double)
  }

  /// So often every column is placed.
  private static let sweeps = 12
  /// What is left free at the upper and at the lower end.
  private static let margin = 4.0

  /// All items at even distances, each column between two heights; there must be as much room as it needs.
  init(
    even skeleton: FlowSkeleton, _ parts: FlowParts, _ sizes: FlowSizes,
    rooms: [ClosedRange<Double>]
  ) {
    self.sizes = sizes
    self.rooms = rooms
    vertexCount = skeleton.columnOfVertex.count
    middles = Array(repeating: 0, count: vertexCount + skeleton.lanes.count)
    tops = skeleton.columns.map { Array(repeating: 0, count: $0.count) }
    runHeights = skeleton.runs.map { _ in 0 }
    offsets = skeleton.columnOfVertex.map { _ in 0 }
    wants = Array(repeating: Want(), count: skeleton.runs.count + skeleton.lanes.count)
    isFresh = skeleton.columns.map { _ in false }
    var pullsOf = [[(end: Int, weight: Double)]](repeating: [], count: middles.count)
    for part in parts.channels.joined() { add(part, to: &pullsOf) }
    for own in pullsOf {
      pulls += own
      pullStarts.append(pulls.count)
    }
    for run in skeleton.runs.indices { measure(run, skeleton) }
    for (column, items) in skeleton.columns.enumerated() {
      measure(items, in: rooms[column])
      for (place, item) in items.enumerated() {
        set(item, column, place, top: placing.even[place], skeleton)
      }
    }
  }

  /// Finds the heights, those of each column between two heights; there must be as much room as it needs.
  ///
  /// Complexity: O(sweeps · ends of lines).
  init(
    _ skeleton: FlowSkeleton, _ parts: FlowParts, _ sizes: FlowSizes, rooms: [ClosedRange<Double>]
  ) {
    self.init(even: skeleton, parts, sizes, rooms: rooms)
    for sweep in 0..<Self.sweeps {
      let hold = Hold.present(sweep < Self.sweeps - 6 ? 0.15 : 0.5)
      for step in skeleton.columns.indices {
        align(
          sweep.isMultiple(of: 2) ? step : skeleton.columns.count - 1 - step, skeleton, hold: hold)
      }
    }
  }

  /// The middle of a vertex.
  func vertex(_ vertex: Int) -> Double { middles[vertex] }

  /// The heights of all lanes.
  var lanes: ArraySlice<Double> { middles[vertexCount...] }

  /// The height of a lane.
  func lane(_ lane: Int) -> Double { middles[vertexCount + lane] }

  private func add(
    _ part: FlowParts.Part, to pulls: inout [[(end: Int, weight: Double)]]
  ) {
    let share = 1 / Double(max(part.left.count, 1)).squareRoot()
    for left in part.left {
      for right in part.right {
        let weight: Double =
          switch (left, right) {
          case (.lane, .lane): 6
          case (.lane, .vertex), (.vertex, .lane): 2
          case (.vertex, .vertex): 1
          }
        let isLane = if case .lane = right { true } else { false }
        let (a, b) = (left.index(vertices: vertexCount), right.index(vertices: vertexCount))
        pulls[a].append((b, isLane ? weight : weight * share))
        pulls[b].append((a, isLane ? weight : weight * share))
      }
    }
  }

  // MARK: Columns

  /// Measures a run anew, as is needed when its cards have changed places.
  mutating func measure(_ run: Int, _ skeleton: FlowSkeleton) {
    let (segment, vertices) = (skeleton.runs[run].segment, skeleton.runs[run].vertices)
    var y = sizes.top(of: segment)
    for (place, vertex) in vertices.enumerated() {
      if place > 0 { y += skeleton.gap(after: vertices[place - 1], before: vertex) }
      offsets[vertex] = y + sizes.cards[vertex] / 2
      y += sizes.cards[vertex]
    }
    runHeights[run] = y + sizes.bottom(of: segment)
    if isFresh[skeleton.runs[run].column] { wants[run] = want(of: .run(run), skeleton) }
  }

  private func want(of item: FlowSkeleton.Item, _ skeleton: FlowSkeleton) -> Want {
    var want = Want()
    switch item {
    case .run(let run):
      for vertex in skeleton.runs[run].vertices {
        add(pullsOf: vertex, offset: offsets[vertex], to: &want)
      }
    case .lane(let lane): add(pullsOf: vertexCount + lane, offset: 0, to: &want)
    }
    return want
  }

  private func add(pullsOf index: Int, offset: Double, to want: inout Want) {
    for place in pullStarts[index]..<pullStarts[index + 1] {
      let (end, weight) = pulls[place]
      want.sum += weight * (middles[end] - offset)
      want.weight += weight
    }
  }

  /// Measures some items under one another, and where they are with all spaces even.
  private mutating func measure(_ items: [FlowSkeleton.Item], in room: ClosedRange<Double>) {
    placing.distances.removeAll(keepingCapacity: true)
    placing.even.removeAll(keepingCapacity: true)
    var sum = 0.0
    for (place, item) in items.enumerated() {
      var distance = height(of: item)
      if place + 1 < items.count { distance += FlowSkeleton.distance(item, items[place + 1]) }
      placing.distances.append(distance)
      sum += distance
    }
    let space = max(0, room.upperBound - room.lowerBound - sum) / Double(items.count + 1)
    var top = room.lowerBound + space
    for distance in placing.distances {
      placing.even.append(top)
      top += distance + space
    }
  }

  private func height(of item: FlowSkeleton.Item) -> Double {
    if case .run(let run) = item { runHeights[run] } else { 0 }
  }

  private mutating func set(
    _ item: FlowSkeleton.Item, _ column: Int, _ place: Int, top: Double, _ skeleton: FlowSkeleton
  ) {
    tops[column][place] = top
    switch item {
    case .lane(let lane): setMiddle(vertexCount + lane, top)
    case .run(let run):
      for vertex in skeleton.runs[run].vertices { setMiddle(vertex, top + offsets[vertex]) }
    }
  }

  private mutating func setMiddle(_ index: Int, _ middle: Double) {
    guard middles[index] != middle else { return }
    middles[index] = middle
    moved.append(index)
  }

  /// Puts the items of a column where what they are linked with pulls them; ``moved`` are those that this
  /// moves.
  mutating func align(_ column: Int, _ skeleton: FlowSkeleton, hold: Hold) {
    moved.removeAll(keepingCapacity: true)
    let items = skeleton.columns[column]
    guard let last = items.last else { return }
    measure(items, in: rooms[column])
    placing.wanted.removeAll(keepingCapacity: true)
    placing.weights.removeAll(keepingCapacity: true)
    let runCount = skeleton.runs.count
    for (place, item) in items.enumerated() {
      let index =
        switch item {
        case .run(let run): run
        case .lane(let lane): runCount + lane
        }
      if !isFresh[column] { wants[index] = want(of: item, skeleton) }
      let (place, weight) =
        switch hold {
        case .even(let weight): (placing.even[place], weight)
        case .present(let weight): (tops[column][place], weight)
        }
      let want = wants[index]
      placing.wanted.append((want.sum + weight * place) / (want.weight + weight))
      placing.weights.append(want.weight + weight)
    }
    isFresh[column] = true
    let first = rooms[column].lowerBound + Self.margin
    placing.regression.place(
      wanted: placing.wanted, weights: placing.weights, distances: placing.distances,
      in: first...max(first, rooms[column].upperBound - Self.margin - height(of: last)))
    for (place, item) in items.enumerated() {
      set(
        item, column, place, top: (placing.regression.places[place] * 10).rounded() / 10, skeleton)
    }
    guard !moved.isEmpty else { return }
    if column > 0 { isFresh[column - 1] = false }
    if column + 1 < isFresh.count { isFresh[column + 1] = false }
  }
}

extension FlowParts.End {
  /// The vertex, or behind the vertices the lane.
  func index(vertices: Int) -> Int {
    switch self {
    case .vertex(let vertex): vertex
    case .lane(let lane): vertices + lane
    }
  }
}
