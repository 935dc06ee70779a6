public import ChainDiagram

/// Lays diagrams out with the `dot` engine of the installed Graphviz library, inside this process.
///
/// Graphviz is not thread-safe in any part, so callers from several threads take turns: parallel layouts
/// need several processes. The library may also end the process on an internal error; a server lays out
/// in a child process.
///
/// Graphviz recurses, but not deep within the limits of a valid problem: a stack of 256 KB was enough for
/// 9,900 boxes in 12 columns and for 5,000 boxes in 1,000. So layouts run on their callers' threads.
public struct GraphvizLayoutEngine: LayoutEngine {
  private let plugins: GraphvizContext.Plugins

  /// Creates an engine. Graphviz itself is started by the first layout of the process, in about
  /// a millisecond, and stays.
  public init() {
    self.init(plugins: .dotOnly)
  }

  init(plugins: GraphvizContext.Plugins) {
    self.plugins = plugins
  }

  /// Places the boxes.
  ///
  /// Every position is finite and in its column: the result is verified before it is returned.
  ///
  /// - Throws: a ``LayoutFailure``.
  /// - Complexity: superlinear in boxes and in the columns that edges pass. Measured: 8 ms for 60 boxes and
  ///   90 edges, 0.25 s for 1,000 and 1,500, 10 s for 9,900 and 5,000.
  public func solve(_ problem: LayoutProblem) throws(LayoutFailure) -> LayoutSolution {
    try problem.validate()
    if problem.boxes.isEmpty {
      return LayoutSolution(size: Size(width: 0, height: 0), centres: [])
    }
    let draft = try GraphvizContext.withShared(plugins) { context throws(LayoutFailure) in
      let graph = try GraphvizGraph(problem, in: context)
      try graph.layOut()
      return LayoutDraft(of: problem, from: graph)
    }
    return try draft.solution()
  }
}
