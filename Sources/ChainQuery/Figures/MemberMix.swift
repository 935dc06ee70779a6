public import ChainModel

/// How many members of each kind stand somewhere.
public struct MemberMix: Hashable, Sendable {
  /// By the place of the kind; the last count is of those without one.
  private var counts: [Int] = Array(repeating: 0, count: OrganisationKind.allCases.count + 1)

  /// Every kind, and nil for those whose kind is not told.
  public static let kinds: [OrganisationKind?] = OrganisationKind.allCases + [nil]

  /// Makes the mix of nobody.
  public init() {}

  /// Counts one more member; nil for one whose kind is not told.
  public mutating func add(_ kind: OrganisationKind?) { counts[Self.place(of: kind)] += 1 }

  /// The number of members of a kind; nil counts those whose kind is not told.
  public func count(of kind: OrganisationKind?) -> Int { counts[Self.place(of: kind)] }

  /// The number of members.
  public var members: Int { counts.reduce(0, +) }

  private static func place(of kind: OrganisationKind?) -> Int {
    switch kind {
    case .enterprise: 0
    case .university: 1
    case .institute: 2
    case .agency: 3
    case .service: 4
    case nil: 5
    }
  }
}
