import ChainModel

/// Which links the engine routes, and which find their way around.
struct Routing {
  /// The scene's links that lead forward, in the order of the problem's edges.
  private(set) var forward: [Int] = []
  /// The scene's other links: ways back, and those inside a column.
  private(set) var others: [Int] = []
  /// What the engine has to solve.
  let problem: LayoutProblem

  init(of scene: Scene, in plan: BlockPlan) {
    var edges: [LayoutProblem.Edge] = []
    for (index, link) in scene.links.enumerated() {
      guard let tail = plan.blockOfEnd[link.tail], let head = plan.blockOfEnd[link.head] else {
        continue
      }
      guard link.kind != .returnFlow, plan.columnOfBlock[tail] < plan.columnOfBlock[head] else {
        others.append(index)
        continue
      }
      forward.append(index)
      let weight = Self.weight(of: link, in: scene)
      edges.append(LayoutProblem.Edge(from: tail, to: head, weight: weight))
    }
    let gap = BlockGap.of(scene.drawing)
    problem = LayoutProblem(
      boxes: plan.blocks.map(\.size), columns: plan.columns.map(\.blocks), edges: edges,
      columnGap: gap.column, boxGap: gap.box,
      effort: plan.blocks.count > 150 ? nil : .init(positioning: nil, ordering: 4))
  }

  /// How strongly a link pulls its ends together: more inside a segment, and the more the links
  /// that a ribbon stands for.
  private static func weight(of link: SceneLink, in scene: Scene) -> Int {
    if case .card(let tail) = link.tail, case .card(let head) = link.head,
      let group = scene.cards[tail].group
    {
      return group == scene.cards[head].group ? 3 : 1
    }
    return min(link.count, 8)
  }
}
