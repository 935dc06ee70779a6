import ChainDiagnostics
import ChainModel

/// The smallest piece of text with a meaning of its own.
struct Token {
  enum Kind: UInt8 {
    case endOfFile
    /// A word: an identifier, a reserved word or a language tag.
    case word
    /// Digits, perhaps with one point.
    case number
    /// Digits joined by `-`.
    case date
    /// Begins with a digit, and is neither number nor date.
    case digitsAndLetters
    case string
    /// An address such as `https://…` without quotes.
    case address
    /// Something already reported that stands where a value would.
    case invalid
    case leftBrace, rightBrace, comma, bar, semicolon, percent
    /// The hyphen between the bounds of a range: `20%-30%`.
    case rangeMark
    /// A number below zero, which only own attributes have.
    case negative
    /// `->`, `~>` and `..>`.
    case requirementArrow, returnArrow, supportArrow
    /// An arrow that points back or both ways, such as `<-`, which the language lacks.
    case backwardArrow
    /// Of the query language.
    case leftParenthesis, rightParenthesis, comparison
    /// `[` and `]`, which the language lacks.
    case leftBracket, rightBracket
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// A line ended between the token before and this one.
    static let afterLineBreak = Flags(rawValue: 1)
    /// The token before was `,`, `|` or an arrow, which carries a statement over a line's end.
    static let isContinuation = Flags(rawValue: 2)
    /// A string with an escape in it.
    static let hasEscapes = Flags(rawValue: 4)
    /// A string in typographic quotes, which are three bytes each.
    static let hasWideOpeningQuote = Flags(rawValue: 8)
    static let hasWideClosingQuote = Flags(rawValue: 16)
    /// A string without its closing quote.
    static let isUnterminated = Flags(rawValue: 32)
    /// A string between two pairs of quotes.
    static let hasDoubledQuotes = Flags(rawValue: 128)
    /// A string without its opening quote.
    static let lacksOpeningQuote = Flags(rawValue: 64)
  }

  var kind: Kind
  var flags: Flags
  /// The first byte, in the space of all files.
  var start: UInt32
  /// Behind the last byte.
  var end: UInt32
  /// The word's symbol; missing for all other kinds.
  var symbol: Symbol
  /// What the word means to the parser; nil for an identifier and for all other kinds.
  var word: LanguageWord?

  var range: SourceRange { SourceRange(start, end) }

  /// Whether it cannot belong to the statement before it.
  var beginsStatement: Bool {
    flags.contains(.afterLineBreak) && !flags.contains(.isContinuation)
  }

  /// The reserved word that it is.
  var keyword: Keyword? { if case .keyword(let keyword) = word { keyword } else { nil } }
}

extension Token.Kind {
  var isArrow: Bool {
    self == .requirementArrow || self == .returnArrow || self == .supportArrow
  }

  /// Whether it stands between the identifiers of a link; a statement goes on after it in spite
  /// of a line's end.
  var isLinkOperator: Bool { self == .comma || self == .bar || isArrow || self == .backwardArrow }
}
