/// Where every box stands: the answer to a ``LayoutProblem``.
///
/// The drawing is as small as its boxes allow: the leftmost of them touches x = 0, the uppermost
/// y = 0.
public struct LayoutSolution: Hashable, Sendable {
  /// The extent of all boxes together.
  public var size: Size

  /// The centre of every box, by the problem's indices. The boxes of a column share their x.
  public var centres: [Point]

  /// Creates a solution.
  public init(size: Size, centres: [Point]) {
    self.size = size
    self.centres = centres
  }
}
