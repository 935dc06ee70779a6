/// A link's line as straight parts, for questions about where it runs.
struct LinkLine {
  let link: SceneLink
  private let points: [Point]
  let bounds: Rect

  init(_ link: SceneLink, _ path: LinkPath) {
    self.link = link
    points = path.flattened()
    bounds = Self.bounds(of: points[...])
  }

  /// The length of the line, in points.
  var length: Double {
    zip(points, points.dropFirst()).reduce(0) { sum, ends in
      let (dx, dy) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
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

  /// Whether it crosses another line that shares no end with it.
  /// Complexity: O(points²), O(1) where their boxes lie apart.
  func crosses(_ other: LinkLine) -> Bool {
    guard bounds.overlaps(other.bounds), link.tail != other.link.tail,
      link.head != other.link.head, link.tail != other.link.head, link.head != other.link.tail
    else { return false }
    for i in points.indices.dropFirst() {
      let (p, q) = (points[i - 1], points[i])
      guard Self.bounds(of: points[i - 1...i]).overlaps(other.bounds) else { continue }
      for j in other.points.indices.dropFirst() {
        let (r, s) = (other.points[j - 1], other.points[j])
        if Self.side(p, q, r) * Self.side(p, q, s) < 0,
          Self.side(r, s, p) * Self.side(r, s, q) < 0
        {
          return true
        }
      }
    }
    return false
  }

  /// On which side of the line through `p` and `q` a point lies, by the sign.
  private static func side(_ p: Point, _ q: Point, _ point: Point) -> Double {
    (q.x - p.x) * (point.y - p.y) - (q.y - p.y) * (point.x - p.x)
  }
}
