extension ChainMapBuilder {
  /// A requirement's tail and head.
  struct Arrow: Hashable {
    let from: NodeID
    let to: NodeID
  }

  /// The circles of requirements (at most 100 of them), and the requirements that close any.
  func findCircles() -> (circles: [[NodeID]], closing: Set<Arrow>) {
    let pairs = clauses.flatMap { clause in
      clause.value.map { (row: $0, value: clause.row) }
    }
    var circles: [[NodeID]] = []
    var closing: Set<Arrow> = []
    CircleSearch(nodeCount: nodes.count, links: pairs).forEachCircle { path in
      guard let first = path.first?.node, let last = path.last?.node else { return true }
      if closing.insert(Arrow(from: last, to: first)).inserted, circles.count < 100 {
        circles.append(path.map(\.node))
      }
      return true
    }
    return (circles, closing)
  }

  /// The clauses of every node, in order of declaration, each once and without the arrows that
  /// close circles.
  func clauses(leavingOut closing: Set<Arrow>) -> CompressedRows<Node, [NodeID]> {
    guard !closing.isEmpty else { return CompressedRows(rows: nodes.count, pairs: clauses) }
    let kept = clauses.compactMap { clause -> (row: NodeID, value: [NodeID])? in
      let inputs = clause.value.filter { !closing.contains(Arrow(from: $0, to: clause.row)) }
      return inputs.isEmpty ? nil : (clause.row, inputs)
    }
    return CompressedRows(rows: nodes.count, pairs: kept)
  }

  /// Every link once by tail, head and kind: requirements by head, then the others.
  func assembleLinks(_ requirements: CompressedRows<Node, [NodeID]>) -> [Link] {
    var links: [Link] = []
    func add(_ from: NodeID, _ to: NodeID, _ kind: Link.Kind) {
      links.append(Link(id: LinkID(links.count), from: from, to: to, kind: kind))
    }
    /// The last head that a node was an input of; heads come in order, so it tells repetitions.
    var lastHead = [NodeID?](repeating: nil, count: nodes.count)
    for node in nodes {
      for input in requirements[node.id].joined() where lastHead[input.index] != node.id {
        lastHead[input.index] = node.id
        add(input, node.id, .requirement)
      }
    }
    var returned: Set<Arrow> = []
    var supported: Set<Arrow> = []
    for link in otherLinks {
      let arrow = Arrow(from: link.from, to: link.to)
      let isNew =
        link.kind == .returnFlow
        ? returned.insert(arrow).inserted : supported.insert(arrow).inserted
      if isNew { add(link.from, link.to, link.kind) }
    }
    return links
  }

  func assembleGraph(
    _ requirements: CompressedRows<Node, [NodeID]>, links: [Link]
  ) -> ChainGraph {
    var clauseOffsets: [Int32] = [0]
    var inputOffsets: [Int32] = [0]
    var inputs: [NodeID] = []
    for node in nodes {
      for clause in requirements[node.id] {
        inputs += clause
        inputOffsets.append(Int32(truncatingIfNeeded: inputs.count))
      }
      clauseOffsets.append(Int32(truncatingIfNeeded: inputOffsets.count - 1))
    }
    return ChainGraph(
      clauseOffsets: clauseOffsets, inputOffsets: inputOffsets, clauseInputs: inputs,
      requirers: CompressedRows(
        rows: nodes.count,
        pairs: links.filter { $0.kind == .requirement }.map { ($0.from, $0.to) }),
      leaving: CompressedRows(rows: nodes.count, pairs: links.map { ($0.from, $0.id) }),
      arriving: CompressedRows(rows: nodes.count, pairs: links.map { ($0.to, $0.id) }))
  }
}
