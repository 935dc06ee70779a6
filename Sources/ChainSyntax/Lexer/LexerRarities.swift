import ChainDiagnostics

/// What a text of the language seldom holds: letters beyond ASCII at a word's start, full-width
/// marks, foreign comments, control characters.
extension Lexer {
  /// Passes over one of them; nil when it was reported and counts as nothing.
  mutating func scanRare(_ flags: inout Token.Flags) -> Token.Kind? {
    switch bytes[position] {
    case UInt8(ascii: ":"): return skipColon(1)
    case UInt8(ascii: "'"): return scanForeignString(&flags)
    case UInt8(ascii: "#"): return scanHashComment(flags)
    case UInt8(ascii: "/"): return scanBlockComment()
    case 0x80...: return scanBeyondASCII(&flags)
    case UInt8(ascii: "_"): return scanLowLines()
    case UInt8(ascii: "+"), UInt8(ascii: "&"): return scanPlus()
    default:
      if !takeControls() { reportUnexpected() }
      return nil
    }
  }

  /// Passes over a mark that people write between the inputs of a product.
  private mutating func scanPlus() -> Token.Kind {
    position += 1
    let place = range(position - 1, position)
    let scalar = Unicode.Scalar(bytes[position - 1])
    report(
      CharacterIssue.lookalike(String(scalar), meant: ","), at: place,
      fixIts: [FixIt(replacing: place, with: ",")])
    return .comma
  }

  private mutating func scanBeyondASCII(_ flags: inout Token.Flags) -> Token.Kind? {
    let (scalar, count) = scalar(at: position)
    if scalar.isLetter { return scanWord(&flags) }
    if scalar.isForeignQuote { return scanForeignString(&flags) }
    if scalar == "：" { return skipColon(count) }
    if scalar.arrowMark != nil, let kind = scanForeignArrow() { return kind }
    if let kind = scanRangeMark(flags) ?? scanAboutMark() { return kind }
    if scalar.isBackwardArrow {
      position += count
      return .backwardArrow
    }
    if let lookalike = Lookalike(scalar) {
      position += count
      report(
        CharacterIssue.lookalike(String(scalar), meant: lookalike.meant),
        at: range(position - count, position),
        fixIts: [FixIt(replacing: range(position - count, position), with: lookalike.meant)])
      return lookalike.kind
    }
    if scalar.isWideDigit { return scanWideDigits() }
    if scalar.isForeignHyphen { return scanForeignHyphen() }
    if scalar.isLowLine { return scanLowLines() }
    if scalar.isInvisible { return skipInvisibles() }
    if !takeControls() { reportUnexpected() }
    return nil
  }

  /// Passes over characters that nobody sees; blanks of unusual widths count as blanks.
  private mutating func skipInvisibles() -> Token.Kind? {
    let start = position
    let first = scalar(at: start).scalar
    while position < bytes.count, scalar(at: position).scalar.isInvisible {
      position += scalar(at: position).count
    }
    let place = range(start, position)
    let isBlank = first.properties.generalCategory == .spaceSeparator
    report(
      CharacterIssue.invisibleCharacter(first), at: place,
      fixIts: [FixIt(replacing: place, with: isBlank ? " " : "")])
    return nil
  }

  /// Passes over characters in or behind a word that nobody sees, and the rest of the word; false
  /// when there are none. They are told once, and the word is read without them.
  mutating func takeInvisibles(from start: Int) -> Bool {
    let wordEnd = position
    guard position < bytes.count else { return false }
    let (first, _) = scalar(at: position)
    guard first.isInvisible, first.properties.generalCategory != .spaceSeparator else {
      return false
    }
    var parts = [text(of: range(start, wordEnd))]
    var end = wordEnd
    while end < bytes.count {
      let (scalar, count) = scalar(at: end)
      guard scalar.isInvisible, scalar.properties.generalCategory != .spaceSeparator else { break }
      position = end + count
      end = endOfWord(from: position)
      if end > position { parts.append(text(of: range(position, end))) }
      position = end
    }
    let meant = parts.joined()
    joinedWord = meant
    let place = range(start, position)
    report(
      CharacterIssue.invisibleCharacter(first), at: place,
      fixIts: [FixIt(replacing: place, with: meant)])
    return true
  }

  /// Passes over a colon, which the language lacks.
  private mutating func skipColon(_ count: Int) -> Token.Kind? {
    let place = range(position, position + count)
    position += count
    report(CharacterIssue.needlessColon, at: place, fixIts: [FixIt(replacing: place, with: " ")])
    return nil
  }

  // MARK: Comments of other languages

  /// Passes over a comment that two hyphens begin.
  mutating func takeDashComment(from start: Int) {
    let mark = range(start, position)
    position = start
    skipComment()
    report(
      CharacterIssue.foreignComment("--"), at: mark,
      fixIts: [FixIt(replacing: mark, with: "//")])
  }

  private mutating func scanHashComment(_ flags: Token.Flags) -> Token.Kind? {
    let start = position
    // Behind an arrow or a comma an id is due.
    if flags.contains(.isContinuation), flags.isDisjoint(with: .afterLineBreak),
      isWordPart(at: position + 1)
    {
      position += 1
      let place = range(start, position)
      report(
        CharacterIssue.unexpectedText("#"), at: place, fixIts: [FixIt(replacing: place, with: "")])
      return nil
    }
    skipComment()
    report(
      CharacterIssue.foreignComment("#"), at: range(start, start + 1),
      fixIts: [FixIt(replacing: range(start, start + 1), with: "//")])
    return nil
  }

  /// Passes over `/* … */`, or over a lone `/`.
  private mutating func scanBlockComment() -> Token.Kind? {
    let start = position
    guard byte(at: position + 1) == UInt8(ascii: "*") else {
      if start > 0, isWordPart(at: start - 1), isWordPart(at: start + 1) { return scanPlus() }
      position += 1
      report(CharacterIssue.unexpectedText("/"), at: range(start, position))
      return nil
    }
    if let end = endOfBlockComment(from: start + 3) { position = end } else { skipComment() }
    report(CharacterIssue.foreignComment("/*"), at: range(start, start + 2))
    return nil
  }

  /// Behind the next `*/`; nil when there is none in the rest of the file.
  private mutating func endOfBlockComment(from start: Int) -> Int? {
    guard !hasNoMoreBlockComments else { return nil }
    var end = start
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "/"), bytes[end - 1] == UInt8(ascii: "*") { return end + 1 }
      end += 1
    }
    hasNoMoreBlockComments = true
    return nil
  }

  // MARK: Characters that mean nothing

  /// Reports control characters that stand side by side, if any do.
  mutating func takeControls() -> Bool {
    let start = position
    var first: Unicode.Scalar?
    while position < bytes.count {
      let (scalar, count) = scalar(at: position)
      guard scalar.isControl else { break }
      position += count
      first = first ?? scalar
    }
    guard let first else { return false }
    report(
      first == "\0" ? CharacterIssue.nullCharacter : CharacterIssue.controlCharacter(first),
      at: range(start, position))
    return true
  }

  /// Reports one character, together with those of its kind beside it.
  private mutating func reportUnexpected() {
    let start = position
    repeat { position += scalar(at: position).count } while continuesUnexpected
    report(
      CharacterIssue.unexpectedText(text(of: range(start, position))), at: range(start, position))
  }

  private var continuesUnexpected: Bool {
    guard position < bytes.count, bytes[position] >= 0x80 else { return false }
    let scalar = scalar(at: position).scalar
    return !scalar.isLetter && !scalar.isControl && !scalar.isWideDigit
      && scalar != "\u{3000}" && scalar != "\u{A0}" && Lookalike(scalar) == nil
      && scalar != "：" && !scalar.isForeignQuote && !scalar.isForeignHyphen
      && !scalar.isLowLine
  }

  private mutating func scanWideDigits() -> Token.Kind {
    let start = position
    var digits = ""
    while position < bytes.count {
      let (scalar, count) = scalar(at: position)
      guard scalar.isWideDigit, let digit = Unicode.Scalar(scalar.value - 0xFF10 + 0x30) else {
        break
      }
      digits.unicodeScalars.append(digit)
      position += count
    }
    let place = range(start, position)
    report(
      CharacterIssue.wideDigits(digits), at: place, fixIts: [FixIt(replacing: place, with: digits)])
    return .invalid
  }

  /// Reports a run that was surely meant as an arrow, and reads it as that one.
  mutating func nearArrow(
    _ found: String, ascii: String? = nil, at place: SourceRange
  ) -> Token.Kind {
    let marks = ascii ?? found
    let (kind, meant): (Token.Kind, String) =
      marks.contains("~")
      ? (.returnArrow, "~>")
      : marks.contains(".") ? (.supportArrow, "..>") : (.requirementArrow, "->")
    report(
      LiteralIssue.unknownArrow(found, meant: meant), at: place,
      fixIts: [FixIt(replacing: place, with: meant)])
    return kind
  }
}

/// A character that a Chinese keyboard gives in the place of a mark of the language.
struct Lookalike {
  /// The mark as the language writes it.
  let meant: String
  /// What it is read as.
  let kind: Token.Kind

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "，", "、": self.init(",", .comma)
    case "；": self.init(";", .semicolon)
    case "｛": self.init("{", .leftBrace)
    case "｝": self.init("}", .rightBrace)
    case "｜": self.init("|", .bar)
    case "％": self.init("%", .percent)
    case "（": self.init("(", .leftParenthesis)
    case "）": self.init(")", .rightParenthesis)
    case _ where scalar.isArrow: self.init("->", .requirementArrow)
    case "＝": self.init("=", .comparison)
    case "＜": self.init("<", .comparison)
    case "＞": self.init(">", .comparison)
    case "≠": self.init("!=", .comparison)
    case "≤", "≦": self.init("<=", .comparison)
    case "≥", "≧": self.init(">=", .comparison)
    default: return nil
    }
  }

  private init(_ meant: String, _ kind: Token.Kind) {
    self.meant = meant
    self.kind = kind
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character that is neither a blank nor a line's end.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    default: value < 0x20 || (0x7F..<0xA0).contains(value)
    }
  }

  /// Whether nobody sees it: no width, a mark of direction, or a blank of an unusual width.
  fileprivate var isInvisible: Bool {
    switch self {
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2064}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      true
    default: value > 0x7F && properties.generalCategory == .spaceSeparator
    }
  }

  /// Whether it is one of ０ to ９.
  fileprivate var isWideDigit: Bool { (0xFF10...0xFF19).contains(value) }
}
