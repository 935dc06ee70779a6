public import ChainModel

/// That a part of the way from research to use is missing at a core node.
///
/// There are two readings, and the gap is there when either sees it; ``reading`` says which did.
/// By role: the first mile is missing when members stand in use roles and none in a research role,
/// the last mile when members do research and none stands in a use role. By technology readiness
/// level, at nodes where members have facts with one: the first mile is missing when no level lies
/// in 1…3, the last mile when none lies in 7…9, and there is a valley when levels lie in 1…3 and
/// in 7…9 and none in 4…6. A level known only within bounds counts as missing nothing that they
/// reach. A valley is seen by readiness only, and a node
/// without levels has no gap by readiness. The levels are those of GB/T 22900-2022 (Evaluation for science and
/// technology research projects), 1 the first observation and 9 proven use.
public struct Mile: Hashable, Sendable {
  /// A part of the way from research to use.
  public enum Part: Hashable, Sendable {
    /// Research: readiness levels 1…3.
    case first
    /// Trial: readiness levels 4…6.
    case valley
    /// Use: readiness levels 7…9.
    case last

    /// The kind of gap that its absence is.
    public var kind: Gap.Kind {
      switch self {
      case .first: .firstMile
      case .valley: .valley
      case .last: .lastMile
      }
    }
  }

  /// By what the part is seen to be missing.
  public enum Reading: String, Hashable, Sendable {
    /// By the members' roles alone.
    case role
    /// By the readiness levels alone.
    case readiness
    /// By both.
    case both
  }

  /// What is missing.
  public let part: Part
  /// By what it is seen to be.
  public let reading: Reading
  /// The readiness levels at which the members' facts at the node lie or may lie, ascending, each
  /// once.
  public let levels: [Int]
  /// The members at the node, in map order.
  public let members: [OrganisationID]
}

extension Findings {
  /// The core nodes at which a part of the way from research to use is missing.
  /// Complexity: O(facts at the core nodes + nodes).
  func mileGaps(_ part: Mile.Part) -> [Gap] {
    nodeGaps(of: part.kind) { node in
      guard node.traits.isCore else { return nil }
      return MileReading(of: node.id, attendance).mile(part).map(Gap.Proof.mile)
    }
  }
}

/// What the members at a node say of the way from research to use.
private struct MileReading {
  private let members: [OrganisationID]
  private let readiness: Set<ClosedRange<Int>>
  private var isUsed = false
  private var isResearched = false

  init(of node: NodeID, _ attendance: Attendance) {
    var readiness = Set<ClosedRange<Int>>()
    let facts = attendance.map.facts
    for fact in attendance.map.facts(at: node)
    where attendance.counts(fact) {
      if facts.role(of: fact).isUse { isUsed = true } else { isResearched = true }
      if let levels = facts.trl(of: fact) { readiness.insert(levels) }
    }
    self.readiness = readiness
    members = attendance.members(at: node)
  }

  /// The proof that a part is missing; nil when it is not.
  func mile(_ part: Mile.Part) -> Mile? {
    let reading: Mile.Reading? =
      switch (isMissingByRole(part), isMissingByReadiness(part)) {
      case (true, true): .both
      case (true, false): .role
      case (false, true): .readiness
      case (false, false): nil
      }
    return reading.map {
      Mile(
        part: part, reading: $0, levels: Set(readiness.joined()).sorted(), members: members)
    }
  }

  private func isMissingByRole(_ part: Mile.Part) -> Bool {
    switch part {
    case .first: isUsed && !isResearched
    case .valley: false
    case .last: isResearched && !isUsed
    }
  }

  private func isMissingByReadiness(_ part: Mile.Part) -> Bool {
    guard !readiness.isEmpty else { return false }
    return switch part {
    case .first: !mayReach(1...3)
    // What reaches beyond one of the outer parts also reaches the middle.
    case .valley: mayReach(1...3) && mayReach(7...9) && !mayReach(4...6)
    case .last: !mayReach(7...9)
    }
  }

  private func mayReach(_ part: ClosedRange<Int>) -> Bool {
    readiness.contains { $0.overlaps(part) }
  }
}
