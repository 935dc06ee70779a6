import ChainModel

/// Links of a flow that share a line: each of its tails leads to each of its heads, so that the line is never
/// ambiguous.
struct Trunk {
  /// The links, as indices of ``FlowGraph/links``.
  let links: [Int]
  /// The vertices at its left ends and at its right ones, in ascending order.
  let tails: [Int]
  let heads: [Int]
  /// The columns from its first tail to its last head.
  let columns: ClosedRange<Int>

  /// The columns that it passes.
  var columnsBetween: Range<Int> {
    columns.lowerBound + 1..<max(columns.upperBound, columns.lowerBound + 1)
  }

  /// Joins the links that lead to a column further right, each in one trunk.
  ///
  /// The inputs of a choice make one of their own. Of the others, the largest sets of tails that all lead to
  /// the same heads are joined again and again, as long as that saves two lines or covers all that a head
  /// needs; what is left joins by its head; links to heads that need nothing else fork from their tail.
  static func trunks(of graph: FlowGraph, columnOfVertex: [Int]) -> [Trunk] {
    var joiner = TrunkJoiner(graph, columnOfVertex)
    joiner.joinChoices()
    for kind in [Link.Kind.requirement, .support, .returnFlow] { joiner.joinOthers(kind) }
    return joiner.trunks
  }
}

private struct TrunkJoiner {
  let graph: FlowGraph
  let columnOfVertex: [Int]
  var trunks: [Trunk] = []
  /// The forward links that are in no trunk yet.
  private var isOpen: [Bool]

  init(_ graph: FlowGraph, _ columnOfVertex: [Int]) {
    self.graph = graph
    self.columnOfVertex = columnOfVertex
    isOpen = graph.links.map { columnOfVertex[$0.tail] < columnOfVertex[$0.head] }
  }

  private mutating func add(_ links: [Int]) {
    guard let first = links.first else { return }
    for link in links { isOpen[link] = false }
    let tails = Set(links.map { graph.links[$0].tail }).sorted()
    let heads = Set(links.map { graph.links[$0].head }).sorted()
    let left = tails.map { columnOfVertex[$0] }.min() ?? columnOfVertex[graph.links[first].tail]
    let right = heads.map { columnOfVertex[$0] }.max() ?? left + 1
    trunks.append(
      Trunk(links: links.sorted(), tails: tails, heads: heads, columns: left...right))
  }

  /// Joins the inputs of each choice, and choices of the same inputs.
  mutating func joinChoices() {
    struct Choice: Hashable {
      let head: Int
      let choice: Int
    }
    var links: [Choice: [Int]] = [:]
    var order: [Choice] = []
    for (index, link) in graph.links.enumerated() where isOpen[index] {
      guard let choice = link.choice else { continue }
      let key = Choice(head: link.head, choice: choice)
      if links[key] == nil { order.append(key) }
      links[key, default: []].append(index)
    }
    var trunks: [[Int]: [Int]] = [:]
    var sets: [[Int]] = []
    for key in order {
      let inputs = links[key] ?? []
      let tails = inputs.map { graph.links[$0].tail }.sorted()
      if trunks[tails] == nil { sets.append(tails) }
      trunks[tails, default: []] += inputs
    }
    for tails in sets { add(trunks[tails] ?? []) }
  }

  /// Joins links of a kind.
  mutating func joinOthers(_ kind: Link.Kind) {
    var known = Inputs(
      graph, open: graph.links.indices.filter { isOpen[$0] && graph.links[$0].kind == kind })
    while let block = known.largestBlock() {
      add(block.heads.flatMap { head in block.tails.compactMap { known.link($0, head) } })
      for head in block.heads { known.remove(block.tails, from: head) }
    }
    var forks: [Int: [Int]] = [:]
    for head in known.heads {
      let tails = known.tails(of: head)
      if tails.count == 1 {
        forks[tails[0], default: []].append(head)
      } else if tails.count > 1 {
        add(tails.compactMap { known.link($0, head) })
      }
    }
    for (tail, heads) in forks.sorted(by: { $0.key < $1.key }) {
      add(heads.compactMap { known.link(tail, $0) })
    }
  }
}

/// What the heads of some links need.
private struct Inputs {
  /// For each vertex what leads to it, and what it leads to with the links to that.
  private var tails: [[Int]]
  private var headsOfTail: [[Int]]
  private var linksOfTail: [[Int]]
  let heads: [Int]

  init(_ graph: FlowGraph, open: [Int]) {
    tails = graph.vertices.map { _ in [] }
    headsOfTail = tails
    linksOfTail = tails
    for index in open {
      let link = graph.links[index]
      tails[link.head].append(link.tail)
      headsOfTail[link.tail].append(link.head)
      linksOfTail[link.tail].append(index)
    }
    heads = tails.indices.filter { [tails] in !tails[$0].isEmpty }
    for head in heads where tails[head].count > 1 { tails[head] = Set(tails[head]).sorted() }
  }

  func link(_ tail: Int, _ head: Int) -> Int? {
    headsOfTail[tail].lastIndex(of: head).map { linksOfTail[tail][$0] }
  }

  func tails(of head: Int) -> [Int] { tails[head] }

  mutating func remove(_ gone: [Int], from head: Int) {
    tails[head].removeAll { gone.contains($0) }
  }

  /// The tails that all lead to the same heads, and save most lines.
  func largestBlock() -> (tails: [Int], heads: [Int])? {
    var best: (tails: [Int], heads: [Int], gain: Int, covers: Int)?
    var seen: Set<[Int]> = []
    for head in heads {
      let own = tails[head]
      guard own.count > 1 else { continue }
      let others = Set(own.flatMap { headsOfTail[$0] }).filter { $0 > head }.sorted()
      for other in others {
        let theirs = tails[other]
        let common = own.filter { theirs.contains($0) }
        guard common.count > 1, seen.insert(common).inserted else { continue }
        let block = headsOfTail[common[0]].filter { candidate in
          let inputs = tails[candidate]
          return common.allSatisfy { inputs.contains($0) }
        }.sorted()
        let gain = (common.count - 1) * (block.count - 1)
        let covers = block.count { tails[$0] == common }
        guard gain >= 2 || covers > 0 else { continue }
        if best.map({ ($0.gain, $0.covers) < (gain, covers) }) ?? true {
          best = (common, block, gain, covers)
        }
      }
    }
    return best.map { ($0.tails, $0.heads) }
  }
}
