/// The arrows of a map both ways, and what each node requires.
public struct ChainGraph: Sendable, Equatable {
  /// One requirement of a node: any one of its inputs meets it.
  public typealias Clause = ElementList<Node>

  /// The clauses of a node, as a range of rows of ``clauseInputs``; one number more than nodes.
  @usableFromInline let clauseOffsets: [Int32]
  /// Where the inputs of a clause begin in ``clauseInputs``; one number more than clauses.
  @usableFromInline let inputOffsets: [Int32]
  /// The inputs of all clauses, those of one node behind one another.
  @usableFromInline let clauseInputs: [NodeID]
  /// The heads of `->` by tail, each once.
  @usableFromInline let requirers: CompressedRows<Node, NodeID>
  /// The links that leave a node, of every kind.
  @usableFromInline let leaving: CompressedRows<Node, LinkID>
  /// The links that arrive at a node, of every kind.
  @usableFromInline let arriving: CompressedRows<Node, LinkID>

  /// The number of nodes.
  @inlinable public var nodeCount: Int { clauseOffsets.count - 1 }

  /// What a node requires: every clause must be met, each by any one of its inputs.
  /// Complexity: O(1).
  @inlinable public func requirements(of node: some ElementReference<Node>) -> Requirements {
    Requirements(graph: self, clauses: clauses(of: node.id))
  }

  /// The nodes that a node requires, alone or as one of several; one that stands in two clauses
  /// is there twice. Complexity: O(1).
  @inlinable public func inputs(of node: some ElementReference<Node>) -> ElementList<Node> {
    let clauses = clauses(of: node.id)
    let inputs = Int(inputOffsets[clauses.lowerBound])..<Int(inputOffsets[clauses.upperBound])
    return ElementList(clauseInputs[inputs])
  }

  /// The nodes that require a node, each once. Complexity: O(1).
  @inlinable public func outputs(of node: some ElementReference<Node>) -> ElementList<Node> {
    ElementList(requirers[node.id])
  }

  /// The links of every kind that leave a node. Complexity: O(1).
  @inlinable public func links(from node: some ElementReference<Node>) -> ElementList<Link> {
    ElementList(leaving[node.id])
  }

  /// The links of every kind that arrive at a node. Complexity: O(1).
  @inlinable public func links(to node: some ElementReference<Node>) -> ElementList<Link> {
    ElementList(arriving[node.id])
  }

  /// The clauses of a node among those of all nodes. Complexity: O(1).
  @inlinable public func clauses(of node: NodeID) -> Range<Int> {
    Int(clauseOffsets[node.index])..<Int(clauseOffsets[node.index + 1])
  }

  /// The inputs of a clause, by its place among those of all nodes. Complexity: O(1).
  @inlinable public func inputs(ofClause clause: Int) -> Clause {
    ElementList(clauseInputs[Int(inputOffsets[clause])..<Int(inputOffsets[clause + 1])])
  }

  /// The requirements of one node, without a copy; the first index is 0.
  public struct Requirements: RandomAccessCollection, Sendable {
    @usableFromInline let graph: ChainGraph
    @usableFromInline let clauses: Range<Int>

    @inlinable init(graph: ChainGraph, clauses: Range<Int>) {
      self.graph = graph
      self.clauses = clauses
    }

    /// The first index: 0.
    @inlinable public var startIndex: Int { 0 }
    /// The index behind the last: the number of clauses.
    @inlinable public var endIndex: Int { clauses.count }
    /// The clause at an index. Complexity: O(1).
    @inlinable public subscript(index: Int) -> Clause {
      graph.inputs(ofClause: clauses.lowerBound + index)
    }
  }
}

extension ChainGraph {
  /// The nodes from which one of `nodes` can be reached over `->`, themselves left out unless
  /// they feed one another. Complexity: O(nodes + requirements).
  public func upstream(of nodes: some Sequence<some ElementReference<Node>>) -> NodeSet {
    closure(of: nodes.map(\.id), in: clauseInputs) { node in
      let clauses = clauses(of: node)
      return Int(inputOffsets[clauses.lowerBound])..<Int(inputOffsets[clauses.upperBound])
    }
  }

  /// The nodes that can be reached from one of `nodes` over `->`, themselves left out unless
  /// they feed one another. Complexity: O(nodes + requirements).
  public func downstream(of nodes: some Sequence<some ElementReference<Node>>) -> NodeSet {
    closure(of: nodes.map(\.id), in: requirers.values) { requirers.range(of: $0) }
  }

  /// What can be reached from some nodes; `run` tells where the neighbours of one stand in `neighbours`.
  private func closure(
    of nodes: [NodeID], in neighbours: [NodeID], run: (NodeID) -> Range<Int>
  ) -> NodeSet {
    var reached = NodeSet(capacity: nodeCount)
    var open = nodes
    while let node = open.popLast() {
      for place in run(node) where reached.insert(neighbours[place]) {
        open.append(neighbours[place])
      }
    }
    return reached
  }
}
