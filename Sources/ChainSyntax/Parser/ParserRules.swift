import ChainDiagnostics

/// `expect`, `accept` and `view`.
extension Parser {
  mutating func parseExpect() -> ExpectStatement {
    let start = token.start
    advance()
    var assertion: AssertionTree?
    if isAtStatementEnd {
      expect([.part(.condition), .word("every")])
    } else {
      assertion = parseAssertion()
    }
    let severity = parseSeverity()
    let reason = token.kind == .string && !isAtStatementEnd ? parseText(.text) : nil
    return ExpectStatement(
      assertion: assertion, severity: severity, reason: reason, range: range(from: start))
  }

  private mutating func parseSeverity() -> Located<SeverityWord>? {
    guard !isRecovering, isAt("as") else { return nil }
    advance()
    guard let severity = SeverityWord(rawValue: word) else {
      expect(SeverityWord.allCases.map { .word($0.rawValue) })
      return nil
    }
    defer { advance() }
    return Located(value: severity, range: token.range)
  }

  mutating func parseAccept() -> AcceptStatement {
    let start = token.start
    advance()
    let noun = passes("no") ? parseNoun(due: .noun) : nil
    let place = noun != nil && passes("in") ? parseReferenceInQuery() : nil
    let reason = isRecovering ? nil : parseText(.text)
    var until: DateLiteral?
    if !isRecovering, isAt("until") {
      advance()
      until = parseDate()
    }
    return AcceptStatement(
      noun: noun, place: place, reason: reason, until: until, range: range(from: start))
  }

  mutating func parseView() -> ViewDeclaration {
    let start = token.start
    advance()
    let id = parseOwnIdentifier()
    let name = parseText(.name)
    var selections: [SelectionTree] = []
    parseBlock(.view) { parser, opening in
      guard case .word(.show) = opening else { return }
      parser.advance()
      if parser.isAtStatementEnd {
        parser.expect([.part(.question)])
      } else if let selection = parser.parseSelection() {
        selections.append(selection)
      }
    }
    return ViewDeclaration(
      id: id, name: name, selections: selections, range: range(from: start))
  }
}
