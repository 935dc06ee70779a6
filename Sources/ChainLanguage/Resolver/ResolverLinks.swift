import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Links.
extension Resolver {
  mutating func addLinks() {
    for link in outline.links {
      var tails = NodeGroup(link.sources.compactMap { resolveNode($0) })
      for (index, step) in link.steps.enumerated() {
        let heads = NodeGroup(step.targets.compactMap { resolveNode($0) })
        let isChoice = index == 0 && link.separator == .bar && step.arrow == .requirement
        add(tails, to: heads, step, isChoice: isChoice)
        // What the heads repeat is told at the arrow before them.
        tails = NodeGroup(distinct: heads.nodes)
      }
    }
  }

  private mutating func add(
    _ tails: NodeGroup, to heads: NodeGroup, _ step: LinkStatement.Step, isChoice: Bool
  ) {
    guard !arrows.isFull else { return }
    guard arrows.reserve(tails.nodes.count * heads.nodes.count) else {
      return log.report(.tooManyLinks(limit: ArrowList.limit), at: step.arrowRange)
    }
    for head in heads.nodes { add(tails.nodes, to: head, step, isChoice: isChoice) }
    guard tails.repeated != nil || heads.repeated != nil,
      let from = tails.repeated ?? tails.nodes.first,
      let to = heads.repeated ?? heads.nodes.first
    else { return }
    arrows.noteRepetition(
      Arrow(from: from, to: to, kind: Link.Kind(step.arrow), range: step.arrowRange))
  }

  private mutating func add(
    _ tails: [NodeID], to head: NodeID, _ step: LinkStatement.Step, isChoice: Bool
  ) {
    let kind = Link.Kind(step.arrow)
    let group = tails.map { Arrow(from: $0, to: head, kind: kind, range: step.arrowRange) }
    if isChoice {
      arrows.append(alternatives: group)
      return builder.require(head, anyOf: tails)
    }
    for arrow in group {
      arrows.append(arrow)
      switch kind {
      case .requirement: builder.require(head, anyOf: [arrow.from])
      case .returnFlow: builder.addReturnFlow(from: arrow.from, to: head)
      case .support: builder.addSupport(from: arrow.from, to: head)
      }
    }
  }
}

/// The nodes on one side of an arrow, each once.
private struct NodeGroup {
  let nodes: [NodeID]
  /// The first node that the text names a second time.
  let repeated: NodeID?

  init(distinct nodes: [NodeID], repeated: NodeID? = nil) {
    self.nodes = nodes
    self.repeated = repeated
  }

  init(_ named: [NodeID]) {
    if named.count < 2 {
      self.init(distinct: named)
      return
    }
    var known: Set<NodeID> = []
    var repeated: NodeID?
    let nodes = named.filter { node in
      let isNew = known.insert(node).inserted
      if !isNew, repeated == nil { repeated = node }
      return isNew
    }
    self.init(distinct: nodes, repeated: repeated)
  }
}
