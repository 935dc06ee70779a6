import Testing

@testable import ChainDiagram

@Suite struct FlowOrderSearchTests {
  /// Moves lower the cost, lose nothing, and what they leave counts the same when it is counted anew.
  @Test(arguments: 0..<40 as Range<UInt64>) func movesKeepCountAndLoseNothing(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed)
    let start = FlowSkeleton(sample.graph, sample.columns)
    var search = FlowOrderSearch(start, of: sample.graph, sample.sizes, bandHeight: 900)
    let before = search.cost
    search.improve(limit: 2_000)
    #expect(search.cost <= before + 1e-9, "\(seed)")
    let anew = FlowOrderSearch(search.skeleton, of: sample.graph, sample.sizes, bandHeight: 900)
    #expect(abs(anew.cost - search.cost) < 1e-6, "\(seed): \(anew.cost) \(search.cost)")
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

  /// In the end no exchange of two neighbours in a column would lower the cost.
  @Test(arguments: 0..<20 as Range<UInt64>) func noExchangeIsBetter(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed)
    let start = FlowSkeleton(sample.graph, sample.columns)
    var search = FlowOrderSearch(start, of: sample.graph, sample.sizes, bandHeight: 900)
    search.improve(limit: 20_000)
    for (column, items) in search.skeleton.columns.enumerated() {
      for place in items.indices.dropLast() {
        var changed = search.skeleton
        var order = items
        order.swapAt(place, place + 1)
        changed.setOrder(of: column, order)
        let other = FlowOrderSearch(changed, of: sample.graph, sample.sizes, bandHeight: 900)
        #expect(other.cost >= search.cost - 1e-6, "\(seed)")
      }
    }
  }
}
