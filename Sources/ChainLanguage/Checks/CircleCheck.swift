import ChainDiagnostics
import ChainModel

/// A circle of `->`: nothing in it could ever be complete.
enum CircleCheck: MapCheck {
  /// The arrows of a circle that are shown beside the one that closes it.
  private static let shownLimit = 20

  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let circles = subject.problems.compactMap { problem in
      if case .circle(let nodes) = problem { nodes } else { nil }
    }
    guard !circles.isEmpty else { return }
    let byHead = subject.arrows.placesByHead(nodeCount: subject.map.nodes.count)
    func range(from tail: NodeID, to head: NodeID) -> SourceRange? {
      let row = byHead.places[byHead.offsets[head.index]..<byHead.offsets[head.index + 1]]
      return row.lazy.map { subject.arrows.arrows[$0] }
        .first { $0.from == tail && $0.kind == .requirement }?.range
    }
    for nodes in circles {
      guard let first = nodes.first, let last = nodes.last else { continue }
      let others = zip(nodes, nodes.dropFirst()).prefix(shownLimit)
      log.report(
        .circle(nodes.map { subject.map[$0].key }), at: range(from: last, to: first),
        secondary: others.compactMap { range(from: $0, to: $1) })
    }
  }
}
