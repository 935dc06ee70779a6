/// What a query asks for.
public enum NounWord: String, Sendable, Hashable, CaseIterable {
  case node, segment, link, member, candidate, organisation
  case enterprise, university, institute, agency, service

  /// The word in the plural.
  public var plural: String {
    switch self {
    case .university: "universities"
    case .agency: "agencies"
    default: rawValue + "s"
    }
  }

  /// The noun of a word in the singular or the plural; `organization` is taken too.
  init?(word: String) {
    let known = Self.allCases.first { word == $0.rawValue || word == $0.plural }
    guard let noun = known ?? (word.hasPrefix("organization") ? .organisation : nil),
      known != nil || word.dropFirst("organization".count).isEmpty || word == "organizations"
    else { return nil }
    self = noun
  }
}

/// A word before a noun.
public enum AdjectiveWord: String, Sendable, Hashable, CaseIterable {
  case core, vacant, thin, covered, unknown, accepted
}

/// What begins a filter, roles aside.
public enum FilterWord: String, Sendable, Hashable, CaseIterable {
  case `in`
  case upstream = "upstream of"
  case downstream = "downstream of"
  case feeding
  case fed = "fed by"
  case into
  case outOf = "out of"
  case with, `where`

  /// The first of its words, and the second if there is one.
  var words: (first: String, second: String?) {
    switch self {
    case .upstream: ("upstream", "of")
    case .downstream: ("downstream", "of")
    case .fed: ("fed", "by")
    case .outOf: ("out", "of")
    default: (rawValue, nil)
    }
  }

  /// The filter that a word begins.
  init?(first word: String) {
    guard let filter = Self.allCases.first(where: { $0.words.first == word }) else { return nil }
    self = filter
  }
}

/// What is compared in a `where`.
public enum AttributeWord: String, Sendable, Hashable, CaseIterable {
  case trl, share, since, asof, evidence, kind, name
}

/// How values are compared in a `where`.
public enum RelationMark: String, Sendable, Hashable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// The mark that is meant by one of another language or keyboard.
  init?(foreign mark: String) {
    switch mark {
    case "==", "===", "＝": self = .equal
    case "<>", "!==", "≠", "=!": self = .notEqual
    case "＜": self = .less
    case "=<", "≤", "≦": self = .lessOrEqual
    case "＞": self = .greater
    case "=>", "≥", "≧": self = .greaterOrEqual
    default: return nil
    }
  }

  /// Whether it asks for more than being the same or not.
  public var isOrdering: Bool { self != .equal && self != .notEqual }
}

/// How many of something.
public enum QuantityWord: String, Sendable, Hashable, CaseIterable {
  case no, some
  case atLeast = "at least"
  case atMost = "at most"
  case exactly
  case fewer = "fewer than"
  case more = "more than"

  /// Whether a number follows.
  public var takesNumber: Bool { self != .no && self != .some }
}

/// How grave it is when an expectation does not hold.
public enum SeverityWord: String, Sendable, Hashable, CaseIterable {
  case error, warning, remark
}

extension RoleWord {
  /// The word for what somebody in the role does: `making`.
  public var participle: String {
    switch self {
    case .makes: "making"
    case .supplies: "supplying"
    case .researches: "researching"
    case .pilots: "piloting"
    case .tests: "testing"
    case .operates: "operating"
    case .serves: "serving"
    }
  }

  /// The role of a participle.
  init?(participle: String) {
    guard let role = Self.allCases.first(where: { $0.participle == participle }) else {
      return nil
    }
    self = role
  }
}
