extension LaidOutScene {
  /// Gives everything in a scene its place.
  ///
  /// Which block stands in which column, and in what order, is searched for; the engine then finds
  /// positions for it. Bands, headers, the ways back, the strips and the legend are placed around
  /// them. Of the few best ways to draw, the one with the least cost is taken.
  ///
  /// - Throws: what the engine throws.
  public init(_ scene: Scene, engine: some LayoutEngine) throws(LayoutFailure) {
    let items = PlanItem.items(of: scene)
    let estimate = PictureEstimate(of: items, in: scene)
    var search = PlanSearch(Network(of: items, in: scene), estimate)
    let isOverview = scene.drawing == .overview
    let drafts = search.drafts(
      limits: isOverview ? [2, 3] : [.max], balances: isOverview ? [0.3, 1, 2, 4] : [0.5, 1, 2])
    var best: (picture: LaidOutScene, cost: Double)?
    for draft in drafts.prefix(isOverview ? 3 : 1) {
      let plan = BlockPlan(
        items, in: scene, draft.layers,
        tilesAcross: estimate.shape(of: draft.layers).tilesAcross)
      let picture = try LaidOutScene(scene, plan: plan, engine: engine)
      let cost = Self.cost(crossings: Double(Crossings(of: picture).count), size: picture.size)
      if best.map({ cost < $0.cost }) ?? true { best = (picture, cost) }
    }
    guard let best else { throw .engineUnavailable }
    self = best.picture
  }

  /// How bad a picture is: a tenth fewer crossings is worth about a tenth more paper.
  static func cost(crossings: Double, size: Size) -> Double {
    (crossings + 2) * size.width * size.height
  }
}
