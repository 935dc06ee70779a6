import ChainDiagram
import Testing

@testable import ChainGraphviz

@Suite struct DeterminismTests {
  private let problems = (0..<12).map {
    LayoutProblem.random(seed: 700 + $0, boxes: 40, columns: 6, edges: 60)
  }

  @Test func repeatedAndInterleavedLayoutsAreEqual() throws {
    let engine = GraphvizLayoutEngine()
    let first = try problems.map { try engine.solve($0) }
    for stride in [1, 5, 7] {
      for step in problems.indices {
        let index = step * stride % problems.count
        #expect(try engine.solve(problems[index]) == first[index])
      }
    }
  }

  @Test func callersFromManyThreadsGetTheSameLayouts() async throws {
    let engine = GraphvizLayoutEngine()
    let expected = try problems.map { try engine.solve($0) }
    let equal = try await withThrowingTaskGroup(of: Bool.self) { group in
      for round in 0..<8 {
        for (index, problem) in problems.enumerated() {
          group.addTask {
            let engine = round % 2 == 0 ? engine : GraphvizLayoutEngine()
            return try engine.solve(problem) == expected[index]
          }
        }
      }
      return try await group.reduce(true) { $0 && $1 }
    }
    #expect(equal)
  }

  @Test func theFastStartGivesTheSameCoordinates() throws {
    let fast = GraphvizLayoutEngine(plugins: .dotOnly)
    let full = GraphvizLayoutEngine(plugins: .all)
    for problem in problems {
      #expect(try fast.solve(problem) == full.solve(problem))
    }
  }

  @Test func theFastStartIsTakenWhenAskedFor() throws {
    let kinds: [GraphvizContext.Plugins] = [.all, .dotOnly]
    let found = try kinds.map { kind in
      try GraphvizContext.withShared(kind) { context throws(LayoutFailure) in context.isDotOnly }
    }
    #expect(found == [false, true])
  }
}
