/// Counts the pairs of links that cross and share no end.
struct Crossings {
  /// The number of pairs.
  let count: Int

  /// A link's line as straight parts.
  struct Line {
    let link: SceneLink
    fileprivate let points: [Point]
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

    fileprivate static func bounds(of points: ArraySlice<Point>) -> Rect {
      guard let first = points.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
      var (minX, minY, maxX, maxY) = (first.x, first.y, first.x, first.y)
      for point in points {
        (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
        (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
      }
      return Rect(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
    }
  }

  /// Complexity: O(links² + points² of the pairs whose boxes overlap).
  init(of picture: LaidOutScene) {
    let lines = zip(picture.scene.links, picture.links).map(Line.init)
    var count = 0
    for (index, line) in lines.enumerated() {
      for other in lines[..<index] where Self.cross(line, other) { count += 1 }
    }
    self.count = count
  }

  /// Whether two lines cross that share no end.
  static func cross(_ a: Line, _ b: Line) -> Bool {
    guard a.bounds.overlaps(b.bounds), a.link.tail != b.link.tail, a.link.head != b.link.head,
      a.link.tail != b.link.head, a.link.head != b.link.tail
    else { return false }
    for i in a.points.indices.dropFirst() {
      let (p, q) = (a.points[i - 1], a.points[i])
      guard Line.bounds(of: a.points[i - 1...i]).overlaps(b.bounds) else { continue }
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
}
