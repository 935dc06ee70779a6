extension LaidOutScene {
  /// Gives everything in a scene its place.
  ///
  /// What stands in which column, and in what order, is decided with sizes that are the same in every
  /// language of the map; places are then found for the language of the scene.
  ///
  /// - Throws: what the engine throws, and ``LayoutFailure/tooLarge(_:count:limit:)``.
  public init(_ scene: Scene, engine: some LayoutEngine) throws(LayoutFailure) {
    let page = PageShape(scene.page)
    switch scene.drawing {
    case .overview: try self.init(overview: scene, engine: engine, page: page)
    case .flow: try self.init(flow: scene, engine: engine, page: page)
    }
  }
}
