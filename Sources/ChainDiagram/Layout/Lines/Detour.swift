/// How much longer than it may be a line is that goes across and up or down in turns.
enum Detour {
  /// By how much the line is longer than so many times the distance of its ends; 0 for one that is not.
  ///
  /// `across` is the way from left to right, `way` all ways up and down together, `down` how much lower one end
  /// is than the other. Ends nearer than 60 points count as that far apart.
  static func excess(across: Double, way: Double, down: Double, over acceptable: Double) -> Double {
    let distance = max((across * across + down * down).squareRoot(), 60)
    return max(0, (across + way) / distance - acceptable)
  }
}
