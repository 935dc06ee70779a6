import ChainDiagnostics

/// The mark between the bounds of a range, such as `20%-30%`.
extension Lexer {
  /// Passes over the mark of a range, which stands behind a number on its line; another mark than `-` is
  /// reported and read as one. Nil, and nothing is passed over, when none stands here.
  mutating func scanRangeMark(_ flags: Token.Flags) -> Token.Kind? {
    let (mark, count) = scalar(at: position)
    guard mark.isRangeMark, !flags.contains(.afterLineBreak), lastKind?.endsValue == true else {
      return nil
    }
    let place = range(position, position + count)
    position += count
    if mark != "-" {
      report(
        CharacterIssue.lookalike(String(mark), meant: "-"), at: place,
        fixIts: [FixIt(replacing: place, with: "-")])
    }
    return .rangeMark
  }

  /// Passes over a number with a hyphen before it; nil, and nothing is passed over, where none stands.
  mutating func scanNegative() -> Token.Kind? {
    guard bytes[position] == UInt8(ascii: "-"), byte(at: position + 1).isDigit else { return nil }
    position += 1
    return scanNumber() == .number ? .negative : .digitsAndLetters
  }

  /// Goes back to before the digits at a word's end where they are a percentage, which no word is:
  /// `约75%`. Whether they are.
  mutating func stopsBeforePercentage(from start: Int) -> Bool {
    var end = position
    if byte(at: end) == UInt8(ascii: ".") {
      end += 1
      while byte(at: end).isDigit { end += 1 }
    }
    guard byte(at: end) == UInt8(ascii: "%") else { return false }
    var digits = position
    // A word begins with no digit here.
    while digits > start, bytes[digits - 1].isDigit { digits -= 1 }
    guard digits < position else { return false }
    position = digits
    return true
  }

  /// Passes over a mark before a number that means about: `~75%`, `≈75%`. It is reported, and read as the
  /// word. Nil, and nothing is passed over, when none stands here.
  mutating func scanAboutMark() -> Token.Kind? {
    let (mark, count) = scalar(at: position)
    guard mark.meansAbout, byte(at: position + count).isDigit else { return nil }
    let place = range(position, position + count)
    position += count
    report(
      LiteralIssue.foreignAbout(String(mark)), at: place,
      fixIts: [FixIt(replacing: place, with: "about ")])
    joinedWord = "about"
    return .word
  }
}

extension Token.Kind {
  /// Whether a value that may be the bound of a range ends with it.
  fileprivate var endsValue: Bool { self == .number || self == .date || self == .percent }
}

extension Unicode.Scalar {
  /// Whether people write it between the bounds of a range.
  fileprivate var isRangeMark: Bool {
    switch self {
    case "-", "~", "～", "〜", "∼": true
    default: isForeignHyphen
    }
  }

  /// Whether people write it before a number that is not exact.
  fileprivate var meansAbout: Bool {
    switch self {
    case "~", "～", "≈", "≒", "∼", "〜": true
    default: false
    }
  }
}
