import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Links.
extension Resolver {
  mutating func addLinks() {
    for link in outline.links {
      var tails = link.sources.compactMap { resolveNode($0) }
      for (index, step) in link.steps.enumerated() {
        let heads = step.targets.compactMap { resolveNode($0) }
        let isChoice = index == 0 && link.separator == .bar && step.arrow == .requirement
        for head in heads {
          add(tails, to: head, step, isChoice: isChoice)
        }
        tails = heads
      }
    }
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
