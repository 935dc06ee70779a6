import ChainDiagnostics
import ChainText

/// Queries: selections and assertions.
extension Parser {
  /// Reads a text that is one query.
  mutating func parseWholeQuery() -> QuestionTree? {
    spansLines = true
    token.flags.remove(.afterLineBreak)
    next.flags.remove(.afterLineBreak)
    let question = parseQuestion()
    if token.kind != .endOfFile { expect([.endOfQuery]) }
    return question
  }

  mutating func parseQuestion() -> QuestionTree? {
    if isAtStatementEnd || token.kind != .word && token.kind != .string {
      expect([.part(.question)])
      return nil
    }
    if isAtAssertion { return parseAssertion().map { .assertion($0) } }
    return parseSelection().map { .selection($0) }
  }

  private var isAtAssertion: Bool { isAt("every") || isAtQuantity }

  /// Reads what holds or does not hold; a selection in its place is reported.
  mutating func parseAssertion() -> AssertionTree? {
    let start = token.start
    if isAt("every") {
      advance()
      guard let phrase = parsePhrase(due: .noun, isSubject: true) else { return nil }
      let condition = parseHas()
      return AssertionTree(form: .every(phrase, condition), range: range(from: start))
    }
    guard isAtQuantity else {
      reportWrongQuestion(.selectionForAssertion)
      return nil
    }
    guard let quantity = parseQuantity(), let phrase = parsePhrase(due: .noun) else { return nil }
    return AssertionTree(form: .count(quantity, phrase), range: range(from: start))
  }

  /// Reads what selects things; an assertion in its place is reported.
  mutating func parseSelection() -> SelectionTree? {
    let start = token.start
    if isAtAssertion {
      reportWrongQuestion(.assertionForSelection)
      return nil
    }
    guard isAt("paths") || isAt("path") && next.kind == .word else {
      return parsePhrase(due: .question).map { .phrase($0) }
    }
    advance()
    let from = passes("from") ? parseReferenceInQuery() : nil
    let to = passes("to") ? parseReferenceInQuery() : nil
    return .paths(from: from, to: to, range: range(from: start))
  }

  /// Reports the other shape of a question when that is what stands here, and passes over it.
  private mutating func reportWrongQuestion(_ issue: SyntaxIssue) {
    let start = token.start
    let diagnosticCount = lexer.reporter.diagnostics.count
    if let question = parseQuestion(), !isRecovering {
      report(issue, at: question.range)
    } else if lexer.reporter.diagnostics.count == diagnosticCount {
      report(issue, at: range(from: start))
    }
    isRecovering = true
  }

  private mutating func parseHas() -> ConditionTree? {
    guard isAt("has") || isAt("have") else {
      expect([.word("has")])
      return nil
    }
    advance()
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
    let start = token.start
    var adjectives: [Located<AdjectiveWord>] = []
    while let adjective = AdjectiveWord(rawValue: word), NounWord(word: word) == nil {
      adjectives.append(Located(value: adjective, range: token.range))
      advance()
    }
    guard let noun = parseNoun(due: adjectives.isEmpty ? due : .noun) else { return nil }
    var filters: [FilterTree] = []
    while let filter = parseFilter(isSubject: isSubject, allowsWith: allowsWith) {
      filters.append(filter)
    }
    return PhraseTree(
      adjectives: adjectives, noun: noun, filters: filters, range: range(from: start))
  }

  /// Reads a noun; a misspelt one is reported and put right.
  mutating func parseNoun(due: QueryPart) -> Located<NounWord>? {
    let place = token.range
    if let noun = NounWord(word: word) {
      advance()
      return Located(value: noun, range: place)
    }
    guard let meant = reportUnknownWord(due: due), let noun = NounWord(word: meant) else {
      return nil
    }
    advance()
    return Located(value: noun, range: place)
  }

  // MARK: Words

  /// The word at hand; nothing for other tokens and behind the statement's end.
  var word: String { token.kind == .word && !isAtStatementEnd ? text(of: token) : "" }

  func isAt(_ wanted: String) -> Bool { word == wanted }

  /// Passes a word that is due here; says whether it stood here.
  mutating func passes(_ wanted: String) -> Bool {
    if isAt(wanted) {
      advance()
      return true
    }
    expect([.word(wanted)])
    return false
  }

  /// Reports that the token at hand is no word that can stand here, and gives the one that was
  /// surely meant. Without such a one the rest of the statement is passed over.
  mutating func reportUnknownWord(due: QueryPart) -> String? {
    guard token.kind == .word, !isAtStatementEnd else {
      expect([.part(due)])
      return nil
    }
    guard !isRecovering else { return nil }
    let found = text(of: token)
    let meant = due.meant(by: found)
    lexer.reporter.withdraw(in: token.range)
    report(
      .unknownQueryWord(found, due: due, suggestion: meant), at: token.range,
      fixIts: meant.map { [FixIt(replacing: token.range, with: $0)] } ?? [])
    if meant == nil { isRecovering = true }
    return meant
  }
}
