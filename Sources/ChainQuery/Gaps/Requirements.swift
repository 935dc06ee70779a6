import ChainModel

/// What every node requires, and an order in which inputs stand before those that require them.
struct Requirements: Sendable {
  /// Every node, inputs first.
  let order: [NodeID]
  /// The place of every node in ``order``.
  let ranks: [Int32]
  private let graph: ChainGraph

  /// Prepares the requirements of a map. Complexity: O(nodes + requirements).
  init(of graph: ChainGraph) {
    self.graph = graph
    order = Self.order(of: graph)
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, node) in order.enumerated() { ranks[node.index] = Int32(truncatingIfNeeded: rank) }
    self.ranks = ranks
  }

  /// The number of nodes.
  var nodeCount: Int { order.count }

  /// The clauses of a node; every one must be met.
  func clauses(of node: NodeID) -> Range<Int> { graph.clauses(of: node) }

  /// The inputs of a clause; any one of them meets it.
  func inputs(of clause: Int) -> ChainGraph.Clause { graph.inputs(ofClause: clause) }

  /// The nodes that require a node, each once.
  func outputs(of node: NodeID) -> ElementList<Node> { graph.outputs(of: node) }

  /// Kahn's order (A. B. Kahn, Topological sorting of large networks, 1962).
  private static func order(of graph: ChainGraph) -> [NodeID] {
    var open = [Int](repeating: 0, count: graph.nodeCount)
    for node in open.indices {
      for output in graph.outputs(of: NodeID(node)) { open[output.index] += 1 }
    }
    var order = open.indices.filter { open[$0] == 0 }.map { NodeID($0) }
    var next = 0
    while next < order.count {
      for output in graph.outputs(of: order[next]) {
        open[output.index] -= 1
        if open[output.index] == 0 { order.append(output) }
      }
      next += 1
    }
    return order
  }
}
