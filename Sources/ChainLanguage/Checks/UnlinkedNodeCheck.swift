import ChainModel

/// A node without any link, where there is another one to link it to.
enum UnlinkedNodeCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let map = subject.map
    guard map.nodes.count > 1 else { return }
    for node in map.nodes.indices.map({ NodeID($0) })
    where map.graph.links(from: node).isEmpty && map.graph.links(to: node).isEmpty {
      log.report(MapIssue.unlinkedNode(map[node].key), at: subject.places[node])
    }
  }
}
