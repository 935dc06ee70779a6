/// Which way a link's arrow says that one node stands to the next.
public enum ArrowKind: Sendable, Hashable, CaseIterable {
  /// `->`: what is right of it requires what is left.
  case requirement
  /// `~>`: a return flow.
  case returnFlow
  /// `..>`: support.
  case support

  /// As it is written.
  public var mark: String {
    switch self {
    case .requirement: "->"
    case .returnFlow: "~>"
    case .support: "..>"
    }
  }
}

/// What stands between the identifiers that begin a link.
public enum GroupSeparator: Sendable, Hashable {
  /// A comma, or a single identifier: each of them.
  case comma
  /// A bar: any one of them.
  case bar
}

/// Whether an organisation belongs.
public enum StandingWord: String, Sendable, Hashable, CaseIterable {
  case member, candidate
}

/// What an organisation does at a node.
public enum RoleWord: String, Sendable, Hashable, CaseIterable {
  case makes, supplies, researches, pilots, tests, operates, serves
}

/// What an organisation is.
public enum KindWord: String, Sendable, Hashable, CaseIterable {
  case enterprise, university, institute, agency, service

  /// As it is written.
  public var word: String { rawValue }
}

/// What kind of evidence a source is.
public enum GradeWord: String, Sendable, Hashable, CaseIterable {
  case page, dataset, announced, partial

  /// As it is written.
  public var word: String { rawValue }
}

extension GradeWord {
  /// The grade of a symbol; the table of symbols has them behind the reserved words.
  init?(_ symbol: Symbol) {
    let index = Int(symbol.rawValue) - Int(Keyword.count)
    guard Self.allCases.indices.contains(index) else { return nil }
    self = Self.allCases[index]
  }
}

extension KindWord {
  /// The kind of a symbol; the table of symbols has them behind the grades.
  init?(_ symbol: Symbol) {
    let index = Int(symbol.rawValue) - Int(Keyword.count) - GradeWord.allCases.count
    guard Self.allCases.indices.contains(index) else { return nil }
    self = Self.allCases[index]
  }
}

extension RoleWord {
  /// The role that a reserved word names, if any.
  init?(_ keyword: Keyword) {
    switch keyword {
    case .makes: self = .makes
    case .supplies: self = .supplies
    case .researches: self = .researches
    case .pilots: self = .pilots
    case .tests: self = .tests
    case .operates: self = .operates
    case .serves: self = .serves
    default: return nil
    }
  }
}

extension ArrowKind {
  /// The arrow that a token is, if any.
  init?(_ kind: Token.Kind) {
    switch kind {
    case .requirementArrow: self = .requirement
    case .returnArrow: self = .returnFlow
    case .supportArrow: self = .support
    default: return nil
    }
  }
}
