import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

/// What narrows the noun of a query.
extension QueryParser {
  /// Reads a filter; nil where the phrase ends.
  mutating func parseFilter(isSubject: Bool, allowsWith: Bool) -> FilterTree? {
    guard !cursor.isRecovering, !isPhraseOver(isSubject: isSubject) else { return nil }
    let start = cursor.token.start
    var first = cursor.word
    if Filter.Kind(first: first) == nil, Role(participle: first) == nil {
      guard let meant = reportUnknownWord(due: .filter) else { return nil }
      first = meant
    }
    if Role(participle: first) != nil { return parseParticiples(first) }
    guard let filter = Filter.Kind(first: first) else { return nil }
    cursor.advance()
    if let second = filter.words.second, !cursor.isRecovering { passSecondWord(second) }
    let wordRange = cursor.range(from: start)
    let content = parseContent(of: filter, at: wordRange, allowsWith: allowsWith)
    return FilterTree(content: content, wordRange: wordRange, range: cursor.range(from: start))
  }

  /// Whether what stands here belongs to no phrase.
  private func isPhraseOver(isSubject: Bool) -> Bool {
    guard !cursor.isAtStatementEnd else { return true }
    guard cursor.token.kind == .word else { return true }
    switch cursor.word {
    case "and", "or", "as", "has", "have": return true
    default: return false
    }
  }

  /// Passes the `of` or `by` of a filter; a forgotten one is reported with its fix.
  private mutating func passSecondWord(_ second: String) {
    if cursor.isAt(second) { return cursor.advance() }
    guard cursor.token.kind == .word || cursor.token.kind == .string, !cursor.isAtStatementEnd
    else {
      return cursor.expect([.word(second)])
    }
    let place = SourceRange(cursor.lastEnd, cursor.lastEnd)
    cursor.report(
      StatementIssue.expected([.word(second)], found: cursor.finding), at: cursor.token.range,
      fixIts: [FixIt(replacing: place, with: " " + second)])
  }

  private mutating func parseContent(
    of filter: Filter.Kind, at wordRange: SourceRange, allowsWith: Bool
  ) -> FilterTree.Content {
    switch filter {
    case .in, .into, .outOf:
      return .references(filter, parseReferenceInQuery().map { [$0] } ?? [])
    case .upstream, .downstream, .feeding, .fed:
      var references: [QueryReference] = []
      repeat {
        if let reference = parseReferenceInQuery() { references.append(reference) }
      } while !cursor.isRecovering && cursor.passesComma()
      return .references(filter, references)
    case .with:
      if !allowsWith { cursor.report(QueryIssue.nestedWith, at: wordRange) }
      return .condition(parseCondition())
    case .where: return .comparisons(parseComparisons())
    case .doing: return .participles([])
    }
  }

  private mutating func parseParticiples(_ first: String) -> FilterTree? {
    let start = cursor.token.start
    var roles: [Located<Role>] = []
    var word = first
    while let role = Role(participle: word) {
      roles.append(Located(value: role, range: cursor.token.range))
      cursor.advance()
      guard cursor.isAt("or"), cursor.next.kind == .word else { break }
      word = cursor.text(of: cursor.next)
      if Role(participle: word) != nil { cursor.advance() }
    }
    let range = cursor.range(from: start)
    return FilterTree(content: .participles(roles), wordRange: range, range: range)
  }

  // MARK: References

  /// Reads an id, or a name in quotes; nil where there is neither.
  mutating func parseReferenceInQuery() -> QueryReference? {
    guard !cursor.isRecovering else { return nil }
    if cursor.token.kind == .string, !cursor.isAtStatementEnd {
      let literal = StringLiteral(cursor.token)
      cursor.advance()
      return QueryReference(
        name: cursor.lexer.value(of: literal), isQuoted: true, range: literal.range)
    }
    let isName = !cursor.isAtStatementEnd && cursor.token.kind.canBeginName
    guard isName, !Reference.openingWords.contains(cursor.word) else {
      cursor.expect([.reference])
      return nil
    }
    let start = cursor.token.range
    let isWord = cursor.token.kind == .word
    cursor.advance()
    while isAtUnquotedName { cursor.advance() }
    let whole = cursor.range(from: start.start.offset)
    let name = cursor.lexer.text(of: whole)
    // Someone who writes `fuel cell` means the name, which needs its quotes.
    if whole != start || !isWord {
      cursor.lexer.reporter.withdraw(in: whole)
      cursor.report(
        LiteralIssue.unquotedText(name), at: whole,
        fixIts: [FixIt(replacing: whole, with: "\"\(name)\"")])
    }
    return QueryReference(name: name, isQuoted: false, range: whole)
  }

  /// Whether the token at hand goes on with a name of several words.
  private var isAtUnquotedName: Bool {
    guard !cursor.isAtStatementEnd, cursor.token.kind.canBeginName else { return false }
    guard cursor.token.kind == .word else { return true }
    let found = cursor.word
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
