import ChainDiagnostics

/// Cuts valid UTF-8 into tokens, one at a time, and reports what is no text of the language.
///
/// The bytes stay where they are; a token is their range and, for a word, its symbol.
struct Lexer {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the first byte in the space of all files.
  let base: UInt32
  var position: Int
  var symbols: SymbolTable
  /// The comments from `//` to before the line's end, in order.
  var comments: [SourceRange] = []
  var reporter = Reporter()
  /// Whether it is known that no `*/` follows.
  var hasNoMoreBlockComments = false
  /// For each mark that may begin a string in other quotes, up to where it is known that no
  /// partner stands.
  var offsetsWithoutPartner: [Unicode.Scalar: Int] = [:]
  /// What the word at hand is read as, when its parts were joined by other marks than hyphens.
  var joinedWord: String?
  /// The kind of the token before; nil at the file's start.
  private(set) var lastKind: Token.Kind?

  init(bytes: UnsafeBufferPointer<UInt8>, base: UInt32, symbols: consuming SymbolTable) {
    self.bytes = bytes
    self.base = base
    self.symbols = symbols
    let hasByteOrderMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB
    position = hasByteOrderMark && bytes[2] == 0xBF ? 3 : 0
    comments.reserveCapacity(bytes.count / 1024)
  }

  /// The next token; the end of the file again and again once it is reached.
  mutating func next() -> Token {
    var flags: Token.Flags = .afterLineBreak
    if let lastKind { flags = lastKind.isLinkOperator ? .isContinuation : [] }
    while true {
      skipBlanks(&flags)
      let start = position
      guard let kind = scan(&flags) else { continue }
      lastKind = kind
      let symbol = kind == .word ? symbolOfWord(from: start) : .missing
      return Token(
        kind: kind, flags: flags, start: base + UInt32(start), end: base + UInt32(position),
        symbol: symbol, word: symbols.word(of: symbol))
    }
  }

  /// The symbol of the word that was passed.
  private mutating func symbolOfWord(from start: Int) -> Symbol {
    guard let joined = joinedWord else {
      return symbols.intern(UnsafeBufferPointer(rebasing: bytes[start..<position]))
    }
    joinedWord = nil
    return symbols.intern(joined)
  }

  /// Passes over blanks, line ends and comments.
  private mutating func skipBlanks(_ flags: inout Token.Flags) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09:
        position += 1
      case 0x0A, 0x0D:
        flags.insert(.afterLineBreak)
        position += 1
      case UInt8(ascii: "/"):
        guard byte(at: position + 1) == UInt8(ascii: "/") else { return }
        skipComment()
      case 0xC2, 0xE3:
        guard let count = wideBlankCount(at: position) else { return }
        position += count
      default:
        return
      }
    }
  }

  /// The length of a no-break space (U+00A0) or an ideographic one (U+3000).
  private func wideBlankCount(at offset: Int) -> Int? {
    if bytes[offset] == 0xC2 { return byte(at: offset + 1) == 0xA0 ? 2 : nil }
    return byte(at: offset + 1) == 0x80 && byte(at: offset + 2) == 0x80 ? 3 : nil
  }

  /// Passes to the line's end and records the comment.
  mutating func skipComment() {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
      position += 1
    }
    comments.append(range(start, position))
  }

  /// Passes over one token; nil when what stood there was reported and counts as nothing.
  private mutating func scan(_ flags: inout Token.Flags) -> Token.Kind? {
    guard position < bytes.count else { return .endOfFile }
    switch bytes[position] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return scanWord(&flags)
    case UInt8(ascii: "\""): return scanString(&flags)
    case UInt8(ascii: ","): return take(.comma)
    case UInt8(ascii: "{"): return take(.leftBrace)
    case UInt8(ascii: "}"): return take(.rightBrace)
    case UInt8(ascii: ";"): return take(.semicolon)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return scanNumber()
    case UInt8(ascii: "|"): return take(.bar)
    case UInt8(ascii: "%"): return take(.percent)
    case UInt8(ascii: "("): return take(.leftParenthesis)
    case UInt8(ascii: ")"): return take(.rightParenthesis)
    case UInt8(ascii: "["): return take(.leftBracket)
    case UInt8(ascii: "]"): return take(.rightBracket)
    case UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "."), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
      return scanOperator(flags)
    default: return scanRare(&flags)
    }
  }

  private mutating func take(_ kind: Token.Kind) -> Token.Kind {
    position += 1
    return kind
  }
}

extension Lexer {
  /// The byte at an offset; 0 behind the end.
  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The range of offsets of the file.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(base + UInt32(start), base + UInt32(end))
  }

  /// The text of a range of this file.
  func text(of range: SourceRange) -> String {
    let start = Int(range.start.offset - base)
    let end = Int(range.end.offset - base)
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The bytes of a token of this file.
  func bytes(of token: Token) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[Int(token.start - base)..<Int(token.end - base)]
  }

  /// The bytes of a range of this file.
  func bytes(of range: SourceRange) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[Int(range.start.offset - base)..<Int(range.end.offset - base)]
  }

  /// The scalar at an offset, and its length; the bytes are valid UTF-8.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, count: Int) { bytes.scalar(at: offset) }

  /// The offset behind the letters, digits and inner hyphens that begin at an offset.
  func endOfWord(from start: Int) -> Int { bytes.endOfWord(from: start) }

  /// Whether a letter or digit stands at an offset.
  func isWordPart(at offset: Int) -> Bool { bytes.isWordPart(at: offset) }

  /// Reports an issue; at the limit of errors the rest of the file is passed over.
  mutating func report(
    _ issue: some Issue, at range: SourceRange, secondary: [SourceRange] = [],
    fixIts: [FixIt] = []
  ) {
    reporter.report(issue, at: range, secondary: secondary, fixIts: fixIts)
    if reporter.isFull { position = bytes.count }
  }
}
