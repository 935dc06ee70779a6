public import ChainDiagnostics
public import ChainModel
public import ChainQuery

/// One gap with everything that is said of it.
public struct GapRow: Sendable {
  /// The gap.
  public let gap: Gap
  /// The node that has it.
  public let node: Node
  /// The stage of the node.
  public let stage: Stage
  /// The segment of the node, if it stands in one.
  public let segment: Segment?
  /// The members at the node that the proof is about, in map order.
  public let members: [Organisation]
  /// Organisations that are no members and could fill the gap, in map order.
  public let candidates: [Organisation]
  /// Why nobody looked, if the gap is that nobody did and the text says why.
  public let reason: LocalizedText?
  /// Where the node is declared, if the map was read from text.
  public let position: SourcePosition?
  /// The gap in one sentence, such as `no member in fuel cell stacks`.
  public let sentence: String
  /// Who stands there or why nobody looked, and who could join; empty when there is nothing
  /// to add.
  public let detail: String

  init(
    _ gap: Gap, in map: ChainMap, at position: SourcePosition?, words: ReportWords,
    names: NameStyle
  ) {
    self.gap = gap
    self.position = position
    node = map[gap.node]
    stage = map[node.stage]
    segment = node.segment.map { map[$0] }
    members = gap.proof.members.map { map[$0] }
    candidates = gap.candidates.map { map[$0] }
    reason = gap.proof.reason
    sentence = words.sentence(gap.kind, of: names.first(of: node.name))
    let who = words.list(members.map { names.withSeat(of: $0, in: map) })
    let could = words.list(candidates.map { names.withSeat(of: $0, in: map) })
    detail = words.clauses([
      who, reason.map(names.first(of:)) ?? "",
      could.isEmpty ? "" : words.couldJoin(could),
    ])
  }
}

extension Gap.Proof {
  /// The members that it names.
  fileprivate var members: [OrganisationID] {
    switch self {
    case .onlyInUse(let member): [member]
    case .allOutside(_, let members): members
    case .noMember, .notSurveyed: []
    }
  }

  /// Why nobody looked, if the text says so.
  fileprivate var reason: LocalizedText? {
    if case .notSurveyed(let reason) = self { reason } else { nil }
  }
}
