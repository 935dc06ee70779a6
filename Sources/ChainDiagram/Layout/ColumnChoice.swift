/// Deals things out to the columns of their stages so that links are short and no column is much
/// taller than the others.
///
/// It begins with the layers of ``Layering`` and moves single things, as far as the links inside
/// their stage allow, as long as that lowers the cost.
struct ColumnChoice {
  private let network: Network
  /// The height of each thing.
  private let heights: [Double]
  /// The things at the tails of the links that lead to a thing.
  private var tails: [[Int]]
  /// The things at the heads of the links that leave a thing.
  private var heads: [[Int]]
  /// The first column of each band, and the one behind the last band's.
  private let firstColumns: [Int]
  /// The column of each thing.
  private var column: [Int]
  /// The height of what stands in each column.
  private var loads: [Double]

  /// Deals the things of a network out to columns.
  ///
  /// `balance` weighs a column's height against the length of
  /// links; 0 looks at the links only. Complexity: O(rounds · (links + things · columns)), at most
  /// 30 rounds.
  static func deal(
    _ network: Network, heights: [Double], balance: Double
  ) -> Deal {
    var choice = ColumnChoice(network, heights: heights)
    choice.improve(balance: balance)
    return Deal(columnOfThing: choice.column, bands: network.bands)
  }

  private init(_ network: Network, heights: [Double]) {
    self.network = network
    self.heights = heights
    let bands = network.bands
    tails = [[Int]](repeating: [], count: bands.count)
    heads = [[Int]](repeating: [], count: bands.count)
    for link in network.forward {
      heads[link.tail].append(link.head)
      tails[link.head].append(link.tail)
    }
    let inner = network.forward.filter { bands[$0.tail] == bands[$0.head] }
    let layers = Layering.layersFromRight(count: bands.count, arrows: inner)
    var depths = [Int](repeating: 1, count: (bands.max() ?? -1) + 1)
    for (band, layer) in zip(bands, layers) { depths[band] = max(depths[band], layer + 1) }
    let firstColumns = depths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    self.firstColumns = firstColumns
    column = zip(bands, layers).map { firstColumns[$0 + 1] - 1 - $1 }
    loads = [Double](repeating: 0, count: firstColumns[depths.count])
    for (height, column) in zip(heights, column) { loads[column] += height }
  }

  private mutating func improve(balance: Double) {
    let mean = max(loads.reduce(0, +) / Double(max(loads.count, 1)), 1)
    for _ in 0..<30 {
      var hasMoved = false
      for thing in heights.indices where move(thing, balance: balance, mean: mean) {
        hasMoved = true
      }
      if !hasMoved { return }
    }
  }

  /// Puts a thing into the cheapest column of its band; says whether it moved.
  private mutating func move(_ thing: Int, balance: Double, mean: Double) -> Bool {
    let band = network.bands[thing]
    let old = column[thing]
    let height = heights[thing]
    loads[old] -= height
    func cost(_ place: Int) -> Double {
      let load = (loads[place] + height) / mean
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
    loads[best.column] += height
    return best.column != old
  }

  /// What a link costs that leads a number of columns to the right: its length, or much more when
  /// it has to find a way around.
  private static func cost(ofSpan span: Int) -> Double {
    span > 0 ? Double(span) : span == 0 ? 8 : Double(14 - span)
  }
}
