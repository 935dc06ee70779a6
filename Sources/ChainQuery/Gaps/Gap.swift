public import ChainModel

/// A weakness of the chain at one node, with its proof.
public struct Gap: Hashable, Sendable {
  /// The kinds of gaps, the gravest first; the raw value is the word of the command line.
  public enum Kind: String, CaseIterable, Comparable, Sendable {
    /// No member at the node.
    case vacant
    /// One member only in a use role: a single source.
    case thin
    /// Members, but none in the home region.
    case outsideOnly = "outside-only"
    /// Not surveyed: never counted as a gap, always shown.
    case unknown

    /// Whether the left one is graver.
    public static func < (left: Self, right: Self) -> Bool {
      left.weight < right.weight
    }

    private var weight: Int {
      switch self {
      case .vacant: 0
      case .thin: 1
      case .outsideOnly: 2
      case .unknown: 3
      }
    }
  }

  /// What proves a gap.
  public enum Proof: Hashable, Sendable {
    /// Nobody of the map's members stands at the node.
    case noMember
    /// Only this member stands there in a use role.
    case onlyInUse(OrganisationID)
    /// Members stand there, and the seat of each lies outside of the home region.
    case allOutside(home: RegionID, members: [OrganisationID])
    /// Nobody looked; with the reason, if the text gives one.
    case notSurveyed(reason: LocalizedText?)
  }

  /// The node that has the gap.
  public let node: NodeID
  /// Why it is one.
  public let proof: Proof
  /// Organisations that are no members and could fill it, in map order.
  public let candidates: [OrganisationID]

  /// The kind of gap that the proof proves.
  public var kind: Kind {
    switch proof {
    case .noMember: .vacant
    case .onlyInUse: .thin
    case .allOutside: .outsideOnly
    case .notSurveyed: .unknown
    }
  }
}
