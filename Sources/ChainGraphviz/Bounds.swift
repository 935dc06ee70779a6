internal import ChainDiagram

/// The smallest upright rectangle around boxes.
struct Bounds {
  private(set) var minX = Double.infinity
  private(set) var minY = Double.infinity
  private(set) var maxX = -Double.infinity
  private(set) var maxY = -Double.infinity

  /// Makes room for a box.
  mutating func add(_ size: Size, around centre: Point) {
    minX = min(minX, centre.x - size.width / 2)
    minY = min(minY, centre.y - size.height / 2)
    maxX = max(maxX, centre.x + size.width / 2)
    maxY = max(maxY, centre.y + size.height / 2)
  }
}
