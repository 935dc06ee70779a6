public import ChainModel

/// What can be said of a map without being asked: the state and completeness of every node, what
/// is accepted, coverage, and gaps.
public struct Findings: Sendable {
  /// The map that was looked at.
  public var map: ChainMap { attendance.map }
  /// Who counts as a member, and where.
  let attendance: Attendance
  /// The state of every node, by its index.
  let states: [NodeState]
  private let completenesses: [Completeness]
  /// The nodes of which every member has its seat outside of the home region.
  public let outsideOnly: NodeSet
  /// The nodes where an acceptance holds and nobody stands in a use role: complete outright.
  public let accepted: NodeSet
  /// What the chain exists to make, in map order: the nodes marked `target`; without any, those
  /// that require others by `->` and are required by none.
  public let targets: [NodeID]
  /// The coverage of the whole chain.
  public let coverage: Coverage
  /// The day against which ages and ends are judged; nil when none are.
  public let today: PartialDate?
  private let stageCoverage: [Coverage]
  private let segmentCoverage: [Coverage]

  /// What was given to be accepted, whether or not it holds.
  let acceptances: [Acceptance]
  /// What is accepted, and where.
  let agreement: Agreement
  let requirements: Requirements

  /// Looks at every node of a map.
  ///
  /// What is only announced, or begins after `today`, does not count: see ``Prospect``. Acceptances that have run out on `today` accept nothing.
  /// Complexity: O(facts + organisations + nodes + links + regions).
  public init(of map: ChainMap, accepting: [Acceptance] = [], today: PartialDate? = nil) {
    self.init(
      of: map, counting: map.organisations(standing: .member), accepting: accepting, today: today)
  }

  /// Looks at every node of a map, as if some organisations were its members and no others.
  ///
  /// Complexity: O(facts + organisations + nodes + links + regions).
  public init(
    of map: ChainMap, counting counted: OrganisationSet, accepting: [Acceptance] = [],
    today: PartialDate? = nil
  ) {
    self.init(Attendance(counted, in: map, today: today), accepting: accepting)
  }

  private init(_ attendance: Attendance, accepting: [Acceptance]) {
    let (map, today) = (attendance.map, attendance.today)
    let survey = Survey(attendance)
    let agreement = Agreement(accepting, today: today, attendance, states: survey.states)
    let requirements = Requirements(of: map.graph)
    states = survey.states
    outsideOnly = survey.outsideOnly
    coverage = survey.coverage
    stageCoverage = survey.stageCoverage
    segmentCoverage = survey.segmentCoverage
    accepted = agreement.nodes
    targets = map.targets
    completenesses = requirements.completeness(
      OwnParts(own: survey.states.map(OwnParts.own), accepted: agreement.nodes))
    self.today = today
    self.attendance = attendance
    self.acceptances = accepting
    self.agreement = agreement
    self.requirements = requirements
  }

  /// The state of a node. Complexity: O(1).
  public func state(of node: some ElementReference<Node>) -> NodeState { states[node.id.index] }

  /// Whether a node can be had from within the chain. Complexity: O(1).
  public func completeness(of node: some ElementReference<Node>) -> Completeness {
    completenesses[node.id.index]
  }

  /// Why a node is accepted; nil when it is not. Complexity: O(1).
  public func acceptance(of node: some ElementReference<Node>) -> Acceptance? {
    agreement.reasons[node.id]
  }

  /// The coverage of a stage. Complexity: O(1).
  public func coverage(of stage: some ElementReference<Stage>) -> Coverage {
    stageCoverage[stage.id.index]
  }

  /// The coverage of a segment. Complexity: O(1).
  public func coverage(of segment: some ElementReference<Segment>) -> Coverage {
    segmentCoverage[segment.id.index]
  }

  /// The nodes in a state. Complexity: O(nodes).
  public func nodes(in state: NodeState) -> NodeSet {
    var found = NodeSet(capacity: states.count)
    for (index, own) in states.enumerated() where own == state { found.insert(NodeID(index)) }
    return found
  }

  /// What every node has by itself.
  var parts: OwnParts { OwnParts(own: states.map(OwnParts.own), accepted: accepted) }

  /// The completeness of every node, by its index.
  var values: [Completeness] { completenesses }
}

extension Findings {
  /// What would be found if an organisation were no member.
  /// Complexity: O(facts + organisations + nodes + links + regions).
  public func without(_ member: some ElementReference<Organisation>) -> Findings {
    var counted = attendance.counted
    counted.remove(member.id)
    return Findings(
      Attendance(
        counted, in: map, today: today, countsProspects: attendance.countsProspects),
      accepting: acceptances)
  }

  /// What would be found if every candidate were a member, and all that is announced or begins later held.
  /// Complexity: O(facts + organisations + nodes + links + regions).
  public func withCandidates() -> Findings {
    let counted = attendance.counted.union(map.organisations(standing: .candidate))
    return Findings(
      Attendance(counted, in: map, today: today, countsProspects: true), accepting: acceptances)
  }
}
