/// Improves the order of runs, cards and lanes by moves of single ones: the last part of crossing
/// minimisation.
///
/// It minimises the crossings of trunks in every channel, each pair in the better of its two orders, the way
/// that they go up or down, and the detours of single links. Each column that a move changes is placed where
/// its links pull it, the others staying as they are; what that changes is counted, not the whole.
struct FlowOrderSearch {
  var skeleton: FlowSkeleton
  /// The height of the bands.
  let bandHeight: Double
  private let vertexCount: Int
  /// Where everything is.
  private(set) var heights: FlowHeights
  private var channels: [ChannelParts]
  private var channelCosts: [Double]
  private var columnCosts: [Double]
  /// The round in which each column was last changed.
  private var changes: [Int]

  /// The links that pass columns, by their trunk, and the trunks with such links that end at each vertex or
  /// have each lane.
  private let longLinks: [[LongLink]]
  private let longTrunksOf: [[Int]]
  /// The trunks whose detours have to be measured anew.
  private var touched: [Int] = []
  private var isTouched: [Bool]
  /// By how much these links are longer than they may be, all together and by trunk.
  private var detours = 0.0
  private var detoursOfTrunk: [Double]

  private struct LongLink {
    let tail: Int
    let head: Int
    let lanes: Range<Int>
  }

  /// What a point of way costs, in crossings.
  private static let way = 0.0012
  /// What it costs, in crossings, that a link is once more as long as it may be, and how long that is: so many
  /// times the distance of its ends.
  private static let (detour, acceptable) = (8.0, 1.75)
  /// The usual distance of two columns where many trunks pass.
  private static let step = FlowSizes.usualWidth + 78

  init(_ skeleton: FlowSkeleton, of graph: FlowGraph, _ sizes: FlowSizes, bandHeight: Double) {
    self.skeleton = skeleton
    vertexCount = graph.vertices.count
    self.bandHeight = bandHeight
    let count = vertexCount
    let parts = FlowParts(skeleton, of: graph)
    heights = FlowHeights(
      even: skeleton, parts, sizes, rooms: skeleton.columns.map { _ in 0...bandHeight })
    channels = parts.channels.map {
      ChannelParts(
        $0, vertices: count, ends: count + skeleton.lanes.count, below: bandHeight + 30)
    }
    let column = skeleton.columnOfVertex
    let longLinks = skeleton.trunks.enumerated().map { index, trunk in
      trunk.links.map { graph.links[$0] }.compactMap { link -> LongLink? in
        guard let first = skeleton.lane(of: index, at: column[link.tail] + 1),
          let last = skeleton.lane(of: index, at: column[link.head] - 1), first <= last
        else { return nil }
        return LongLink(tail: link.tail, head: link.head, lanes: first..<last + 1)
      }
    }
    self.longLinks = longLinks
    var longTrunksOf = [[Int]](repeating: [], count: count + skeleton.lanes.count)
    for (index, trunk) in skeleton.trunks.enumerated() where !longLinks[index].isEmpty {
      let lanes = skeleton.lanes(of: index).map { count + $0 }
      for end in trunk.tails + trunk.heads + lanes { longTrunksOf[end].append(index) }
    }
    self.longTrunksOf = longTrunksOf
    isTouched = Array(repeating: false, count: skeleton.trunks.count)
    detoursOfTrunk = Array(repeating: 0, count: skeleton.trunks.count)
    channelCosts = Array(repeating: 0, count: channels.count)
    columnCosts = Array(repeating: 0, count: skeleton.columns.count)
    changes = Array(repeating: 0, count: skeleton.columns.count)
    resettle(sweeps: 4)
  }

  /// Puts everything where its links pull it, and counts anew.
  private mutating func resettle(sweeps: Int) {
    for sweep in 0..<sweeps {
      for step in skeleton.columns.indices {
        heights.align(
          sweep.isMultiple(of: 2) ? step : skeleton.columns.count - 1 - step, skeleton,
          hold: Self.hold)
      }
    }
    for channel in channels.indices {
      channels[channel].count(heights.middles)
      channelCosts[channel] = cost(ofChannel: channel)
    }
    for column in skeleton.columns.indices { columnCosts[column] = cost(ofColumn: column) }
    for trunk in skeleton.trunks.indices { updateDetours(of: trunk) }
  }

  private mutating func updateDetours(of trunk: Int) {
    var sum = 0.0
    for link in longLinks[trunk] {
      var (y, way) = (heights.vertex(link.tail), 0.0)
      for lane in link.lanes {
        way += abs(heights.lane(lane) - y)
        y = heights.lane(lane)
      }
      way += abs(heights.vertex(link.head) - y)
      sum += Detour.excess(
        across: Double(link.lanes.count + 1) * Self.step - FlowSizes.usualWidth,
        way: way, down: heights.vertex(link.tail) - heights.vertex(link.head),
        over: Self.acceptable)
    }
    detours += sum - detoursOfTrunk[trunk]
    detoursOfTrunk[trunk] = sum
  }

  /// What the skeleton costs, in crossings.
  var cost: Double { channelCosts.reduce(0, +) + columnCosts.reduce(0, +) + Self.detour * detours }

  /// What holds everything a little while it is placed.
  private static let hold = FlowHeights.Hold.even(0.15)

  // MARK: Costs

  private func cost(ofChannel channel: Int) -> Double {
    Double(channels[channel].crossings) + Self.way * channels[channel].way
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
  /// What was tried in vain is tried again only after something beside it has changed. After each round
  /// everything is placed anew; should that cost more than the round has gained, its moves are taken back.
  mutating func improve(limit: Int) {
    var best = self
    improveInRounds(limit: limit, &best)
    if best.cost < cost { self = best }
  }

  private mutating func improveInRounds(limit: Int, _ best: inout Self) {
    var tries = 0
    var round = 0
    var hasImproved = true
    while hasImproved, tries < limit {
      round += 1
      if round > 1 {
        resettle(sweeps: 1)
        if cost < best.cost { best = self }
      }
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
      for trunk in skeleton.trunks.indices where skeleton.lanes(of: trunk).count > 1 {
        let columns = ClosedRange(skeleton.trunks[trunk].columnsBetween)
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
  private static let reach = 2

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
        search.setOrder(ofRun: run, vertices)
      }
      if moved { hasMoved = true }
    }
    return hasMoved
  }

  /// Puts the cards of a run in an order.
  mutating func setOrder(ofRun run: Int, _ vertices: [Int]) {
    skeleton.setOrder(ofRun: run, vertices)
    heights.measure(run, skeleton)
  }

  /// Changes a column in the best of some ways, one of which is how it stands, if that lowers the cost.
  private mutating func takeBest(
    _ column: Int, of ways: ClosedRange<Int>, from start: Int, _ tries: inout Int,
    _ change: (inout Self, Int) -> Void
  ) -> Bool {
    var best = (way: start, cost: cost(around: column) - 1e-9)
    var present = start
    for way in ways where way != start {
      change(&self, way)
      refresh(column...column)
      present = way
      tries += 1
      let cost = cost(around: column)
      if cost < best.cost { best = (way, cost) }
    }
    if present != best.way {
      change(&self, best.way)
      refresh(column...column)
    }
    return best.way != start
  }

  /// What a change of a column can change.
  func cost(around column: Int) -> Double {
    channelCosts[column] + channelCosts[column + 1] + columnCosts[column] + Self.detour * detours
  }

  /// Places some columns anew and counts what that changes, there and in the channels beside them.
  mutating func refresh(_ columns: ClosedRange<Int>) {
    for column in columns {
      heights.align(column, skeleton, hold: Self.hold)
      columnCosts[column] = cost(ofColumn: column)
      channels[column].count(heights.middles, whereRight: heights.moved)
      channels[column + 1].count(heights.middles, whereLeft: heights.moved)
      for end in heights.moved {
        for trunk in longTrunksOf[end] where !isTouched[trunk] {
          isTouched[trunk] = true
          touched.append(trunk)
        }
      }
    }
    for channel in columns.lowerBound...columns.upperBound + 1 {
      channelCosts[channel] = cost(ofChannel: channel)
    }
    for trunk in touched {
      updateDetours(of: trunk)
      isTouched[trunk] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Moves all lanes of a trunk to the height of one of its ends, or to the upper or lower end of the bands.
  private mutating func moveLanes(
    of trunk: Int, in columns: ClosedRange<Int>, _ tries: inout Int
  ) -> Bool {
    let old = columns.map { skeleton.columns[$0] }
    func sum(_ search: Self) -> Double {
      columns.reduce(search.channelCosts[columns.upperBound + 1] + Self.detour * search.detours) {
        $0 + search.channelCosts[$1] + search.columnCosts[$1]
      }
    }
    let rest = old.map { items in
      items.filter { item in
        if case .lane(let lane) = item { skeleton.lanes[lane].trunk != trunk } else { true }
      }
    }
    let lanes = skeleton.lanes(of: trunk).map { FlowSkeleton.Item.lane($0) }
    let middles = rest.map { $0.map(middle) }
    let ends = skeleton.trunks[trunk].tails + skeleton.trunks[trunk].heads
    var seen: Set<[Int]> = [zip(old, lanes).map { $0.firstIndex(of: $1) ?? 0 }]
    var best: (items: [[FlowSkeleton.Item]], cost: Double)?
    let before = sum(self)
    for height in [0, bandHeight] + ends.map({ heights.vertex($0) }) {
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
    case .lane(let lane): heights.lane(lane)
    case .run(let run):
      skeleton.runs[run].vertices.reduce(0) { $0 + heights.vertex($1) }
        / Double(skeleton.runs[run].vertices.count)
    }
  }
}
