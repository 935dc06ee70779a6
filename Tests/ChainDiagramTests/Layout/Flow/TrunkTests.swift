import ChainModel
import ChainQuery
import Testing

@testable import ChainDiagram

@Suite struct TrunkTests {
  /// Each forward link is in one trunk; each tail of a trunk leads to each of its heads; its links are of one
  /// kind, and those of a choice stay among themselves.
  @Test(arguments: 0..<60 as Range<UInt64>) func trunksAreNeverAmbiguous(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed)
    let (graph, column) = (sample.graph, sample.columns.columnOfVertex)
    let trunks = Trunk.trunks(of: graph, columnOfVertex: column)
    let forward = graph.links.indices.filter {
      column[graph.links[$0].tail] < column[graph.links[$0].head]
    }
    #expect(trunks.flatMap(\.links).sorted() == forward, "\(seed)")
    for trunk in trunks {
      let links = trunk.links.map { graph.links[$0] }
      let pairs = Set(links.map { [$0.tail, $0.head] })
      for tail in trunk.tails {
        for head in trunk.heads { #expect(pairs.contains([tail, head]), "\(seed)") }
      }
      #expect(Set(links.map(\.kind)).count == 1)
      #expect(Set(links.map { $0.choice != nil }).count == 1)
      #expect(trunk.columns.lowerBound == trunk.tails.map { column[$0] }.min())
      #expect(trunk.columns.upperBound == trunk.heads.map { column[$0] }.max())
      // A choice has a line of its own for each head: all its inputs, and nothing else.
      for head in trunk.heads where links[0].choice != nil {
        let choice = links.first { $0.head == head }?.choice
        let inputs = graph.links.filter {
          $0.head == head && $0.choice == choice && column[$0.tail] < column[head]
        }
        #expect(inputs.map(\.tail).sorted() == trunk.tails, "\(seed)")
      }
    }
  }

  /// What is required by itself is no choice, also where it would do for another requirement.
  @Test func whatIsRequiredByItselfIsNoChoice() throws {
    var builder = ChainMapBuilder("m", name: "M")
    let stages = [builder.addStage("midstream"), builder.addStage("downstream")]
    let inputs = ["a", "b"].map { builder.addNode($0, name: "N", in: stages[0]) }
    let head = builder.addNode("head", name: "N", in: stages[1])
    builder.require(head, anyOf: inputs)
    builder.require(head, anyOf: [inputs[0]])
    let scene = Scene(of: Findings(of: try builder.build()))
    #expect(scene.links.map { $0.choice == nil } == [true, false])
  }

  @Test func linksOfTheSameInputsShareALine() throws {
    var builder = ChainMapBuilder("m", name: "M")
    let stages = [builder.addStage("midstream"), builder.addStage("downstream")]
    let nodes = stages.enumerated().map { number, stage in
      (0..<3).map { builder.addNode("n\(number)\($0)", name: "N", in: stage) }
    }
    builder.require(nodes[1][0], allOf: nodes[0])
    builder.require(nodes[1][1], allOf: nodes[0])
    builder.require(nodes[1][2], anyOf: nodes[0])
    let scene = Scene(
      of: Findings(of: try builder.build()), options: DrawingOptions(drawing: .flow))
    let graph = FlowGraph(of: scene)
    let trunks = Trunk.trunks(of: graph, columnOfVertex: [0, 0, 0, 1, 1, 1])
    #expect(trunks.map(\.tails) == [[0, 1, 2], [0, 1, 2]])
    #expect(Set(trunks.map(\.heads)) == [[3, 4], [5]])
    // Without anything in common, a link has a line of its own.
    let apart = Trunk.trunks(of: graph, columnOfVertex: [0, 1, 1, 2, 2, 1])
    #expect(apart.allSatisfy { !$0.links.isEmpty } && apart.flatMap(\.links).count == 7)
  }
}
