import Testing

@testable import ChainDiagram

@Suite struct FlowOrderSearchTests {
  /// Moves lower the cost, lose nothing, and what they leave counts the same when it is counted anew.
  @Test(arguments: 0..<40 as Range<UInt64>) func movesKeepCountAndLoseNothing(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed)
    let start = FlowSkeleton(sample.graph, sample.columns)
    var search = FlowOrderSearch(start, of: sample.graph, sample.sizes, bandHeight: 900)
    for limit in [1, 30, 400, 2_000] {
      let before = search.cost
      search.improve(limit: limit)
      #expect(search.cost <= before + 1e-9, "\(seed)")
      let anew = Self.cost(of: search, sample.graph, bandHeight: 900)
      #expect(abs(anew - search.cost) < 1e-6, "\(seed): \(anew) \(search.cost)")
    }
    for (column, items) in search.skeleton.columns.enumerated() {
      #expect(
        Set(items) == Set(start.columns[column]) && items.count == start.columns[column].count)
    }
    for (run, before) in zip(search.skeleton.runs, start.runs) {
      #expect(run.vertices.sorted() == before.vertices)
    }
  }

  /// What can be exchanged for nothing stands in the order of the map in the end.
  @Test(arguments: 0..<20 as Range<UInt64>) func equalsSettleInMapOrder(seed: UInt64) throws {
    for hasLinks in [true, false] {
      let sample = try FlowSample(seed: seed, hasLinks: hasLinks)
      var start = FlowSkeleton(sample.graph, sample.columns)
      for column in start.columns.indices {
        start.setOrder(of: column, start.columns[column].reversed())
      }
      for run in start.runs.indices {
        start.setOrder(ofRun: run, start.runs[run].vertices.reversed())
      }
      var search = FlowOrderSearch(start, of: sample.graph, sample.sizes, bandHeight: 900)
      let before = search.cost
      search.settle(limit: 10_000)
      #expect(search.cost <= before + 1e-6, "\(seed)")
      guard !hasLinks else { continue }
      for items in search.skeleton.columns {
        let runs = items.compactMap { if case .run(let run) = $0 { run } else { nil } }
        #expect(runs == runs.sorted(), "\(seed)")
      }
      for run in search.skeleton.runs { #expect(run.vertices == run.vertices.sorted(), "\(seed)") }
    }
  }

  /// In the end an exchange of two neighbours in a column hardly ever lowers the cost: only where the last
  /// round was taken back.
  @Test func noExchangeIsBetter() throws {
    var (better, all) = (0, 0)
    for seed in 0..<20 as Range<UInt64> {
      let sample = try FlowSample(seed: seed)
      var search = FlowOrderSearch(
        FlowSkeleton(sample.graph, sample.columns), of: sample.graph, sample.sizes,
        bandHeight: 900)
      search.improve(limit: 20_000)
      for (column, items) in search.skeleton.columns.enumerated() {
        for place in items.indices.dropLast() {
          var changed = search
          var order = items
          order.swapAt(place, place + 1)
          changed.skeleton.setOrder(of: column, order)
          changed.refresh(column...column)
          all += 1
          if changed.cost < search.cost - 1e-6 { better += 1 }
        }
      }
    }
    #expect(better * 20 <= all, "\(better) of \(all)")
  }

  /// What a search's skeleton costs where everything is, by definition.
  private static func cost(
    of search: FlowOrderSearch, _ graph: FlowGraph, bandHeight: Double
  ) -> Double {
    let (skeleton, heights) = (search.skeleton, search.heights)
    func height(_ end: FlowParts.End) -> Double {
      switch end {
      case .vertex(let vertex): heights.vertex(vertex)
      case .lane(let lane): heights.lane(lane)
      }
    }
    var cost = 0.0
    for parts in FlowParts(skeleton, of: graph).channels {
      let measured = parts.map { part in
        let (left, right) = (part.left.map(height), part.right.map(height))
        let (low, high) = ((left + right).min() ?? 0, (left + right).max() ?? 0)
        cost += 0.0012 * (high - low)
        return (left: left, right: right, low: low, high: part.isFromBelow ? bandHeight + 30 : high)
      }
      for (index, a) in measured.enumerated() {
        for b in measured[..<index] {
          // With the first at the left: its way to the right meets the other, and the other's to the left it.
          let first =
            a.right.count { b.low < $0 && $0 < b.high } + b.left.count { a.low < $0 && $0 < a.high }
          let second =
            b.right.count { a.low < $0 && $0 < a.high } + a.left.count { b.low < $0 && $0 < b.high }
          if a.low < b.high, b.low < a.high { cost += Double(min(first, second)) }
        }
      }
    }
    for link in skeleton.inner.map({ graph.links[$0] }) {
      let run = skeleton.runs.first { $0.vertices.contains(link.tail) }
      if let vertices = run?.vertices, let tail = vertices.firstIndex(of: link.tail),
        let head = vertices.firstIndex(of: link.head)
      {
        if abs(tail - head) > 1 { cost += 2 * (2.5 + Double(abs(tail - head))) }
      } else {
        cost += 9
      }
    }
    let columns = skeleton.columnOfVertex
    for (index, trunk) in skeleton.trunks.enumerated() {
      for link in trunk.links.map({ graph.links[$0] }) {
        let between = columns[link.tail] + 1..<columns[link.head]
        guard !between.isEmpty else { continue }
        let lanes = between.compactMap { column in
          skeleton.lanes.firstIndex { $0.trunk == index && $0.column == column }
        }
        let ys =
          [heights.vertex(link.tail)] + lanes.map(heights.lane) + [heights.vertex(link.head)]
        let across = Double(between.count + 1) * (FlowSizes.usualWidth + 78) - FlowSizes.usualWidth
        let down = ys[ys.count - 1] - ys[0]
        let length = across + zip(ys, ys.dropFirst()).reduce(0) { $0 + abs($1.0 - $1.1) }
        let distance = max(60, (across * across + down * down).squareRoot())
        cost += 8 * max(0, length / distance - 1.75)
      }
    }
    return cost
  }
}
