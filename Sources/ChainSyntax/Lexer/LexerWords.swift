import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

/// Words, numbers, dates and arrows.
extension Lexer {
  /// Passes over a word: letters, digits, and `-` between two of them.
  mutating func scanWord(_ flags: inout Token.Flags) -> Token.Kind {
    let start = position
    position = bytes.endOfWord(from: position)
    switch byte(at: position) {
    case UInt8(ascii: "\""):
      guard takeQuoteBehindWord() else { return .word }
      flags.insert(.lacksOpeningQuote)
      return .string
    case UInt8(ascii: ":"): return takeAddress() ? .address : .word
    case UInt8(ascii: "%"):
      _ = stopsBeforePercentage(from: start)
      return .word
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
      if stopsBeforePercentage(from: start) { return .word }
      if !takeInvisibles(from: start) { _ = takeJoinedParts(from: start) }
      return .word
    default: return .word
    }
  }

  /// Passes over `://…` behind a word, up to what can only follow an address.
  private mutating func takeAddress() -> Bool {
    let slash = UInt8(ascii: "/")
    guard byte(at: position + 1) == slash, byte(at: position + 2) == slash else { return false }
    while position < bytes.count {
      switch bytes[position] {
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        return true
      default: position += 1
      }
    }
    return true
  }

  /// Passes over what begins with a digit, and tells numbers and dates from words such as `5g`
  /// and from the rest.
  mutating func scanNumber() -> Token.Kind {
    let start = position
    position = bytes.endOfWord(from: position)
    let endOfPlainWord = position
    while continuesNumber { position = endOfWord(from: position + 1) }
    takeLastPoint()
    var (points, hyphens) = (0, 0)
    for byte in bytes[start..<position] {
      if byte == UInt8(ascii: ".") {
        points += 1
      } else if byte == UInt8(ascii: "-") {
        hyphens += 1
      } else if !byte.isDigit {
        let isWord =
          position == endOfPlainWord && KeyShape.isValid(text(of: range(start, position)))
        return isWord ? .word : .digitsAndLetters
      }
    }
    if bytes[start].isOperator || bytes[position - 1].isOperator { return .digitsAndLetters }
    if hyphens == 0, points <= 1 { return .number }
    return points == 0 ? .date : .digitsAndLetters
  }

  /// Whether a mark stands here that joins digits to what follows.
  private var continuesNumber: Bool {
    switch byte(at: position) {
    case UInt8(ascii: "."), UInt8(ascii: "/"): byte(at: position + 1).isDigit
    case UInt8(ascii: "_"): isWordPart(at: position + 1)
    default: false
    }
  }

  /// Passes over a point behind which no digit stands, unless an arrow begins with it.
  private mutating func takeLastPoint() {
    guard byte(at: position) == UInt8(ascii: "."), !byte(at: position + 1).isOperator else {
      return
    }
    position += 1
  }

  /// Passes over an arrow or a comparison; a run that is nearly an arrow counts as one.
  mutating func scanOperator(_ flags: Token.Flags) -> Token.Kind? {
    let start = position
    if bytes[start] == UInt8(ascii: "."), byte(at: start + 1).isDigit { return scanNumber() }
    while byte(at: position).isOperator { position += 1 }
    if byte(at: position) >= 0x80, scalar(at: position).scalar.arrowMark != nil {
      let end = position
      position = start
      if let kind = scanForeignArrow() { return kind }
      position = end
    }
    let run = bytes[start..<position]
    if let kind = Self.kind(ofOperator: run) { return kind }
    if run.count == 1 {
      let end = position
      position = start
      if let kind = scanRangeMark(flags) ?? scanNegative() ?? scanAboutMark() { return kind }
      position = end
    }
    let place = range(start, position)
    let found = text(of: place)
    // In a map `=>` is meant as an arrow; the parser of queries knows better.
    if found != "=>", let meant = Relation(foreign: found) {
      report(
        QueryIssue.foreignComparison(found, meant: meant.rawValue), at: place,
        fixIts: [FixIt(replacing: place, with: meant.rawValue)])
      return .comparison
    }
    if run.count > 1, run.first == UInt8(ascii: "<"), run.contains(where: \.isShaft) {
      return .backwardArrow
    }
    if run.count > 1, run.allSatisfy({ $0 == UInt8(ascii: "-") }) {
      takeDashComment(from: start)
      return nil
    }
    guard run.count > 1, run.last == UInt8(ascii: ">"), run.first != UInt8(ascii: "<") else {
      report(CharacterIssue.unexpectedText(found), at: place)
      return nil
    }
    return nearArrow(found, at: place)
  }

  private static func kind(ofOperator run: Slice<UnsafeBufferPointer<UInt8>>) -> Token.Kind? {
    let (first, last) = (run[run.startIndex], run[run.endIndex - 1])
    switch (run.count, first, last) {
    case (2, UInt8(ascii: "-"), UInt8(ascii: ">")): return .requirementArrow
    case (2, UInt8(ascii: "~"), UInt8(ascii: ">")): return .returnArrow
    case (3, UInt8(ascii: "."), UInt8(ascii: ">")):
      return run[run.startIndex + 1] == UInt8(ascii: ".") ? .supportArrow : nil
    case (1, UInt8(ascii: "="), _), (1, UInt8(ascii: "<"), _), (1, UInt8(ascii: ">"), _),
      (2, UInt8(ascii: "!"), UInt8(ascii: "=")), (2, UInt8(ascii: "<"), UInt8(ascii: "=")),
      (2, UInt8(ascii: ">"), UInt8(ascii: "=")):
      return .comparison
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool { isLetter || isDigit }

  /// Whether the line of an arrow is made of it.
  var isShaft: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "~") }

  /// Whether arrows and comparisons are made of it.
  var isOperator: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "."), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of any script; 〇 and other letters that are numbers count.
  var isLetter: Bool {
    if isCommonIdeograph { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  var isLetterOrDigit: Bool { isLetter || properties.generalCategory == .decimalNumber }

  var isLetterDigitOrMark: Bool {
    if isLetter { return true }
    switch properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
