/// Rows of different lengths in one array: compressed sparse rows.
///
/// Row `r` holds `values[offsets[r]..<offsets[r + 1]]`, so that reading a row touches two
/// numbers and one run of memory.
struct CompressedRows<Row, Value: Sendable>: Sendable {
  private let offsets: [Int32]
  let values: [Value]

  /// Sorts pairs of a row and a value into rows, values of a row in the order of the pairs.
  /// Complexity: O(rows + pairs).
  init(rows: Int, pairs: some Collection<(row: ElementID<Row>, value: Value)>) {
    var offsets = [Int32](repeating: 0, count: rows + 1)
    for pair in pairs { offsets[pair.row.index + 1] += 1 }
    for row in 0..<rows { offsets[row + 1] += offsets[row] }
    var next = offsets
    var places = [Int32](repeating: 0, count: pairs.count)
    let order = Array(pairs)
    for (index, pair) in order.enumerated() {
      places[Int(next[pair.row.index])] = Int32(truncatingIfNeeded: index)
      next[pair.row.index] += 1
    }
    self.offsets = offsets
    values = places.map { order[Int($0)].value }
  }

  /// The values of a row. Complexity: O(1).
  subscript(row: ElementID<Row>) -> ArraySlice<Value> {
    values[Int(offsets[row.index])..<Int(offsets[row.index + 1])]
  }

  /// The number of rows.
  var count: Int { offsets.count - 1 }
}
