/// Deals things out to the columns of their stages so that links are short and no column is much
/// taller than the others.
///
/// It begins with the layers of ``Layering`` and moves single things, as far as the links inside
/// their stage allow, as long as that lowers the cost.
struct ColumnChoice {
  /// A thing to place.
  struct Thing {
    let band: Int
    let height: Double
  }

  private let things: [Thing]
  /// The things at the tails of the links that lead to a thing.
  private var tails: [[Int]]
  /// The things at the heads of the links that leave a thing.
  private var heads: [[Int]]
  /// The first column of each band, and the one behind the last band's.
  private let firstColumns: [Int]
  /// The column of each thing.
  private var column: [Int]
  private var heights: [Double]

  /// The columns of things, from left to right, each with its band.
  ///
  /// A band gets at most `limit` columns. `balance` weighs a column's height against the length of
  /// links; 0 looks at the links only. Complexity: O(rounds · (links + things · columns)), at most
  /// 30 rounds.
  static func columns(
    of things: [Thing], bands: Int, links: [(tail: Int, head: Int)], limit: Int = .max,
    balance: Double
  ) -> [(band: Int, things: [Int])] {
    var choice = ColumnChoice(things, bands: bands, links: links, limit: limit)
    choice.improve(balance: balance)
    return choice.result()
  }

  private init(
    _ things: [Thing], bands: Int, links: [(tail: Int, head: Int)], limit: Int
  ) {
    self.things = things
    tails = [[Int]](repeating: [], count: things.count)
    heads = [[Int]](repeating: [], count: things.count)
    for link in links {
      heads[link.tail].append(link.head)
      tails[link.head].append(link.tail)
    }
    let inner = links.filter { things[$0.tail].band == things[$0.head].band }
    let layers = Layering.layersFromRight(count: things.count, arrows: inner).map {
      min($0, limit - 1)
    }
    var depths = [Int](repeating: 1, count: bands)
    for (thing, layer) in zip(things, layers) {
      depths[thing.band] = max(depths[thing.band], layer + 1)
    }
    let firstColumns = depths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    self.firstColumns = firstColumns
    column = zip(things, layers).map { firstColumns[$0.band + 1] - 1 - $1 }
    heights = [Double](repeating: 0, count: firstColumns[bands])
    for (thing, column) in zip(things, column) { heights[column] += thing.height }
  }

  private mutating func improve(balance: Double) {
    let mean = max(heights.reduce(0, +) / Double(max(heights.count, 1)), 1)
    for _ in 0..<30 {
      var hasMoved = false
      for thing in things.indices where move(thing, balance: balance, mean: mean) {
        hasMoved = true
      }
      if !hasMoved { return }
    }
  }

  /// Puts a thing into the cheapest column of its band; says whether it moved.
  private mutating func move(_ thing: Int, balance: Double, mean: Double) -> Bool {
    let band = things[thing].band
    let old = column[thing]
    let height = things[thing].height
    heights[old] -= height
    func cost(_ place: Int) -> Double {
      let load = (heights[place] + height) / mean
      let before = tails[thing].reduce(0) { $0 + Self.cost(ofSpan: place - column[$1]) }
      let behind = heads[thing].reduce(0) { $0 + Self.cost(ofSpan: column[$1] - place) }
      return before + behind + balance * load * load
    }
    var best = (column: old, cost: cost(old))
    for candidate in firstColumns[band]..<firstColumns[band + 1] {
      let cost = cost(candidate)
      if cost < best.cost - 1e-9 { best = (candidate, cost) }
    }
    column[thing] = best.column
    heights[best.column] += height
    return best.column != old
  }

  /// What a link costs that leads a number of columns to the right: its length, or much more when
  /// it has to find a way around.
  private static func cost(ofSpan span: Int) -> Double {
    span > 0 ? Double(span) : span == 0 ? 8 : Double(14 - span)
  }

  private func result() -> [(band: Int, things: [Int])] {
    var columns = (0..<firstColumns.count - 1).flatMap { band in
      (firstColumns[band]..<firstColumns[band + 1]).map { _ in (band: band, things: [Int]()) }
    }
    for (thing, column) in column.enumerated() { columns[column].things.append(thing) }
    return columns
  }
}
