/// The reserved words of the language, in the order of their symbols.
enum Keyword: UInt8, CaseIterable {
  // Statements
  case map, region, field, stage, segment, node, member, candidate, members, candidates, include
  case expect, accept, view
  // Attributes
  case home, asof, lang, note, covers, core, target, unsurveyed, fields, alias, kind, code, url
  // Roles
  case makes, supplies, researches, pilots, tests, operates, serves
  // Facts
  case trl, share, since, source, evidence
  // Words inside a statement
  case from, `as`, error, warning, remark, no, `in`, until, show

  /// The word of a symbol if it is reserved.
  init?(_ symbol: Symbol) {
    guard symbol.rawValue >= 0, symbol.rawValue < Self.count else { return nil }
    self.init(rawValue: UInt8(truncatingIfNeeded: symbol.rawValue))
  }

  /// The number of reserved words.
  static let count: Int32 = 48

  /// As it is written.
  var word: String { Self.words[Int(rawValue)] }

  /// All as they are written, in the order of the cases.
  static let words = [
    "map", "region", "field", "stage", "segment", "node", "member", "candidate", "members",
    "candidates", "include", "expect", "accept", "view", "home", "asof", "lang", "note", "covers",
    "core", "target", "unsurveyed", "fields", "alias", "kind", "code", "url", "makes", "supplies",
    "researches", "pilots", "tests", "operates", "serves", "trl", "share", "since", "source",
    "evidence", "from", "as", "error", "warning", "remark", "no", "in", "until", "show",
  ]
}

/// A set of reserved words.
struct KeywordSet: Equatable {
  private var bits: UInt64

  init(_ words: [Keyword] = []) {
    bits = 0
    for word in words { insert(word) }
  }

  mutating func insert(_ word: Keyword) { bits |= 1 << UInt64(word.rawValue) }

  func contains(_ word: Keyword) -> Bool { bits >> UInt64(word.rawValue) & 1 == 1 }
}
