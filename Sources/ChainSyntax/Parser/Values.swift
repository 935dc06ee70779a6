import ChainDiagnostics
import ChainModel
import ChainText

/// Strings, texts and paths.
extension TokenCursor {
  // MARK: Strings

  /// A string, or words without quotes in its place; nil where there is neither.
  mutating func parseString(_ due: Due, inList: Bool = false) -> StringLiteral? {
    if token.kind == .string, !token.beginsStatement {
      defer { advance() }
      let string = StringLiteral(token)
      if token.flags.contains(.lacksOpeningQuote) { reportMissingQuote(of: string) }
      return string
    }
    if due == .name { passNeedlessEquals() }
    if token.kind == .string, !token.beginsStatement { return parseString(due, inList: inList) }
    // A translation without the name itself.
    if due == .name, token.kind == .word, next.kind == .string,
      !next.flags.contains(.lacksOpeningQuote), isTranslationTag,
      LanguageRegister.knows(text(of: token))
    {
      expect([due])
      return nil
    }
    if !isAtStatementEnd, !isRecovering, token.kind.isTextPart || token.kind == .address {
      return parseUnquoted(inList: inList)
    }
    expect([due])
    return nil
  }

  /// A path; one with backslashes is reported and read with slashes.
  mutating func parsePath() -> StringLiteral? {
    guard var path = parseString(.path) else { return nil }
    guard path.hasEscapes else { return path }
    let text = lexer.text(of: path.contentRange)
    let isEscape = { (place: String.Index) in
      text[place...].hasPrefix("\\\"") || text[place...].hasPrefix("\\u{")
    }
    let backslashes = text.indices.filter { text[$0] == "\\" }
    guard backslashes.contains(where: { !isEscape($0) }) else { return path }
    lexer.reporter.withdraw(in: path.range)
    let meant = StringLiteral.withSlashes(text)
    report(
      LiteralIssue.backslashInPath(meant), at: path.range,
      fixIts: [FixIt(replacing: path.contentRange, with: meant)])
    path.hasBackslashes = true
    return path
  }

  /// Words in the place of a string, up to what can only follow it.
  private mutating func parseUnquoted(inList: Bool) -> StringLiteral {
    let start = token.start
    repeat { advance() } while isUnquotedText(inList: inList)
    if token.kind == .string, token.flags.contains(.lacksOpeningQuote), !isAtStatementEnd {
      advance()
      let range = range(from: start)
      lexer.reporter.withdraw(in: range)
      let string = StringLiteral(
        range: range, contentRange: SourceRange(start, lastEnd - 1), hasEscapes: false)
      reportMissingQuote(of: string)
      return string
    }
    let range = range(from: start)
    lexer.reporter.withdraw(in: range)
    let text = lexer.text(of: range)
    report(
      LiteralIssue.unquotedText(text), at: range,
      fixIts: [FixIt(replacing: range, with: "\"\(text)\"")])
    return StringLiteral(range: range, contentRange: range, hasEscapes: false)
  }

  /// Passes an equals sign before a value, which is reported.
  mutating func passNeedlessEquals() {
    guard token.kind == .comparison, !isAtStatementEnd, !isRecovering,
      lexer.bytes(of: token).elementsEqual("=".utf8)
    else { return }
    report(
      CharacterIssue.needlessEquals, at: token.range,
      fixIts: [FixIt(replacing: token.range, with: " ")])
    advance()
  }

  private mutating func reportMissingQuote(of string: StringLiteral) {
    let start = string.range.start.offset
    report(
      LiteralIssue.missingOpeningQuote(lexer.text(of: string.contentRange)), at: string.range,
      fixIts: [FixIt(replacing: SourceRange(start, start), with: "\"")])
  }

  private func isUnquotedText(inList: Bool) -> Bool {
    guard !token.flags.contains(.afterLineBreak) else { return false }
    if token.kind == .comma { return !inList }
    guard token.kind.isTextPart else { return false }
    return token.kind != .word || !isTranslationTag
  }

  /// Whether the word at hand is a language tag behind a text.
  private var isTranslationTag: Bool {
    if next.kind == .string { return !next.flags.contains(.afterLineBreak) }
    let text = text(of: token)
    return (text == "zh" || text == "en") && next.kind.isTextPart
  }

  /// A text with its translations; nil where there is none.
  mutating func parseText(_ due: Due) -> LocalizedLiteral? {
    guard let value = parseString(due) else { return nil }
    var translations: [LocalizedLiteral.Translation] = []
    while token.kind == .word, !isAtStatementEnd, !isRecovering, next.kind != .date {
      if let keyword, statementWords.contains(keyword) || keyword == .until {
        break
      }
      let tag = Identifier(symbol: token.symbol, range: token.range)
      checkLanguageTag()
      advance()
      guard let value = parseString(.text) else { break }
      if let first = translations.first(where: { $0.tag.symbol == tag.symbol }) {
        report(
          StatementIssue.repeatedTranslation(lexer.symbols.text(of: tag.symbol)), at: tag.range,
          secondary: [first.tag.range])
      } else {
        translations.append(.init(tag: tag, value: value))
      }
    }
    return LocalizedLiteral(value: value, translations: translations)
  }

  /// Strings with commas between them.
  mutating func parseStrings() -> [StringLiteral] {
    var strings: [StringLiteral] = []
    let brackets = passBracket()
    defer { reportBrackets(brackets) }
    repeat {
      if let string = parseString(.string, inList: true) { strings.append(string) }
    } while passesComma()
    return strings
  }
}

extension StringLiteral {
  /// The string that a token is.
  init(_ token: Token) {
    let opening: UInt32 =
      token.flags.contains(.hasDoubledQuotes)
      ? 2
      : token.flags.contains(.lacksOpeningQuote)
        ? 0 : token.flags.contains(.hasWideOpeningQuote) ? 3 : 1
    let closing: UInt32 =
      token.flags.contains(.hasDoubledQuotes)
      ? 2
      : token.flags.contains(.isUnterminated)
        ? 0 : token.flags.contains(.hasWideClosingQuote) ? 3 : 1
    self.init(
      range: token.range,
      contentRange: SourceRange(token.start + opening, token.end - closing),
      hasEscapes: token.flags.contains(.hasEscapes))
  }
}

extension Token.Kind {
  /// Whether it may be part of a text whose quotes were forgotten.
  var isTextPart: Bool {
    switch self {
    case .word, .number, .date, .digitsAndLetters, .percent, .leftParenthesis, .rightParenthesis,
      .leftBracket, .rightBracket, .comparison, .invalid:
      true
    default: false
    }
  }
}
