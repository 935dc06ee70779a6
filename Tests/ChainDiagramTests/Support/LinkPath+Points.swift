@testable import ChainDiagram

extension LinkPath {
  /// Places along the line: eight for each curve, and one every few points of what is straight.
  func flattened() -> [Point] {
    var points = [start]
    var last = start
    for piece in pieces {
      switch piece {
      case .line(let end):
        let steps = max(1, Int(last.distance(to: end) / 8))
        for step in 1...steps {
          let share = Double(step) / Double(steps)
          points.append(
            Point(x: last.x + (end.x - last.x) * share, y: last.y + (end.y - last.y) * share))
        }
        last = end
      case .curve(let first, let second, let end):
        for step in 1...8 {
          points.append(Self.point(at: Double(step) / 8, of: (last, first, second, end)))
        }
        last = end
      }
    }
    return points
  }

  /// A point of a cubic Bézier curve, by its Bernstein polynomials.
  private static func point(at t: Double, of curve: (Point, Point, Point, Point)) -> Point {
    let u = 1 - t
    let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return Point(
      x: a * curve.0.x + b * curve.1.x + c * curve.2.x + d * curve.3.x,
      y: a * curve.0.y + b * curve.1.y + c * curve.2.y + d * curve.3.y)
  }
}
