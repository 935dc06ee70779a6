/// Which links the engine routes, and which find their way around.
///
/// A long link passes the columns between its ends through a low box in each: with these in the
/// engine's columns, the whole order is given, and a line crosses others just where two columns'
/// orders say so.
struct Routing {
  /// The scene's links that lead forward.
  let forward: [Int]
  /// The scene's other links: ways back, and those inside a column.
  let others: [Int]
  /// What the engine has to solve.
  let problem: LayoutProblem
  private let layers: Layers
  /// The width of each column.
  private let widths: [Double]

  /// The height of the box in which a link passes a column.
  static let bendHeight = 2.0

  init(of scene: Scene, in plan: BlockPlan) {
    layers = plan.layers
    let columns = layers.columnOfVertex
    // Short ways come first, so that they get the inner lanes.
    others = layers.detours.map { (span: abs(columns[$0.tail] - columns[$0.head]), $0.index) }
      .sorted { $0 < $1 }.map(\.1)
    forward = layers.steps.filter { $0.left < plan.blocks.count }.map(\.link.index)
    widths = plan.columns.map { $0.map { plan.blocks[$0].size.width }.max() ?? 1 }
    let bends = columns[plan.blocks.count...].map { [widths] in
      Size(width: widths[$0], height: Self.bendHeight)
    }
    let edges = layers.steps.map { step in
      // A long link is to be straight above all where it passes columns.
      let bends = [step.left, step.right].count { $0 >= plan.blocks.count }
      let weight = Self.weight(of: scene.links[step.link.index], in: scene) * (1 << bends)
      return LayoutProblem.Edge(from: step.left, to: step.right, weight: weight)
    }
    problem = LayoutProblem(
      boxes: plan.blocks.map(\.size) + bends, columns: layers.columns, edges: edges,
      columnGap: BlockGap.column, boxGap: BlockGap.box, keepsOrder: true,
      effort: plan.blocks.count > 150 ? nil : .init(positioning: nil, ordering: 1))
  }

  /// The lines of the links that lead forward: between two columns a curve, elsewhere straight.
  ///
  /// All curves have one shape, so two of them cross just when their ends are in opposite order.
  func paths(
    in solution: LayoutSolution, blocks: [Rect], of scene: Scene
  ) -> [(link: Int, path: LinkPath)] {
    let lineWidths = layers.steps.map { scene.links[$0.link.index].width(in: scene.drawing) }
    let ports = Ports(layers, solution, blocks: blocks, widths: lineWidths)
    var paths: [(link: Int, path: LinkPath)] = []
    for (index, step) in layers.steps.enumerated() {
      let start = Point(x: side(of: step.left, 0.5, in: solution), y: ports.leaving[index])
      let end = Point(x: side(of: step.right, -0.5, in: solution), y: ports.arriving[index])
      if step.left < layers.things {
        paths.append((step.link.index, LinkPath(start: start)))
      } else {
        paths[paths.count - 1].path.addLine(to: start)
      }
      let right = solution.centres[step.left].x + widths[layers.columnOfVertex[step.left]] / 2
      let left = solution.centres[step.right].x - widths[layers.columnOfVertex[step.right]] / 2
      paths[paths.count - 1].path.addStep(to: end, betweenX: right, andX: left)
    }
    return paths
  }

  /// The x of the side of a vertex, so many widths from its centre.
  private func side(of vertex: Int, _ part: Double, in solution: LayoutSolution) -> Double {
    solution.centres[vertex].x + problem.boxes[vertex].width * part
  }

  /// How strongly a link pulls its ends together: more inside a segment, and the more the links
  /// that a ribbon stands for.
  private static func weight(of link: SceneLink, in scene: Scene) -> Int {
    if case .card(let tail) = link.tail, case .card(let head) = link.head,
      let group = scene.cards[tail].group
    {
      return group == scene.cards[head].group ? 3 : 1
    }
    return min(link.count, 3)
  }
}
