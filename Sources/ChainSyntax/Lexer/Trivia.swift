import ChainDiagnostics

/// What stands between a token and the one before it: comments, and the lines left blank.
struct Trivia: Equatable {
  /// A comment between two tokens.
  struct Comment: Equatable {
    /// From `//` to before the line's end.
    let range: SourceRange
    /// Whether nothing but blanks stands before it on its line; otherwise it says something about
    /// what does.
    let isOnOwnLine: Bool
    /// The blank lines between it and the comment or token before it.
    let blankLines: Int
  }

  /// The comments, in the order of the text.
  var comments: [Comment] = []
  /// The blank lines between the token and the last comment, or the token before it.
  var blankLines = 0
  /// Whether a line ends between the token and the one before it.
  var endsLine = false
}

/// A token with what stands before it, for those who write a text anew.
struct LexedToken {
  let token: Token
  let trivia: Trivia
}

extension Lexer {
  /// Every token of a text with what stands before it, the end of the file as the last one.
  /// Complexity: O(bytes).
  mutating func tokensWithTrivia() -> [LexedToken] {
    var tokens: [LexedToken] = []
    var end = base + UInt32(position)
    var known = 0
    repeat {
      let token = next()
      let trivia = trivia(from: end, to: token.start, comments: comments[known...])
      tokens.append(LexedToken(token: token, trivia: trivia))
      end = token.end
      known = comments.count
    } while tokens.last?.token.kind != .endOfFile
    return tokens
  }

  private func trivia(
    from start: UInt32, to end: UInt32, comments: ArraySlice<SourceRange>
  ) -> Trivia {
    var trivia = Trivia()
    var place = start
    for comment in comments {
      let breaks = lineBreaks(from: place, to: comment.start.offset)
      // At the beginning of the file a comment stands on its own line although none ended.
      let beginsText = place == base || place == start && start == textStart
      trivia.comments.append(
        Trivia.Comment(
          range: comment, isOnOwnLine: breaks > 0 || beginsText,
          blankLines: beginsText ? breaks : max(0, breaks - 1)))
      trivia.endsLine = true
      place = comment.end.offset
    }
    let breaks = lineBreaks(from: place, to: end)
    if breaks > 0 { trivia.endsLine = true }
    trivia.blankLines = max(0, breaks - 1)
    return trivia
  }

  /// Where the text begins, behind a byte order mark.
  private var textStart: UInt32 {
    let hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return base + (hasByteOrderMark ? 3 : 0)
  }

  /// The number of line ends in a range; CR LF is one.
  private func lineBreaks(from start: UInt32, to end: UInt32) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes[Int(start - base)..<max(Int(start - base), Int(end - base))] {
      if byte == 0x0D || byte == 0x0A && previous != 0x0D { count += 1 }
      previous = byte
    }
    return count
  }
}
