public import ChainModel

/// What a query asks for; the raw value is the word of the query language, in the singular.
public enum Noun: String, CaseIterable, Sendable {
  /// Places of the chain.
  case node
  /// Groups of nodes.
  case segment
  /// Arrows between nodes.
  case link
  /// Organisations that belong.
  case member
  /// Organisations that are known and do not belong.
  case candidate
  /// Members and candidates.
  case organisation
  /// Members that are companies.
  case enterprise
  /// Members that are universities or colleges.
  case university
  /// Members that are research institutes.
  case institute
  /// Members that are public institutions.
  case agency
  /// Members that are service bodies.
  case service

  /// The word in the plural.
  public var plural: String {
    switch self {
    case .university: "universities"
    case .agency: "agencies"
    default: rawValue + "s"
    }
  }

  /// Whether it stands for organisations of some sort.
  public var isOrganisation: Bool {
    switch self {
    case .node, .segment, .link: false
    default: true
    }
  }

  /// The standing that its organisations have; nil when any will do. A kind as a noun means
  /// members.
  public var standing: Standing? {
    switch self {
    case .candidate: .candidate
    case .organisation, .node, .segment, .link: nil
    default: .member
    }
  }

  /// The kind that its organisations are of; nil when any will do.
  public var kind: OrganisationKind? { OrganisationKind(rawValue: rawValue) }
}

/// A word before a noun that narrows it to nodes of a sort; the raw value is the word of the query
/// language.
public enum Adjective: String, CaseIterable, Sendable {
  /// Marked as core.
  case core
  /// Without any member.
  case vacant
  /// With one member only in a use role.
  case thin
  /// With two members or more in use roles.
  case covered
  /// Not surveyed, and without a member.
  case unknown
  /// With a gap that the map accepts.
  case accepted
}
