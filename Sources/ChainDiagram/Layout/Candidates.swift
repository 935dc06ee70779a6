extension BlockPlan {
  /// The plans that are worth a try: few for many cards, where a try takes long.
  static func candidates(for scene: Scene) -> [BlockPlan] {
    switch scene.drawing {
    case .flow:
      let balances = scene.cards.count > 150 ? [0.3] : [0.3, 2, 3]
      return balances.map { BlockPlan(flowOf: scene, balance: $0) }
    case .overview:
      let limits = scene.groups.count > 40 ? [2] : [2, 3]
      let balances = scene.groups.count > 40 ? [1] : [0.3, 1, 3, 5]
      return limits.flatMap { limit in
        balances.map { BlockPlan(overviewOf: scene, limit: limit, balance: $0) }
      }
    }
  }
}

extension LaidOutScene {
  /// Gives everything in a scene its place.
  ///
  /// The engine decides the order and the positions of blocks and the curves that lead forward;
  /// bands, headers, the ways back, the strip and the legend are placed around them. Of several
  /// ways to deal the blocks out to columns, the one with the least ``cost`` is taken.
  ///
  /// - Throws: what the engine throws.
  public init(_ scene: Scene, engine: some LayoutEngine) throws(LayoutFailure) {
    var tried: Set<[[SceneLink.End?]]> = []
    var best: (picture: LaidOutScene, cost: Double)?
    for plan in BlockPlan.candidates(for: scene) where tried.insert(plan.ends).inserted {
      let picture = try LaidOutScene(scene, plan: plan, engine: engine)
      let cost = picture.cost
      if best.map({ cost < $0.cost }) ?? true { best = (picture, cost) }
    }
    guard let best else { throw .engineUnavailable }
    self = best.picture
  }

  /// How bad a picture is: its crossings and its area, so that a tenth fewer crossings is worth
  /// about a tenth more paper.
  private var cost: Double {
    Double(Crossings(of: self).count + 4) * size.width * size.height
  }
}
