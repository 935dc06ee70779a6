public import ChainModel

/// Where a member does not stand yet: the fact is only announced, or begins after today.
///
/// It counts in no state, no gap and no coverage, and is told beside the gap that it would fill.
public struct Prospect: Hashable, Sendable {
  /// The member.
  public let organisation: OrganisationID
  /// Since when it will hold, the earliest of several; nil when that is not known.
  public let since: DateBounds?
}

extension Findings {
  /// The members that stand at a node today, in any role, in map order.
  /// Complexity: O(facts at the node).
  public func members(of node: some ElementReference<Node>) -> [Organisation] {
    attendance.members(at: node.id).map { map[$0] }
  }

  /// The members that do not stand at a node yet and are expected there, in map order.
  /// Complexity: O(facts at the node).
  public func prospects(at node: some ElementReference<Node>) -> [Prospect] {
    attendance.prospects(at: node.id)
  }

  /// Whether a fact is a member's and holds today. Complexity: O(1).
  public func counts(_ fact: FactID) -> Bool { attendance.counts(fact) }
}
