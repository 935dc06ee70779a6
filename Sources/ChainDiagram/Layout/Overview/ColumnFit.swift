/// The width of a column in which its boxes are as low as the bands.
enum ColumnFit {
  /// Room that is kept for rounding.
  private static let tolerance = 2.0
  /// So much wider a column may be where that spares broken words and cut texts, in steps of the widths.
  private static let generosity = 15

  /// The index of the narrowest width at which boxes and slots fit a height, or of one that is a little
  /// greater and looks better; nil when none does.
  ///
  /// Complexity: O(boxes · log widths).
  static func width(of boxes: [BoxSizes], slots: Double, height: Double) -> Int? {
    let room = height - slots - tolerance
    func fits(_ index: Int) -> Bool {
      var sum = 0.0
      for box in boxes {
        sum += box.extent(index).height
        if sum > room { return false }
      }
      return true
    }
    var (low, high) = (-1, BoxSizes.Widths.count - 1)
    guard fits(high) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { high = middle } else { low = middle }
    }
    func cost(_ index: Int) -> Double {
      let flaws = boxes.reduce(0) { $0 + $1.extent(index).flaws }
      return BoxSizes.Widths.width(index) + 1.8 * Double(flaws)
    }
    let end = min(high + generosity, BoxSizes.Widths.count - 1)
    return (high...end).filter(fits).min { cost($0) < cost($1) } ?? high
  }
}
