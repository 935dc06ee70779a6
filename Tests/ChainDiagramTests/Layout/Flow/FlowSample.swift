import ChainModel
import ChainQuery

@testable import ChainDiagram

/// A random map as a flow, with its cards in columns.
struct FlowSample {
  let scene: Scene
  let graph: FlowGraph
  let sizes: FlowSizes
  let columns: CardColumns

  init(seed: UInt64, perStage columnsPerStage: Int = 2, hasLinks: Bool = true) throws {
    try self.init(
      SampleMaps.random(seed: seed, hasLinks: hasLinks), perStage: columnsPerStage,
      from: seed.isMultiple(of: 2) ? .late : .early)
  }

  init(
    _ map: ChainMap, perStage columnsPerStage: Int = 1, from start: CardColumns.Start = .late
  ) throws {
    scene = Scene(of: Findings(of: map), options: DrawingOptions(drawing: .flow))
    graph = FlowGraph(of: scene)
    sizes = FlowSizes(graph, in: scene, isPlanned: false)
    columns = CardColumns(
      graph, counts: graph.bands.map { _ in columnsPerStage }, heights: sizes.cards,
      bandHeight: 500, from: start)
  }
}
