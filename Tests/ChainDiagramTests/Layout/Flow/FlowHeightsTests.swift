import Testing

@testable import ChainDiagram

@Suite struct FlowHeightsTests {
  /// What pulls a card is remembered only as long as nothing beside it moves.
  @Test func whatIsRememberedIsWhatIsThere() throws {
    var moves = 0
    for seed in 0..<40 as Range<UInt64> {
      let sample = try FlowSample(seed: seed)
      let skeleton = FlowSkeleton(sample.graph, sample.columns)
      guard skeleton.columns.count > 1 else { continue }
      let parts = FlowParts(skeleton, of: sample.graph)
      for (column, other) in [(0, 1), (skeleton.columns.count - 1, skeleton.columns.count - 2)] {
        var heights = FlowHeights(
          even: skeleton, parts, sample.sizes, rooms: skeleton.columns.map { _ in 0...1_500 })
        heights.align(column, skeleton, hold: .even(0.15))
        heights.align(other, skeleton, hold: .even(0.15))
        var forgetful = heights
        for (run, cards) in skeleton.runs.enumerated() where cards.column == column {
          forgetful.measure(run, skeleton)
        }
        heights.align(column, skeleton, hold: .even(0.15))
        forgetful.align(column, skeleton, hold: .even(0.15))
        moves += heights.moved.count
        #expect(heights.middles == forgetful.middles, "\(seed)")
      }
    }
    #expect(moves > 40)
  }

  /// Placing a column again, with nothing changed beside it, moves nothing.
  @Test(arguments: 0..<20 as Range<UInt64>) func aPlacedColumnStays(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed)
    let skeleton = FlowSkeleton(sample.graph, sample.columns)
    var heights = FlowHeights(
      even: skeleton, FlowParts(skeleton, of: sample.graph), sample.sizes,
      rooms: skeleton.columns.map { _ in 0...1_500 })
    for column in skeleton.columns.indices {
      heights.align(column, skeleton, hold: .even(0.15))
      let middles = heights.middles
      heights.align(column, skeleton, hold: .even(0.15))
      #expect(heights.moved.isEmpty && heights.middles == middles, "\(seed)")
    }
  }
}
