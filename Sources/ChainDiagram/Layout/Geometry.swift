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

/// An upright box, in points.
public struct Rect: Hashable, Sendable {
  /// The distance of the left side from the drawing's left side.
  public var minX: Double

  /// The distance of the upper side from the drawing's upper side.
  public var minY: Double

  /// The extent along x.
  public var width: Double

  /// The extent along y.
  public var height: Double

  /// Creates a box from its upper left corner and its extent.
  public init(x: Double, y: Double, width: Double, height: Double) {
    minX = x
    minY = y
    self.width = width
    self.height = height
  }

  /// The right side.
  public var maxX: Double { minX + width }
  /// The lower side.
  public var maxY: Double { minY + height }
  /// The middle between the left and the right side.
  public var midX: Double { minX + width / 2 }
  /// The middle between the upper and the lower side.
  public var midY: Double { minY + height / 2 }

  func moved(byX x: Double, y: Double) -> Self {
    Self(x: minX + x, y: minY + y, width: width, height: height)
  }

  func expanded(left: Double = 0, right: Double = 0, top: Double = 0, bottom: Double = 0) -> Self {
    Self(
      x: minX - left, y: minY - top, width: width + left + right, height: height + top + bottom)
  }

  /// Whether two boxes have a place in common, borders included.
  func overlaps(_ other: Self) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }

  /// The smallest box that holds both.
  func union(_ other: Self) -> Self {
    let (x, y) = (min(minX, other.minX), min(minY, other.minY))
    return Self(
      x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
  }
}
