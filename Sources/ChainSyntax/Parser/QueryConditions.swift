import ChainDiagnostics
import ChainModel
import ChainQuery

/// Conditions, quantities and comparisons.
extension QueryParser {
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
    joinedBy word: String, part: (inout QueryParser) -> ConditionTree?
  ) -> ConditionTree? {
    let start = cursor.token.start
    var parts = part(&self).map { [$0] } ?? []
    while !cursor.isRecovering, cursor.isAt(word) {
      cursor.advance()
      if let next = part(&self) { parts.append(next) }
    }
    guard parts.count > 1 else { return parts.first }
    return ConditionTree(
      form: word == "and" ? .all(parts) : .any(parts), range: cursor.range(from: start))
  }

  private mutating func parseOneCondition(isBracketed: Bool) -> ConditionTree? {
    guard !cursor.isRecovering else { return nil }
    let start = cursor.token.start
    if cursor.token.kind == .leftParenthesis, !cursor.isAtStatementEnd {
      return parseBracketed()
    }
    if cursor.isAt("not") {
      guard let condition = nested({ $0.parseOneCondition(isBracketed: isBracketed) }) else {
        return nil
      }
      return ConditionTree(form: .not(condition), range: cursor.range(from: start))
    }
    guard isAtQuantity || isAtMisspeltQuantity else {
      expectCondition()
      return nil
    }
    guard let quantity = parseQuantity(),
      let phrase = parsePhrase(due: .noun, allowsWith: isBracketed)
    else { return nil }
    return ConditionTree(form: .count(quantity, phrase), range: cursor.range(from: start))
  }

  private mutating func expectCondition() {
    if cursor.token.kind == .word, !cursor.isAtStatementEnd {
      _ = reportUnknownWord(due: .condition)
      cursor.isRecovering = true
    } else {
      cursor.expect([.part(.condition)])
    }
  }

  private mutating func parseBracketed() -> ConditionTree? {
    let start = cursor.token.start
    let condition = nested { $0.parseCondition(isBracketed: true) }
    guard !cursor.isRecovering else { return condition }
    if cursor.token.kind == .rightParenthesis, !cursor.isAtStatementEnd {
      cursor.advance()
    } else {
      cursor.expect([.word(")")])
    }
    return condition.map { ConditionTree(form: $0.form, range: cursor.range(from: start)) }
  }

  /// Passes the token at hand and reads what it holds, unless that is too deep.
  private mutating func nested(
    _ read: (inout QueryParser) -> ConditionTree?
  ) -> ConditionTree? {
    guard openBrackets < Self.bracketLimit else {
      cursor.report(QueryIssue.bracketsTooDeep(limit: Self.bracketLimit), at: cursor.token.range)
      cursor.isRecovering = true
      return nil
    }
    openBrackets += 1
    defer { openBrackets -= 1 }
    cursor.advance()
    return read(&self)
  }

  // MARK: Quantities

  /// Whether a quantity begins here.
  var isAtQuantity: Bool {
    switch cursor.word {
    case "no", "some", "at", "exactly", "fewer", "more": true
    default: false
    }
  }

  /// Whether a quantity of everyday English begins here.
  private var isAtMisspeltQuantity: Bool { cursor.isAt("less") || cursor.isAt("any") }

  /// Reads how many; nil where the text lacks it.
  mutating func parseQuantity() -> Quantity? {
    let first = isAtMisspeltQuantity ? reportUnknownWord(due: .condition) ?? "" : cursor.word
    cursor.advance()
    switch first {
    case "no": return .no
    case "some": return .some
    case "exactly": return parseCount().map { .exactly($0) }
    case "fewer": return cursor.passes("than") ? parseCount().map { .fewer(than: $0) } : nil
    case "more": return cursor.passes("than") ? parseCount().map { .more(than: $0) } : nil
    case "at" where cursor.isAt("least"):
      cursor.advance()
      return parseCount().map { .atLeast($0) }
    case "at" where cursor.isAt("most"):
      cursor.advance()
      return parseCount().map { .atMost($0) }
    default:
      cursor.expect([.word("least"), .word("most")])
      return nil
    }
  }

  private mutating func parseCount() -> Int? {
    guard cursor.token.kind == .number, !cursor.isAtStatementEnd else {
      cursor.expect([.count])
      return nil
    }
    guard let number = cursor.parseNumber() else {
      cursor.isRecovering = true
      return nil
    }
    if let count = number.wholeValue { return count }
    cursor.report(
      StatementIssue.expected([.count], found: .text(cursor.lexer.text(of: number.range))),
      at: number.range)
    cursor.isRecovering = true
    return nil
  }

  // MARK: Comparisons

  mutating func parseComparisons() -> [ComparisonTree] {
    var comparisons: [ComparisonTree] = []
    while true {
      if let comparison = parseComparison() { comparisons.append(comparison) }
      guard !cursor.isRecovering, cursor.isAt("and"), cursor.next.kind == .word,
        !Self.conditionWords.contains(cursor.word(of: cursor.next))
      else { return comparisons }
      cursor.advance()
    }
  }

  /// The words that begin a condition, so that an `and` before one of them goes on with those.
  private static let conditionWords: Set = [
    "no", "some", "at", "exactly", "fewer", "more", "less", "any", "not",
  ]

  private mutating func parseComparison() -> ComparisonTree? {
    let start = cursor.token.start
    let place = cursor.token.range
    var attribute = Comparison.Attribute.withWords.first { $0.rawValue == cursor.word }
    if attribute == nil, cursor.isAtOwnKey, cursor.next.kind == .comparison,
      !cursor.next.beginsStatement
    {
      return parseOwnComparison()
    }
    if attribute == nil {
      attribute = reportUnknownWord(due: .attribute).flatMap(Comparison.Attribute.init)
    }
    guard let attribute else { return nil }
    cursor.advance()
    guard let relation = parseRelation(of: attribute) else { return nil }
    guard let value = parseValue(of: attribute) else {
      // What is wrong with the value is told; what follows may still be read.
      return nil
    }
    return ComparisonTree(
      attribute: Located(value: attribute, range: place), relation: relation, value: value,
      range: cursor.range(from: start))
  }

  /// A comparison of an attribute that the language has no word for.
  private mutating func parseOwnComparison() -> ComparisonTree? {
    let place = cursor.token.range
    let key = cursor.text(of: cursor.token)
    cursor.advance()
    guard let relation = parseRelation(of: .own) else { return nil }
    guard let value = cursor.parseOwnValue() else { return nil }
    if case .text = value, relation.isOrdering {
      cursor.report(QueryIssue.comparisonWithoutOrder(key), at: place)
    }
    return ComparisonTree(
      attribute: Located(value: .own, range: place), relation: relation, value: .own(key, value),
      range: cursor.range(from: place.start.offset))
  }

  private mutating func parseRelation(of attribute: Comparison.Attribute) -> Relation? {
    let found = cursor.text(of: cursor.token)
    let place = cursor.token.range
    guard !cursor.isAtStatementEnd, cursor.token.kind == .comparison || found == "=>",
      let relation = Relation(rawValue: found) ?? Relation(foreign: found)
    else {
      cursor.expect([.comparison])
      return nil
    }
    if found == "=>" {
      cursor.lexer.reporter.withdraw(in: place)
      cursor.report(
        QueryIssue.foreignComparison(found, meant: relation.rawValue), at: place,
        fixIts: [FixIt(replacing: place, with: relation.rawValue)])
    }
    cursor.advance()
    if attribute.lacksOrder, relation.isOrdering {
      cursor.report(QueryIssue.comparisonWithoutOrder(attribute.rawValue), at: place)
    }
    return relation
  }

  private mutating func parseValue(of attribute: Comparison.Attribute) -> ComparisonTree.Value? {
    switch attribute {
    case .trl: return cursor.parseNumber().map { .trl($0) }
    case .share:
      let number = cursor.parseNumber()
      if cursor.token.kind == .percent, !cursor.isAtStatementEnd { cursor.advance() }
      return number.map { .share($0) }
    case .since: return cursor.parseDate().map { .since($0) }
    case .asof: return cursor.parseDate().map { .asof($0) }
    case .evidence: return cursor.parseGrade().map { .evidence($0) }
    case .kind: return cursor.parseKind().map { .kind($0) }
    case .code: return cursor.parseString(.string).map { .code(cursor.lexer.value(of: $0)) }
    case .tag: return cursor.parseString(.string).map { .tag(cursor.lexer.value(of: $0)) }
    case .name: return cursor.parseString(.name).map { .name(cursor.lexer.value(of: $0)) }
    // Its key is read with it.
    case .own: return nil
    }
  }
}
