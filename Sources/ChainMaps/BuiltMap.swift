// What can be had of a map that was built in code, as of one that was loaded.

extension ChainMap {
  /// What can be said of the map without being asked: states, coverage, gaps.
  ///
  /// Looks at the whole map each time; keep what it answers.
  /// Complexity: O(facts + organisations + nodes + links + regions).
  public func findings(today: PartialDate? = nil) -> Findings { Findings(of: self, today: today) }

  /// Selected gaps, ready to be read; without `languages`, in the map's.
  /// Complexity: that of ``findings(today:)``, and O(gaps).
  public func gapReport(
    of selection: GapSelection = GapSelection(), languages: [LanguageTag] = []
  ) -> GapReport {
    GapReport(of: findings(), selection, languages: languages)
  }

  /// The picture of the map as SVG in UTF-8, laid out by Graphviz.
  ///
  /// The same map gives the same bytes.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  public func svg(_ options: DrawingOptions = DrawingOptions()) throws(DrawingIssue) -> [UInt8] {
    try findings().svg(options)
  }
}

extension Findings {
  /// The map, or some of its nodes, laid out as a picture: with every box, line and text at its place.
  /// - Parameter engine: what orders and places boxes; Graphviz, unless one wants to watch it.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  public func picture(
    _ options: DrawingOptions = DrawingOptions(), showing nodes: NodeSet? = nil,
    engine: some LayoutEngine = GraphvizLayoutEngine()
  ) throws(DrawingIssue) -> LaidOutScene {
    do throws(LayoutFailure) {
      let scene = Scene(of: self, showing: nodes, options: options)
      return try LaidOutScene(scene, engine: engine)
    } catch {
      throw DrawingIssue(error, drawing: map.header.name.text)
    }
  }

  /// The picture of the map, or of some of its nodes, with what was found in it, as SVG in UTF-8.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  public func svg(
    _ options: DrawingOptions = DrawingOptions(), showing nodes: NodeSet? = nil
  ) throws(DrawingIssue) -> [UInt8] {
    try picture(options, showing: nodes).svg()
  }
}
