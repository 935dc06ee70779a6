/// A place in a drawing, in points; x runs to the right and y downward, as in SVG.
public struct Point: Hashable, Sendable {
  /// The distance from the drawing's left side.
  public var x: Double

  /// The distance from the drawing's upper side.
  public var y: Double

  /// Creates a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height, in points.
public struct Size: Hashable, Sendable {
  /// The extent along x.
  public var width: Double

  /// The extent along y.
  public var height: Double

  /// Creates a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
