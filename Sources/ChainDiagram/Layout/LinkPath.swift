/// The line of a link, from its tail to its head.
public struct LinkPath: Hashable, Sendable {
  /// A part of a line.
  public enum Piece: Hashable, Sendable {
    /// Straight on to a place.
    case line(Point)
    /// A cubic Bézier curve: two control points and where it ends.
    case curve(Point, Point, Point)
  }

  /// Where it begins.
  public private(set) var start: Point
  /// Its parts, one behind the other.
  public private(set) var pieces: [Piece] = []

  init(start: Point) { self.start = start }

  /// A line through corners, each rounded with a radius in points.
  init(through corners: [Point], radius: Double) {
    start = corners.first ?? Point(x: 0, y: 0)
    var previous = start
    for (corner, next) in zip(corners.dropFirst(), corners.dropFirst(2)) {
      let entry = corner.moved(toward: previous, by: radius)
      let exit = corner.moved(toward: next, by: radius)
      addLine(to: entry)
      // Control points at the corner itself make a curve a little fuller than a circle's quarter.
      addCurve(corner, corner, exit)
      previous = exit
    }
    if corners.count > 1, let end = corners.last { addLine(to: end) }
  }

  mutating func addLine(to point: Point) { pieces.append(.line(point)) }

  /// Leads on to the right: straight to one x, in a curve to another, straight to the end. Both
  /// ends of the curve are level.
  mutating func addStep(to end: Point, betweenX right: Double, andX left: Double) {
    let start = self.end
    if start.x < right { addLine(to: Point(x: right, y: start.y)) }
    let middle = (max(start.x, right) + min(end.x, left)) / 2
    addCurve(
      Point(x: middle, y: start.y), Point(x: middle, y: end.y), Point(x: min(end.x, left), y: end.y)
    )
    if left < end.x { addLine(to: end) }
  }

  /// Where it ends so far.
  var end: Point {
    switch pieces.last {
    case nil: start
    case .line(let end)?, .curve(_, _, let end)?: end
    }
  }

  mutating func add(_ piece: Piece) { pieces.append(piece) }

  mutating func addCurve(_ first: Point, _ second: Point, _ end: Point) {
    pieces.append(.curve(first, second, end))
  }

  func moved(byX x: Double, y: Double) -> Self {
    func moved(_ point: Point) -> Point { Point(x: point.x + x, y: point.y + y) }
    var path = Self(start: moved(start))
    path.pieces = pieces.map { piece in
      switch piece {
      case .line(let end): .line(moved(end))
      case .curve(let first, let second, let end):
        .curve(moved(first), moved(second), moved(end))
      }
    }
    return path
  }
}

extension Point {
  /// A place on the way to another one: `distance` points on, but at most half of the way.
  func moved(toward other: Point, by distance: Double) -> Point {
    let (dx, dy) = (other.x - x, other.y - y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return self }
    let part = min(distance / length, 0.5)
    return Point(x: x + dx * part, y: y + dy * part)
  }
}
