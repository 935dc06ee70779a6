/// Things dealt out to columns. Every column belongs to a band and holds something.
struct Deal: Hashable {
  /// The column of each thing.
  private(set) var columnOfThing: [Int]
  /// The columns of each band.
  let columnsOfBand: [Range<Int>]
  /// The number of things in each column.
  private var sizes: [Int]

  /// The number of columns.
  var columns: Int { sizes.count }

  /// Leaves out the columns in which nothing stands. The columns of a band must lie beside one
  /// another, and bands in order.
  init(columnOfThing: [Int], bands: [Int]) {
    let used = Set(columnOfThing).sorted()
    let index = Dictionary(uniqueKeysWithValues: zip(used, used.indices))
    self.columnOfThing = columnOfThing.map { index[$0] ?? 0 }
    sizes = Array(repeating: 0, count: used.count)
    var columnsOfBand = [Range<Int>](repeating: 0..<0, count: (bands.max() ?? -1) + 1)
    for (band, column) in zip(bands, self.columnOfThing) {
      sizes[column] += 1
      let old = columnsOfBand[band]
      columnsOfBand[band] =
        old.isEmpty
        ? column..<column + 1
        : min(old.lowerBound, column)..<max(old.upperBound, column + 1)
    }
    self.columnsOfBand = columnsOfBand
  }

  /// Moves a thing to another column of its band, unless it would leave its column empty; says
  /// whether it moved.
  mutating func move(_ thing: Int, to column: Int) -> Bool {
    let old = columnOfThing[thing]
    guard old != column, sizes[old] > 1 else { return false }
    sizes[old] -= 1
    sizes[column] += 1
    columnOfThing[thing] = column
    return true
  }

  /// Exchanges the columns of two things of a band.
  mutating func exchange(_ thing: Int, _ other: Int) { columnOfThing.swapAt(thing, other) }
}
