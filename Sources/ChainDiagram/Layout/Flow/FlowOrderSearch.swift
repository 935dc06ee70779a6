/// Improves the order of runs, cards and lanes by moves of single ones: the last part of crossing
/// minimisation.
///
/// It minimises the crossings of trunks in every channel, each pair in the better of its two orders, and the
/// way that they go up or down, with everything in a column at even distances. What a move changes is
/// counted, not the whole.
struct FlowOrderSearch {
  var skeleton: FlowSkeleton
  private let sizes: FlowSizes
  /// The height of the bands.
  let bandHeight: Double
  private let vertexCount: Int
  /// The heights of the middles of vertices, then of lanes.
  private var heights: [Double]
  private var channels: [ChannelParts]
  private var channelCosts: [Double]
  private var columnCosts: [Double]
  /// The round in which each column was last changed.
  private var changes: [Int]
  /// The lanes of each trunk, from left to right.
  private let lanesOfTrunk: [[Int]]

  /// What a point of way costs, in crossings.
  private static let way = 0.0012

  init(_ skeleton: FlowSkeleton, of graph: FlowGraph, _ sizes: FlowSizes, bandHeight: Double) {
    self.skeleton = skeleton
    self.sizes = sizes
    vertexCount = graph.vertices.count
    self.bandHeight = bandHeight
    heights = Array(repeating: 0, count: vertexCount + skeleton.lanes.count)
    let count = vertexCount
    channels = FlowParts(skeleton, of: graph).channels.map {
      ChannelParts($0, vertexCount: count)
    }
    var lanesOfTrunk = [[Int]](repeating: [], count: skeleton.trunks.count)
    for (index, lane) in skeleton.lanes.enumerated() { lanesOfTrunk[lane.trunk].append(index) }
    self.lanesOfTrunk = lanesOfTrunk
    channelCosts = Array(repeating: 0, count: channels.count)
    columnCosts = Array(repeating: 0, count: skeleton.columns.count)
    changes = Array(repeating: 0, count: skeleton.columns.count)
    for column in skeleton.columns.indices { spread(column) }
    for channel in channels.indices { channelCosts[channel] = cost(ofChannel: channel) }
    for column in skeleton.columns.indices { columnCosts[column] = cost(ofColumn: column) }
  }

  /// What the skeleton costs, in crossings.
  var cost: Double { channelCosts.reduce(0, +) + columnCosts.reduce(0, +) }

  // MARK: Costs

  /// Puts the items of a column at even distances.
  private mutating func spread(_ column: Int) {
    let items = skeleton.columns[column]
    let runs = items.count { if case .run = $0 { true } else { false } }
    let slack = max(0, bandHeight - skeleton.height(ofColumn: column, sizes))
    let share = slack / Double(runs + 1)
    var top = share / 2
    for (index, item) in items.enumerated() {
      if index > 0 {
        let before = items[index - 1]
        top += skeleton.height(of: before, sizes) + FlowSkeleton.distance(before, item)
        switch (before, item) {
        case (.run, .run): top += share
        case (.lane, .lane): break
        case (.run, .lane), (.lane, .run): top += share / 2
        }
      }
      place(item, at: top)
    }
  }

  private mutating func place(_ item: FlowSkeleton.Item, at top: Double) {
    switch item {
    case .lane(let lane): heights[vertexCount + lane] = top
    case .run(let index):
      let run = skeleton.runs[index]
      var y = top + sizes.top(of: run.segment)
      for (place, vertex) in run.vertices.enumerated() {
        if place > 0 { y += skeleton.gap(after: run.vertices[place - 1], before: vertex) }
        heights[vertex] = y + sizes.cards[vertex] / 2
        y += sizes.cards[vertex]
      }
    }
  }

  private mutating func cost(ofChannel channel: Int) -> Double {
    channels[channel].crossings(heights, below: bandHeight + 30)
      + Self.way * channels[channel].way
  }

  /// What links inside a column cost that are not between neighbours.
  private func cost(ofColumn column: Int) -> Double {
    var cost = 0.0
    for item in skeleton.columns[column] {
      guard case .run(let index) = item else { continue }
      let vertices = skeleton.runs[index].vertices
      for (place, vertex) in vertices.enumerated() {
        for other in skeleton.beside[vertex] {
          if let otherPlace = vertices.firstIndex(of: other) {
            let distance = abs(place - otherPlace)
            // Each link is met at both its ends.
            if distance > 1 { cost += 2.5 + Double(distance) }
          } else {
            cost += 4.5
          }
        }
      }
    }
    return cost
  }

  // MARK: Moves

  /// Tries all moves as long as some lower the cost, for at most so many evaluations of a column.
  ///
  /// What was tried in vain is tried again only after something beside it has changed.
  mutating func improve(limit: Int) {
    var tries = 0
    var round = 0
    var hasImproved = true
    while hasImproved, tries < limit {
      round += 1
      hasImproved = false
      for column in skeleton.columns.indices where isStale(column...column, since: round - 1) {
        for place in skeleton.columns[column].indices where tries < limit {
          if moveItem(column, place, &tries) {
            changes[column] = round
            hasImproved = true
          }
        }
      }
      for (run, cards) in skeleton.runs.enumerated() where cards.vertices.count > 1 {
        guard tries < limit, isStale(cards.column...cards.column, since: round - 1) else {
          continue
        }
        if reorder(run, &tries) {
          changes[cards.column] = round
          hasImproved = true
        }
      }
      for (trunk, lanes) in lanesOfTrunk.enumerated() where lanes.count > 1 {
        let columns =
          skeleton.lanes[lanes[0]].column...skeleton.lanes[lanes[lanes.count - 1]].column
        guard tries < limit, isStale(columns, since: round - 1) else { continue }
        if moveLanes(of: trunk, in: columns, &tries) {
          for column in columns { changes[column] = round }
          hasImproved = true
        }
      }
    }
  }

  /// Whether anything in some columns or beside them has changed since a round.
  private func isStale(_ columns: ClosedRange<Int>, since round: Int) -> Bool {
    changes[max(columns.lowerBound - 1, 0)...min(columns.upperBound + 1, changes.count - 1)]
      .contains { $0 >= round }
  }

  /// Moves what stands at a place of a column to its best place near by.
  private mutating func moveItem(_ column: Int, _ place: Int, _ tries: inout Int) -> Bool {
    var rest = skeleton.columns[column]
    let item = rest.remove(at: place)
    let ways = max(0, place - Self.reach)...min(rest.count, place + Self.reach)
    return takeBest(column, of: ways, from: place, &tries) { search, target in
      var items = rest
      items.insert(item, at: target)
      search.skeleton.setOrder(of: column, items)
    }
  }

  /// So many places an item is moved at once.
  private static let reach = 3

  /// Gives each card of a run its best place in it.
  private mutating func reorder(_ run: Int, _ tries: inout Int) -> Bool {
    let column = skeleton.runs[run].column
    var hasMoved = false
    for vertex in skeleton.runs[run].vertices {
      let order = skeleton.runs[run].vertices
      guard let place = order.firstIndex(of: vertex) else { continue }
      let moved = takeBest(column, of: 0...order.count - 1, from: place, &tries) { search, target in
        var vertices = order
        vertices.remove(at: place)
        vertices.insert(vertex, at: target)
        search.skeleton.setOrder(ofRun: run, vertices)
      }
      if moved { hasMoved = true }
    }
    return hasMoved
  }

  /// Changes a column in the best of some ways, one of which is how it stands, if that lowers the cost.
  private mutating func takeBest(
    _ column: Int, of ways: ClosedRange<Int>, from start: Int, _ tries: inout Int,
    _ change: (inout Self, Int) -> Void
  ) -> Bool {
    var best = (way: start, cost: cost(around: column) - 1e-9)
    for way in ways where way != start {
      change(&self, way)
      refresh(column...column)
      tries += 1
      let cost = cost(around: column)
      if cost < best.cost { best = (way, cost) }
    }
    change(&self, best.way)
    refresh(column...column)
    return best.way != start
  }

  /// What a change of a column can change.
  func cost(around column: Int) -> Double {
    channelCosts[column] + channelCosts[column + 1] + columnCosts[column]
  }

  /// Counts anew what some columns cost, and the channels beside them.
  mutating func refresh(_ columns: ClosedRange<Int>) {
    for column in columns {
      spread(column)
      columnCosts[column] = cost(ofColumn: column)
    }
    for channel in columns.lowerBound...columns.upperBound + 1 {
      channelCosts[channel] = cost(ofChannel: channel)
    }
  }

  /// Moves all lanes of a trunk to the height of one of its ends, or to the upper or lower end of the bands.
  private mutating func moveLanes(
    of trunk: Int, in columns: ClosedRange<Int>, _ tries: inout Int
  ) -> Bool {
    let old = columns.map { skeleton.columns[$0] }
    func sum(_ search: Self) -> Double {
      columns.reduce(search.channelCosts[columns.upperBound + 1]) {
        $0 + search.channelCosts[$1] + search.columnCosts[$1]
      }
    }
    let rest = old.map { items in
      items.filter { item in
        if case .lane(let lane) = item { skeleton.lanes[lane].trunk != trunk } else { true }
      }
    }
    let lanes = lanesOfTrunk[trunk].map { FlowSkeleton.Item.lane($0) }
    let middles = rest.map { $0.map(middle) }
    let ends = skeleton.trunks[trunk].tails + skeleton.trunks[trunk].heads
    var seen: Set<[Int]> = [zip(old, lanes).map { $0.firstIndex(of: $1) ?? 0 }]
    var best: (items: [[FlowSkeleton.Item]], cost: Double)?
    let before = sum(self)
    for height in [0, bandHeight] + ends.map({ heights[$0] }) {
      let places = middles.map { $0.firstIndex { $0 > height } ?? $0.count }
      guard seen.insert(places).inserted else { continue }
      for (index, column) in columns.enumerated() {
        var order = rest[index]
        order.insert(lanes[index], at: places[index])
        skeleton.setOrder(of: column, order)
      }
      refresh(columns)
      tries += columns.count
      let cost = sum(self)
      if cost < (best?.cost ?? before) - 1e-9 {
        best = (columns.map { skeleton.columns[$0] }, cost)
      }
    }
    for (column, items) in zip(columns, best?.items ?? old) {
      skeleton.setOrder(of: column, items)
    }
    refresh(columns)
    return best != nil
  }

  private func middle(of item: FlowSkeleton.Item) -> Double {
    switch item {
    case .lane(let lane): heights[vertexCount + lane]
    case .run(let run):
      skeleton.runs[run].vertices.reduce(0) { $0 + heights[$1] }
        / Double(skeleton.runs[run].vertices.count)
    }
  }
}

/// The parts of trunks in a channel, for counting their crossings fast.
private struct ChannelParts {
  /// The ends of all parts behind one another, as indices of heights; where those of each part begin.
  private var left: [Int] = []
  private var right: [Int] = []
  private var leftStarts = [0]
  private var rightStarts = [0]
  private let isFromBelow: [Bool]
  private var leftHeights: [Double]
  private var rightHeights: [Double]
  private var low: [Double]
  private var high: [Double]
  /// What all parts together cover in height.
  private(set) var way = 0.0

  init(_ parts: [FlowParts.Part], vertexCount: Int) {
    for part in parts {
      left += part.left.map { Self.index(of: $0, vertexCount) }
      right += part.right.map { Self.index(of: $0, vertexCount) }
      leftStarts.append(left.count)
      rightStarts.append(right.count)
    }
    isFromBelow = parts.map(\.isFromBelow)
    leftHeights = Array(repeating: 0, count: left.count)
    rightHeights = Array(repeating: 0, count: right.count)
    low = Array(repeating: 0, count: parts.count)
    high = low
  }

  private static func index(of end: FlowParts.End, _ vertexCount: Int) -> Int {
    switch end {
    case .vertex(let vertex): vertex
    case .lane(let lane): vertexCount + lane
    }
  }

  /// The crossings with every pair in its better order.
  mutating func crossings(_ heights: [Double], below: Double) -> Double {
    measure(heights, below: below)
    var count = 0
    for a in low.indices.dropFirst() {
      for b in 0..<a where low[a] < high[b] && low[b] < high[a] {
        let first = hits(right: a, b) + hits(left: b, a)
        guard first > 0 else { continue }
        count += min(first, hits(right: b, a) + hits(left: a, b))
      }
    }
    return Double(count)
  }

  private mutating func measure(_ heights: [Double], below: Double) {
    way = 0
    for place in left.indices { leftHeights[place] = heights[left[place]] }
    for place in right.indices { rightHeights[place] = heights[right[place]] }
    for part in low.indices {
      var (least, greatest) = (Double.infinity, -Double.infinity)
      for place in leftStarts[part]..<leftStarts[part + 1] {
        least = min(least, leftHeights[place])
        greatest = max(greatest, leftHeights[place])
      }
      for place in rightStarts[part]..<rightStarts[part + 1] {
        least = min(least, rightHeights[place])
        greatest = max(greatest, rightHeights[place])
      }
      way += greatest - least
      low[part] = least
      high[part] = isFromBelow[part] ? below : greatest
    }
  }

  /// How many of the right ends of a part lie within the extent of another.
  private func hits(right part: Int, _ other: Int) -> Int {
    var count = 0
    for place in rightStarts[part]..<rightStarts[part + 1]
    where low[other] < rightHeights[place] && rightHeights[place] < high[other] { count += 1 }
    return count
  }

  private func hits(left part: Int, _ other: Int) -> Int {
    var count = 0
    for place in leftStarts[part]..<leftStarts[part + 1]
    where low[other] < leftHeights[place] && leftHeights[place] < high[other] { count += 1 }
    return count
  }
}
