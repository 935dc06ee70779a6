import ChainDiagnostics
import ChainModel
import ChainText

/// Writes statements in the canonical layout.
struct LayoutPrinter {
  /// The text so far.
  private(set) var text = ""
  /// The text that the tokens are ranges of.
  private let source: Lexer
  private var depth = 0
  /// Whether the line before opens a block, or there is none; an empty line would say nothing there.
  private var isAtBlockStart = true

  init(_ source: Lexer) { self.source = source }

  /// Writes the statements of a block, or of a file.
  mutating func print(_ block: LaidOutBlock) {
    isAtBlockStart = true
    for statement in block.statements { print(statement) }
    print(block.lastComments)
  }

  // MARK: Statements

  private mutating func print(_ statement: LaidOutStatement) {
    print(statement.comments)
    if statement.followsEmptyLine { separate() }
    isAtBlockStart = false
    guard let block = statement.block else {
      return endLine(withHeading: statement.tokens, and: statement.remark)
    }
    if let line = line(of: statement, block) {
      add(line)
      return endLine(with: statement.remark)
    }
    addHeading(statement.tokens, thenCells: 2)
    if block.statements.isEmpty, block.isPlain {
      text += " {}"
    } else {
      text += " {"
      endLine(with: block.remark)
      depth += 1
      print(block)
      depth -= 1
      isAtBlockStart = false
      add("}")
    }
    endLine(with: statement.remark)
  }

  /// The statement with its block on one line, where that is how it is written.
  private func line(of statement: LaidOutStatement, _ block: LaidOutBlock) -> String? {
    guard statement.isOfDetails, block.isPlain, !block.statements.isEmpty,
      statement.tokens.dropFirst().allSatisfy({ $0.trivia.comments.isEmpty })
    else { return nil }
    let details = block.statements.map { words(of: $0.tokens[...]) }.joined(separator: "; ")
    let line = words(of: statement.tokens[...]) + " { " + details + " }"
    return indent.count + line.cellWidth <= CanonicalLayout.width ? line : nil
  }

  private mutating func endLine(withHeading tokens: [LexedToken], and remark: SourceRange?) {
    addHeading(tokens, thenCells: 0)
    endLine(with: remark)
  }

  /// Writes tokens and breaks the line where it must: behind a comma, a bar or an arrow.
  private mutating func addHeading(_ tokens: [LexedToken], thenCells rest: Int) {
    add("")
    var cells = indent.count
    var isAtLineStart = true
    let runs = Self.runs(of: tokens[...])
    for (number, run) in runs.enumerated() {
      let words = words(of: run)
      let width = words.cellWidth
      let room = number == runs.count - 1 ? rest : 0
      let hasComments = number > 0 && addComments(before: run)
      if hasComments || !isAtLineStart && cells + 1 + width + room > CanonicalLayout.width {
        if !hasComments { text += "\n" }
        text += indent + Self.step
        cells = indent.count + Self.step.count
        isAtLineStart = true
      }
      text += isAtLineStart ? words : " " + words
      cells += isAtLineStart ? width : width + 1
      isAtLineStart = false
    }
  }

  /// Writes the comments inside a statement; whether there were any, which end the line.
  private mutating func addComments(before run: ArraySlice<LexedToken>) -> Bool {
    guard let comments = run.first?.trivia.comments, let first = comments.first else {
      return false
    }
    if first.isOnOwnLine { text += "\n" } else { endLine(with: first.range) }
    for comment in comments where comment.isOnOwnLine {
      text += indent + Self.step + text(of: comment.range) + "\n"
    }
    return true
  }

  /// The tokens in runs that a line's end cannot cut.
  private static func runs(of tokens: ArraySlice<LexedToken>) -> [ArraySlice<LexedToken>] {
    var runs: [ArraySlice<LexedToken>] = []
    var start = tokens.startIndex
    for index in tokens.indices where tokens[index].token.kind.isLinkOperator {
      runs.append(tokens[start...index])
      start = index + 1
    }
    if start < tokens.endIndex { runs.append(tokens[start...]) }
    return runs
  }

  // MARK: Lines

  private static let step = "  "

  private var indent: String { String(repeating: Self.step, count: depth) }

  /// Writes comments on lines of their own.
  private mutating func print(_ comments: [Trivia.Comment]) {
    for comment in comments {
      if comment.blankLines > 0 { separate() }
      isAtBlockStart = false
      add(text(of: comment.range))
      text += "\n"
    }
  }

  /// Leaves a line empty, unless a block begins here.
  private mutating func separate() {
    if !isAtBlockStart { text += "\n" }
  }

  private mutating func add(_ words: String) { text += indent + words }

  /// Ends the line, with the comment that stands at its end.
  private mutating func endLine(with remark: SourceRange?) {
    if let remark { text += "  " + text(of: remark) }
    text += "\n"
  }

  // MARK: Words

  /// Tokens with a blank between those that are words.
  private func words(of tokens: ArraySlice<LexedToken>) -> String {
    var words = ""
    var previous: Token.Kind?
    var isJoined = true
    for token in tokens.lazy.map(\.token) {
      // Percentages stand close to the mark of their range; dates cannot, for want of knowing where one
      // ends.
      let joinsRange = token.kind == .rangeMark && previous == .percent
      if let previous, !isJoined, !joinsRange, Self.areApart(previous, token.kind) { words += " " }
      words += source.text(of: token.range)
      (previous, isJoined) = (token.kind, joinsRange)
    }
    return words
  }

  private static func areApart(_ left: Token.Kind, _ right: Token.Kind) -> Bool {
    switch right {
    case .comma, .percent, .rightParenthesis: false
    default: left != .leftParenthesis
    }
  }

  /// A comment without the blanks at its end.
  private func text(of comment: SourceRange) -> String {
    let text = source.text(of: comment)
    guard let last = text.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(text[...last])
  }
}

extension LaidOutStatement {
  /// Whether its block tells details of one thing, rather than holding things of their own.
  fileprivate var isOfDetails: Bool {
    switch keyword {
    case .stage, .segment, .view: false
    case .region: block?.statements.contains { $0.keyword == .region } != true
    default: true
    }
  }

  private var keyword: Keyword? { tokens.first?.token.keyword }
}
