import ChainModel
import Testing

@testable import ChainDiagram

@Suite struct CardColumnsTests {
  /// Every card stands in a column of its stage, and no other column of it would cost less.
  @Test(arguments: 0..<40 as Range<UInt64>) func noCardWouldStandBetterElsewhere(seed: UInt64)
    throws
  {
    let sample = try FlowSample(seed: seed, perStage: 3)
    let (graph, columns) = (sample.graph, sample.columns)
    #expect(Set(columns.columnOfVertex) == Set(columns.bandOfColumn.indices), "no column is empty")
    for (vertex, column) in columns.columnOfVertex.enumerated() {
      #expect(columns.bandOfColumn[column] == graph.vertices[vertex].band)
    }
    let best = cost(columns.columnOfVertex, sample)
    #expect(abs(best - columns.cost) < 1e-6, "\(seed): \(best) \(columns.cost)")
    for vertex in graph.vertices.indices {
      for column in columns.bandOfColumn.indices
      where columns.bandOfColumn[column] == graph.vertices[vertex].band {
        var changed = columns.columnOfVertex
        changed[vertex] = column
        #expect(cost(changed, sample) >= best - 1e-6, "\(seed)")
      }
    }
  }

  /// A move of runs changes nothing but the columns of these runs, and never turns a link round.
  @Test(arguments: 0..<40 as Range<UInt64>) func runsMoveAsAWhole(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed, perStage: 3)
    let columns = sample.columns
    for moves in columns.movesOfRuns {
      let bands = moves.map { move in Set(move.run.map { sample.graph.vertices[$0].band }) }
      #expect(Set(bands.joined()).count == 1, "\(seed)")
      guard let moved = columns.moving(moves) else { continue }
      #expect(Set(moved.columnOfVertex) == Set(moved.bandOfColumn.indices), "no column is empty")
      #expect(abs(cost(moved.columnOfVertex, sample, moved.bandOfColumn) - moved.cost) < 1e-6)
      #expect(linksBack(moved, sample) <= linksBack(columns, sample), "\(seed)")
      for (vertex, column) in moved.columnOfVertex.enumerated() {
        #expect(moved.bandOfColumn[column] == sample.graph.vertices[vertex].band, "\(seed)")
      }
      let highest = [columns, moved].map { heights($0, sample).max() ?? 0 }
      #expect(highest[1] <= max(highest[0], 500 * 1.1) + 1e-6, "\(seed)")
      for run in columns.runs {
        #expect(Set(run.map { moved.columnOfVertex[$0] }).count == 1, "runs stay together")
      }
    }
  }

  /// The heights of the columns as they are meant, in bands of 500 points.
  private func heights(_ columns: CardColumns, _ sample: FlowSample) -> [Double] {
    columns.bandOfColumn.indices.map { column in
      let members = sample.graph.vertices.indices.filter { columns.columnOfVertex[$0] == column }
      let runs = Set(members.map { sample.graph.vertices[$0].segment }).count
      return members.reduce(40 * Double(runs)) { $0 + sample.sizes.cards[$1] + FlowSizes.gap }
    }
  }

  private func linksBack(_ columns: CardColumns, _ sample: FlowSample) -> Int {
    sample.graph.links.count {
      $0.kind != .returnFlow && columns.columnOfVertex[$0.tail] > columns.columnOfVertex[$0.head]
    }
  }

  /// The cost as it is meant, counted from nothing.
  private func cost(_ columnOf: [Int], _ sample: FlowSample, _ bands: [Int]? = nil) -> Double {
    let graph = sample.graph
    var cost = 0.0
    for vertex in graph.vertices.indices {
      var farthest = 0
      for link in graph.links where link.kind != .returnFlow && link.head == vertex {
        let distance = columnOf[vertex] - columnOf[link.tail]
        let isInside = graph.vertices[link.tail].segment == graph.vertices[vertex].segment
        if distance < 0 { cost += 60 * Double(1 - distance) }
        if distance == 0 { cost += isInside ? 0.6 : 40 }
        if distance > 0 { cost += 0.12 * Double(distance - 1) }
        farthest = max(farthest, distance - 1)
      }
      cost += 0.9 * Double(farthest)
      let beside = graph.links.count {
        $0.kind != .returnFlow && ($0.tail == vertex || $0.head == vertex)
          && columnOf[$0.tail] == columnOf[$0.head]
      }
      cost += 5 * Double(max(0, beside - 2))
    }
    for segment in 0..<graph.segments {
      let members = graph.vertices.indices.filter { graph.vertices[$0].segment == segment }
      let runs = Set(members.map { columnOf[$0] }).count
      let height = members.reduce(40) { $0 + sample.sizes.cards[$1] + FlowSizes.gap }
      let more = runs - max(1, Int((height / 500).rounded()))
      cost += 3.2 * Double(max(more, 0)) + 25 * Double(max(more - 1, 0))
    }
    for column in (bands ?? sample.columns.bandOfColumn).indices {
      let members = graph.vertices.indices.filter { columnOf[$0] == column }
      let runs = Set(members.map { graph.vertices[$0].segment }).count
      let height = members.reduce(40 * Double(runs)) { $0 + sample.sizes.cards[$1] + FlowSizes.gap }
      let share = height / 500
      cost += 60 * max(0, share - 1) + 5 * share * share
    }
    return cost
  }
}
