public import ChainDiagnostics
import ChainModel

/// A text of the chain language whose reserved words, kinds of organisations and grades of
/// evidence all stand in one language; nothing else differs from the text as it was.
public struct RewordedText: Sendable {
  /// The text, in UTF-8.
  public let bytes: [UInt8]

  /// Rewrites the words of a text, which may have errors.
  ///
  /// Complexity: O(bytes).
  /// - Parameters:
  ///   - file: the text; one that is not UTF-8 stays as it is.
  ///   - language: the language of its words afterwards.
  public init(_ file: SourceFile, in language: MessageLanguage) {
    guard EncodingFault(in: file.bytes) == nil else {
      bytes = file.bytes
      return
    }
    bytes = file.bytes.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes: bytes, base: file.base, symbols: SymbolTable())
      var reader = WordReader()
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 8)
      var done = 0
      var token = lexer.next()
      while token.kind != .endOfFile {
        let next = lexer.next()
        if let word = reader.pass(token, before: next) {
          result += bytes[done..<Int(token.start - file.base)]
          result += (language == .english ? word.text : word.chinese).utf8
          done = Int(token.end - file.base)
        }
        token = next
      }
      return result + bytes[done...]
    }
  }
}

/// Tells which tokens are words of the language by what stands before them.
private struct WordReader {
  /// The words that opened the blocks around, the innermost last.
  private var blocks: [Keyword?] = []
  /// The first word of the statement at hand, once it was passed.
  private var first: Keyword?
  private var isAtStatementStart = true
  /// The two tokens before.
  private var previous: [Token] = []

  /// Passes a token; its word where it is one.
  mutating func pass(_ token: Token, before next: Token) -> LanguageWord? {
    if token.beginsStatement { isAtStatementStart = true }
    defer {
      previous = previous.suffix(1) + [token]
      switch token.kind {
      case .leftBrace:
        blocks.append(first)
        isAtStatementStart = true
      case .rightBrace:
        _ = blocks.popLast()
        isAtStatementStart = true
      case .semicolon: isAtStatementStart = true
      default: isAtStatementStart = false
      }
    }
    switch token.word {
    case .keyword(let keyword):
      let meant = meaning(of: keyword, before: next)
      if isAtStatementStart { first = meant }
      return .keyword(meant)
    case .kind where previous.contains(where: { $0.keyword == .kind }): return token.word
    case .grade where previous.contains(where: { $0.keyword == .evidence }): return token.word
    default:
      if isAtStatementStart, token.kind != .leftBrace { first = nil }
      return nil
    }
  }

  /// Which of two keywords with one Chinese word a token is.
  private func meaning(of keyword: Keyword, before next: Token) -> Keyword {
    switch keyword {
    case .member where next.keyword == .from: .members
    case .candidate where next.keyword == .from: .candidates
    case .field where isAtStatementStart && blocks.last == .node: .fields
    default: keyword
    }
  }
}
