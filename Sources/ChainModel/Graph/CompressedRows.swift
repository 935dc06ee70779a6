/// Rows of different lengths in one array: compressed sparse rows.
///
/// Row `r` holds `values[offsets[r]..<offsets[r + 1]]`, so that reading a row touches two
/// numbers and one run of memory.
@usableFromInline
struct CompressedRows<Row, Value: Sendable>: Sendable {
  @usableFromInline let offsets: [Int32]
  @usableFromInline let values: [Value]

  /// Sorts pairs of a row and a value into rows, values of a row in the order of the pairs.
  /// Complexity: O(rows + pairs).
  init(rows: Int, pairs: some Collection<(row: ElementID<Row>, value: Value)>) {
    offsets = rowOffsets(rows: rows, pairs.lazy.map(\.row))
    var next = offsets
    var places = [Int32](repeating: 0, count: pairs.count)
    let order = Array(pairs)
    for (index, pair) in order.enumerated() {
      places[Int(next[pair.row.index])] = Int32(truncatingIfNeeded: index)
      next[pair.row.index] += 1
    }
    values = places.map { order[Int($0)].value }
  }

  /// The values of a row. Complexity: O(1).
  @inlinable subscript(row: ElementID<Row>) -> ArraySlice<Value> { values[range(of: row)] }

  /// Where the values of a row stand in ``values``. Complexity: O(1).
  @inlinable func range(of row: ElementID<Row>) -> Range<Int> {
    Int(offsets[row.index])..<Int(offsets[row.index + 1])
  }

  /// The number of rows.
  @usableFromInline var count: Int { offsets.count - 1 }
}

extension CompressedRows: Equatable where Value: Equatable {}

/// Where each of so many rows begins when its elements stand behind those of the rows before it;
/// one number more than rows. Complexity: O(rows + elements).
func rowOffsets<Row>(rows: Int, _ elements: some Sequence<ElementID<Row>>) -> [Int32] {
  var offsets = [Int32](repeating: 0, count: rows + 1)
  for row in elements { offsets[row.index + 1] += 1 }
  for row in 0..<rows { offsets[row + 1] += offsets[row] }
  return offsets
}
