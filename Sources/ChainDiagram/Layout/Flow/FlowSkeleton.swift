import ChainModel

/// What is decided of a flow before anything has a place, and is the same in every language: the runs of
/// cards and the lanes of trunks in order in their columns.
struct FlowSkeleton {
  /// The column of each vertex, and the stage of each column.
  let columnOfVertex: [Int]
  let bandOfColumn: [Int]
  /// The links that lead forward.
  let trunks: [Trunk]
  /// Where trunks pass columns, those of each trunk from left to right behind one another.
  let lanes: [Lane]
  /// For each trunk the first of its lanes.
  private let firstLanes: [Int]
  /// The cards of a segment that share a column.
  private(set) var runs: [Run]
  /// The runs and lanes of each column, from top to bottom.
  private(set) var columns: [[Item]]
  /// The links between two cards of a column, as indices of ``FlowGraph/links``.
  let inner: [Int]
  /// The links that lead back.
  let returns: [Return]
  /// The links of ``inner`` at each vertex, by the other vertex.
  let beside: [[Int]]

  /// What stands in a column.
  enum Item: Hashable {
    /// A run, as an index of ``runs``.
    case run(Int)
    /// A lane, as an index of ``lanes``.
    case lane(Int)
  }

  /// Cards of a segment under one another.
  struct Run {
    let segment: Int
    let column: Int
    /// The vertices, from top to bottom.
    var vertices: [Int]
  }

  /// The place where a trunk passes a column.
  struct Lane {
    let trunk: Int
    let column: Int
  }

  /// Links that lead from a card back to cards of one column.
  struct Return {
    /// The links, as indices of ``FlowGraph/links``.
    let links: [Int]
    let tail: Int
    let heads: [Int]
    /// Whether their column is the one before that of the tail, so that the channel between has room.
    let isBeside: Bool
  }

  /// Runs in map order, lanes below them.
  init(_ graph: FlowGraph, _ columns: CardColumns) {
    columnOfVertex = columns.columnOfVertex
    bandOfColumn = columns.bandOfColumn
    let column = columnOfVertex
    trunks = Trunk.trunks(of: graph, columnOfVertex: column)
    var lanes: [Lane] = []
    firstLanes = trunks.enumerated().map { index, trunk in
      lanes += trunk.columnsBetween.map { Lane(trunk: index, column: $0) }
      return lanes.count - trunk.columnsBetween.count
    }
    self.lanes = lanes
    inner = graph.links.indices.filter {
      column[graph.links[$0].tail] == column[graph.links[$0].head]
    }
    var beside = [[Int]](repeating: [], count: graph.vertices.count)
    for index in inner {
      let link = graph.links[index]
      beside[link.tail].append(link.head)
      beside[link.head].append(link.tail)
    }
    self.beside = beside
    returns = Self.returns(of: graph, column)
    var runs: [Run] = []
    var runOf: [[Int]: Int] = [:]
    for vertex in graph.vertices.indices.sorted(by: {
      (graph.vertices[$0].segment, $0) < (graph.vertices[$1].segment, $1)
    }) {
      let key = [graph.vertices[vertex].segment, column[vertex]]
      if let run = runOf[key] {
        runs[run].vertices.append(vertex)
      } else {
        runOf[key] = runs.count
        runs.append(Run(segment: key[0], column: key[1], vertices: [vertex]))
      }
    }
    self.runs = runs
    var items = [[Item]](repeating: [], count: bandOfColumn.count)
    for (index, run) in runs.enumerated() { items[run.column].append(.run(index)) }
    for (index, lane) in lanes.enumerated() { items[lane.column].append(.lane(index)) }
    self.columns = items
  }

  private static func returns(of graph: FlowGraph, _ column: [Int]) -> [Return] {
    var groups: [[Int]: [Int]] = [:]
    var order: [[Int]] = []
    for (index, link) in graph.links.enumerated() where column[link.tail] > column[link.head] {
      let key = [link.tail, column[link.head], Int(link.kind.rawValue)]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    return order.map { key in
      let links = groups[key] ?? []
      return Return(
        links: links, tail: key[0], heads: links.map { graph.links[$0].head },
        isBeside: column[key[0]] == key[1] + 1)
    }
  }

  /// The lanes of a trunk, from left to right.
  func lanes(of trunk: Int) -> Range<Int> {
    firstLanes[trunk]..<firstLanes[trunk] + trunks[trunk].columnsBetween.count
  }

  /// The lane by which a trunk passes a column; nil at its ends.
  func lane(of trunk: Int, at column: Int) -> Int? {
    let between = trunks[trunk].columnsBetween
    return between.contains(column) ? firstLanes[trunk] + column - between.lowerBound : nil
  }

  mutating func setOrder(of column: Int, _ items: [Item]) { columns[column] = items }

  mutating func setOrder(ofRun run: Int, _ vertices: [Int]) { runs[run].vertices = vertices }

  /// The space below a card before the next of its run.
  func gap(after vertex: Int, before next: Int) -> Double {
    beside[vertex].contains(next) ? FlowSizes.arrowGap : FlowSizes.gap
  }

  /// The height of what stands in a column.
  func height(of item: Item, _ sizes: FlowSizes) -> Double {
    guard case .run(let index) = item else { return 0 }
    let run = runs[index]
    var height = sizes.top(of: run.segment) + sizes.bottom(of: run.segment)
    for (place, vertex) in run.vertices.enumerated() {
      height += sizes.cards[vertex]
      if place > 0 { height += gap(after: run.vertices[place - 1], before: vertex) }
    }
    return height
  }

  /// The least distance between two items of a column.
  static func distance(_ upper: Item, _ lower: Item) -> Double {
    switch (upper, lower) {
    case (.lane, .lane): 6.5
    case (.run, .run): 13
    case (.run, .lane), (.lane, .run): 9
    }
  }

  /// The height that a column needs.
  func height(ofColumn column: Int, _ sizes: FlowSizes) -> Double {
    let items = columns[column]
    var height = 0.0
    for (place, item) in items.enumerated() {
      height += self.height(of: item, sizes)
      if place > 0 { height += Self.distance(items[place - 1], item) }
    }
    return height
  }

  /// How much less than the highest column of all the highest of a band needs.
  func room(inBand band: Int, _ sizes: FlowSizes) -> Double {
    let columns = bandOfColumn.indices.filter { bandOfColumn[$0] == band }
    return height(sizes) - (columns.map { height(ofColumn: $0, sizes) }.max() ?? 0)
  }

  /// The height that the highest column needs.
  func height(_ sizes: FlowSizes) -> Double {
    columns.indices.map { height(ofColumn: $0, sizes) }.max() ?? 0
  }
}
