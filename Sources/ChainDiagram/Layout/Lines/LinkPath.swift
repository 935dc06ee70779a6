/// The line of a link, from its tail to its head.
public struct LinkPath: Hashable, Sendable {
  /// A part of a line.
  public enum Piece: Hashable, Sendable {
    /// Straight on to a place.
    case line(Point)
    /// A cubic Bézier curve: two control points and where it ends.
    case curve(Point, Point, Point)

    /// Where it ends.
    var end: Point {
      switch self {
      case .line(let end), .curve(_, _, let end): end
      }
    }
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
  var end: Point { pieces.last?.end ?? start }

  /// How long it is, in points; curves to within a hundredth of their length.
  var length: Double {
    var (length, last) = (0.0, start)
    for piece in pieces {
      switch piece {
      case .line(let end):
        length += last.distance(to: end)
        last = end
      case .curve(let first, let second, let end):
        var point = last
        for step in 1...16 {
          let t = Double(step) / 16
          let next = Point.onCurve(last, first, second, end, at: t)
          length += point.distance(to: next)
          point = next
        }
        last = end
      }
    }
    return length
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
  /// A place on a cubic Bézier curve, by its Bernstein polynomials; `t` runs from 0 to 1.
  static func onCurve(
    _ start: Point, _ first: Point, _ second: Point, _ end: Point, at t: Double
  ) -> Point {
    let u = 1 - t
    let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return Point(
      x: a * start.x + b * first.x + c * second.x + d * end.x,
      y: a * start.y + b * first.y + c * second.y + d * end.y)
  }

  /// A place on the way to another one: `distance` points on, but at most half of the way.
  func moved(toward other: Point, by distance: Double) -> Point {
    let (dx, dy) = (other.x - x, other.y - y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return self }
    let part = min(distance / length, 0.5)
    return Point(x: x + dx * part, y: y + dy * part)
  }
}
