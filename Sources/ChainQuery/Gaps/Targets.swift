import ChainModel

extension ChainMap {
  /// What the chain exists to make, in map order: the nodes marked `target`; without any, the
  /// nodes that require others by `->` and are required by none.
  /// Complexity: O(nodes).
  var targets: [NodeID] {
    let marked = nodes.filter(\.traits.isTarget).map(\.id)
    guard marked.isEmpty else { return marked }
    return nodes.map(\.id).filter { graph.outputs(of: $0).isEmpty && !graph.inputs(of: $0).isEmpty }
  }
}
