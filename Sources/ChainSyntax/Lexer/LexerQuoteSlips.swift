import ChainDiagnostics
import ChainText

/// Quotes that are missing, or that stand inside of a string: told where they are wrong, so that the
/// rest of the line is read as it was meant.
extension Lexer {
  /// Looks at a string whose closing quote touches a word, as happens when a quote before it is
  /// missing or when a quote was to stand inside, and puts right what can be.
  ///
  /// - Parameters:
  ///   - start: the opening quote.
  ///   - close: the quote that seemed to close it.
  mutating func mendString(from start: Int, to close: Int, _ flags: inout Token.Flags) {
    if close == start + 1, takeDoubledQuotes(from: start) {
      flags.insert(.hasDoubledQuotes)
      return
    }
    let wordEnd = endOfWord(from: close + 1)
    let word = text(of: range(close + 1, wordEnd))
    let isBlankBefore = close > start + 1 && bytes[close - 1].isBlank
    // Only the blank between a string and the tag of its translation is missing.
    if isSurelyTag(word[...]) { return }
    if isBlankBefore, let end = endOfUnclosedString(from: start + 1, to: close) {
      flags.insert(.isUnterminated)
      position = end
      report(
        LiteralIssue.unterminatedString, at: range(start, end),
        fixIts: [FixIt(replacing: range(end, end), with: "\"")])
      return
    }
    takeInnerQuotes(from: start, first: close)
  }

  /// Where a string most likely ended whose closing quote is missing: before a brace, a semicolon, a
  /// comma or a language tag. Nil when nothing tells.
  private func endOfUnclosedString(from start: Int, to close: Int) -> Int? {
    var last = close
    while last > start, bytes[last - 1].isBlank { last -= 1 }
    guard last > start, close - start <= Self.lineLimit else { return nil }
    let mark = (start..<last).first { index in
      bytes[index] == UInt8(ascii: ";")
        || index > start && bytes[index - 1].isBlank && bytes[index] == UInt8(ascii: "{")
    }
    var end = last
    if let mark {
      end = mark
    } else if bytes[last - 1] == UInt8(ascii: ",") {
      end = last - 1
    } else {
      while end > start, !bytes[end - 1].isBlank { end -= 1 }
      let tag = text(of: range(end, last)).prefix { $0 != "-" }
      guard end > start, isSurelyTag(tag) else { return nil }
    }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return end > start ? end : nil
  }

  /// Takes quotes inside of a string for text, if one that ends it stands behind them on the line.
  private mutating func takeInnerQuotes(from start: Int, first: Int) {
    guard let lineEnd = endOfShortLine(from: first) else { return }
    var inner = [first]
    var index = first + 1
    while index < lineEnd {
      // With escapes among the quotes nobody can tell which of them was meant.
      if bytes[index] == UInt8(ascii: "\\") { return }
      guard bytes[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      if inner.count.isMultiple(of: 2), endsString(at: index, lineEnd: lineEnd) {
        position = index + 1
        let fixIts = inner.map { FixIt(replacing: range($0, $0), with: "\\") }
        report(
          LiteralIssue.quoteInString(content(from: start + 1, to: index, with: fixIts)),
          at: range(start, position), fixIts: fixIts)
        return
      }
      inner.append(index)
      index += 1
    }
  }

  /// Takes a text between two pairs of quotes, as tables have them, for one between single ones.
  private mutating func takeDoubledQuotes(from start: Int) -> Bool {
    guard let lineEnd = endOfShortLine(from: start) else { return false }
    var index = start + 2
    while index + 1 < lineEnd, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { return false }
      index += 1
    }
    guard index + 1 < lineEnd, bytes[index + 1] == UInt8(ascii: "\"") else { return false }
    position = index + 2
    let content = text(of: range(start + 2, index))
    report(
      LiteralIssue.foreignQuotes(content), at: range(start, position),
      fixIts: [
        FixIt(replacing: range(start, start + 1), with: ""),
        FixIt(replacing: range(index, index + 1), with: ""),
      ])
    return true
  }

  /// Whether what stands behind a quote can stand behind a string.
  private func endsString(at quote: Int, lineEnd: Int) -> Bool {
    var next = quote + 1
    while next < lineEnd, bytes[next].isBlank { next += 1 }
    guard next < lineEnd else { return true }
    switch bytes[next] {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "/"):
      return true
    default:
      let end = endOfWord(from: next)
      let language = text(of: range(next, end)).prefix { $0 != "-" }
      return next > quote + 1 && isSurelyTag(language) && byte(at: end).isBlank
    }
  }

  /// Whether a word is the tag of a language and hardly anything else: `zh`, not `is` or `the`.
  private func isSurelyTag(_ word: Substring) -> Bool {
    word.utf8.count == 2 && !Self.wordsLikeTags.contains(String(word))
      && LanguageRegister.knows(word)
  }

  /// Words of everyday English that are tags of languages as well.
  private static let wordsLikeTags: Set = [
    "am", "an", "as", "be", "el", "he", "id", "in", "is", "it", "my", "no", "or", "so", "to",
  ]

  /// The longest rest of a line that is looked at, so that the time stays linear.
  private static let lineLimit = 4_096

  /// The end of the line; nil when it is far.
  private func endOfShortLine(from start: Int) -> Int? {
    let limit = min(bytes.count, start + Self.lineLimit)
    let end = bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return end ?? (limit == bytes.count ? limit : nil)
  }

  /// Passes over a text whose opening quote is missing, at the quote behind its last word; false
  /// when that quote opens another string.
  mutating func takeQuoteBehindWord() -> Bool {
    guard let lineEnd = endOfShortLine(from: position) else { return false }
    let quotes = bytes[position..<lineEnd].count { $0 == UInt8(ascii: "\"") }
    guard !quotes.isMultiple(of: 2), !isWordPart(at: position + 1) else { return false }
    position += 1
    return true
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}
