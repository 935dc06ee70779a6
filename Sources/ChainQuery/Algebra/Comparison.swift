public import ChainModel

/// How two values stand to each other; the raw value is the mark of the query language.
public enum Relation: String, CaseIterable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// Whether two values are the same; the raw value is the mark of the query language.
public enum Equality: String, CaseIterable, Sendable {
  case equal = "="
  case notEqual = "!="
}

/// A comparison of what is known of a fact, or of who or what it is about, with a value.
///
/// What is not known compares with nothing: such a comparison never holds. What is known within
/// bounds compares as it would wherever it lies between them, or not at all.
public enum Comparison: Hashable, Sendable {
  /// The technology readiness level, 1…9 (GB/T 22900).
  case trl(Relation, Int)
  /// The part of the node's market.
  case share(Relation, Share)
  /// Since when a fact holds.
  case since(Relation, PartialDate)
  /// When a fact was last seen to hold.
  case asof(Relation, PartialDate)
  /// How well the source supports a fact.
  case evidence(Equality, Evidence)
  /// What an organisation is.
  case kind(Equality, OrganisationKind)
  /// An organisation's number in a register, letter by letter.
  case code(Equality, String)
  /// A word that groups an organisation or a node, without regard to case, width and blanks; what has
  /// none has another than any.
  case tag(Equality, String)
  /// What an organisation, a node or a segment is called: a name in any language or an alias,
  /// without regard to case, width and blanks.
  case name(Equality, String)
  /// An own attribute of an organisation or a node, by its key; texts without regard to case, width
  /// and blanks, and the same or not only.
  case own(String, Relation, OwnAttribute.Value)

  /// What is compared; the raw value is the word of the query language.
  public enum Attribute: String, CaseIterable, Sendable {
    case trl, share, since, asof, evidence, kind, code, tag, name
    /// An attribute of the map's own, which has its key in place of a word.
    case own = "attribute"

    /// Those that have a word of the query language.
    public static let withWords = allCases.filter { $0 != .own }
  }

  /// What is compared.
  public var attribute: Attribute {
    switch self {
    case .trl: .trl
    case .share: .share
    case .since: .since
    case .asof: .asof
    case .evidence: .evidence
    case .kind: .kind
    case .code: .code
    case .tag: .tag
    case .name: .name
    case .own: .own
    }
  }
}

extension Comparison.Attribute {
  /// Whether it belongs to a fact, not to an organisation or a place.
  public var isOfFact: Bool {
    switch self {
    case .trl, .share, .since, .asof, .evidence: true
    case .kind, .code, .tag, .name, .own: false
    }
  }
}

extension Relation {
  /// Whether every value between two bounds stands so to a right one.
  func holds<Value: Comparable>(_ left: ClosedRange<Value>, _ right: Value) -> Bool {
    holds(left, right...right)
  }

  /// Whether every day between two dates stands so to the days of another: before them, after
  /// them, one of them, or certainly none of them.
  func holds(_ left: DateBounds, _ right: PartialDate) -> Bool {
    holds(left.days, DateBounds(right).days)
  }

  /// Whether every value between two bounds stands so to those between two others: below them,
  /// above them, one of them, or certainly none of them.
  private func holds<Value: Comparable>(
    _ left: ClosedRange<Value>, _ right: ClosedRange<Value>
  ) -> Bool {
    switch self {
    case .equal: left.lowerBound >= right.lowerBound && left.upperBound <= right.upperBound
    case .notEqual: !left.overlaps(right)
    case .less: left.upperBound < right.lowerBound
    case .lessOrEqual: left.upperBound <= right.upperBound
    case .greater: left.lowerBound > right.upperBound
    case .greaterOrEqual: left.lowerBound >= right.lowerBound
    }
  }
}

extension Equality {
  /// Whether two values stand so to each other.
  func holds<Value: Equatable>(_ left: Value, _ right: Value) -> Bool {
    (left == right) == (self == .equal)
  }
}
