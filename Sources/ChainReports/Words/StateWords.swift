import ChainDiagnostics
import ChainModel
import ChainQuery

/// Says in which state a node is, and what proves it.
struct StateWords {
  private let findings: Findings
  private let words: ReportWords
  private let names: NameStyle

  private var map: ChainMap { findings.map }
  private var say: Speaker { words.say }

  /// How many members a sentence names before it counts the rest.
  private static let namedMembers = 6

  init(_ findings: Findings, _ language: LanguageTag) {
    self.findings = findings
    words = ReportWords(for: [language])
    names = NameStyle([language], own: findings.map.defaultLanguage)
  }

  /// Who stands at a node, in one sentence: `only BYD delivers`.
  func sentence(of node: Node) -> String {
    let members = findings.members(of: node)
    let suppliers = findings.suppliers(at: node).map { map[$0] }
    switch findings.state(of: node) {
    case .vacant: return say("no member stands here", "无成员")
    case .unknown:
      let nobodyLooked = say("nobody looked for members here", "尚未调查是否有成员")
      guard case .lacking(let reason?) = node.traits.survey else { return nobodyLooked }
      return nobodyLooked + words.colon + names.first(of: reason)
    case .research:
      return say("research only: ", "仅有研发：") + list(of: members)
    case .thin:
      return say("only \(list(of: suppliers)) delivers", "仅\(list(of: suppliers))一家提供")
    case .covered:
      let count = suppliers.count
      return say(
        "\(count) members deliver: \(list(of: suppliers))",
        "\(count) 家成员提供：\(list(of: suppliers))")
    }
  }

  /// What else is to be said of a node: whether it can be had from within the chain, and whether it is
  /// accepted that nobody delivers there.
  func lines(of node: Node) -> [String] {
    var lines: [String] = []
    if !map.graph.requirements(of: node).isEmpty { lines.append(completeness(of: node)) }
    if let acceptance = findings.acceptance(of: node) {
      lines.append(words.accepted(names.first(of: acceptance.reason), until: acceptance.until))
    }
    return lines
  }

  private func completeness(of node: Node) -> String {
    switch findings.completeness(of: node) {
    case .complete:
      say("complete: all that it requires is there", "链条完整：所需环节齐备")
    case .incomplete:
      say("incomplete: something that it requires is missing", "链条不完整：所需环节有缺失")
    case .unknown:
      say(
        "open whether it is complete: not all that it requires was surveyed",
        "链条是否完整尚无定论：所需环节未全部调查")
    }
  }

  private func list(of members: [Organisation]) -> String {
    let named = members.count <= Self.namedMembers + 1 ? members.count : Self.namedMembers
    let list = words.list(members.prefix(named).map { names.first(of: $0.name) })
    let rest = members.count - named
    return rest == 0 ? list : list + say(" and \(rest) more", "等 \(members.count) 家")
  }
}
