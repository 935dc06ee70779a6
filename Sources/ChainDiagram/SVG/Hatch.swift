/// Diagonal bars in a box, as areas: every program draws them, and they tell a gap without colour.
enum Hatch {
  /// The corners of each bar inside a box, bars rising to the right.
  ///
  /// `step` is the distance between the beginnings of two bars down the left side, `thickness` that
  /// of a bar's own two edges. Complexity: O(bars).
  static func bars(in box: Rect, step: Double = 9, thickness: Double = 4.5) -> [[Point]] {
    guard box.width > 0, box.height > 0, step > 0 else { return [] }
    return stride(from: box.minY - step, to: box.maxY + box.width, by: step).map { top in
      let bar = [
        Point(x: box.minX, y: top), Point(x: box.maxX, y: top - box.width),
        Point(x: box.maxX, y: top - box.width + thickness), Point(x: box.minX, y: top + thickness),
      ]
      return clip(clip(bar, from: box.minY, sign: 1), from: box.maxY, sign: -1)
    }.filter { $0.count > 2 }
  }

  /// The part of an area below a height, or with the sign -1 above it (Sutherland and Hodgman).
  private static func clip(_ area: [Point], from limit: Double, sign: Double) -> [Point] {
    guard let last = area.last else { return [] }
    var clipped: [Point] = []
    var previous = last
    for corner in area {
      let isIn = sign * corner.y >= sign * limit
      if isIn != (sign * previous.y >= sign * limit) {
        let part = (limit - previous.y) / (corner.y - previous.y)
        clipped.append(Point(x: previous.x + part * (corner.x - previous.x), y: limit))
      }
      if isIn { clipped.append(corner) }
      previous = corner
    }
    return clipped
  }
}
