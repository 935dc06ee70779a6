import ChainDiagnostics
import ChainModel
import ChainText

/// Identifiers, and the ways in which people write them otherwise.
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
