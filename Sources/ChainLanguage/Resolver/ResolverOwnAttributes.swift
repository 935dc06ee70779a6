import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Attributes that the language has no word for.
extension Resolver {
  /// The attributes that one declaration states, each key once; a second one is reported.
  mutating func ownAttributes(
    _ literals: [OwnAttributeLiteral], in file: SourceFile
  ) -> [OwnAttribute] {
    var attributes: [OwnAttribute] = []
    for (number, literal) in literals.enumerated() {
      let key = symbols.text(of: literal.key.symbol)
      if let first = literals[..<number].first(where: { $0.key.symbol == literal.key.symbol }) {
        log.report(
          StatementIssue.repeatedAttribute(key), at: literal.key.range,
          secondary: [first.key.range])
      } else if let value = value(of: literal, in: file) {
        attributes.append(OwnAttribute(key, value))
      }
    }
    return attributes
  }

  private mutating func value(
    of literal: OwnAttributeLiteral, in file: SourceFile
  ) -> OwnAttribute.Value? {
    switch literal.value {
    case .number(let number): .number(number.value)
    case .date(let date): .date(date.date)
    case .text(let text):
      given(text, Keyword.attribute.rawValue, in: file).map { .text($0) }
    }
  }
}
