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

  /// A line straight from corner to corner.
  init(through corners: [Point]) {
    start = corners.first ?? Point(x: 0, y: 0)
    for corner in corners.dropFirst() { addLine(to: corner) }
  }

  mutating func addLine(to point: Point) { pieces.append(.line(point)) }

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
