import ChainDiagnostics
import ChainModel

/// Numbers and dates that may lie between two bounds.
extension TokenCursor {
  /// A number, or two with a hyphen between them; nil where there is none.
  mutating func parseNumbers() -> RangeLiteral<NumberLiteral>? {
    if let range = parseJoinedNumbers() { return range }
    guard let lower = parseNumber() else { return nil }
    guard passesRangeMark() else { return .exact(lower) }
    return RangeLiteral(lower, parseNumber())
  }

  /// A share in percent, perhaps with `about` before it; nil where there is no number.
  mutating func parseShare() -> ShareLiteral? {
    if let range = parseOpenRange() { return ShareLiteral(percent: range, isAbout: false) }
    let isAbout = passesAbout()
    let start = token.start
    if let range = parseJoinedNumbers() {
      passPercent(behind: range.upper, from: start)
      return ShareLiteral(percent: range, isAbout: isAbout)
    }
    guard let lower = parsePercentage(mayBeginRange: true) else { return nil }
    if let range = passOpenRange(behind: lower, from: start) {
      return ShareLiteral(percent: range, isAbout: false)
    }
    let upper = passesRangeMark() ? parsePercentage() : nil
    return ShareLiteral(percent: RangeLiteral(lower, upper), isAbout: isAbout)
  }

  /// A date, or two with a hyphen between them; nil where there is none.
  mutating func parseDates() -> RangeLiteral<DateLiteral>? {
    if let range = parseJoinedYears() { return range }
    if isAtAbout {
      let place = aboutPlace
      lexer.reporter.withdraw(in: place)
      advance()
      report(LiteralIssue.aboutDate, at: place)
      // What it is about is not known.
      _ = parseDate()
      return nil
    }
    guard let lower = parseDate() else { return nil }
    guard passesRangeMark() else { return .exact(lower) }
    return RangeLiteral(lower, parseDate())
  }

  // MARK: Parts

  private mutating func passesRangeMark() -> Bool {
    guard !isAtStatementEnd else { return false }
    if token.kind == .word, RangeWords.between.contains(text(of: token)), next.kind.mayBeginValue,
      !next.beginsStatement
    {
      reportRangeWord(at: token.range)
    } else if token.kind != .rangeMark {
      return false
    }
    advance()
    return true
  }

  private mutating func reportRangeWord(at place: SourceRange) {
    report(
      CharacterIssue.lookalike(lexer.text(of: place), meant: "-"), at: place,
      fixIts: [FixIt(replacing: place, with: "-")])
  }

  /// Passes `about`, or a word that people write in its place, which is reported.
  private mutating func passesAbout() -> Bool {
    guard isAtAbout else { return false }
    if token.keyword != .about {
      let place = aboutPlace
      lexer.reporter.withdraw(in: place)
      report(
        LiteralIssue.foreignAbout(lexer.text(of: place)), at: place,
        fixIts: [FixIt(replacing: place, with: place.end.offset == next.start ? "about " : "about")]
      )
    }
    advance()
    return true
  }

  /// Where the word at hand stands, with the point of an abbreviation.
  private var aboutPlace: SourceRange {
    let hasPoint = lexer.text(of: SourceRange(token.end, next.start)).hasPrefix(".")
    return SourceRange(token.start, token.end + (hasPoint ? 1 : 0))
  }

  /// Whether `about` stands here, or a word that people write in its place, and a value behind it.
  private var isAtAbout: Bool {
    guard token.kind == .word, !isAtStatementEnd else { return false }
    if token.keyword == .about { return true }
    return next.kind.mayBeginValue && !next.beginsStatement
      && RangeWords.about.contains(text(of: token).lowercased())
  }

  /// Two numbers in one token: `4-7`; nil, and nothing is passed, when something else stands here.
  private mutating func parseJoinedNumbers() -> RangeLiteral<NumberLiteral>? {
    guard let places = joinedPlaces, places.allSatisfy({ lexer.bytes(of: $0).isPlainNumber }),
      let lower = NumberLiteral(lexer.bytes(of: places[0]), places[0]),
      let upper = NumberLiteral(lexer.bytes(of: places[1]), places[1])
    else { return nil }
    passJoined(places)
    return RangeLiteral(lower, upper)
  }

  /// Two years in one token: `2019-2021`; nil, and nothing is passed, when something else stands
  /// here.
  private mutating func parseJoinedYears() -> RangeLiteral<DateLiteral>? {
    guard let places = joinedPlaces,
      places.allSatisfy({ $0.end.offset - $0.start.offset == 4 }),
      case .success(let earliest) = DateLiteral.read(lexer.bytes(of: places[0]), at: places[0]),
      case .success(let latest) = DateLiteral.read(lexer.bytes(of: places[1]), at: places[1])
    else { return nil }
    passJoined(places)
    return RangeLiteral(earliest, latest)
  }

  /// Where the two parts of the token at hand stand, before and behind a hyphen or a word for it; nil
  /// when it has no two.
  private var joinedPlaces: [SourceRange]? {
    guard !isAtStatementEnd, token.kind.mayBeginValue || token.kind == .word else { return nil }
    let bytes = lexer.bytes(of: token)
    let first = bytes.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    guard !first.isEmpty, first.count < bytes.count else { return nil }
    let rest = bytes.dropFirst(first.count)
    let mark = rest.prefix { !$0.isDigit }
    guard
      mark.elementsEqual("-".utf8)
        || RangeWords.between.contains(where: { mark.elementsEqual($0.utf8) })
    else { return nil }
    let middle = token.start + UInt32(first.count)
    return [
      SourceRange(token.start, middle), SourceRange(middle + UInt32(mark.count), token.end),
    ]
  }

  /// Passes a token of two parts, and reports a word between them.
  private mutating func passJoined(_ places: [SourceRange]) {
    let mark = SourceRange(places[0].end.offset, places[1].start.offset)
    if mark.end.offset - mark.start.offset > 1 { reportRangeWord(at: mark) }
    advance()
  }
}

extension Token.Kind {
  /// Whether a number or a date may begin with it.
  fileprivate var mayBeginValue: Bool {
    self == .number || self == .date || self == .digitsAndLetters
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether it is digits with at most one point between two of them.
  fileprivate var isPlainNumber: Bool {
    let isPoint = { (byte: UInt8) in byte == UInt8(ascii: ".") }
    return first?.isDigit == true && last?.isDigit == true
      && allSatisfy { $0.isDigit || isPoint($0) } && count(where: isPoint) <= 1
  }
}
