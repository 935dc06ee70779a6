public import ChainDiagnostics

/// What can be wrong with a statement.
public enum StatementIssue: Issue, Equatable {
  /// Something else was due.
  case expected([Due], found: Finding)
  /// A statement begins with a word that begins none here.
  case unknownWord(String, in: SyntaxContext, suggestion: String?)
  /// A word of the language where it cannot begin a statement.
  case misplacedWord(String, in: SyntaxContext, home: [SyntaxContext])
  /// A reserved word as an id.
  case reservedWord(String)
  /// A kind of organisation that there is not.
  case unknownKind(String, suggestion: String?)
  /// A register whose numbers nobody knows.
  case unknownRegister(String, suggestion: String?)
  /// A grade of evidence that there is not.
  case unknownGrade(String, suggestion: String?)
  /// A line of a block that may stand once; the secondary range is the first.
  case repeatedAttribute(String)
  /// A translation into a language that is there already; the secondary range is the first.
  case repeatedTranslation(String)
  /// A heading that is no id, without a key; and one that it may have.
  case missingKey(of: String, String)
  /// Ids one behind the other.
  case missingComma(String)
  /// A word such as `and` between two ids.
  case wordForComma(String)
  /// Brackets around a list.
  case bracketsAroundList
  /// `,` and `|` in one group.
  case mixedSeparators
  /// `|` behind an arrow.
  case barAfterArrow
  /// An arrow that points back or both ways, and the link that was surely meant.
  case backwardArrow(String, meant: String?)
  /// Brackets in a link, and the links that say the same without.
  case bracketsInLink(meant: [String])
}

extension StatementIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: SyntaxCode {
    switch self {
    case .expected, .missingKey: .expected
    case .unknownWord: .unknownWord
    case .misplacedWord: .misplacedWord
    case .reservedWord: .reservedWord
    case .unknownKind: .unknownKind
    case .unknownGrade: .unknownGrade
    case .unknownRegister: .unknownRegister
    case .repeatedAttribute: .repeatedAttribute
    case .repeatedTranslation: .repeatedTranslation
    case .mixedSeparators: .mixedSeparators
    case .missingComma, .wordForComma: .missingComma
    case .bracketsAroundList: .bracketsInLink
    case .barAfterArrow: .barAfterArrow
    case .backwardArrow: .backwardArrow
    case .bracketsInLink: .bracketsInLink
    }
  }
}
