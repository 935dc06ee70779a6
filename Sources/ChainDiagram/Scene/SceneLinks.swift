import ChainModel
import ChainQuery

/// Chooses the links that a drawing shows.
struct SceneLinks {
  private let map: ChainMap
  private let findings: Findings
  private let strips: [Bool]

  init(_ findings: Findings, strips: [Bool]) {
    map = findings.map
    self.findings = findings
    self.strips = strips
  }

  /// The links of a drawing. Those that touch a strip are not drawn one by one.
  func links(for drawing: Drawing) -> [SceneLink] {
    let drawn = map.links.filter { link in
      !strips[map[link.from].stage.index] && !strips[map[link.to].stage.index]
    }
    switch drawing {
    case .flow: return drawn.map { ribbon(from: card($0.from), to: card($0.to), of: [$0]) }
    case .overview: return ribbons(of: drawn)
    }
  }

  /// One ribbon for all links that lead from one segment to another, and one for what flows back
  /// between them; none inside a segment.
  private func ribbons(of links: [Link]) -> [SceneLink] {
    struct Ends: Hashable {
      let tail: SceneLink.End
      let head: SceneLink.End
      let isReturn: Bool
    }
    var order: [Ends] = []
    var bundles: [Ends: [Link]] = [:]
    for link in links {
      let ends = Ends(
        tail: group(of: link.from), head: group(of: link.to), isReturn: link.kind == .returnFlow)
      guard ends.tail != ends.head else { continue }
      if bundles[ends] == nil { order.append(ends) }
      bundles[ends, default: []].append(link)
    }
    return order.map { ribbon(from: $0.tail, to: $0.head, of: bundles[$0] ?? []) }
  }

  /// A ribbon; one of requirements and support links counts as a requirement.
  private func ribbon(
    from tail: SceneLink.End, to head: SceneLink.End, of links: [Link]
  ) -> SceneLink {
    let requirement = links.first { $0.kind == .requirement }
    return SceneLink(
      tail: tail, head: head, kind: (requirement ?? links.first)?.kind ?? .requirement,
      count: links.count,
      isFromVacancy: links.allSatisfy { findings.state(of: $0.from) == .vacant })
  }

  private func card(_ node: NodeID) -> SceneLink.End { .card(node.index) }

  /// The box that an overview draws for a node: its segment, or itself outside of one.
  private func group(of node: NodeID) -> SceneLink.End {
    map[node].segment.map { .group($0.index) } ?? .card(node.index)
  }
}
