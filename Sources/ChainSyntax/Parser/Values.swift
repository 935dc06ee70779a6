import ChainDiagnostics
import ChainModel
import ChainText

/// Identifiers, strings, texts, numbers and dates.
extension TokenCursor {
  /// An identifier; a missing one where there is none.
  mutating func parseIdentifier() -> Identifier {
    var symbol = token.symbol
    switch token.kind {
    case .word where token.keyword == nil: break
    case .word where !beginsNewStatementInSpiteOfContinuation:
      if reportedWords.insert(token.symbol).inserted {
        report(StatementIssue.reservedWord(text(of: token)), at: token.range)
      }
    case .number, .date, .digitsAndLetters:
      report(LiteralIssue.digitFirst(text(of: token)), at: token.range)
      symbol = .missing
    default: return missingIdentifier()
    }
    defer { advance() }
    return Identifier(symbol: symbol, range: token.range)
  }

  private mutating func missingIdentifier() -> Identifier {
    expect([.id])
    return Identifier(symbol: .missing, range: SourceRange(lastEnd, lastEnd))
  }

  /// The identifier that a declaration gives a meaning. Several words, or brackets behind it, are
  /// reported and passed.
  mutating func parseNewIdentifier() -> Identifier {
    if let quoted = parseQuotedIdentifier() { return quoted }
    let identifier = parseOwnIdentifier()
    guard !identifier.symbol.isMissing, !isAtStatementEnd, !isRecovering else { return identifier }
    if token.kind == .word, token.keyword == nil, lexer.wordsEndInString(from: token.start) {
      return joinWords(behind: identifier)
    }
    if isAtSlash, next.kind == .word { return joinWords(behind: identifier) }
    if token.kind == .leftParenthesis { skipBrackets() }
    return identifier
  }

  /// An id that was written as several words, as one with hyphens.
  private mutating func joinWords(behind first: Identifier) -> Identifier {
    var words = [first]
    while token.kind == .word && token.keyword == nil || isAtSlash, !isAtStatementEnd {
      if isAtSlash {
        advance()
        continue
      }
      words.append(Identifier(symbol: token.symbol, range: token.range))
      advance()
    }
    // Who refers to one of the words means this id; it need not be told again.
    for word in words { unreadNames.insert(word.symbol) }
    let place = range(from: first.range.start.offset)
    lexer.reporter.withdraw(in: place)
    let meant = words.map { lexer.text(of: $0.range) }.joined(separator: "-")
    // Without a fix-it: who refers to it may have used any of the words.
    report(LiteralIssue.invalidID(lexer.text(of: place), meant: meant), at: place)
    return Identifier(symbol: lexer.symbols.intern(meant), range: place)
  }

  /// Whether a slash stands here that was read as a comma.
  private var isAtSlash: Bool {
    token.kind == .comma && lexer.bytes(of: token).first == UInt8(ascii: "/")
  }

  /// An id in quotes before a name, which is reported; nil when something else stands here.
  private mutating func parseQuotedIdentifier() -> Identifier? {
    guard token.kind == .string, !token.beginsStatement, next.kind == .string,
      !next.flags.contains(.afterLineBreak)
    else { return nil }
    let text = lexer.text(of: StringLiteral(token).contentRange)
    let symbol = lexer.symbols.intern(text)
    guard KeyShape.isValid(text), !lexer.symbols.isReserved(symbol) else { return nil }
    report(
      LiteralIssue.quotedValue(text), at: token.range,
      fixIts: [FixIt(replacing: token.range, with: text)])
    defer { advance() }
    return Identifier(symbol: symbol, range: token.range)
  }

  private mutating func skipBrackets() {
    let start = token.start
    advance()
    while token.kind.isTextPart, token.kind != .rightParenthesis, !isAtStatementEnd { advance() }
    let text = lexer.text(of: SourceRange(start, lastEnd)).drop { "(（".contains($0) }
    if token.kind == .rightParenthesis, !isAtStatementEnd { advance() }
    let place = range(from: start)
    lexer.reporter.withdraw(in: place)
    report(LiteralIssue.bracketsBehindID(String(text)), at: place)
  }

  /// The identifier behind a word; a missing one when the line ends before it.
  mutating func parseOwnIdentifier() -> Identifier {
    token.beginsStatement ? missingIdentifier() : parseIdentifier()
  }

  /// The same, nil for a missing one.
  mutating func parseReference() -> Identifier? {
    let identifier = parseOwnIdentifier()
    return identifier.symbol.isMissing ? nil : identifier
  }

  /// Identifiers with commas between them; those that are missing are left out.
  mutating func parseIdentifiers() -> [Identifier] {
    // Most lists are one id, and nothing is wrong with it.
    if token.kind == .word, token.word == nil, !token.beginsStatement,
      next.beginsStatement && !next.kind.isLinkOperator || next.kind == .leftBrace
        || next.kind == .semicolon
        || next.kind.isArrow
    {
      defer { advance() }
      return [Identifier(symbol: token.symbol, range: token.range)]
    }
    let brackets = passBracket()
    defer { reportBrackets(brackets) }
    let first = parseOwnIdentifier()
    var identifiers = first.symbol.isMissing ? [] : [first]
    while passesComma() || reportsMissingComma() {
      let identifier = parseIdentifier()
      if !identifier.symbol.isMissing { identifiers.append(identifier) }
    }
    return identifiers
  }

  /// Whether another id follows without a comma, which is reported.
  mutating func reportsMissingComma() -> Bool {
    guard token.kind == .word, token.keyword == nil, !isAtStatementEnd, !isRecovering else {
      return false
    }
    if next.kind == .word, Self.wordsForComma.contains(text(of: token)), !next.beginsStatement {
      report(
        StatementIssue.wordForComma(text(of: token)), at: token.range,
        fixIts: [FixIt(replacing: SourceRange(lastEnd, token.end), with: ",")])
      advance()
      return true
    }
    report(
      StatementIssue.missingComma(text(of: token)), at: token.range,
      fixIts: [FixIt(replacing: SourceRange(lastEnd, lastEnd), with: ",")])
    return true
  }

  /// What people write between the last two items of a list.
  private static let wordsForComma: Set = ["and", "plus", "和", "与", "及", "以及"]

  /// Passes a comma if one stands here.
  mutating func passesComma() -> Bool {
    // In a link a word of the language stands for an id, which is a fault of its own.
    let isInLink = statementWords.contains(.node)
    guard token.kind == .comma, isInLink || !isAtCommaBetweenStatements else { return false }
    checkContinuation()
    advance()
    return true
  }

  /// Reports a mark of continuation that begins a line.
  mutating func checkContinuation() {
    guard token.flags.contains(.afterLineBreak), !isRecovering else { return }
    report(BlockIssue.continuationAtLineStart(text(of: token)), at: token.range)
  }

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

  // MARK: Brackets around lists

  /// Passes a bracket that opens a list; its place.
  private mutating func passBracket() -> SourceRange? {
    // Brackets in links have words of their own.
    guard token.kind == .leftBracket || token.kind == .leftParenthesis, !token.beginsStatement,
      !statementWords.contains(.node)
    else { return nil }
    defer { advance() }
    return token.range
  }

  /// Passes the bracket that closes a list, and reports both.
  private mutating func reportBrackets(_ opening: SourceRange?) {
    guard let opening else { return }
    var fixIts = [FixIt(replacing: opening, with: "")]
    if token.kind == .rightBracket || token.kind == .rightParenthesis, !isAtStatementEnd {
      fixIts.append(FixIt(replacing: token.range, with: ""))
      advance()
    }
    let place = range(from: opening.start.offset)
    lexer.reporter.withdraw(in: opening)
    report(StatementIssue.bracketsAroundList, at: place, fixIts: fixIts)
  }

  // MARK: Language tags

  /// Language tags with commas between them.
  mutating func parseLanguageTags() -> [Identifier] {
    var tags: [Identifier] = []
    let brackets = passBracket()
    defer { reportBrackets(brackets) }
    repeat {
      guard token.kind == .word, !token.beginsStatement else {
        expect([.languageTag])
        continue
      }
      checkLanguageTag()
      tags.append(Identifier(symbol: token.symbol, range: token.range))
      advance()
    } while passesComma()
    return tags
  }

  /// Reports a word that is no tag: the subtag of a language, then parts of up to eight characters.
  private mutating func checkLanguageTag() {
    if lexer.reporter.withdraw(in: token.range) { return reportMendedTag() }
    let bytes = lexer.bytes(of: token)
    if bytes.elementsEqual("zh".utf8) || bytes.elementsEqual("en".utf8) { return }
    let parts = bytes.split(separator: UInt8(ascii: "-"))
    let isTag =
      parts.allSatisfy { $0.count <= 8 && $0.allSatisfy(\.isLetterOrDigit) }
      && parts.first.map { $0.count >= 2 && $0.allSatisfy(\.isLetter) } == true
    let language = text(of: token).prefix { $0 != "-" }
    guard !(isTag && LanguageRegister.knows(language)) else { return }
    let rest = text(of: token).dropFirst(language.count)
    let meant = LanguageRegister.subtag(meantBy: language).map { $0 + rest }
    report(
      LiteralIssue.invalidLanguageTag(text(of: token), meant: meant), at: token.range,
      fixIts: meant.map { [FixIt(replacing: token.range, with: $0)] } ?? [])
    // A word that is none may be the rest of something else.
    isGuess = !isTag && meant == nil
  }

  /// Reports a tag whose parts are joined by another mark than a hyphen, such as `zh_CN`.
  private mutating func reportMendedTag() {
    let meant = lexer.symbols.text(of: token.symbol)
    report(
      LiteralIssue.invalidLanguageTag(text(of: token), meant: meant), at: token.range,
      fixIts: [FixIt(replacing: token.range, with: meant)])
  }
}

extension Lexer {
  /// Whether a string follows the words that begin at a place, on their line; the last of them is no
  /// language tag, which would belong to the string.
  fileprivate func wordsEndInString(from place: UInt32) -> Bool {
    var index = Int(place - base)
    var lastWord = index..<index
    while isWordPart(at: index) {
      let end = endOfWord(from: index)
      lastWord = index..<end
      index = end
      while byte(at: index) == 0x20 || byte(at: index) == 0x09 { index += 1 }
    }
    // A quote that touches a word ends a text whose first quote is missing.
    guard byte(at: index) == UInt8(ascii: "\""), index > lastWord.upperBound else { return false }
    return !LanguageRegister.knows(text(of: range(lastWord.lowerBound, lastWord.upperBound)))
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
