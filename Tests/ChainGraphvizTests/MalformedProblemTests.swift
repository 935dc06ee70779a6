import ChainDiagram
import ChainGraphviz
import Testing

/// A change that makes a good problem bad, and the fact it must be answered with.
private struct Spoiling: Sendable, CustomTestStringConvertible {
  let failure: LayoutFailure
  let spoil: @Sendable (inout LayoutProblem) -> Void

  init(_ failure: LayoutFailure, _ spoil: @escaping @Sendable (inout LayoutProblem) -> Void) {
    self.failure = failure
    self.spoil = spoil
  }

  var testDescription: String { "\(failure)" }
}

@Suite struct MalformedProblemTests {
  private let good = LayoutProblem(
    boxes: Array(repeating: Size(width: 90, height: 30), count: 4), columns: [[0, 1], [2, 3]],
    edges: [.init(from: 0, to: 2), .init(from: 1, to: 3)])

  @Test func theProblemBehindTheOthersIsGood() throws {
    expectProperties(of: try GraphvizLayoutEngine().solve(good), for: good)
  }

  @Test(arguments: sizes + gaps + columns + edges + counts)
  private func aBadProblemIsAnsweredWithAFact(spoiling: Spoiling) {
    var problem = good
    spoiling.spoil(&problem)
    #expect(throws: spoiling.failure) { try GraphvizLayoutEngine().solve(problem) }
  }

  private static let sizes: [Spoiling] = [0, -1, .nan, .infinity, -.infinity, 30_001, 1e300]
    .flatMap { side in
      [
        Spoiling(.malformed(.sizeOfBox(1))) { $0.boxes[1].width = side },
        Spoiling(.malformed(.sizeOfBox(2))) { $0.boxes[2].height = side },
      ]
    }

  private static let gaps: [Spoiling] = [-1, .nan, .infinity, 5_001].flatMap { gap in
    [
      Spoiling(.malformed(.columnGap)) { $0.columnGap = gap },
      Spoiling(.malformed(.boxGap)) { $0.boxGap = gap },
      Spoiling(.malformed(.effort)) { $0.effort = .init(positioning: gap, ordering: 1) },
      Spoiling(.malformed(.effort)) { $0.effort = .init(positioning: nil, ordering: gap) },
    ]
  }

  private static let columns = [
    Spoiling(.malformed(.boxOutOfRange(4, column: 0))) { $0.columns[0].append(4) },
    Spoiling(.malformed(.boxOutOfRange(-1, column: 1))) { $0.columns[1].append(-1) },
    Spoiling(.malformed(.boxOutOfRange(.max, column: 1))) { $0.columns[1].append(.max) },
    Spoiling(.malformed(.boxWithoutColumn(1))) { $0.columns[0] = [0] },
    Spoiling(.malformed(.boxInTwoPlaces(3))) { $0.columns[0].append(3) },
    Spoiling(.malformed(.boxInTwoPlaces(0))) { $0.columns[0] = [0, 0, 1] },
  ]

  private static let edges = [
    Spoiling(.malformed(.endOfEdgeOutOfRange(1))) { $0.edges[1].head = 4 },
    Spoiling(.malformed(.endOfEdgeOutOfRange(0))) { $0.edges[0].tail = .min },
    Spoiling(.malformed(.edgeNotForward(0))) { $0.edges[0].head = 0 },
    Spoiling(.malformed(.edgeNotForward(0))) { $0.edges[0].head = 1 },
    Spoiling(.malformed(.edgeNotForward(2))) { $0.edges.append(.init(from: 3, to: 1)) },
    Spoiling(.malformed(.weightOfEdge(1))) { $0.edges[1].weight = -1 },
    Spoiling(.malformed(.weightOfEdge(1))) { $0.edges[1].weight = 1_001 },
  ]

  private static let counts = [
    Spoiling(.tooLarge(.boxes, count: 10_001, limit: 10_000)) {
      $0.boxes = Array(repeating: $0.boxes[0], count: 10_001)
    },
    Spoiling(.tooLarge(.columns, count: 1_001, limit: 1_000)) {
      $0.columns += Array(repeating: [], count: 999)
    },
    Spoiling(.tooLarge(.edges, count: 50_001, limit: 50_000)) {
      $0.edges = Array(repeating: $0.edges[0], count: 50_001)
    },
    Spoiling(.tooLarge(.span, count: 210_000, limit: 200_000)) {
      // Far apart, so that each edge passes many columns.
      $0.columns = [[0, 1]] + Array(repeating: [], count: 20) + [[2, 3]]
      $0.edges = Array(repeating: .init(from: 0, to: 2), count: 10_000)
    },
  ]
}
