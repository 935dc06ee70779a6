import ChainDiagnostics

/// Strings in other quotes than `"`, which are read as if they stood in plain ones.
extension Lexer {
  /// Passes over such a string; a mark that has no partner on its line is no quote.
  mutating func scanForeignString(_ flags: inout Token.Flags) -> Token.Kind? {
    let start = position
    let (mark, count) = scalar(at: start)
    guard let close = closingQuote(of: mark, from: start + count) else {
      guard mark.isDoubleQuote else {
        position += count
        report(CharacterIssue.unexpectedText(String(mark)), at: range(start, position))
        return nil
      }
      flags.insert(.hasWideOpeningQuote)
      position = endOfLine(from: start)
      endUnterminated(from: start, quoteCount: count, &flags)
      return .string
    }
    if count == 3 { flags.insert(.hasWideOpeningQuote) }
    position += count
    let inner = scanForeignContent(upTo: close, &flags)
    endForeignString(from: start, quoteCount: count, at: close, inner, &flags)
    return .string
  }

  /// Passes over the content, and gives the fix-its for the plain quotes in it.
  private mutating func scanForeignContent(
    upTo close: Int, _ flags: inout Token.Flags
  ) -> [FixIt] {
    var fixIts: [FixIt] = []
    while position < close {
      switch bytes[position] {
      case UInt8(ascii: "\\"):
        flags.insert(.hasEscapes)
        scanEscape()
      case UInt8(ascii: "\""):
        fixIts.append(FixIt(replacing: range(position, position), with: "\\"))
        position += 1
      case 0..<0x09, 0x0B..<0x20, 0x7F, 0xC2:
        if !takeControls() { position += 2 }
      default:
        position += 1
      }
    }
    return fixIts
  }

  private mutating func endForeignString(
    from start: Int, quoteCount: Int, at close: Int, _ inner: [FixIt], _ flags: inout Token.Flags
  ) {
    var fixIts = [FixIt(replacing: range(start, start + quoteCount), with: "\"")] + inner
    let closeCount = scalar(at: close).count
    position = close + closeCount
    if closeCount == 3 { flags.insert(.hasWideClosingQuote) }
    if bytes[close] != UInt8(ascii: "\"") {
      fixIts.append(FixIt(replacing: range(close, position), with: "\""))
    }
    report(
      LiteralIssue.foreignQuotes(content(from: start + quoteCount, to: close, with: inner)),
      at: range(start, position), fixIts: fixIts)
  }

  /// What stands between two offsets when text is inserted in it.
  func content(from start: Int, to end: Int, with insertions: [FixIt]) -> String {
    var content = ""
    var known = start
    for insertion in insertions {
      let place = Int(insertion.range.start.offset - base)
      content += text(of: range(known, place)) + insertion.replacement
      known = place
    }
    return content + text(of: range(known, end))
  }

  /// Where the string ends that a mark begins: at its partner, or for a double quote at a plain
  /// one if there is no partner on the line.
  private mutating func closingQuote(of mark: Unicode.Scalar, from start: Int) -> Int? {
    if let end = offsetsWithoutPartner[mark], start <= end { return nil }
    var plain: Int?
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      let (scalar, count) = scalar(at: offset)
      if mark.isClosed(by: scalar) { return offset }
      if scalar == "\"", plain == nil, mark.isDoubleQuote { plain = offset }
      offset += scalar == "\\" && byte(at: offset + 1) == UInt8(ascii: "\"") ? 2 : count
    }
    // A double quote is a string's beginning even so, and what follows it is not looked at again.
    if !mark.isDoubleQuote { offsetsWithoutPartner[mark] = offset }
    return plain
  }

  func endOfLine(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }
}

extension Unicode.Scalar {
  /// Whether strings of other languages or keyboards begin with it.
  var isForeignQuote: Bool {
    isDoubleQuote || isSingleQuote || self == "「" || self == "『" || self == "《" || self == "'"
  }

  fileprivate var isDoubleQuote: Bool {
    self == "\u{201C}" || self == "\u{201D}" || self == "\u{201E}" || self == "\u{FF02}"
  }

  private var isSingleQuote: Bool { self == "\u{2018}" || self == "\u{2019}" }

  /// Whether a string that begins with this mark ends with the other one.
  fileprivate func isClosed(by other: Unicode.Scalar) -> Bool {
    switch self {
    case "'": other == "'"
    case "「": other == "」"
    case "『": other == "』"
    case "《": other == "》"
    default: isDoubleQuote ? other.isDoubleQuote : other.isSingleQuote
    }
  }
}
