import ChainDiagnostics
import ChainModel
import ChainQuery

/// `expect`, `accept` and `view`.
extension Parser {
  mutating func parseExpect() -> ExpectStatement {
    let start = cursor.token.start
    cursor.advance()
    var assertion: AssertionTree?
    if cursor.isAtStatementEnd {
      cursor.expect([.part(.condition), .word("every")])
    } else {
      assertion = readQuery { $0.parseAssertion() }
    }
    let weight = parseWeight()
    let hasReason = cursor.token.kind == .string && !cursor.isAtStatementEnd
    let reason = hasReason ? cursor.parseText(.text) : nil
    return ExpectStatement(
      assertion: assertion, weight: weight, reason: reason, range: cursor.range(from: start))
  }

  private mutating func parseWeight() -> Located<Expectation.Weight>? {
    guard !cursor.isRecovering, cursor.isAt("as") else { return nil }
    cursor.advance()
    guard let weight = Expectation.Weight(rawValue: cursor.word) else {
      cursor.expect(Expectation.Weight.allCases.map { .word($0.rawValue) })
      return nil
    }
    defer { cursor.advance() }
    return Located(value: weight, range: cursor.token.range)
  }

  mutating func parseAccept() -> AcceptStatement {
    let start = cursor.token.start
    cursor.advance()
    let noun = cursor.passes("no") ? readQuery { $0.parseNoun(due: .noun) } : nil
    let hasPlace = noun != nil && cursor.passes("in")
    let place = hasPlace ? readQuery { $0.parseReferenceInQuery() } : nil
    // A date without its reason is no text without quotes.
    let isAtDate = cursor.isAt("until")
    if isAtDate {
      cursor.report(StatementIssue.expected([.text], found: cursor.finding), at: cursor.token.range)
    }
    let reason = cursor.isRecovering || isAtDate ? nil : cursor.parseText(.text)
    var until: DateLiteral?
    if !cursor.isRecovering, cursor.isAt("until") || reportsOtherWordForUntil() {
      cursor.advance()
      until = cursor.parseDate()
    }
    return AcceptStatement(
      noun: noun, place: place, reason: reason, until: until, range: cursor.range(from: start))
  }

  /// Whether another word stands before a date, which is reported.
  private mutating func reportsOtherWordForUntil() -> Bool {
    guard cursor.token.kind == .word, !cursor.isAtStatementEnd,
      cursor.next.kind == .date || cursor.next.kind == .number
    else { return false }
    cursor.report(
      StatementIssue.expected([.word(Keyword.until.rawValue)], found: cursor.finding),
      at: cursor.token.range, fixIts: [FixIt(replacing: cursor.token.range, with: "until")])
    return true
  }

  mutating func parseView() -> ViewDeclaration {
    let start = cursor.token.start
    cursor.advance()
    let id = cursor.parseNewIdentifier()
    let name = cursor.parseText(.name)
    var selections: [SelectionTree] = []
    parseBlock(.view) { parser, opening in
      guard case .word(.show) = opening else { return }
      parser.cursor.advance()
      if parser.cursor.isAtStatementEnd {
        parser.cursor.expect([.part(.question)])
      } else if let selection = parser.readQuery({ $0.parseSelection() }) {
        selections.append(selection)
      }
    }
    return ViewDeclaration(
      id: id, name: name, selections: selections, range: cursor.range(from: start))
  }
}
