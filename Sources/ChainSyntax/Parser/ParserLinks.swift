import ChainDiagnostics

/// Arrows between nodes.
extension Parser {
  /// Reads a link; nil when it lacks its sources, or any arrow with a target.
  mutating func parseLink() -> LinkStatement? {
    let start = token.start
    var separator = GroupSeparator.comma
    let sources = parseGroup(&separator)
    var steps: [LinkStatement.Step] = []
    while let arrow = ArrowKind(token.kind) {
      checkContinuation()
      let arrowRange = token.range
      advance()
      let targets = parseTargets()
      if !targets.isEmpty {
        steps.append(.init(arrow: arrow, arrowRange: arrowRange, targets: targets))
      }
    }
    if steps.isEmpty { expect([.arrow]) }
    guard !sources.isEmpty, !steps.isEmpty else { return nil }
    return LinkStatement(
      sources: sources, separator: separator, steps: steps, range: range(from: start))
  }

  /// What the first arrow comes from.
  ///
  /// A group with both marks says nothing for certain, and counts as empty.
  private mutating func parseGroup(_ separator: inout GroupSeparator) -> [Identifier] {
    var identifiers: [Identifier] = []
    var isMixed = false
    var first: Token.Kind?
    while true {
      let identifier = parseIdentifier()
      if !identifier.symbol.isMissing { identifiers.append(identifier) }
      guard token.kind == .comma || token.kind == .bar else { break }
      checkContinuation()
      if let first, first != token.kind, !isRecovering {
        (isRecovering, isMixed) = (true, true)
        report(.mixedSeparators, at: token.range)
      }
      first = first ?? token.kind
      advance()
    }
    separator = first == .bar ? .bar : .comma
    return isMixed ? [] : identifiers
  }

  /// What an arrow points to.
  private mutating func parseTargets() -> [Identifier] {
    var targets = parseIdentifiers()
    while token.kind == .bar {
      if !isRecovering { report(.barAfterArrow, at: token.range) }
      isRecovering = true
      advance()
      targets += parseIdentifiers()
    }
    return targets
  }
}
