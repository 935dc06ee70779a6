/// The distances between blocks of a flow, in points.
enum BlockGap {
  /// Between neighbouring columns: room for curves, and for the border between two bands.
  static let column = 64.0
  /// Between neighbouring blocks of a column.
  static let box = 10.0
}
