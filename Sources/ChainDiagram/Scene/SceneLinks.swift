import ChainModel
import ChainQuery

/// Chooses the links that a drawing shows.
struct SceneLinks {
  private let findings: Findings
  private let selection: SceneSelection
  /// Whether each band is a strip.
  private let strips: [Bool]
  private var map: ChainMap { findings.map }

  init(_ findings: Findings, _ selection: SceneSelection, strips: [Bool]) {
    self.findings = findings
    self.selection = selection
    self.strips = strips
  }

  /// The links of a drawing. Those that touch a strip are not drawn one by one.
  func links(for drawing: Drawing) -> [SceneLink] {
    let drawn = selection.links.filter { !isInStrip($0.from) && !isInStrip($0.to) }
    switch drawing {
    case .flow:
      return drawn.compactMap { link in
        guard let tail = card(link.from), let head = card(link.to) else { return nil }
        return ribbon(from: tail, to: head, of: [link], choice: choice(of: link))
      }
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
      guard let tail = group(of: link.from), let head = group(of: link.to), tail != head else {
        continue
      }
      let ends = Ends(tail: tail, head: head, isReturn: link.kind == .returnFlow)
      if bundles[ends] == nil { order.append(ends) }
      bundles[ends, default: []].append(link)
    }
    return order.map { ribbon(from: $0.tail, to: $0.head, of: bundles[$0] ?? []) }
  }

  /// A ribbon; one of requirements and support links counts as a requirement.
  private func ribbon(
    from tail: SceneLink.End, to head: SceneLink.End, of links: [Link], choice: Int? = nil
  ) -> SceneLink {
    let requirement = links.first { $0.kind == .requirement }
    return SceneLink(
      tail: tail, head: head, kind: (requirement ?? links.first)?.kind ?? .requirement,
      count: links.count, choice: choice,
      isFromVacancy: links.allSatisfy { findings.state(of: $0.from) == .vacant })
  }

  /// The requirement that a link meets as one of several.
  private func choice(of link: Link) -> Int? {
    guard link.kind == .requirement else { return nil }
    let requirements = map.graph.requirements(of: link.to)
    let isNeeded = requirements.contains { $0.count == 1 && $0[0].id == link.from }
    return isNeeded
      ? nil
      : requirements.indices.first {
        requirements[$0].count > 1 && requirements[$0].contains { $0.id == link.from }
      }
  }

  private func isInStrip(_ node: NodeID) -> Bool {
    selection.band(of: map[node].stage).map { strips[$0] } ?? false
  }

  private func card(_ node: NodeID) -> SceneLink.End? {
    selection.card(of: node).map { .card($0) }
  }

  /// The box that an overview draws for a node: its segment, or itself outside of one.
  private func group(of node: NodeID) -> SceneLink.End? {
    map[node].segment.flatMap(selection.group).map { .group($0) } ?? card(node)
  }
}
