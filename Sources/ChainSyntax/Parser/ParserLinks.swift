import ChainDiagnostics
import ChainModel

/// Arrows between nodes.
extension Parser {
  /// Reads a link; nil when it lacks its sources, or any arrow with a target.
  mutating func parseLink() -> LinkStatement? {
    let start = cursor.token.start
    let group = parseGroup()
    if cursor.token.kind == .backwardArrow { return parseBackwardLink(group, from: start) }
    let behind = cursor.token.start
    var steps: [LinkStatement.Step] = []
    while let arrow = Link.Kind(cursor.token.kind) {
      cursor.checkContinuation()
      let arrowRange = cursor.token.range
      cursor.advance()
      let targets = parseTargets()
      if !targets.isEmpty {
        steps.append(.init(arrow: arrow, arrowRange: arrowRange, targets: targets))
      }
    }
    if steps.isEmpty { cursor.expect([.arrow]) }
    if group.hasBrackets, !steps.isEmpty { reportBrackets(group, from: start, behind: behind) }
    let sources = group.identifiers
    guard !sources.isEmpty, !steps.isEmpty else { return nil }
    return LinkStatement(
      sources: sources, separator: group.separator, steps: steps, range: cursor.range(from: start))
  }

  /// What the first arrow comes from.
  private struct Group {
    /// The identifiers between two separators; several where they stand in brackets.
    var parts: [(identifiers: [Identifier], separator: GroupSeparator)] = []
    var separator = GroupSeparator.comma
    /// Whether it has both marks, and so says nothing for certain.
    var isMixed = false
    var hasBrackets = false

    /// What it says; nothing where that is not certain.
    var identifiers: [Identifier] {
      isMixed || hasBrackets ? [] : parts.flatMap(\.identifiers)
    }
  }

  private mutating func parseGroup() -> Group {
    var group = Group()
    var first: Token.Kind?
    while true {
      if cursor.token.kind == .leftParenthesis {
        group.hasBrackets = true
        group.parts.append(parseBrackets())
      } else {
        let identifier = cursor.parseIdentifier()
        if !identifier.symbol.isMissing { group.parts.append(([identifier], .comma)) }
      }
      if cursor.reportsMissingComma() { continue }
      guard cursor.token.kind == .comma || cursor.token.kind == .bar else { break }
      cursor.checkContinuation()
      if let first, first != cursor.token.kind, !cursor.isRecovering {
        (cursor.isRecovering, group.isMixed) = (true, true)
        cursor.report(StatementIssue.mixedSeparators, at: cursor.token.range)
      }
      first = first ?? cursor.token.kind
      cursor.advance()
    }
    group.separator = first == .bar ? .bar : .comma
    return group
  }

  /// What stands in brackets, up to the closing one or the end of the statement.
  private mutating func parseBrackets() -> (identifiers: [Identifier], separator: GroupSeparator) {
    cursor.advance()
    var identifiers: [Identifier] = []
    var separator = GroupSeparator.comma
    while cursor.token.kind == .word, !cursor.isAtStatementEnd {
      identifiers.append(cursor.parseIdentifier())
      guard cursor.token.kind == .comma || cursor.token.kind == .bar else { break }
      separator = cursor.token.kind == .bar ? .bar : .comma
      cursor.advance()
    }
    if cursor.token.kind == .rightParenthesis, !cursor.isAtStatementEnd { cursor.advance() }
    return (identifiers, separator)
  }

  /// Says how a group with brackets is written without; `behind` is where its first arrow begins.
  private mutating func reportBrackets(_ group: Group, from start: UInt32, behind: UInt32) {
    let place = cursor.range(from: start)
    let rest = cursor.lexer.text(of: SourceRange(behind, place.end.offset))
    func names(_ identifiers: [Identifier], _ mark: String) -> String {
      identifiers.map { cursor.lexer.text(of: $0.range) }.joined(separator: mark)
    }
    var meant: [String] = []
    if group.separator == .comma, !group.isMixed, !rest.contains(where: { "|()".contains($0) }) {
      let plain = group.parts.filter { $0.separator == .comma }.flatMap(\.identifiers)
      meant = group.parts.filter { $0.separator == .bar }
        .map { names($0.identifiers, " | ") + " " + rest }
      if !plain.isEmpty { meant.append(names(plain, ", ") + " " + rest) }
    }
    cursor.report(
      StatementIssue.bracketsInLink(meant: meant), at: place,
      fixIts: meant.isEmpty
        ? [] : [FixIt(replacing: place, with: meant.joined(separator: "\n"))])
  }

  /// Reads a link that is written from what takes to what gives, and turns it round.
  private mutating func parseBackwardLink(_ group: Group, from start: UInt32) -> LinkStatement? {
    let arrow = cursor.token.range
    let found = cursor.text(of: cursor.token)
    cursor.advance()
    // What was meant is told of one line alone: the next one may be another link.
    let endsHere =
      cursor.token.flags.contains(.afterLineBreak) || Link.Kind.isArrow(cursor.token.kind)
    let sources = endsHere ? [] : parseTargets()
    let place = cursor.range(from: start)
    let leadsBothWays = found.hasSuffix(">") || "↔⇔⟷＞".contains(found.last ?? " ")
    let targets = group.identifiers
    guard !leadsBothWays, !sources.isEmpty, !targets.isEmpty, group.separator == .comma,
      !Link.Kind.isArrow(cursor.token.kind)
    else {
      cursor.report(StatementIssue.backwardArrow(found, meant: nil), at: arrow)
      cursor.isRecovering = true
      return nil
    }
    func names(_ identifiers: [Identifier]) -> String {
      identifiers.map { cursor.lexer.text(of: $0.range) }.joined(separator: ", ")
    }
    let kind: Link.Kind = found.contains("~") ? .returnFlow : .requirement
    let meant = "\(names(sources)) \(kind == .returnFlow ? "~>" : "->") \(names(targets))"
    cursor.report(
      StatementIssue.backwardArrow(found, meant: meant), at: arrow,
      fixIts: [FixIt(replacing: place, with: meant)])
    return LinkStatement(
      sources: sources, separator: .comma,
      steps: [.init(arrow: kind, arrowRange: arrow, targets: targets)], range: place)
  }

  /// What an arrow points to.
  private mutating func parseTargets() -> [Identifier] {
    var targets = cursor.parseIdentifiers()
    while cursor.token.kind == .bar {
      if !cursor.isRecovering {
        cursor.report(StatementIssue.barAfterArrow, at: cursor.token.range)
      }
      cursor.isRecovering = true
      cursor.advance()
      targets += cursor.parseIdentifiers()
    }
    return targets
  }
}

extension Link.Kind {
  /// Whether a token is an arrow of any kind.
  fileprivate static func isArrow(_ kind: Token.Kind) -> Bool {
    Link.Kind(kind) != nil || kind == .backwardArrow
  }
}
