import ChainDiagnostics
import ChainModel

/// Attributes that the language has no word for.
extension TokenCursor {
  /// A key and its value; nil where either is missing.
  mutating func parseOwnAttribute() -> OwnAttributeLiteral? {
    if Self.takenKeys.contains(text(of: token)), token.kind == .word, !isAtStatementEnd {
      report(StatementIssue.reservedWord(text(of: token)), at: token.range)
      advance()
      _ = parseOwnLiteral()
      return nil
    }
    let key = parseIdentifier()
    guard !isRecovering, let value = parseOwnLiteral(), !key.symbol.isMissing else { return nil }
    return OwnAttributeLiteral(key: key, value: value)
  }

  /// Words that are no keywords and mean something else in tables or queries.
  private static let takenKeys: Set = ["name", "id", "role", "tags"]

  /// A number, a date or a text; nil where there is none.
  private mutating func parseOwnLiteral() -> OwnAttributeLiteral.Value? {
    switch token.kind {
    case _ where isAtStatementEnd: expect([.number, .string])
    case .number: return parseNumber().map { .number($0) }
    case .date: return parseDate().map { .date($0) }
    case .string: return parseString(.string).map { .text($0) }
    case .digitsAndLetters, .word, .percent, .invalid: return parseString(.string).map { .text($0) }
    default: expect([.number, .string])
    }
    return nil
  }

  /// The value that an own attribute is compared with; nil where there is none.
  mutating func parseOwnValue() -> OwnAttribute.Value? {
    switch parseOwnLiteral() {
    case .number(let number): .number(number.value)
    case .date(let date): .date(date.date)
    case .text(let text): .text(lexer.value(of: text))
    case nil: nil
    }
  }
}
