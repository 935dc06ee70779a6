public import ChainModel

/// A weakness of the chain, with its proof.
public struct Gap: Hashable, Sendable {
  /// What has a gap.
  public enum Subject: Hashable, Sendable {
    /// A node.
    case node(NodeID)
    /// A member, on whom others depend.
    case member(OrganisationID)
  }

  /// What has it.
  public let subject: Subject
  /// Why it is one.
  public let proof: Proof
  /// Organisations that are no members and are known where it could be filled: those first whose
  /// role would fill it, then in map order.
  public let candidates: [OrganisationID]
  /// Members that are expected where it could be filled, in map order.
  public let prospects: [Prospect]
  /// The acceptance because of which nobody need act; nil when there is none.
  public let acceptance: Acceptance?

  /// Makes a gap.
  init(
    _ subject: Subject, _ proof: Proof, candidates: [OrganisationID] = [],
    prospects: [Prospect] = [], acceptance: Acceptance? = nil
  ) {
    self.subject = subject
    self.proof = proof
    self.candidates = candidates
    self.prospects = prospects
    self.acceptance = acceptance
  }

  /// The kind of gap that the proof proves.
  public var kind: Kind { proof.kind }

  /// The node that has it; nil when a member has it.
  public var node: NodeID? {
    if case .node(let node) = subject { node } else { nil }
  }

  /// Whether it is known and accepted.
  public var isAccepted: Bool { acceptance != nil }

  /// Whether it is told only to those who ask for all: a bottleneck that is not held by exactly
  /// one member.
  public var isMinor: Bool {
    if case .bottleneck(let bottleneck) = proof { bottleneck.member == nil } else { false }
  }
}

extension Gap {
  /// The kinds of gaps, the gravest first; the raw value is the word of the command line.
  public enum Kind: String, CaseIterable, Comparable, Sendable {
    /// No member at the node.
    case vacant
    /// Members, but none in a use role.
    case researchOnly = "research-only"
    /// One member only in a use role: a single source.
    case thin
    /// A core node in use at which nobody does research.
    case firstMile = "first-mile"
    /// A core node in research at which nobody puts anything to use.
    case lastMile = "last-mile"
    /// A core node with early and late readiness levels and none between them.
    case valley
    /// Members, but none in the home region.
    case outsideOnly = "outside-only"
    /// A target that is not complete.
    case incomplete
    /// A node that targets cannot do without, in the hands of one member.
    case bottleneck
    /// A member whose leaving turns nodes vacant, research-only or thin.
    case keyMember = "key-member"
    /// Not surveyed: never counted as a gap, always shown.
    case unknown
    /// Facts that do not say where they were found.
    case unsourced
    /// Facts that nobody has looked at for two years.
    case stale
    /// Facts that their source announces, or supports in part.
    case weak

    /// Whether the left one is graver.
    public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

    private var weight: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    /// The kinds that are weaknesses of the chain: all but those of the work list.
    public static let ofChain = allCases.filter { !workList.contains($0) }

    /// The kinds that make the work list of a surveyor: facts to look up again.
    public static let workList: [Kind] = [.unsourced, .stale, .weak]
  }

  /// What proves a gap.
  public enum Proof: Hashable, Sendable {
    /// Nobody of the map's members stands at the node.
    case noMember
    /// These members stand there, none of them in a use role.
    case onlyInResearch([OrganisationID])
    /// Only this member stands there in a use role.
    case onlyInUse(OrganisationID)
    /// A part of the way from research to use is missing.
    case mile(Mile)
    /// Members stand there, and the seat of each lies outside of the home region.
    case allOutside(home: RegionID, members: [OrganisationID])
    /// Nodes are missing that the target requires.
    case incomplete(Incompleteness)
    /// Targets cannot do without the node.
    case bottleneck(Bottleneck)
    /// Nodes and targets fail when the member leaves.
    case leaving(Loss)
    /// Nobody looked; with the reason, if the text gives one.
    case notSurveyed(reason: LocalizedText?)
    /// Facts at the node that are to be looked up again, ordered by organisation.
    case facts(FactFault, [FactID])

    /// The kind of gap that it proves.
    public var kind: Kind {
      switch self {
      case .noMember: .vacant
      case .onlyInResearch: .researchOnly
      case .onlyInUse: .thin
      case .mile(let mile): mile.part.kind
      case .allOutside: .outsideOnly
      case .incomplete: .incomplete
      case .bottleneck: .bottleneck
      case .leaving: .keyMember
      case .notSurveyed: .unknown
      case .facts(let fault, _): fault.kind
      }
    }
  }
}
