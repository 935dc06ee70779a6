/// The heights of cards and lanes at which lines go up and down as little as can be: coordinate assignment,
/// step three of Sugiyama's framework.
///
/// Columns are placed one after the other, each with its items as near as can be to what they are linked
/// with in the others: sweeps of weighted means with isotonic regression.
struct FlowHeights {
  /// The middles of the vertices.
  private(set) var vertices: [Double]
  /// The lanes.
  private(set) var lanes: [Double]
  /// The upper sides of the items of each column.
  private(set) var tops: [[Double]]

  private let skeleton: FlowSkeleton
  private let sizes: FlowSizes
  private let height: Double
  /// What each vertex, then each lane is linked with, and how much that counts.
  private var pulls: [[(end: Int, weight: Double)]]

  /// So often every column is placed.
  private static let sweeps = 12
  /// What is left free at the upper and at the lower end.
  private static let margin = 4.0

  /// Finds the heights for bands of a height, which must be no less than the skeleton needs.
  ///
  /// Complexity: O(sweeps · ends of lines).
  init(_ skeleton: FlowSkeleton, _ parts: FlowParts, _ sizes: FlowSizes, height: Double) {
    self.skeleton = skeleton
    self.sizes = sizes
    self.height = height
    vertices = Array(repeating: 0, count: skeleton.columnOfVertex.count)
    lanes = Array(repeating: 0, count: skeleton.lanes.count)
    tops = skeleton.columns.map { Array(repeating: 0, count: $0.count) }
    pulls = Array(repeating: [], count: vertices.count + lanes.count)
    for part in parts.channels.joined() { addPulls(of: part) }
    for column in skeleton.columns.indices { spread(column) }
    for sweep in 0..<Self.sweeps {
      let order = Array(skeleton.columns.indices)
      let inertia = sweep < Self.sweeps - 6 ? 0.15 : 0.5
      for column in sweep.isMultiple(of: 2) ? order : order.reversed() {
        align(column, inertia: inertia)
      }
    }
  }

  private mutating func addPulls(of part: FlowParts.Part) {
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
        let (a, b) = (index(of: left), index(of: right))
        pulls[a].append((b, isLane ? weight : weight * share))
        pulls[b].append((a, isLane ? weight : weight * share))
      }
    }
  }

  private func index(of end: FlowParts.End) -> Int {
    switch end {
    case .vertex(let vertex): vertex
    case .lane(let lane): vertices.count + lane
    }
  }

  private func height(at index: Int) -> Double {
    index < vertices.count ? vertices[index] : lanes[index - vertices.count]
  }

  /// Puts the items of a column at even distances.
  private mutating func spread(_ column: Int) {
    let items = skeleton.columns[column]
    let space = max(0, height - skeleton.height(ofColumn: column, sizes)) / Double(items.count + 1)
    var top = space
    for (place, item) in items.enumerated() {
      if place > 0 { top += distance(column, place - 1) + space }
      self.place(item, column, place, at: top)
    }
  }

  /// The least distance between the upper sides of an item and the next.
  private func distance(_ column: Int, _ place: Int) -> Double {
    let items = skeleton.columns[column]
    return skeleton.height(of: items[place], sizes)
      + FlowSkeleton.distance(items[place], items[place + 1])
  }

  private mutating func place(
    _ item: FlowSkeleton.Item, _ column: Int, _ place: Int, at top: Double
  ) {
    tops[column][place] = top
    switch item {
    case .lane(let lane): lanes[lane] = top
    case .run(let run):
      for (vertex, offset) in offsets(in: run) { vertices[vertex] = top + offset }
    }
  }

  /// How far the middles of a run's cards lie below its upper side.
  private func offsets(in index: Int) -> [(vertex: Int, offset: Double)] {
    let run = skeleton.runs[index]
    var y = sizes.top(of: run.segment)
    return run.vertices.enumerated().map { place, vertex in
      if place > 0 { y += skeleton.gap(after: run.vertices[place - 1], before: vertex) }
      defer { y += sizes.cards[vertex] }
      return (vertex, y + sizes.cards[vertex] / 2)
    }
  }

  private mutating func align(_ column: Int, inertia: Double) {
    let items = skeleton.columns[column]
    guard !items.isEmpty else { return }
    var wanted: [Double] = []
    var weights: [Double] = []
    for (place, item) in items.enumerated() {
      var (sum, weight) = (inertia * tops[column][place], inertia)
      func pull(_ index: Int, offset: Double) {
        for pull in pulls[index] {
          sum += pull.weight * (height(at: pull.end) - offset)
          weight += pull.weight
        }
      }
      switch item {
      case .lane(let lane): pull(vertices.count + lane, offset: 0)
      case .run(let run):
        for (vertex, offset) in offsets(in: run) { pull(vertex, offset: offset) }
      }
      wanted.append(sum / weight)
      weights.append(weight)
    }
    let last = items.count - 1
    let places = IsotonicRegression.places(
      wanted: wanted, weights: weights, distances: (0..<last).map { distance(column, $0) },
      in: Self
        .margin...max(
          Self.margin, height - Self.margin - skeleton.height(of: items[last], sizes)))
    for (place, top) in places.enumerated() {
      self.place(items[place], column, place, at: (top * 10).rounded() / 10)
    }
  }
}
