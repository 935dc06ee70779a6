/// The distances between blocks, in points.
struct BlockGap {
  /// Between neighbouring columns: room for curves, and for the border between two bands.
  let column: Double
  /// Between neighbouring blocks of a column.
  let box: Double

  static let overview = BlockGap(column: 78, box: 16)
  static let flow = BlockGap(column: 64, box: 10)

  static func of(_ drawing: Drawing) -> BlockGap { drawing == .overview ? overview : flow }
}
