/// Where everything stands: the answer to a ``LayoutProblem``.
///
/// The drawing is as small as its boxes and curves allow: the leftmost of them touches x = 0, the
/// uppermost y = 0.
public struct LayoutSolution: Hashable, Sendable {
  /// The extent of all boxes and curves together.
  public var size: Size

  /// The centre of every box, by the problem's indices. The boxes of a column share their x.
  public var centres: [Point]

  /// The curve of every edge, by the problem's indices.
  public var routes: [Route]

  /// Creates a solution.
  public init(size: Size, centres: [Point], routes: [Route]) {
    self.size = size
    self.centres = centres
    self.routes = routes
  }

  /// A chain of cubic Bézier curves from the right side of the tail to the left side of the head.
  public struct Route: Hashable, Sendable {
    /// The start, then three points for each curve: two control points and its end. A route of *k*
    /// curves has 3*k* + 1 points.
    public var points: [Point]

    /// Creates a route.
    public init(points: [Point]) {
      self.points = points
    }
  }
}
