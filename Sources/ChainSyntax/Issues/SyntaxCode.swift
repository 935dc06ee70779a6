public import ChainDiagnostics

/// The kinds of issues of this module with the numbers of their codes, which never change.
public enum SyntaxCode: Int, CaseIterable, Sendable {
  case invalidUTF8 = 101
  case nullCharacter = 102
  case controlCharacter = 103
  case unexpectedText = 104
  case lookalike = 105
  case wideDigits = 106
  case needlessColon = 107
  case foreignComment = 108
  case invisibleCharacter = 109
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
  case missingPercent = 131
  case backwardArrow = 132
  case bracketsInLink = 133
  case backslashInPath = 134
  case quoteInString = 135
  case missingComma = 136
  case quotedValue = 137
  case missingOpeningQuote = 138
  case unknownRegister = 139
  case foreignAbout = 140
  case missingSeparator = 141
  case continuationAtLineStart = 142
  case braceOnItsOwnLine = 143
  case missingClosingBrace = 144
  case unexpectedClosingBrace = 145
  case nestingTooDeep = 146
  case missingOpeningBrace = 147
  case commaBetweenStatements = 148
  case aboutDate = 149
  case openRange = 150
  case unknownQueryWord = 151
  case nestedWith = 152
  case selectionForAssertion = 153
  case assertionForSelection = 154
  case comparisonWithoutOrder = 155
  case foreignComparison = 156
  case bracketsTooDeep = 157
  case tooManyErrors = 191
  // 192 said that a statement was read over; it is not given out again.

  /// The codes, ascending.
  public static var all: [DiagnosticCode] { allCases.map { DiagnosticCode($0.rawValue) } }
}
