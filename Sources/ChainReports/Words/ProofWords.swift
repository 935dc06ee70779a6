import ChainDiagnostics
import ChainModel
import ChainQuery

/// Says what proves a gap, in lines for people.
struct ProofWords {
  let findings: Findings
  let words: ReportWords
  let names: NameStyle

  private var map: ChainMap { findings.map }
  private var say: Speaker { words.say }

  /// How many paths are told for people; data has them all.
  private static let pathLimit = 5

  /// What proves the gap, a line each; empty when the sentence of the gap says it all.
  func lines(of gap: Gap) -> [String] {
    switch gap.proof {
    case .noMember: []
    case .onlyInUse(let member): [organisations([member])]
    case .onlyInResearch(let members): [organisations(members)]
    case .allOutside(_, let members): [organisations(members)]
    case .notSurveyed(let reason): reason.map { [names.first(of: $0)] } ?? []
    case .mile(let mile): lines(of: mile)
    case .incomplete(let incompleteness): lines(of: incompleteness)
    case .bottleneck(let bottleneck): lines(of: bottleneck)
    case .leaving(let loss): lines(of: loss)
    case .facts(_, let facts): [words.list(facts.map(fact))]
    }
  }

  /// Why nobody need act, and until when; nil for a gap that is not accepted.
  func acceptance(of gap: Gap) -> String? {
    gap.acceptance.map { words.accepted(names.first(of: $0.reason), until: $0.until) }
  }

  /// What a member's leaving does.
  func lines(of loss: Loss) -> [String] {
    let states: [NodeState] = [.vacant, .unknown, .research, .thin]
    var lines = states.compactMap { state in
      let nodes = loss.changes.filter { $0.after == state }.map(\.node)
      return nodes.isEmpty ? nil : becoming(state) + self.nodes(nodes)
    }
    if !loss.targets.isEmpty {
      lines.append(say("no longer complete: ", "不再完整：") + nodes(loss.targets))
    }
    return lines
  }

  private func becoming(_ state: NodeState) -> String {
    switch state {
    case .vacant: say("vacant: ", "成为缺口：")
    case .unknown: say("unknown: ", "转为未调查：")
    case .research: say("research only: ", "仅剩研发：")
    case .thin, .covered: say("single source: ", "成为单一来源：")
    }
  }

  private func lines(of mile: Mile) -> [String] {
    let levels = mile.levels.map(String.init)
    let readiness =
      levels.isEmpty
      ? "" : say("readiness levels: \(words.list(levels))", "技术就绪度：\(words.list(levels))")
    return [organisations(mile.members), readiness].filter { !$0.isEmpty }
  }

  private func lines(of incompleteness: Incompleteness) -> [String] {
    let causes = incompleteness.causes
    var lines = causes.prefix(Self.pathLimit).compactMap { cause in
      incompleteness.path(from: cause).map { path in
        path.count == 1
          ? say("nobody stands at it", "该节点自身无成员")
          : path.map(node).joined(separator: " \(Link.Kind.requirement.arrow) ")
      }
    }
    let rest = causes.count - lines.count
    if rest > 0 {
      lines.append(say("and \(rest) more cause\(rest == 1 ? "" : "s")", "另有 \(rest) 处缺失"))
    }
    if !incompleteness.repair.isEmpty {
      lines.append(say("to repair: ", "补齐所需：") + nodes(incompleteness.repair))
    }
    return lines
  }

  private func lines(of bottleneck: Bottleneck) -> [String] {
    let held: String =
      if let member = bottleneck.member {
        organisations([member])
      } else {
        say("not in the hands of one member", "并非由一家成员掌握")
      }
    return [held, say("needed by: ", "必需它的目标：") + nodes(bottleneck.targets)]
  }

  private func fact(_ id: FactID) -> String {
    let fact = map[id]
    return words.doer(names.withSeat(of: map[fact.organisation], in: map), words.role(fact.role))
  }

  private func organisations(_ ids: [OrganisationID]) -> String {
    words.list(ids.map { names.withSeat(of: map[$0], in: map) })
  }

  private func nodes(_ ids: [NodeID]) -> String { words.list(ids.map(node)) }

  private func node(_ id: NodeID) -> String { names.first(of: map[id].name) }
}
