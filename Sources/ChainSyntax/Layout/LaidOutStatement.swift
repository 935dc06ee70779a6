import ChainDiagnostics

/// A statement with the comments that go with it.
struct LaidOutStatement {
  /// The comments on lines of their own before it.
  var comments: [Trivia.Comment]
  /// Whether an empty line stands between those comments, or what is before, and the statement.
  var followsEmptyLine: Bool
  /// Its tokens, those of its block left out.
  var tokens: [LexedToken] = []
  /// Its block, if it has one.
  var block: LaidOutBlock?
  /// The comment behind it on its line.
  var remark: SourceRange?
}

/// What stands between two braces, or in a whole file.
struct LaidOutBlock {
  /// The comment behind the opening brace on its line.
  var remark: SourceRange?
  var statements: [LaidOutStatement] = []
  /// The comments behind the last statement, on lines of their own.
  var lastComments: [Trivia.Comment] = []

  /// Whether there are no blocks and no comments in it.
  var isPlain: Bool {
    remark == nil && lastComments.isEmpty
      && statements.allSatisfy { statement in
        statement.block == nil && statement.remark == nil && statement.comments.isEmpty
          && statement.tokens.dropFirst().allSatisfy { $0.trivia.comments.isEmpty }
      }
  }
}

/// Groups the tokens of a text without errors into statements.
struct LaidOutReader {
  private let tokens: [LexedToken]
  private var index = 0

  /// Takes tokens, the end of the file as the last one.
  init(_ tokens: [LexedToken]) { self.tokens = tokens }

  private var token: Token { tokens[index].token }

  /// All statements.
  mutating func readFile() -> LaidOutBlock {
    var file = readBlock()
    // Without errors no brace is left over; should one be, what follows it is not lost.
    while token.kind == .rightBrace {
      index += 1
      let rest = readBlock()
      file.statements += rest.statements
      file.lastComments += rest.lastComments
    }
    return file
  }

  /// Reads up to the closing brace or the end of the file.
  private mutating func readBlock() -> LaidOutBlock {
    var block = LaidOutBlock()
    var comments: [Trivia.Comment] = []
    while true {
      let trivia = tokens[index].trivia
      comments += block.takingRemark(from: trivia.comments)
      switch token.kind {
      case .rightBrace, .endOfFile:
        block.lastComments = comments
        return block
      case .semicolon:
        index += 1
      default:
        block.statements.append(
          readStatement(
            LaidOutStatement(comments: comments, followsEmptyLine: trivia.blankLines > 0)))
        comments = []
      }
    }
  }

  private mutating func readStatement(_ start: LaidOutStatement) -> LaidOutStatement {
    var statement = start
    repeat {
      if token.kind == .leftBrace {
        index += 1
        statement.block = readBlock()
        if token.kind == .rightBrace { index += 1 }
        return statement
      }
      statement.tokens.append(tokens[index])
      index += 1
    } while !endsStatement
    return statement
  }

  private var endsStatement: Bool {
    switch token.kind {
    case .semicolon, .rightBrace, .endOfFile: true
    default: token.beginsStatement
    }
  }
}

extension LaidOutBlock {
  /// Gives the comment that ends a line to what stands on that line; the others come back.
  fileprivate mutating func takingRemark(
    from comments: [Trivia.Comment]
  ) -> ArraySlice<Trivia.Comment> {
    guard let first = comments.first, !first.isOnOwnLine else { return comments[...] }
    if let last = statements.indices.last {
      guard statements[last].remark == nil else { return comments[...] }
      statements[last].remark = first.range
    } else {
      guard remark == nil else { return comments[...] }
      remark = first.range
    }
    return comments.dropFirst()
  }
}
