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
      return log.report(
        StructureIssue.tooManyLinks(limit: ArrowRegister.limit), at: step.arrowRange)
    }
    let origin = places.origin(step.arrowRange)
    for head in heads.nodes {
      add(tails.nodes, to: head, step, isChoice: isChoice, origin)
    }
    guard tails.repeated != nil || heads.repeated != nil,
      let from = tails.repeated ?? tails.nodes.first,
      let to = heads.repeated ?? heads.nodes.first
    else { return }
    arrows.noteRepetition(from: from, step.arrow, to: to, at: step.arrowRange)
  }

  private mutating func add(
    _ tails: [NodeID], to head: NodeID, _ step: LinkStatement.Step, isChoice: Bool,
    _ origin: Origin
  ) {
    let kind = step.arrow
    if isChoice {
      arrows.note(anyOf: tails, to: head, at: step.arrowRange)
      return builder.require(head, anyOf: tails, origin: origin)
    }
    for tail in tails {
      arrows.note(from: tail, kind, to: head, at: step.arrowRange)
      switch kind {
      case .requirement: builder.require(head, anyOf: [tail], origin: origin)
      case .returnFlow: builder.addReturnFlow(from: tail, to: head, origin: origin)
      case .support: builder.addSupport(from: tail, to: head, origin: origin)
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
    var known = NodeSet()
    var repeated: NodeID?
    let nodes = named.filter { node in
      let isNew = known.insert(node)
      if !isNew, repeated == nil { repeated = node }
      return isNew
    }
    self.init(distinct: nodes, repeated: repeated)
  }
}
