extension ChainMapBuilder {
  /// The circles of requirements (at most 100 of them), and the requirements that close any, each
  /// as its tail packed with its head.
  func findCircles() -> (circles: [MapProblem], closing: Set<UInt64>) {
    let pairs = requirements.flatMap { requirement in
      requirement.inputs.map { (row: $0, value: requirement.node) }
    }
    var circles: [[NodeID]] = []
    var closing: Set<UInt64> = []
    CircleSearch(nodeCount: nodes.count, links: pairs).forEachCircle { path in
      guard let first = path.first?.node, let last = path.last?.node else { return true }
      if closing.insert(last.packed(with: first)).inserted, circles.count < 100 {
        circles.append(path.map(\.node))
      }
      return true
    }
    guard !circles.isEmpty else { return ([], closing) }
    let byHead = CompressedRows<Node, Int>(
      rows: nodes.count, pairs: requirements.indices.map { (requirements[$0].node, $0) })
    let told = circles.map { nodes in
      let heads = nodes.dropFirst() + nodes.prefix(1)
      let origins = zip(nodes, heads).map { tail, head in
        byHead[head].first { requirements[$0].inputs.contains(tail) }
          .map { requirements[$0].origin } ?? .none
      }
      return MapProblem.circle(RequirementCircle(nodes: nodes, origins: origins))
    }
    return (told, closing)
  }

  /// The requirements of every node, in order of declaration, without the arrows that close
  /// circles.
  func clauses(leavingOut closing: Set<UInt64>) -> CompressedRows<Node, Requirement> {
    guard !closing.isEmpty else {
      return CompressedRows(rows: nodes.count, pairs: requirements.map { ($0.node, $0) })
    }
    let kept = requirements.compactMap { requirement -> (row: NodeID, value: Requirement)? in
      var kept = requirement
      kept.inputs.removeAll { closing.contains($0.packed(with: requirement.node)) }
      return kept.inputs.isEmpty ? nil : (requirement.node, kept)
    }
    return CompressedRows(rows: nodes.count, pairs: kept)
  }

  /// Every link once by tail, head and kind: requirements by head, then the others; each with the
  /// origin of the call that stated it first.
  func assembleLinks(
    _ clauses: CompressedRows<Node, Requirement>
  ) -> (links: [Link], origins: [Origin]) {
    var links: [Link] = []
    var origins: [Origin] = []
    func add(_ from: NodeID, _ to: NodeID, _ kind: Link.Kind, _ origin: Origin) {
      links.append(Link(id: LinkID(links.count), from: from, to: to, kind: kind))
      origins.append(origin)
    }
    /// The last head that a node was an input of; heads come in order, so it tells repetitions.
    var lastHead = [NodeID?](repeating: nil, count: nodes.count)
    for node in nodes {
      for clause in clauses[node.id] {
        for input in clause.inputs where lastHead[input.index] != node.id {
          lastHead[input.index] = node.id
          add(input, node.id, .requirement, clause.origin)
        }
      }
    }
    var known: Set<UInt64> = []
    for link in otherLinks
    where known.insert(link.from.packed(with: link.to, link.kind.rawValue)).inserted {
      add(link.from, link.to, link.kind, link.origin)
    }
    return (links, origins)
  }

  func assembleGraph(
    _ clauses: CompressedRows<Node, Requirement>, links: [Link]
  ) -> ChainGraph {
    var clauseOffsets: [Int32] = [0]
    var inputOffsets: [Int32] = [0]
    var inputs: [NodeID] = []
    for node in nodes {
      for clause in clauses[node.id] {
        inputs += clause.inputs
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
