/// The arrows of a map both ways, and what each node requires.
public struct ChainGraph: Sendable {
  /// One requirement of a node: any one of its inputs meets it.
  public struct Clause: Sendable, RandomAccessCollection {
    let inputs: ArraySlice<NodeID>

    /// The first position.
    public var startIndex: Int { inputs.startIndex }
    /// The position behind the last.
    public var endIndex: Int { inputs.endIndex }
    /// The input at a position.
    public subscript(position: Int) -> NodeID { inputs[position] }
  }

  /// The clauses of a node, as a range of rows of ``clauseInputs``.
  let clauseOffsets: [Int32]
  /// Where the inputs of a clause begin in ``clauseInputs``; one number more than clauses.
  let inputOffsets: [Int32]
  /// The inputs of all clauses, those of one node behind one another.
  let clauseInputs: [NodeID]
  /// The heads of `->` by tail, each once.
  let requirers: CompressedRows<Node, NodeID>
  /// The links that leave a node, of every kind.
  let leaving: CompressedRows<Node, LinkID>
  /// The links that arrive at a node, of every kind.
  let arriving: CompressedRows<Node, LinkID>

  /// The number of nodes.
  public var nodeCount: Int { clauseOffsets.count - 1 }

  /// What a node requires: every clause must be met, each by any one of its inputs.
  /// Complexity: O(clauses of the node).
  public func requirements(of node: NodeID) -> [Clause] {
    (Int(clauseOffsets[node.index])..<Int(clauseOffsets[node.index + 1])).map { clause in
      Clause(inputs: clauseInputs[Int(inputOffsets[clause])..<Int(inputOffsets[clause + 1])])
    }
  }

  /// The nodes that a node requires, alone or as one of several; one that stands in two clauses
  /// is there twice. Complexity: O(1).
  public func inputs(of node: NodeID) -> ArraySlice<NodeID> {
    let clauses = (first: clauseOffsets[node.index], end: clauseOffsets[node.index + 1])
    return clauseInputs[Int(inputOffsets[Int(clauses.first)])..<Int(inputOffsets[Int(clauses.end)])]
  }

  /// The nodes that require a node, each once. Complexity: O(1).
  public func outputs(of node: NodeID) -> ArraySlice<NodeID> { requirers[node] }

  /// The links of every kind that leave a node. Complexity: O(1).
  public func links(from node: NodeID) -> ArraySlice<LinkID> { leaving[node] }

  /// The links of every kind that arrive at a node. Complexity: O(1).
  public func links(to node: NodeID) -> ArraySlice<LinkID> { arriving[node] }
}

extension ChainGraph {
  /// The nodes from which one of `nodes` can be reached over `->`, themselves left out unless
  /// they feed one another. Complexity: O(nodes + requirements).
  public func upstream(of nodes: some Sequence<NodeID>) -> NodeSet {
    closure(of: nodes, over: inputs(of:))
  }

  /// The nodes that can be reached from one of `nodes` over `->`, themselves left out unless
  /// they feed one another. Complexity: O(nodes + requirements).
  public func downstream(of nodes: some Sequence<NodeID>) -> NodeSet {
    closure(of: nodes, over: outputs(of:))
  }

  private func closure(
    of nodes: some Sequence<NodeID>, over step: (NodeID) -> ArraySlice<NodeID>
  ) -> NodeSet {
    var reached = NodeSet(capacity: nodeCount)
    var open = Array(nodes)
    while let node = open.popLast() {
      for next in step(node) where reached.insert(next) { open.append(next) }
    }
    return reached
  }
}
