import ChainDiagram
import ChainGraphviz
import ChainTestSupport
import Testing

@Suite struct GraphvizLayoutEngineTests {
  private let engine = GraphvizLayoutEngine()
  private let card = Size(width: 100, height: 40)

  @Test func nothingTakesNoRoom() throws {
    let solution = try engine.solve(LayoutProblem(boxes: [], columns: [[], []]))
    #expect(solution.size == Size(width: 0, height: 0))
    #expect(solution.centres.isEmpty)
  }

  @Test func aBoxAloneFillsTheDrawing() throws {
    let solution = try engine.solve(LayoutProblem(boxes: [card], columns: [[0]]))
    #expect(solution.size == card)
    #expect(solution.centres == [Point(x: 50, y: 20)])
  }

  @Test func anEdgeLeadsAcrossTheColumnGap() throws {
    let problem = LayoutProblem(
      boxes: [card, card], columns: [[0], [1]], edges: [.init(from: 0, to: 1)], columnGap: 60)
    let solution = try engine.solve(problem)
    #expect(solution.size == Size(width: 260, height: 40))
    #expect(solution.centres == [Point(x: 50, y: 20), Point(x: 210, y: 20)])
    expectProperties(of: solution, for: problem)
  }

  @Test func columnsKeepTheirOrderWithoutEdges() throws {
    let problem = LayoutProblem(
      boxes: Array(repeating: card, count: 6), columns: [[5], [0, 3], [1], [4, 2]])
    expectProperties(of: try engine.solve(problem), for: problem)
  }

  @Test func emptyColumnsTakeNoRoom() throws {
    let full = LayoutProblem(
      boxes: [card, card], columns: [[0], [1]], edges: [.init(from: 0, to: 1)])
    var sparse = full
    sparse.columns = [[], [0], [], [], [1], []]
    #expect(try engine.solve(sparse) == engine.solve(full))
  }

  @Test func onlyTheOrderInsideAColumnIsTheEnginesToDecide() throws {
    var problem = LayoutProblem.random(seed: 3, boxes: 20, columns: 4, edges: 30)
    let solution = try engine.solve(problem)
    for column in problem.columns.indices { problem.columns[column].reverse() }
    #expect(try engine.solve(problem) == solution)
  }

  @Test(arguments: 0..<30)
  func randomProblemsKeepTheProperties(block: Int) throws {
    for seed in block * 10..<block * 10 + 10 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let problem = LayoutProblem.random(
        seed: UInt64(seed), boxes: .random(in: 1...40, using: &generator),
        columns: .random(in: 1...8, using: &generator),
        edges: .random(in: 0...60, using: &generator))
      expectProperties(of: try engine.solve(problem), for: problem, "seed \(seed)")
    }
  }

  @Test func aThousandBoxesAreLaidOut() throws {
    let problem = LayoutProblem.random(seed: 1, boxes: 1_000, columns: 8, edges: 1_500, reach: 2)
    #expect(problem.edges.count == 1_500)
    expectProperties(of: try engine.solve(problem), for: problem)
  }
}
