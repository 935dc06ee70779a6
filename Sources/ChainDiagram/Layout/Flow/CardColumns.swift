import ChainModel

/// The column of each card of a flow: layer assignment, step one of Sugiyama's framework.
///
/// Links lead forward; cards of a segment stand together; no column is much higher than it may be; links are
/// short. Single cards and whole runs are moved as long as that helps.
struct CardColumns {
  /// The column of each vertex.
  private(set) var columnOfVertex: [Int]
  /// The stage of each column.
  private(set) var bandOfColumn: [Int]
  /// How bad the columns are.
  private(set) var cost = 0.0

  private let graph: FlowGraph
  private let heights: [Double]
  private let bandHeight: Double
  private var domains: [Range<Int>]
  private var columnHeights: [Double]
  /// For each segment and column, the number of cards there.
  private var counts: [[Int]]
  /// The number of runs that each segment cannot do without.
  private let neededRuns: [Int]

  /// What a run needs beside its cards.
  private static let runHeight = 40.0

  /// Where each card is at the beginning: as far to the right as its links allow, or to the left.
  enum Start: CaseIterable {
    case late, early
  }

  /// Deals the cards of each stage out to some columns of a height.
  ///
  /// Complexity: O(vertices · columns · links of a vertex) a round, at most ``rounds`` of them.
  init(
    _ graph: FlowGraph, counts columns: [Int], heights: [Double], bandHeight: Double,
    from start: Start
  ) {
    self.graph = graph
    self.heights = heights.map { $0 + FlowSizes.gap }
    self.bandHeight = bandHeight
    columnOfVertex = Array(repeating: 0, count: graph.vertices.count)
    var domains = [Range<Int>](repeating: 0..<1, count: graph.vertices.count)
    var bandOfColumn: [Int] = []
    for ((band, members), count) in zip(graph.bands, columns) {
      let domain = bandOfColumn.count..<bandOfColumn.count + count
      let arrows = members.flatMap { tail in graph.heads[tail].map { (tail: tail, head: $0) } }
      let layers = LongestPath.layersFromRight(
        of: members, arrows: start == .late ? arrows : arrows.map { ($0.head, $0.tail) })
      let last = max(layers.max() ?? 0, 1)
      for (vertex, layer) in zip(members, layers) {
        domains[vertex] = domain
        let share = Double(start == .late ? last - layer : layer) / Double(last)
        columnOfVertex[vertex] =
          domain.lowerBound + Int((share * Double(count - 1)).rounded())
      }
      bandOfColumn += Array(repeating: band, count: count)
    }
    self.domains = domains
    self.bandOfColumn = bandOfColumn
    columnHeights = Array(repeating: 0, count: bandOfColumn.count)
    counts = Array(
      repeating: Array(repeating: 0, count: bandOfColumn.count), count: graph.segments)
    var sums = [Double](repeating: Self.runHeight, count: graph.segments)
    for (vertex, height) in zip(graph.vertices, self.heights) { sums[vertex.segment] += height }
    neededRuns = sums.map { max(1, Int(($0 / bandHeight).rounded())) }
    for vertex in graph.vertices.indices { add(vertex) }
    repeat { improve() } while dropEmptyColumns()
    cost = total
  }

  /// Closes up where all cards have left a column; false when none is empty.
  private mutating func dropEmptyColumns() -> Bool {
    let used = Set(columnOfVertex).sorted()
    guard used.count < bandOfColumn.count else { return false }
    // For each column, and behind the last, the number of used ones before it.
    var places = [0]
    for column in bandOfColumn.indices {
      places.append(places[column] + (used.contains(column) ? 1 : 0))
    }
    columnOfVertex = columnOfVertex.map { places[$0] }
    domains = domains.map { places[$0.lowerBound]..<places[$0.upperBound] }
    counts = counts.map { row in used.map { row[$0] } }
    columnHeights = used.map { columnHeights[$0] }
    bandOfColumn = used.map { bandOfColumn[$0] }
    return true
  }

  /// The number of rounds in which all moves are tried.
  private static let rounds = 12

  private mutating func improve() {
    // For each vertex the number of moves after which it, or the run that it begins, was tried in vain.
    var triedAlone = [Int](repeating: -1, count: graph.vertices.count)
    var triedAsRun = triedAlone
    var moves = 0
    for _ in 0..<Self.rounds {
      let before = moves
      for vertex in graph.vertices.indices where triedAlone[vertex] != moves {
        if moveToBest([vertex]) { moves += 1 } else { triedAlone[vertex] = moves }
      }
      for run in runs where run.count > 1 && triedAsRun[run[0]] != moves {
        let start = moves
        if moveToBest(run) { moves += 1 }
        // A run that is too high sheds half of itself at once: single cards would only begin a new one.
        let height = run.reduce(Self.runHeight) { $0 + heights[$1] }
        if height > bandHeight, moveToBest(Array(run[(run.count / 2)...])) { moves += 1 }
        if moves == start { triedAsRun[run[0]] = moves }
      }
      if moves == before { return }
    }
  }

  /// The cards of each segment that share a column.
  var runs: [[Int]] {
    var groups = [[Int]](repeating: [], count: graph.segments * bandOfColumn.count)
    for (vertex, column) in columnOfVertex.enumerated() {
      groups[graph.vertices[vertex].segment * bandOfColumn.count + column].append(vertex)
    }
    return groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }

  /// Moves vertices of one column to the column of their stage in which they cost least.
  private mutating func moveToBest(_ moved: [Int]) -> Bool {
    let start = columnOfVertex[moved[0]]
    let domain = domains[moved[0]]
    guard domain.count > 1 else { return false }
    let touched = touched(by: moved)
    var best = (column: start, cost: cost(touched, moved, domain) - 1e-9)
    for column in domain where column != start {
      move(moved, to: column)
      let next = cost(touched, moved, domain)
      if next < best.cost { best = (column, next) }
    }
    move(moved, to: best.column)
    return best.column != start
  }

  /// What the columns become when runs move to others of their stage; nil when more links would lead back, or
  /// the highest column became much higher than the bands.
  ///
  /// Complexity: O(vertices + links).
  func moving(_ moves: [Move]) -> CardColumns? {
    var other = self
    for move in moves { other.move(move.run, to: move.column) }
    guard other.linksBack <= linksBack, other.highest <= max(highest, bandHeight * Self.mostOfBand)
    else {
      return nil
    }
    _ = other.dropEmptyColumns()
    other.cost = other.total
    return other
  }

  /// The cards of a run, and the column to which they move.
  typealias Move = (run: [Int], column: Int)

  /// Every way to move a run to another column of its stage, or to let it change places with a run that
  /// stands there.
  var movesOfRuns: [[Move]] {
    let runs = runs
    var moves: [[Move]] = []
    for (place, run) in runs.enumerated() {
      let from = columnOfVertex[run[0]]
      for column in domains[run[0]] where column != from { moves.append([(run, column)]) }
      for other in runs[..<place] {
        let column = columnOfVertex[other[0]]
        if column != from, bandOfColumn[column] == bandOfColumn[from] {
          moves.append([(run, column), (other, from)])
        }
      }
    }
    return moves
  }

  private var highest: Double { columnHeights.max() ?? 0 }
  /// So much of a band's height a column may take when runs change places: no two are equally high.
  private static let mostOfBand = 1.1

  /// The number of links, return flows left out, that lead to a column before their own.
  private var linksBack: Int {
    graph.vertices.indices.reduce(0) { sum, head in
      sum + graph.tails[head].count { columnOfVertex[$0] > columnOfVertex[head] }
    }
  }

  private mutating func move(_ moved: [Int], to column: Int) {
    for vertex in moved {
      remove(vertex)
      columnOfVertex[vertex] = column
      add(vertex)
    }
  }

  private mutating func add(_ vertex: Int) {
    let (segment, column) = (graph.vertices[vertex].segment, columnOfVertex[vertex])
    columnHeights[column] += heights[vertex]
    if counts[segment][column] == 0 { columnHeights[column] += Self.runHeight }
    counts[segment][column] += 1
  }

  private mutating func remove(_ vertex: Int) {
    let (segment, column) = (graph.vertices[vertex].segment, columnOfVertex[vertex])
    columnHeights[column] -= heights[vertex]
    counts[segment][column] -= 1
    if counts[segment][column] == 0 { columnHeights[column] -= Self.runHeight }
  }

  // MARK: Costs

  /// The vertices whose cost depends on where some stand: they and what they are linked with.
  private func touched(by moved: [Int]) -> [Int] {
    if moved.count == 1 { return graph.neighbours[moved[0]] }
    var isTouched = [Bool](repeating: false, count: graph.vertices.count)
    for vertex in moved {
      for neighbour in graph.neighbours[vertex] { isTouched[neighbour] = true }
    }
    return isTouched.indices.filter { isTouched[$0] }
  }

  private func cost(_ touched: [Int], _ moved: [Int], _ columns: Range<Int>) -> Double {
    var cost = runCost(of: graph.vertices[moved[0]].segment)
    for vertex in touched { cost += linkCost(of: vertex) }
    for column in columns { cost += heightCost(of: column) }
    return cost
  }

  private var total: Double {
    var cost = 0.0
    for vertex in graph.vertices.indices { cost += linkCost(of: vertex) }
    for segment in 0..<graph.segments { cost += runCost(of: segment) }
    for column in columnHeights.indices { cost += heightCost(of: column) }
    return cost
  }

  /// What the links into a vertex cost, and its links inside its column.
  private func linkCost(of vertex: Int) -> Double {
    let column = columnOfVertex[vertex]
    var (cost, farthest, beside) = (0.0, 0, 0)
    for tail in graph.tails[vertex] {
      let distance = column - columnOfVertex[tail]
      if distance > 0 {
        farthest = max(farthest, distance - 1)
        cost += 0.12 * Double(distance - 1)
      } else if distance < 0 {
        cost += 60 * Double(1 - distance)
      } else {
        let isInside = graph.vertices[tail].segment == graph.vertices[vertex].segment
        cost += isInside ? 0.6 : 40
        beside += 1
      }
    }
    for head in graph.heads[vertex] where columnOfVertex[head] == column { beside += 1 }
    return cost + 0.9 * Double(farthest) + 5 * Double(max(0, beside - 2))
  }

  private func runCost(of segment: Int) -> Double {
    let runs = counts[segment].count { $0 > 0 }
    let needed = neededRuns[segment]
    return 3.2 * Double(max(runs - needed, 0)) + 25 * Double(max(runs - needed - 1, 0))
  }

  private func heightCost(of column: Int) -> Double {
    let share = columnHeights[column] / bandHeight
    return 60 * max(0, share - 1) + 5 * share * share
  }
}
