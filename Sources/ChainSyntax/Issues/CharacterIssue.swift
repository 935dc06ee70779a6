public import ChainDiagnostics

/// What can be wrong with the characters of a text.
public enum CharacterIssue: Issue, Equatable {
  /// The file is no UTF-8; the payload is the offset of the first faulty byte in the file.
  case invalidUTF8(offset: Int, guess: EncodingGuess?)
  /// One NUL or several.
  case nullCharacter
  /// A control character that is no blank and ends no line.
  case controlCharacter(Unicode.Scalar)
  /// Characters that stand nowhere in the language.
  case unexpectedText(String)
  /// A full-width mark in the place of a plain one, or another mark or word for it.
  case lookalike(String, meant: String)
  /// Full-width digits; the payload is the same in plain ones.
  case wideDigits(String)
  /// A colon between a word and its value.
  case needlessColon
  /// A character that nobody sees, such as a zero-width blank.
  case invisibleCharacter(Unicode.Scalar)
  /// An equals sign between a word and its value.
  case needlessEquals
  /// A comment as other languages write it.
  case foreignComment(String)
}

extension CharacterIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: SyntaxCode {
    switch self {
    case .invalidUTF8: .invalidUTF8
    case .nullCharacter: .nullCharacter
    case .controlCharacter: .controlCharacter
    case .unexpectedText: .unexpectedText
    case .lookalike: .lookalike
    case .wideDigits: .wideDigits
    case .needlessColon, .needlessEquals: .needlessColon
    case .foreignComment: .foreignComment
    case .invisibleCharacter: .invisibleCharacter
    }
  }
}
