import ChainModel

extension Evaluator {
  /// The nodes where all filters of place hold; nil when there are none, and anywhere will do.
  /// Complexity: O(nodes + links) for each filter.
  func places(of filters: [Filter]) -> NodeSet? {
    var places: NodeSet?
    for filter in filters {
      guard let nodes = nodes(of: filter) else { continue }
      places = places?.intersection(nodes) ?? nodes
    }
    return places
  }

  private func nodes(of filter: Filter) -> NodeSet? {
    switch filter {
    case .in(.region), .into, .outOf, .doing: nil
    case .in(let place): nodes(in: place)
    case .upstream(let ends): map.graph.upstream(of: ids(of: ends)).subtracting(set(ids(of: ends)))
    case .downstream(let starts):
      map.graph.downstream(of: ids(of: starts)).subtracting(set(ids(of: starts)))
    case .feeding(let heads): set(ids(of: heads).flatMap { map.graph.inputs(of: $0) })
    case .fed(let tails): set(ids(of: tails).flatMap { map.graph.outputs(of: $0) })
    }
  }

  /// The nodes in a stage, segment or field, or a node itself.
  func nodes(in place: Reference) -> NodeSet {
    switch place {
    case .stage(let key): set(map.stage(key).map { Array(map.nodes(in: $0.id)) } ?? [])
    case .segment(let key): set(map.segment(key).map { Array(map.nodes(in: $0.id)) } ?? [])
    case .field(let key):
      set(
        map.field(key).map { field in
          map.nodes.lazy.filter { $0.traits.fields.contains(field.id) }.map(\.id)
        } ?? [])
    case .node: set(ids(of: [place]))
    case .region, .named: NodeSet(capacity: map.nodes.count)
    }
  }

  private func ids(of references: [Reference]) -> [NodeID] {
    references.compactMap { map.node($0.text)?.id }
  }

  private func set(_ nodes: [NodeID]) -> NodeSet {
    var set = NodeSet(capacity: map.nodes.count)
    for node in nodes { set.insert(node) }
    return set
  }
}
