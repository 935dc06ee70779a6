extension LaidOutScene {
  /// Gives everything in a scene its place.
  ///
  /// Which block stands in which column, and in what order, is searched for with sizes that are the same
  /// in every language of the map; the engine then finds positions for it. Bands, headers, the ways back,
  /// the strips and the legend are placed around them.
  ///
  /// - Throws: what the engine throws.
  public init(_ scene: Scene, engine: some LayoutEngine) throws(LayoutFailure) {
    guard scene.drawing == .flow else {
      try self.init(overview: scene, engine: engine, page: .any)
      return
    }
    let items = PlanItem.items(of: scene)
    let estimate = PictureEstimate(of: items, in: scene)
    var search = PlanSearch(Network(of: items, in: scene), estimate)
    let isOverview = scene.drawing == .overview
    let drafts = search.drafts(
      limits: isOverview ? [2, 3] : [.max], balances: isOverview ? [0.3, 1, 2, 4] : [0.5, 1, 2])
    guard let draft = drafts.first else { throw .engineUnavailable }
    let plan = BlockPlan(
      items, in: scene, draft.layers, tilesAcross: estimate.shape(of: draft.layers).tilesAcross)
    try self.init(scene, plan: plan, engine: engine)
  }

  /// How bad a picture is: a tenth fewer crossings is worth about a tenth more paper.
  static func cost(crossings: Double, size: Size) -> Double {
    (crossings + 2) * size.width * size.height
  }
}
