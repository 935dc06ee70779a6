import ChainDiagnostics
import ChainText

/// What narrows the noun of a query.
extension Parser {
  /// Reads a filter; nil where the phrase ends.
  mutating func parseFilter(isSubject: Bool, allowsWith: Bool) -> FilterTree? {
    guard !isRecovering, !isPhraseOver(isSubject: isSubject) else { return nil }
    let start = token.start
    var first = word
    if FilterWord(first: first) == nil, RoleWord(participle: first) == nil {
      guard let meant = reportUnknownWord(due: .filter) else { return nil }
      first = meant
    }
    if RoleWord(participle: first) != nil { return parseParticiples(first) }
    guard let filter = FilterWord(first: first) else { return nil }
    advance()
    if let second = filter.words.second, !isRecovering { passSecondWord(second) }
    let wordRange = range(from: start)
    let content = parseContent(of: filter, at: wordRange, allowsWith: allowsWith)
    return FilterTree(content: content, wordRange: wordRange, range: range(from: start))
  }

  /// Whether what stands here belongs to no phrase.
  private func isPhraseOver(isSubject: Bool) -> Bool {
    guard !isAtStatementEnd else { return true }
    guard token.kind == .word else { return true }
    switch word {
    case "and", "or", "as", "has", "have": return true
    default: return false
    }
  }

  /// Passes the `of` or `by` of a filter; a forgotten one is reported with its fix.
  private mutating func passSecondWord(_ second: String) {
    if isAt(second) { return advance() }
    guard token.kind == .word || token.kind == .string, !isAtStatementEnd else {
      return expect([.word(second)])
    }
    let place = SourceRange(lastEnd, lastEnd)
    report(
      .expected([.word(second)], found: finding), at: token.range,
      fixIts: [FixIt(replacing: place, with: " " + second)])
  }

  private mutating func parseContent(
    of filter: FilterWord, at wordRange: SourceRange, allowsWith: Bool
  ) -> FilterTree.Content {
    switch filter {
    case .in, .into, .outOf:
      return .references(filter, parseReferenceInQuery().map { [$0] } ?? [])
    case .upstream, .downstream, .feeding, .fed:
      var references: [QueryReference] = []
      repeat {
        if let reference = parseReferenceInQuery() { references.append(reference) }
      } while !isRecovering && passesComma()
      return .references(filter, references)
    case .with:
      if !allowsWith { report(.nestedWith, at: wordRange) }
      return .condition(parseCondition())
    case .where: return .comparisons(parseComparisons())
    }
  }

  private mutating func parseParticiples(_ first: String) -> FilterTree? {
    let start = token.start
    var roles: [Located<RoleWord>] = []
    var word = first
    while let role = RoleWord(participle: word) {
      roles.append(Located(value: role, range: token.range))
      advance()
      guard isAt("or"), next.kind == .word else { break }
      word = text(of: next)
      if RoleWord(participle: word) != nil { advance() }
    }
    let range = range(from: start)
    return FilterTree(content: .participles(roles), wordRange: range, range: range)
  }

  // MARK: References

  /// Reads an id, or a name in quotes; nil where there is neither.
  mutating func parseReferenceInQuery() -> QueryReference? {
    guard !isRecovering else { return nil }
    if token.kind == .string, !isAtStatementEnd {
      let literal = StringLiteral(token)
      advance()
      return QueryReference(
        name: lexer.value(of: literal), isQuoted: true, range: literal.range)
    }
    let isName = !isAtStatementEnd && token.kind.canBeginName
    guard isName, !QueryPart.openingWords.contains(word) else {
      expect([.reference])
      return nil
    }
    let start = token.range
    advance()
    while isAtUnquotedName { advance() }
    let whole = range(from: start.start.offset)
    let name = lexer.text(of: whole)
    // Someone who writes `fuel cell` means the name, which needs its quotes.
    if whole != start || name.utf8.first.map(\.isDigit) ?? true {
      lexer.reporter.withdraw(in: whole)
      report(
        .unquotedText(name), at: whole,
        fixIts: [FixIt(replacing: whole, with: "\"\(name)\"")])
    }
    return QueryReference(name: name, isQuoted: false, range: whole)
  }

  /// Whether the token at hand goes on with a name of several words.
  private var isAtUnquotedName: Bool {
    guard !isAtStatementEnd, token.kind.canBeginName else { return false }
    guard token.kind == .word else { return true }
    let found = word
    return !QueryPart.queryWords.contains(found) && QueryPart.filter.meant(by: found) == nil
  }
}

extension Token.Kind {
  /// Whether it may be part of a name whose quotes were forgotten.
  fileprivate var canBeginName: Bool {
    switch self {
    case .word, .number, .date, .digitsAndLetters: true
    default: false
    }
  }
}

extension Lexer {
  /// What a string of this file says.
  func value(of literal: StringLiteral) -> String {
    literal.value(in: bytes, base: base)
  }
}
