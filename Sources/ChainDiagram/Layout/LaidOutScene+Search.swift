extension LaidOutScene {
  /// Gives everything in a scene its place.
  ///
  /// What stands in which column, and in what order, is decided with sizes that are the same in every
  /// language of the map; places are then found for the language of the scene.
  ///
  /// - Throws: what the engine throws, and ``LayoutFailure/tooLarge(_:count:limit:)``.
  public init(_ scene: Scene, engine: some LayoutEngine) throws(LayoutFailure) {
    switch scene.drawing {
    case .overview: try self.init(overview: scene, engine: engine, page: PageShape(scene.page))
    case .flow: try self.init(flow: scene, engine: engine)
    }
  }

  /// Gives everything in a flow its place.
  private init(flow scene: Scene, engine: some LayoutEngine) throws(LayoutFailure) {
    guard scene.cards.count <= Self.mostCards else {
      throw .tooLarge(.cards, count: scene.cards.count, limit: Self.mostCards)
    }
    let items = PlanItem.items(of: scene)
    let estimate = PictureEstimate(of: items, in: scene)
    var search = PlanSearch(Network(of: items, in: scene), estimate)
    guard let draft = search.drafts(balances: [0.5, 1, 2]).first else {
      throw .engineUnavailable
    }
    try self.init(scene, plan: BlockPlan(items, in: scene, draft.layers), engine: engine)
  }

  /// Nobody reads a flow with more cards.
  private static let mostCards = 3_000

  /// How bad a picture is: a tenth fewer crossings is worth about a tenth more paper.
  static func cost(crossings: Double, size: Size) -> Double {
    (crossings + 2) * size.width * size.height
  }
}
