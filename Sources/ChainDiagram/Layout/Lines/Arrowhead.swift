/// The head at the end of a link: a plain area, so that every program draws it.
public struct Arrowhead: Hashable, Sendable {
  /// Where it points to: the end of the link.
  public let tip: Point
  /// Its other corners.
  public let corners: [Point]

  /// The radius of the open circle before the head of links of which any one would do.
  static let choiceRadius = 3.6

  /// The centre of that circle, which touches the head.
  var choice: Point {
    let base = Point(x: (corners[0].x + corners[1].x) / 2, y: (corners[0].y + corners[1].y) / 2)
    let length = max(base.distance(to: tip), 0.1)
    return Point(
      x: base.x - (tip.x - base.x) / length * Self.choiceRadius,
      y: base.y - (tip.y - base.y) / length * Self.choiceRadius)
  }

  /// How long the head of a line of a width is.
  static func length(for width: Double) -> Double { 6.5 + 0.45 * width }
  /// How far the head of a line of a width reaches to each side.
  static func halfWidth(for width: Double) -> Double { width / 2 + 3.4 }
}

extension LinkPath {
  /// The line as far as its head, and the head; both ends of a line of a width.
  ///
  /// What is too short for a head keeps its line, under the head. Complexity: O(1).
  func headed(width: Double) -> (shaft: LinkPath, head: Arrowhead) {
    let length = Arrowhead.length(for: width)
    let tip = end
    let (dx, dy) = direction
    let base = Point(x: tip.x - dx * length, y: tip.y - dy * length)
    let half = Arrowhead.halfWidth(for: width)
    let head = Arrowhead(
      tip: tip,
      corners: [
        Point(x: base.x - dy * half, y: base.y + dx * half),
        Point(x: base.x + dy * half, y: base.y - dx * half),
      ])
    return (cut(at: base, by: length), head)
  }

  /// The direction at the end, of length 1.
  private var direction: (dx: Double, dy: Double) {
    var before = start
    for (index, piece) in pieces.enumerated() where index == pieces.count - 1 {
      switch piece {
      case .line: before = index == 0 ? start : end(ofPiece: index - 1)
      case .curve(_, let control, _): before = control
      }
    }
    let (dx, dy) = (end.x - before.x, end.y - before.y)
    let length = (dx * dx + dy * dy).squareRoot()
    return length > 0 ? (dx / length, dy / length) : (1, 0)
  }

  private func end(ofPiece index: Int) -> Point {
    switch pieces[index] {
    case .line(let end), .curve(_, _, let end): end
    }
  }

  /// The line, ended `length` earlier, at a place that lies on its way or very near to it.
  private func cut(at base: Point, by length: Double) -> LinkPath {
    var path = LinkPath(start: start)
    var rest = pieces
    if case .line(let end)? = rest.last {
      let before = rest.count > 1 ? self.end(ofPiece: rest.count - 2) : start
      let (dx, dy) = (end.x - before.x, end.y - before.y)
      rest.removeLast()
      if (dx * dx + dy * dy).squareRoot() > length || rest.isEmpty {
        for piece in rest { path.add(piece) }
        path.addLine(to: base)
        return path
      }
    }
    guard case .curve(let first, let second, let end)? = rest.popLast() else {
      for piece in pieces { path.add(piece) }
      return path
    }
    for piece in rest { path.add(piece) }
    // The curve keeps its shape and ends earlier.
    let control = Point(x: second.x + base.x - end.x, y: second.y + base.y - end.y)
    path.addCurve(first, control, base)
    return path
  }
}
