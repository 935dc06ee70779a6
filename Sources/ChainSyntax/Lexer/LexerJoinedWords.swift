import ChainDiagnostics

/// Words whose parts are joined by something else than single hyphens, such as `a_b`: reported
/// once, and read as if hyphens stood there.
extension Lexer {
  /// Passes over the rest of such a word; false when the word that was passed ends here.
  mutating func takeJoinedParts(from start: Int) -> Bool {
    let wordEnd = position
    guard var end = endOfJoiner(from: wordEnd) else { return false }
    var parts = start < wordEnd ? [text(of: range(start, wordEnd))] : []
    while true {
      let partEnd = endOfWord(from: end)
      if partEnd > end { parts.append(text(of: range(end, partEnd))) }
      end = partEnd
      guard let next = endOfJoiner(from: end) else { break }
      end = next
    }
    guard !parts.isEmpty else { return false }
    position = end
    reportJoined(parts.joined(separator: "-"), at: range(start, end))
    return true
  }

  /// Passes over a word that begins with low lines, or over the low lines alone.
  mutating func scanLowLines() -> Token.Kind? {
    let start = position
    if takeJoinedParts(from: start) { return .word }
    while position < bytes.count, scalar(at: position).scalar.isLowLine {
      position += scalar(at: position).count
    }
    report(
      CharacterIssue.unexpectedText(text(of: range(start, position))), at: range(start, position))
    return nil
  }

  private mutating func reportJoined(_ meant: String, at place: SourceRange) {
    joinedWord = meant
    let isID = !(meant.utf8.first?.isDigit ?? true)
    report(
      LiteralIssue.invalidID(text(of: place), meant: isID ? meant : nil), at: place,
      fixIts: isID ? [FixIt(replacing: place, with: meant)] : [])
  }

  /// The longest run of joining marks in bytes that is looked at, so that the time stays linear.
  private static let joinerLimit = 64

  /// Behind the marks at an offset that join a word to the next; low lines belong to the word also
  /// where nothing follows. Nil when there are none.
  private func endOfJoiner(from start: Int) -> Int? {
    var end = start
    var endOfLowLines = start
    while end < bytes.count, end - start < Self.joinerLimit {
      let (scalar, count) = scalar(at: end)
      guard scalar.joinsWords else { break }
      if scalar.isLowLine, end == endOfLowLines { endOfLowLines += count }
      end += count
    }
    if end > start, isWordPart(at: end) { return end }
    return endOfLowLines > start ? endOfLowLines : nil
  }

  /// Passes over a hyphen of another width or length, which may begin an arrow.
  mutating func scanForeignHyphen() -> Token.Kind? {
    let start = position
    while position < bytes.count {
      let (scalar, count) = scalar(at: position)
      guard scalar == "-" || scalar.isForeignHyphen else { break }
      position += count
    }
    let isArrow = byte(at: position) == UInt8(ascii: ">")
    if isArrow { position += 1 }
    let place = range(start, position)
    if isArrow { return nearArrow(text(of: place), at: place) }
    report(CharacterIssue.unexpectedText(text(of: place)), at: place)
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is typed in the place of a hyphen: full-width, typographic, a dash or a minus.
  var isForeignHyphen: Bool {
    switch self {
    case "\u{FF0D}", "\u{2010}"..."\u{2014}", "\u{2212}": true
    default: false
    }
  }

  var isLowLine: Bool { self == "_" || self == "\u{FF3F}" }

  fileprivate var joinsWords: Bool {
    self == "-" || self == "." || isLowLine || isForeignHyphen
  }
}
