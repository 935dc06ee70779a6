public import ChainModel

/// That it is known, and accepted for now, that nobody of a kind stands at a place:
/// `accept no member in lithium "no lithium resource in the region" until 2027-12-31`.
public struct Acceptance: Hashable, Sendable {
  /// Where nobody is missed.
  public enum Place: Hashable, Sendable {
    /// At one node.
    case node(NodeID)
    /// At every node of a segment, each judged by itself.
    case segment(SegmentID)
  }

  /// The kind of organisation that is not missed; nil when no member of any kind is.
  public var kind: OrganisationKind?
  /// Where.
  public var place: Place
  /// Why nobody is missed.
  public var reason: LocalizedText
  /// The last day, month or year of the acceptance, inclusive; nil when it has no end.
  public var until: PartialDate?

  /// Accepts that nobody of a kind stands at a place.
  public init(
    noMemberOf kind: OrganisationKind? = nil, in place: Place, reason: LocalizedText,
    until: PartialDate? = nil
  ) {
    self.kind = kind
    self.place = place
    self.reason = reason
    self.until = until
  }

  /// Whether a day lies certainly after its end; never without an end or a day.
  public func hasRunOut(on today: PartialDate?) -> Bool {
    guard let until, let today else { return false }
    return until.isCertainlyBefore(today)
  }

  /// The nodes of its place. Complexity: O(1).
  public func nodes(in map: ChainMap) -> [NodeID] {
    switch place {
    case .node(let node): [node]
    case .segment(let segment): Array(map.nodes(in: segment))
    }
  }

  /// The nodes at which it makes a difference, whether or not it has run out: it holds there, and
  /// nobody stands there in a use role or it is about research. None means that it covers nothing.
  /// Complexity: O(facts at the nodes of its place + organisations).
  public func coveredNodes(in map: ChainMap, today: PartialDate? = nil) -> [NodeID] {
    let attendance = Attendance(in: map, today: today)
    return nodes(in: map).filter { node in
      holds(at: node, attendance)
        && (excusesResearch || attendance.members(at: node, where: \.isUse).isEmpty)
    }
  }
}

extension Acceptance {
  /// Whether it is about those who do the first mile: universities and institutes.
  var excusesResearch: Bool { kind == .university || kind == .institute }

  /// Whether no member of its kind stands at a node.
  func holds(at node: NodeID, _ attendance: Attendance) -> Bool {
    !attendance.members(at: node).contains { member in
      kind == nil || attendance.map[member].kind == kind
    }
  }
}
