import ChainDiagnostics

/// Conditions, quantities and comparisons.
extension Parser {
  /// How many brackets and `not` may stand in one another.
  static let bracketLimit = 64

  /// Reads a condition; nil where there is none.
  ///
  /// - Parameter isBracketed: whether it stands in brackets of its own, so that a `with` in it
  ///   belongs to nothing else.
  mutating func parseCondition(isBracketed: Bool = false) -> ConditionTree? {
    parseConditions(joinedBy: "or") { parser in
      parser.parseConditions(joinedBy: "and") { $0.parseOneCondition(isBracketed: isBracketed) }
    }
  }

  private mutating func parseConditions(
    joinedBy word: String, part: (inout Parser) -> ConditionTree?
  ) -> ConditionTree? {
    let start = token.start
    var parts = part(&self).map { [$0] } ?? []
    while !isRecovering, isAt(word) {
      advance()
      if let next = part(&self) { parts.append(next) }
    }
    guard parts.count > 1 else { return parts.first }
    return ConditionTree(
      form: word == "and" ? .all(parts) : .any(parts), range: range(from: start))
  }

  private mutating func parseOneCondition(isBracketed: Bool) -> ConditionTree? {
    guard !isRecovering else { return nil }
    let start = token.start
    if token.kind == .leftParenthesis, !isAtStatementEnd {
      return parseBracketed()
    }
    if isAt("not") {
      guard let condition = nested({ $0.parseOneCondition(isBracketed: isBracketed) }) else {
        return nil
      }
      return ConditionTree(form: .not(condition), range: range(from: start))
    }
    guard isAtQuantity || isAtMisspeltQuantity else {
      expectCondition()
      return nil
    }
    guard let quantity = parseQuantity(),
      let phrase = parsePhrase(due: .noun, allowsWith: isBracketed)
    else { return nil }
    return ConditionTree(form: .count(quantity, phrase), range: range(from: start))
  }

  private mutating func expectCondition() {
    if token.kind == .word, !isAtStatementEnd {
      _ = reportUnknownWord(due: .condition)
      isRecovering = true
    } else {
      expect([.part(.condition)])
    }
  }

  private mutating func parseBracketed() -> ConditionTree? {
    let start = token.start
    let condition = nested { $0.parseCondition(isBracketed: true) }
    guard !isRecovering else { return condition }
    if token.kind == .rightParenthesis, !isAtStatementEnd {
      advance()
    } else {
      expect([.word(")")])
    }
    return condition.map { ConditionTree(form: $0.form, range: range(from: start)) }
  }

  /// Passes the token at hand and reads what it holds, unless that is too deep.
  private mutating func nested(
    _ read: (inout Parser) -> ConditionTree?
  ) -> ConditionTree? {
    guard openBrackets < Self.bracketLimit else {
      report(.bracketsTooDeep(limit: Self.bracketLimit), at: token.range)
      isRecovering = true
      return nil
    }
    openBrackets += 1
    defer { openBrackets -= 1 }
    advance()
    return read(&self)
  }

  // MARK: Quantities

  /// Whether a quantity begins here.
  var isAtQuantity: Bool {
    switch word {
    case "no", "some", "at", "exactly", "fewer", "more": true
    default: false
    }
  }

  /// Whether a quantity of everyday English begins here.
  private var isAtMisspeltQuantity: Bool { isAt("less") || isAt("any") }

  /// Reads how many; nil where the text lacks it.
  mutating func parseQuantity() -> QuantityTree? {
    let start = token.start
    guard let word = parseQuantityWord() else { return nil }
    let number = word.takesNumber ? parseCount() : nil
    guard number != nil || !word.takesNumber else { return nil }
    return QuantityTree(word: word, number: number, range: range(from: start))
  }

  private mutating func parseQuantityWord() -> QuantityWord? {
    let first = isAtMisspeltQuantity ? reportUnknownWord(due: .condition) ?? "" : word
    advance()
    switch first {
    case "no": return .no
    case "some": return .some
    case "exactly": return .exactly
    case "fewer": return passes("than") ? .fewer : nil
    case "more": return passes("than") ? .more : nil
    case "at" where isAt("least"), "at" where isAt("most"):
      defer { advance() }
      return isAt("least") ? .atLeast : .atMost
    default:
      expect([.word("least"), .word("most")])
      return nil
    }
  }

  private mutating func parseCount() -> Int? {
    guard token.kind == .number, !isAtStatementEnd else {
      expect([.count])
      return nil
    }
    guard let number = parseNumber() else {
      isRecovering = true
      return nil
    }
    if let count = number.wholeValue { return count }
    report(.expected([.count], found: .text(lexer.text(of: number.range))), at: number.range)
    isRecovering = true
    return nil
  }

  // MARK: Comparisons

  mutating func parseComparisons() -> [ComparisonTree] {
    var comparisons: [ComparisonTree] = []
    while true {
      if let comparison = parseComparison() { comparisons.append(comparison) }
      guard !isRecovering, isAt("and"), next.kind == .word else { return comparisons }
      guard AttributeWord(rawValue: text(of: next)) != nil else { return comparisons }
      advance()
    }
  }

  private mutating func parseComparison() -> ComparisonTree? {
    let start = token.start
    let place = token.range
    var attribute = AttributeWord(rawValue: word)
    if attribute == nil {
      attribute = reportUnknownWord(due: .attribute).flatMap(AttributeWord.init)
    }
    guard let attribute else { return nil }
    advance()
    guard let relation = parseRelation(of: attribute) else { return nil }
    guard let value = parseValue(of: attribute) else {
      // What is wrong with the value is told; what follows may still be read.
      return nil
    }
    return ComparisonTree(
      attribute: Located(value: attribute, range: place), relation: relation, value: value,
      range: range(from: start))
  }

  private mutating func parseRelation(of attribute: AttributeWord) -> RelationMark? {
    let found = text(of: token)
    let place = token.range
    guard !isAtStatementEnd, token.kind == .comparison || found == "=>",
      let relation = RelationMark(rawValue: found) ?? RelationMark(foreign: found)
    else {
      expect([.comparison])
      return nil
    }
    if found == "=>" {
      lexer.reporter.withdraw(in: place)
      report(
        .foreignComparison(found, meant: relation.rawValue), at: place,
        fixIts: [FixIt(replacing: place, with: relation.rawValue)])
    }
    advance()
    switch attribute {
    case .evidence, .kind, .name:
      if relation.isOrdering { report(.comparisonWithoutOrder(attribute.rawValue), at: place) }
    case .trl, .share, .since, .asof: break
    }
    return relation
  }

  private mutating func parseValue(of attribute: AttributeWord) -> ComparisonTree.Value? {
    switch attribute {
    case .trl: return parseNumber().map { .trl($0) }
    case .share:
      let number = parseNumber()
      if token.kind == .percent, !isAtStatementEnd { advance() }
      return number.map { .share($0) }
    case .since: return parseDate().map { .since($0) }
    case .asof: return parseDate().map { .asof($0) }
    case .evidence: return parseGrade().map { .evidence($0) }
    case .kind: return parseKind().map { .kind($0) }
    case .name: return parseString(.name).map { .name(lexer.value(of: $0)) }
    }
  }
}
