import ChainDiagnostics

/// The mark between the bounds of a range, such as `20%-30%`.
extension Lexer {
  /// Passes over the mark of a range between two numbers; another mark than `-` is reported and read
  /// as one. Nil, and nothing is passed over, when none stands here.
  mutating func scanRangeMark() -> Token.Kind? {
    let (mark, count) = scalar(at: position)
    guard mark.isRangeMark, isBetweenNumbers(position, position + count) else { return nil }
    let place = range(position, position + count)
    position += count
    if mark != "-" {
      report(
        CharacterIssue.lookalike(String(mark), meant: "-"), at: place,
        fixIts: [FixIt(replacing: place, with: "-")])
    }
    return .rangeMark
  }

  /// Whether a digit or a sign of percent stands before an offset, and a digit behind another, perhaps
  /// with blanks between.
  private func isBetweenNumbers(_ start: Int, _ end: Int) -> Bool {
    var before = start - 1
    while before > 0, bytes[before] == 0x20 { before -= 1 }
    var behind = end
    while byte(at: behind) == 0x20 { behind += 1 }
    guard before >= 0, byte(at: behind).isDigit else { return false }
    return bytes[before].isDigit || bytes[before] == UInt8(ascii: "%")
  }

  /// Passes over a hyphen that stands before a number and behind a blank; nil, and nothing is passed over,
  /// where none does.
  mutating func scanMinus() -> Token.Kind? {
    guard bytes[position] == UInt8(ascii: "-"), byte(at: position + 1).isDigit,
      position > 0, bytes[position - 1] == 0x20
    else { return nil }
    position += 1
    return .minus
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
