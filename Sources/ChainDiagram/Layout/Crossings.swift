/// Counts the pairs of links that cross and share no end.
struct Crossings {
  /// The number of pairs.
  let count: Int

  private struct Line {
    let link: SceneLink
    let points: [Point]
    let bounds: Rect
  }

  /// Complexity: O(links² + points² of the pairs whose boxes overlap).
  init(of picture: LaidOutScene) {
    let lines = zip(picture.scene.links, picture.links).map { link, path in
      let points = path.flattened()
      return Line(link: link, points: points, bounds: Self.bounds(of: points[...]))
    }
    var count = 0
    for (index, line) in lines.enumerated() {
      for other in lines[..<index] where Self.cross(line, other) { count += 1 }
    }
    self.count = count
  }

  private static func cross(_ a: Line, _ b: Line) -> Bool {
    guard a.bounds.overlaps(b.bounds), a.link.tail != b.link.tail, a.link.head != b.link.head,
      a.link.tail != b.link.head, a.link.head != b.link.tail
    else { return false }
    for i in a.points.indices.dropFirst() {
      let (p, q) = (a.points[i - 1], a.points[i])
      let box = bounds(of: a.points[i - 1...i])
      guard box.overlaps(b.bounds) else { continue }
      for j in b.points.indices.dropFirst() {
        let (r, s) = (b.points[j - 1], b.points[j])
        if side(p, q, r) * side(p, q, s) < 0, side(r, s, p) * side(r, s, q) < 0 { return true }
      }
    }
    return false
  }

  /// On which side of the line through `p` and `q` a point lies, by the sign.
  private static func side(_ p: Point, _ q: Point, _ point: Point) -> Double {
    (q.x - p.x) * (point.y - p.y) - (q.y - p.y) * (point.x - p.x)
  }

  private static func bounds(of points: ArraySlice<Point>) -> Rect {
    guard let first = points.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    var (minX, minY, maxX, maxY) = (first.x, first.y, first.x, first.y)
    for point in points {
      (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
      (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
    }
    return Rect(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
  }
}

extension LinkPath {
  /// The line as straight parts, eight for each curve.
  func flattened() -> [Point] {
    var points = [start]
    var last = start
    for piece in pieces {
      switch piece {
      case .line(let end):
        points.append(end)
        last = end
      case .curve(let first, let second, let end):
        for step in 1...8 {
          let t = Double(step) / 8
          points.append(Self.point(at: t, of: (last, first, second, end)))
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
