public import ChainDiagnostics

extension SyntaxIssue {
  /// The kinds of issues with the numbers of their codes, which never change.
  enum Kind: Int, CaseIterable {
    case invalidUTF8 = 101
    case nullCharacter = 102
    case controlCharacter = 103
    case unexpectedText = 104
    case lookalike = 105
    case wideDigits = 106
    case needlessColon = 107
    case foreignComment = 108
    case unterminatedString = 111
    case invalidEscape = 112
    case foreignQuotes = 113
    case unknownArrow = 114
    case digitFirst = 115
    case invalidNumber = 116
    case invalidDate = 117
    case unquotedText = 118
    case invalidLanguageTag = 119
    case invalidID = 120
    case expected = 121
    case unknownWord = 122
    case misplacedWord = 123
    case reservedWord = 124
    case unknownKind = 125
    case unknownGrade = 126
    case repeatedAttribute = 127
    case repeatedTranslation = 128
    case mixedSeparators = 129
    case barAfterArrow = 130
    case missingSeparator = 141
    case continuationAtLineStart = 142
    case braceOnItsOwnLine = 143
    case missingClosingBrace = 144
    case unexpectedClosingBrace = 145
    case nestingTooDeep = 146
    case unknownQueryWord = 151
    case nestedWith = 152
    case selectionForAssertion = 153
    case assertionForSelection = 154
    case comparisonWithoutOrder = 155
    case foreignComparison = 156
    case bracketsTooDeep = 157
    case tooManyErrors = 191
    case deferredStatements = 192
  }

  /// The codes of this module's issues, ascending.
  public static var allCodes: [DiagnosticCode] { Kind.allCases.map { DiagnosticCode($0.rawValue) } }

  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(kind.rawValue) }

  /// Everything is an error except what only tells about this version.
  public var severity: Severity {
    if case .deferredStatements = self { .remark } else { .error }
  }

  private var kind: Kind {
    switch self {
    case .invalidUTF8: .invalidUTF8
    case .nullCharacter: .nullCharacter
    case .controlCharacter: .controlCharacter
    case .unexpectedText: .unexpectedText
    case .lookalike: .lookalike
    case .wideDigits: .wideDigits
    case .needlessColon: .needlessColon
    case .foreignComment: .foreignComment
    case .unterminatedString: .unterminatedString
    case .invalidEscape: .invalidEscape
    case .foreignQuotes: .foreignQuotes
    case .unknownArrow: .unknownArrow
    case .digitFirst: .digitFirst
    case .invalidNumber: .invalidNumber
    case .invalidDate: .invalidDate
    case .unquotedText: .unquotedText
    case .invalidLanguageTag: .invalidLanguageTag
    case .invalidID: .invalidID
    case .expected: .expected
    case .unknownWord: .unknownWord
    case .misplacedWord: .misplacedWord
    case .reservedWord: .reservedWord
    case .unknownKind: .unknownKind
    case .unknownGrade: .unknownGrade
    case .repeatedAttribute: .repeatedAttribute
    case .repeatedTranslation: .repeatedTranslation
    case .mixedSeparators: .mixedSeparators
    case .barAfterArrow: .barAfterArrow
    case .missingSeparator: .missingSeparator
    case .continuationAtLineStart: .continuationAtLineStart
    case .braceOnItsOwnLine: .braceOnItsOwnLine
    case .missingClosingBrace: .missingClosingBrace
    case .unexpectedClosingBrace: .unexpectedClosingBrace
    case .nestingTooDeep: .nestingTooDeep
    case .unknownQueryWord: .unknownQueryWord
    case .nestedWith: .nestedWith
    case .selectionForAssertion: .selectionForAssertion
    case .assertionForSelection: .assertionForSelection
    case .comparisonWithoutOrder: .comparisonWithoutOrder
    case .foreignComparison: .foreignComparison
    case .bracketsTooDeep: .bracketsTooDeep
    case .tooManyErrors: .tooManyErrors
    case .deferredStatements: .deferredStatements
    }
  }
}
