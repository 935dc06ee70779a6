extension LinkPath {
  /// A line along upright and level parts, from corner to corner: corners are rounded, and a short step
  /// aside becomes one gentle curve. The room of the head stays straight. Corners have a radius in points;
  /// without, one that suits the width.
  init(route: [Point], width: Double, radius: Double? = nil) {
    var corners = Self.withoutNeedless(route)
    self.init(start: corners.first ?? Point(x: 0, y: 0))
    guard corners.count > 1, let tip = corners.last else { return }
    let neck = tip.moved(toward: corners[corners.count - 2], by: Arrowhead.length(for: width) + 0.5)
    corners[corners.count - 1] = neck
    // Thin lines stand close together: what is not level nearly at once would cross others in a slant.
    let jog = radius == nil ? 2 * max(11, width / 2 + 5) : 3
    let radius = radius ?? max(11, width / 2 + 5)
    var index = 1
    while index < corners.count - 1 {
      if addJog(corners, at: index, below: jog) {
        index += 2
      } else {
        addCorner(corners, at: index, radius: radius)
        index += 1
      }
    }
    addLine(to: tip)
  }

  /// The corners without those that lie on each other or on a straight line.
  private static func withoutNeedless(_ route: [Point]) -> [Point] {
    var corners: [Point] = []
    for point in route {
      if let last = corners.last, last.distance(to: point) < 0.05 { continue }
      if corners.count > 1 {
        let (a, b) = (corners[corners.count - 2], corners[corners.count - 1])
        let turn = (b.x - a.x) * (point.y - b.y) - (b.y - a.y) * (point.x - b.x)
        if abs(turn) < 0.01 { corners.removeLast() }
      }
      corners.append(point)
    }
    return corners
  }

  /// A step aside that is too short for two round corners, as one curve.
  private mutating func addJog(_ corners: [Point], at index: Int, below most: Double) -> Bool {
    guard index + 2 < corners.count else { return false }
    let (before, first, second, after) = (
      corners[index - 1], corners[index], corners[index + 1], corners[index + 2]
    )
    let step = abs(first.y - second.y)
    let goesOn = (first.x - before.x) * (after.x - second.x) > 0
    guard abs(first.x - second.x) < 0.01, step < most, goesOn else { return false }
    let direction = first.x > before.x ? 1.0 : -1.0
    let behind = abs(first.x - before.x) / (index == 1 ? 1 : 2)
    let ahead = abs(after.x - second.x) / (index + 2 == corners.count - 1 ? 1 : 2)
    let reach = min(behind, ahead, 8 + step)
    addLine(to: Point(x: first.x - direction * reach, y: first.y))
    addCurve(first, second, Point(x: second.x + direction * reach, y: second.y))
    return true
  }

  private mutating func addCorner(_ corners: [Point], at index: Int, radius: Double) {
    let (before, corner, after) = (corners[index - 1], corners[index], corners[index + 1])
    let behind = corner.distance(to: before) / (index == 1 ? 1 : 2)
    let ahead = corner.distance(to: after) / (index == corners.count - 2 ? 1 : 2)
    let reach = min(radius, behind, ahead)
    func place(toward point: Point, _ part: Double) -> Point {
      let share = part / max(corner.distance(to: point), 1e-9)
      return Point(
        x: corner.x + (point.x - corner.x) * share, y: corner.y + (point.y - corner.y) * share)
    }
    addLine(to: place(toward: before, reach))
    addCurve(
      place(toward: before, reach * 0.45), place(toward: after, reach * 0.45),
      place(toward: after, reach))
  }
}

extension Point {
  /// The distance to another place, in points.
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
