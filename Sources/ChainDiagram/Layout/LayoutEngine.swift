/// Something that places boxes in columns, with regard to the edges between them.
///
/// This is the port between a diagram and a layout library: a problem holds sizes and indices only, so
/// no text, font or colour ever reaches an engine, and two engines can be exchanged or compared.
public protocol LayoutEngine: Sendable {
  /// Places the boxes of `problem`, so that its edges can be short and straight.
  ///
  /// Equal problems give equal solutions. A caller may solve from any thread; an engine whose library
  /// is not thread-safe makes its callers wait.
  ///
  /// - Throws: a ``LayoutFailure``, for a problem that ``LayoutProblem/validate()`` rejects before
  ///   anything else, and for whatever the engine could not do.
  func solve(_ problem: LayoutProblem) throws(LayoutFailure) -> LayoutSolution
}

extension LayoutEngine {
  /// The columns of a problem with their boxes in the engine's order, from top to bottom.
  func order(of problem: LayoutProblem) throws(LayoutFailure) -> [[Int]] {
    let centres = try solve(problem).centres
    return problem.columns.map { column in column.sorted { centres[$0].y < centres[$1].y } }
  }
}
