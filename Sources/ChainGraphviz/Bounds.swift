internal import ChainDiagram

/// The smallest upright rectangle around boxes and curves.
struct Bounds {
  private(set) var minX = Double.infinity
  private(set) var minY = Double.infinity
  private(set) var maxX = -Double.infinity
  private(set) var maxY = -Double.infinity

  /// Makes room for a box.
  mutating func add(_ size: Size, around centre: Point) {
    add(x: centre.x - size.width / 2, y: centre.y - size.height / 2)
    add(x: centre.x + size.width / 2, y: centre.y + size.height / 2)
  }

  /// Makes room for a chain of cubic curves, which reach less far than their control points.
  mutating func add(route points: [Point]) {
    for start in stride(from: 0, to: points.count - 3, by: 3) {
      let curve = points[start...start + 3]
      let xs = Self.extremes(of: curve.map(\.x))
      let ys = Self.extremes(of: curve.map(\.y))
      add(x: xs.lowerBound, y: ys.lowerBound)
      add(x: xs.upperBound, y: ys.upperBound)
    }
  }

  private mutating func add(x: Double, y: Double) {
    minX = min(minX, x)
    minY = min(minY, y)
    maxX = max(maxX, x)
    maxY = max(maxY, y)
  }

  /// The least and greatest value of a cubic Bézier curve along one axis.
  ///
  /// The curve turns where its derivative a·t² + b·t + c is 0 (the derivative of the Bernstein form,
  /// divided by 3).
  private static func extremes(of p: [Double]) -> ClosedRange<Double> {
    let a = p[3] - 3 * p[2] + 3 * p[1] - p[0]
    let b = 2 * (p[2] - 2 * p[1] + p[0])
    let c = p[1] - p[0]
    let values = roots(a, b, c).filter { 0 < $0 && $0 < 1 }.map { t in
      let u = 1 - t
      return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3]
    }
    let all = values + [p[0], p[3]]
    return (all.min() ?? p[0])...(all.max() ?? p[0])
  }

  /// The real solutions of a·t² + b·t + c = 0, by the form that does not cancel.
  private static func roots(_ a: Double, _ b: Double, _ c: Double) -> [Double] {
    let discriminant = b * b - 4 * a * c
    guard discriminant >= 0 else { return [] }
    let q = -(b + (b < 0 ? -1 : 1) * discriminant.squareRoot()) / 2
    return [q / a, c / q].filter(\.isFinite)
  }
}
