import ChainDiagnostics
import ChainModel

/// Attributes that the language has no word for.
extension TokenCursor {
  /// A key and its value; nil where either is missing.
  mutating func parseOwnAttribute() -> OwnAttributeLiteral? {
    let key = parseKey()
    passNeedlessEquals()
    guard !isRecovering, !reportsWordsBeforeNumber(behind: key), let value = parseOwnLiteral(),
      !key.symbol.isMissing
    else { return nil }
    return OwnAttributeLiteral(key: key, value: value)
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

  // MARK: Keys

  /// Words that are no keywords and mean something else in tables or queries.
  private static let takenKeys: Set = ["name", "id", "role", "tags"]

  /// Whether a word stands here that can be a key.
  var isAtOwnKey: Bool {
    token.kind == .word && !isAtStatementEnd && token.keyword == nil
      && !Self.takenKeys.contains(text(of: token))
  }

  private mutating func parseKey() -> Identifier {
    if token.kind == .word, !isAtStatementEnd, Self.takenKeys.contains(text(of: token)) {
      report(StatementIssue.reservedWord(text(of: token)), at: token.range)
      defer { advance() }
      return Identifier(symbol: .missing, range: token.range)
    }
    if let quoted = parseQuotedID() { return quoted }
    return parseIdentifier()
  }

  /// An id in quotes, which is reported; nil when something else stands here.
  private mutating func parseQuotedID() -> Identifier? {
    guard token.kind == .string, !isAtStatementEnd, !next.beginsStatement,
      next.kind == .number || next.kind == .date || next.kind == .string || next.kind == .negative
    else { return nil }
    let text = lexer.text(of: StringLiteral(token).contentRange)
    guard KeyShape.isID(text), !Self.takenKeys.contains(text) else { return nil }
    let place = token.range
    report(
      LiteralIssue.quotedValue(text), at: place, fixIts: [FixIt(replacing: place, with: text)])
    advance()
    return Identifier(symbol: lexer.symbols.intern(text), range: place)
  }

  /// Whether words stand between the key and a number, which is reported: they may belong to either.
  private mutating func reportsWordsBeforeNumber(behind key: Identifier) -> Bool {
    guard token.kind == .word, token.keyword == nil, !isAtStatementEnd, !key.symbol.isMissing,
      next.kind == .number || next.kind == .date, !next.beginsStatement
    else { return false }
    let word = text(of: token)
    advance()
    let value = text(of: token)
    advance()
    let first = lexer.symbols.text(of: key.symbol)
    report(
      LiteralIssue.wordsBeforeNumber(
        key: "\(first)-\(word) \(value)", text: "\(first) \"\(word) \(value)\""),
      at: range(from: key.range.start.offset))
    isRecovering = true
    return true
  }

  // MARK: Values

  /// A number, a date or a text; nil where there is none.
  private mutating func parseOwnLiteral() -> OwnAttributeLiteral.Value? {
    switch token.kind {
    case _ where isAtStatementEnd: expect([.number, .string])
    case .number: return parseOwnNumber().map { .number($0) }
    case .negative: return parseBelowZero().map { .number($0) }
    case .date: return parseDate().map { .date($0) }
    case .digitsAndLetters, .word:
      if !reportsUnit() { return parseString(.string).map { .text($0) } }
    case .string: return parseString(.string).map { .text($0) }
    default: expect([.number, .string])
    }
    return nil
  }

  /// A number, perhaps with commas between its thousands or a unit behind it, which are reported.
  private mutating func parseOwnNumber() -> NumberLiteral? {
    let start = token.start
    guard var number = parseNumber() else { return nil }
    var hasCommas = false
    while token.kind == .comma, token.start == lastEnd, next.kind == .number,
      next.start == token.end, next.end - next.start == 3
    {
      hasCommas = true
      advance()
      advance()
    }
    if hasCommas {
      let place = range(from: start)
      let meant = lexer.text(of: place).filter { $0 != "," }
      report(
        LiteralIssue.invalidNumber(lexer.text(of: place)), at: place,
        fixIts: [FixIt(replacing: place, with: meant)])
      number = Array(meant.utf8).withUnsafeBufferPointer { NumberLiteral($0[...], place) } ?? number
    }
    // In a question, words go on with it.
    let isUnit = statementWords.contains(.attribute) && token.kind == .word && token.keyword == nil
    if isUnit || token.kind == .percent, !isAtStatementEnd {
      report(LiteralIssue.unitBehindNumber(text(of: token)), at: token.range)
      isRecovering = true
    }
    return number
  }

  /// Whether a number with a unit close behind it stands here, which is reported: `1200人`.
  private mutating func reportsUnit() -> Bool {
    let text = text(of: token)
    let unit = text.drop { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard !unit.isEmpty, unit.count < text.count, unit.allSatisfy({ !$0.isNumber && $0 != "-" })
    else { return false }
    report(LiteralIssue.unitBehindNumber(String(unit)), at: token.range)
    isRecovering = true
    advance()
    return true
  }

  /// A number with its sign.
  private mutating func parseBelowZero() -> NumberLiteral? {
    defer { advance() }
    guard var number = NumberLiteral(lexer.bytes(of: token).dropFirst(), token.range) else {
      report(LiteralIssue.invalidNumber(text(of: token)), at: token.range)
      return nil
    }
    number.significand.negate()
    return number
  }
}
