import ChainDiagnostics
import ChainModel

/// Arrows between nodes.
extension Parser {
  /// Reads a link; nil when it lacks its sources, or any arrow with a target.
  mutating func parseLink() -> LinkStatement? {
    let start = cursor.token.start
    var separator = GroupSeparator.comma
    let sources = parseGroup(&separator)
    var steps: [LinkStatement.Step] = []
    while let arrow = Link.Kind(cursor.token.kind) {
      cursor.checkContinuation()
      let arrowRange = cursor.token.range
      cursor.advance()
      let targets = parseTargets()
      if !targets.isEmpty {
        steps.append(.init(arrow: arrow, arrowRange: arrowRange, targets: targets))
      }
    }
    if steps.isEmpty { cursor.expect([.arrow]) }
    guard !sources.isEmpty, !steps.isEmpty else { return nil }
    return LinkStatement(
      sources: sources, separator: separator, steps: steps, range: cursor.range(from: start))
  }

  /// What the first arrow comes from.
  ///
  /// A group with both marks says nothing for certain, and counts as empty.
  private mutating func parseGroup(_ separator: inout GroupSeparator) -> [Identifier] {
    var identifiers: [Identifier] = []
    var isMixed = false
    var first: Token.Kind?
    while true {
      let identifier = cursor.parseIdentifier()
      if !identifier.symbol.isMissing { identifiers.append(identifier) }
      guard cursor.token.kind == .comma || cursor.token.kind == .bar else { break }
      cursor.checkContinuation()
      if let first, first != cursor.token.kind, !cursor.isRecovering {
        (cursor.isRecovering, isMixed) = (true, true)
        cursor.report(StatementIssue.mixedSeparators, at: cursor.token.range)
      }
      first = first ?? cursor.token.kind
      cursor.advance()
    }
    separator = first == .bar ? .bar : .comma
    return isMixed ? [] : identifiers
  }

  /// What an arrow points to.
  private mutating func parseTargets() -> [Identifier] {
    var targets = cursor.parseIdentifiers()
    while cursor.token.kind == .bar {
      if !cursor.isRecovering {
        cursor.report(StatementIssue.barAfterArrow, at: cursor.token.range)
      }
      cursor.isRecovering = true
      cursor.advance()
      targets += cursor.parseIdentifiers()
    }
    return targets
  }
}
