public import ChainDiagnostics

/// What can be wrong with a string, a number, a date or an id by itself.
public enum LiteralIssue: Issue, Equatable {
  /// A string whose closing quote is not on its line.
  case unterminatedString
  /// A `\` with something that is no escape.
  case invalidEscape(String)
  /// A string in other quotes than `"`; the payload is what stands between them.
  case foreignQuotes(String)
  /// A run of marks that is nearly an arrow.
  case unknownArrow(String, meant: String)
  /// An id that begins with a digit.
  case digitFirst(String)
  /// Too many digits or points.
  case invalidNumber(String)
  /// A unit behind a number.
  case unitBehindNumber(String)
  /// Words between a key and a number; and the two ways to write what may be meant.
  case wordsBeforeNumber(key: String, text: String)
  /// A share without its `%`; and a hundred times it, where it may be a part of one.
  case missingPercent(String, hundredfold: String?)
  /// A plain quote inside of a string; the payload is the text that was meant.
  case quoteInString(String)
  /// A text whose first quote is missing; the payload is the text.
  case missingOpeningQuote(String)
  /// A number or date in quotes; the payload is the same without.
  case quotedValue(String)
  /// A path with backslashes; and the same with slashes.
  case backslashInPath(String)
  /// A date that the calendar lacks, or that is written in another way.
  case invalidDate(String, DateFault)
  /// A text without quotes.
  case unquotedText(String)
  /// Another word or mark for `about`.
  case foreignAbout(String)
  /// A share of which only one bound is said; and the range that is meant.
  case openRange(meant: String)
  /// `about` before a date.
  case aboutDate
  /// A word that is no BCP 47 language tag; and the one that was surely meant.
  case invalidLanguageTag(String, meant: String?)
  /// An id with a text in brackets behind it; the payload is that text.
  case bracketsBehindID(String)
  /// A word with other marks in it than an id has; and what it was surely meant to be.
  case invalidID(String, meant: String?)
}

extension LiteralIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: SyntaxCode {
    switch self {
    case .unterminatedString: .unterminatedString
    case .invalidEscape: .invalidEscape
    case .foreignQuotes: .foreignQuotes
    case .unknownArrow: .unknownArrow
    case .digitFirst: .digitFirst
    case .invalidNumber, .unitBehindNumber: .invalidNumber
    case .missingPercent: .missingPercent
    case .backslashInPath: .backslashInPath
    case .quoteInString: .quoteInString
    case .missingOpeningQuote: .missingOpeningQuote
    case .quotedValue: .quotedValue
    case .invalidDate: .invalidDate
    case .unquotedText: .unquotedText
    case .foreignAbout: .foreignAbout
    case .aboutDate: .aboutDate
    case .openRange: .openRange
    case .invalidLanguageTag: .invalidLanguageTag
    case .invalidID, .bracketsBehindID, .wordsBeforeNumber: .invalidID
    }
  }
}
