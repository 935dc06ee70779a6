import ChainDiagnostics
import ChainModel
import ChainQuery

/// Reads queries: selections and assertions. Its words are words only where they stand in a query,
/// so that a map may have them as ids.
struct QueryParser {
  var cursor: TokenCursor
  /// How many brackets and `not` are open.
  var openBrackets = 0

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// Reads a text that is one query.
  mutating func parseWholeQuery() -> QuestionTree? {
    let question = parseQuestion()
    if cursor.token.kind != .endOfFile { cursor.expect([.endOfQuery]) }
    return question
  }

  mutating func parseQuestion() -> QuestionTree? {
    if cursor.isAtStatementEnd || cursor.token.kind != .word && cursor.token.kind != .string {
      cursor.expect([.part(.question)])
      return nil
    }
    if isAtAssertion { return parseAssertion().map { .assertion($0) } }
    return parseSelection().map { .selection($0) }
  }

  private var isAtAssertion: Bool { cursor.isAt("every") || isAtQuantity }

  /// Reads what holds or does not hold; a selection in its place is reported.
  mutating func parseAssertion() -> AssertionTree? {
    let start = cursor.token.start
    if cursor.isAt("every") {
      cursor.advance()
      guard let phrase = parsePhrase(due: .noun, isSubject: true) else { return nil }
      let condition = parseHas()
      return AssertionTree(form: .every(phrase, condition), range: cursor.range(from: start))
    }
    guard isAtQuantity else {
      reportWrongQuestion(.selectionForAssertion)
      return nil
    }
    guard let quantity = parseQuantity(), let phrase = parsePhrase(due: .noun) else { return nil }
    return AssertionTree(form: .count(quantity, phrase), range: cursor.range(from: start))
  }

  /// Reads what selects things; an assertion in its place is reported.
  mutating func parseSelection() -> SelectionTree? {
    let start = cursor.token.start
    if isAtAssertion {
      reportWrongQuestion(.assertionForSelection)
      return nil
    }
    guard cursor.isAt("paths") || cursor.isAt("path") && cursor.next.kind == .word else {
      return parsePhrase(due: .question).map { .phrase($0) }
    }
    cursor.advance()
    let from = cursor.passes("from") ? parseReferenceInQuery() : nil
    let to = cursor.passes("to") ? parseReferenceInQuery() : nil
    return .paths(from: from, to: to, range: cursor.range(from: start))
  }

  /// Reports the other shape of a question when that is what stands here, and passes over it.
  private mutating func reportWrongQuestion(_ issue: QueryIssue) {
    let start = cursor.token.start
    let diagnosticCount = cursor.lexer.reporter.diagnostics.count
    if let question = parseQuestion(), !cursor.isRecovering {
      cursor.report(issue, at: question.range)
    } else if cursor.lexer.reporter.diagnostics.count == diagnosticCount {
      cursor.report(issue, at: cursor.range(from: start))
    }
    cursor.isRecovering = true
  }

  private mutating func parseHas() -> ConditionTree? {
    guard cursor.isAt("has") || cursor.isAt("have") else {
      cursor.expect([.word("has")])
      return nil
    }
    cursor.advance()
    return parseCondition()
  }

  // MARK: Phrases

  /// Reads a noun with what narrows it; nil when there is no noun.
  ///
  /// - Parameters:
  ///   - due: what to say when something else stands here.
  ///   - isSubject: whether `has` may follow.
  ///   - allowsWith: whether a condition may follow.
  mutating func parsePhrase(
    due: QueryPart, isSubject: Bool = false, allowsWith: Bool = true
  ) -> PhraseTree? {
    let start = cursor.token.start
    var adjectives: [Located<Adjective>] = []
    while let adjective = Adjective(rawValue: cursor.word), Noun(word: cursor.word) == nil {
      adjectives.append(Located(value: adjective, range: cursor.token.range))
      cursor.advance()
    }
    guard let noun = parseNoun(due: adjectives.isEmpty ? due : .noun) else { return nil }
    var filters: [FilterTree] = []
    while let filter = parseFilter(isSubject: isSubject, allowsWith: allowsWith) {
      filters.append(filter)
    }
    return PhraseTree(
      adjectives: adjectives, noun: noun, filters: filters, range: cursor.range(from: start))
  }

  /// Reads a noun; a misspelt one is reported and put right.
  mutating func parseNoun(due: QueryPart) -> Located<Noun>? {
    let place = cursor.token.range
    if let noun = Noun(word: cursor.word) {
      cursor.advance()
      return Located(value: noun, range: place)
    }
    guard let meant = reportUnknownWord(due: due), let noun = Noun(word: meant) else {
      return nil
    }
    cursor.advance()
    return Located(value: noun, range: place)
  }

  /// Reports that the token at hand is no word that can stand here, and gives the one that was
  /// surely meant. Without such a one the rest of the statement is passed over.
  mutating func reportUnknownWord(due: QueryPart) -> String? {
    guard cursor.token.kind == .word, !cursor.isAtStatementEnd else {
      cursor.expect([.part(due)])
      return nil
    }
    guard !cursor.isRecovering else { return nil }
    let found = cursor.text(of: cursor.token)
    let meant = due.meant(by: found)
    cursor.lexer.reporter.withdraw(in: cursor.token.range)
    cursor.report(
      QueryIssue.unknownQueryWord(found, due: due, suggestion: meant), at: cursor.token.range,
      fixIts: meant.map { [FixIt(replacing: cursor.token.range, with: $0)] } ?? [])
    if meant == nil { cursor.isRecovering = true } else { cursor.isGuess = true }
    return meant
  }
}
