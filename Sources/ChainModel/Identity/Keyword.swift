/// The reserved words of the chain language; the raw value is the word. None of them is an id.
public enum Keyword: String, CaseIterable, Sendable {
  // Statements
  case map, region, field, stage, segment, node, member, candidate, members, candidates, include
  case expect, accept, view
  // Attributes
  case home, asof, lang, note, covers, core, target, unsurveyed, fields, alias, tag, attribute,
    kind, code, url
  // Roles
  case makes, supplies, researches, designs, pilots, tests, operates, distributes, serves
  // Facts
  case trl, share, since, source, evidence
  // Words inside a statement
  case from, `as`, error, warning, remark, no, `in`, until, show, about, columns, ignore

  /// The words as they are written, in both languages.
  static let words = Set(allCases.flatMap { [$0.rawValue, $0.chinese] })
}
