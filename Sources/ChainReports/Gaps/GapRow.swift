public import ChainDiagnostics
public import ChainModel
public import ChainQuery

/// One gap with everything that is said of it.
public struct GapRow: Sendable {
  /// The gap.
  public let gap: Gap
  /// The node that has it; nil when a member has it.
  public let node: Node?
  /// The stage of the node.
  public let stage: Stage?
  /// The segment of the node, if it stands in one.
  public let segment: Segment?
  /// The members at the node that the proof is about, in map order.
  public let members: [Organisation]
  /// Organisations that are no members and could fill the gap, in map order.
  public let candidates: [Organisation]
  /// Members that are expected at the node, in map order, with the date of each if it is known.
  public let prospects: [(organisation: Organisation, since: DateBounds?)]
  /// Why nobody looked, if the gap is that nobody did and the text says why.
  public let reason: LocalizedText?
  /// Where the node is declared, if the map was read from text.
  public let position: SourcePosition?
  /// The gap in one sentence, such as `no member in fuel cell stacks`.
  public let sentence: String
  /// What proves it, in lines: who stands there, what is missing with the way to it, what would
  /// break; empty when the sentence says it all.
  public let proof: [String]
  /// Who could join and whether the gap is accepted, in lines; empty when there is nothing to add.
  public let remarks: [String]
  /// Whether it would be gone if every candidate were a member; nil when nobody asked.
  public let isRepairedByCandidates: Bool?

  init(
    _ gap: Gap, in map: ChainMap, at position: SourcePosition?, words: ProofWords,
    isRepairedByCandidates: Bool?
  ) {
    self.gap = gap
    self.position = position
    self.isRepairedByCandidates = isRepairedByCandidates
    let names = words.names
    node = gap.node.map { map[$0] }
    stage = node.map { map[$0.stage] }
    segment = node?.segment.map { map[$0] }
    members = gap.members.map { map[$0] }
    candidates = gap.candidates.map { map[$0] }
    let prospects = gap.prospects.map { (organisation: map[$0.organisation], since: $0.since) }
    self.prospects = prospects
    reason = gap.proof.reason
    sentence = words.words.sentence(gap.kind, of: names.first(of: map.name(of: gap.subject)))
    proof = words.lines(of: gap)
    let could = words.words.list(candidates.map { names.withSeat(of: $0, in: map) })
    let dates = gap.prospects.reduce(into: [DateBounds?]()) {
      if !$0.contains($1.since) { $0.append($1.since) }
    }
    let expected = dates.map { since in
      let names = prospects.filter { $0.since == since }
        .map { names.withSeat(of: $0.organisation, in: map) }
      return words.words.expected(words.words.list(names), since: since)
    }
    remarks =
      expected
      + [
        could.isEmpty ? nil : words.words.couldJoin(could),
        isRepairedByCandidates == true ? words.words.goneWithCandidates : nil,
        words.acceptance(of: gap),
      ].compactMap(\.self)
  }

  /// Proof and remarks in one line.
  func detail(_ words: ReportWords) -> String { words.clauses(proof + remarks) }
}

extension GapRow {
  /// The id of what has the gap.
  var key: String { node?.key ?? members.first?.key ?? "" }
  /// What has the gap is called.
  var name: LocalizedText { node?.name ?? members.first?.name ?? "" }
}

extension ChainMap {
  /// What has a gap is called.
  fileprivate func name(of subject: Gap.Subject) -> LocalizedText {
    switch subject {
    case .node(let node): self[node].name
    case .member(let member): self[member].name
    }
  }
}

extension Gap {
  /// The members that it names, in the order in which they are told.
  fileprivate var members: [OrganisationID] {
    switch proof {
    case .onlyInUse(let member): [member]
    case .onlyInResearch(let members): members
    case .allOutside(_, let members): members
    case .mile(let mile): mile.members
    case .bottleneck(let bottleneck): bottleneck.member.map { [$0] } ?? []
    case .leaving: if case .member(let member) = subject { [member] } else { [] }
    case .noMember, .notSurveyed, .incomplete, .facts: []
    }
  }
}

extension Gap.Proof {
  /// Why nobody looked, if the text says so.
  fileprivate var reason: LocalizedText? {
    if case .notSurveyed(let reason) = self { reason } else { nil }
  }
}
