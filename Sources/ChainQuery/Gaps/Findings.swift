public import ChainModel

/// What can be said of a map without being asked: the state of every node, coverage, and gaps.
public struct Findings: Sendable {
  private let states: [NodeState]
  /// The nodes of which every member has its seat outside of the home region.
  public let outsideOnly: NodeSet
  /// The coverage of the whole chain.
  public let coverage: Coverage
  private let stageCoverage: [Coverage]
  private let segmentCoverage: [Coverage]

  /// Looks at every node of a map. Complexity: O(facts + nodes + regions).
  public init(of map: ChainMap) {
    // A seat that is only known as a wider region may lie inside: outside is what cannot.
    let notOutside = map.header.home.map { map.regions(touching: $0) }
    var states: [NodeState] = []
    var outsideOnly = NodeSet(capacity: map.nodes.count)
    var coverage = Coverage()
    var stageCoverage = Array(repeating: Coverage(), count: map.stages.count)
    var segmentCoverage = Array(repeating: Coverage(), count: map.segments.count)
    for node in map.nodes {
      let tally = Tally(of: node.id, in: map, notOutside: notOutside)
      let state = NodeState(
        members: tally.members, inUse: tally.inUse, isUnsurveyed: node.isUnsurveyed)
      states.append(state)
      if tally.isOutsideOnly { outsideOnly.insert(node.id) }
      coverage.add(state)
      stageCoverage[node.stage.index].add(state)
      if let segment = node.segment { segmentCoverage[segment.index].add(state) }
    }
    self.states = states
    self.outsideOnly = outsideOnly
    self.coverage = coverage
    self.stageCoverage = stageCoverage
    self.segmentCoverage = segmentCoverage
  }

  /// The state of a node. Complexity: O(1).
  public func state(of node: NodeID) -> NodeState { states[node.index] }

  /// The coverage of a stage. Complexity: O(1).
  public func coverage(of stage: StageID) -> Coverage { stageCoverage[stage.index] }

  /// The coverage of a segment. Complexity: O(1).
  public func coverage(of segment: SegmentID) -> Coverage { segmentCoverage[segment.index] }
}

/// The members at one node, counted.
private struct Tally {
  private(set) var members = 0
  private(set) var inUse = 0
  private var areAllOutside: Bool

  var isOutsideOnly: Bool { members > 0 && areAllOutside }

  init(of node: NodeID, in map: ChainMap, notOutside: RegionSet?) {
    areAllOutside = notOutside != nil
    var last: OrganisationID?
    var isLastInUse = false
    // The facts at a node are ordered by organisation, so one look back tells a new one.
    for fact in map.facts(at: node) {
      let organisation = map.facts.organisation(of: fact)
      guard map.organisations[organisation.index].standing == .member else { continue }
      if organisation != last {
        last = organisation
        isLastInUse = false
        members += 1
        // A member without a seat is unknown, not outside.
        let seat = map.organisations[organisation.index].seat
        if let notOutside, seat.map(notOutside.contains) ?? true { areAllOutside = false }
      }
      if !isLastInUse, map.facts.role(of: fact).isUse {
        isLastInUse = true
        inUse += 1
      }
    }
  }
}
