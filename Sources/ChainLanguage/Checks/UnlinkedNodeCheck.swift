import ChainModel

/// A node without any link.
enum UnlinkedNodeCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let graph = subject.map.graph
    for node in subject.map.nodes
    where graph.links(from: node.id).isEmpty && graph.links(to: node.id).isEmpty {
      log.report(.unlinkedNode(node.key), at: subject.places[node.id])
    }
  }
}
