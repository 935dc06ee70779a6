/// The width of a column in which its boxes are as low as the bands.
enum ColumnFit {
  /// Room that is kept for rounding.
  private static let tolerance = 2.0
  /// So much wider a column may be where that spares broken words and cut texts, in steps of the widths.
  private static let generosity = 15

  /// The index of the narrowest width at which boxes and slots fit a height; nil when none does.
  ///
  /// Complexity: O(boxes · log widths).
  static func narrowest(_ boxes: [BoxSizes], slots: Double, height: Double) -> Int? {
    let room = height - slots - tolerance
    var (low, high) = (-1, BoxSizes.Widths.count - 1)
    guard fits(boxes, at: high, in: room) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(boxes, at: middle, in: room) { high = middle } else { low = middle }
    }
    return high
  }

  /// The same, or the index of a width that is a little greater and looks better.
  static func best(_ boxes: [BoxSizes], slots: Double, height: Double) -> Int? {
    guard let narrowest = narrowest(boxes, slots: slots, height: height) else { return nil }
    let room = height - slots - tolerance
    func cost(_ index: Int) -> Double {
      let flaws = boxes.reduce(0) { $0 + $1.extent(index).flaws }
      return BoxSizes.Widths.width(index) + 1.8 * Double(flaws)
    }
    let end = min(narrowest + generosity, BoxSizes.Widths.count - 1)
    return (narrowest...end).filter { fits(boxes, at: $0, in: room) }.min { cost($0) < cost($1) }
      ?? narrowest
  }

  private static func fits(_ boxes: [BoxSizes], at index: Int, in room: Double) -> Bool {
    var sum = 0.0
    for box in boxes {
      sum += box.extent(index).height
      if sum > room { return false }
    }
    return true
  }
}
