public import ChainDiagnostics

/// What can be wrong with the text of a map, before any name is looked up.
public enum SyntaxIssue: Issue, Equatable {
  // Characters
  /// The file is no UTF-8; the payload is the offset of the first faulty byte in the file.
  case invalidUTF8(offset: Int, guess: EncodingGuess?)
  /// One NUL or several.
  case nullCharacter
  /// A control character that is no blank and ends no line.
  case controlCharacter(Unicode.Scalar)
  /// Characters that stand nowhere in the language.
  case unexpectedText(String)
  /// A full-width mark in the place of a plain one.
  case lookalike(Unicode.Scalar, meant: String)
  /// Full-width digits; the payload is the same in plain ones.
  case wideDigits(String)
  /// A colon between a word and its value.
  case needlessColon
  /// A comment as other languages write it.
  case foreignComment(String)

  // Tokens
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
  /// A date that the calendar lacks, or that is written in another way.
  case invalidDate(String, DateFault)
  /// A text without quotes.
  case unquotedText(String)
  /// A word that is no BCP 47 language tag.
  case invalidLanguageTag(String)

  /// A word with other marks in it than an id has; and what it was surely meant to be.
  case invalidID(String, meant: String?)

  // Statements
  /// Something else was due.
  case expected([Expectation], found: Finding)
  /// A statement begins with a word that begins none here.
  case unknownWord(String, in: SyntaxContext, suggestion: String?)
  /// A word of the language where it cannot begin a statement.
  case misplacedWord(String, in: SyntaxContext, home: [SyntaxContext])
  /// A reserved word as an id.
  case reservedWord(String)
  /// A kind of organisation that there is not.
  case unknownKind(String, suggestion: String?)
  /// A grade of evidence that there is not.
  case unknownGrade(String, suggestion: String?)
  /// A line of a block that may stand once; the secondary range is the first.
  case repeatedAttribute(String)
  /// A translation into a language that is there already; the secondary range is the first.
  case repeatedTranslation(String)
  /// `,` and `|` in one group.
  case mixedSeparators
  /// `|` behind an arrow.
  case barAfterArrow

  // Lines and blocks
  /// Two statements on one line without `;`.
  case missingSeparator(before: String)
  /// A line begins with `,`, `|` or an arrow.
  case continuationAtLineStart(String)
  /// `{` does not stand on the line of its statement.
  case braceOnItsOwnLine
  /// Blocks without `}`; the secondary ranges are the opening braces, the innermost first.
  case missingClosingBrace(open: Int)
  /// `}` that closes nothing.
  case unexpectedClosingBrace
  /// Blocks in blocks beyond the limit.
  case nestingTooDeep(limit: Int)

  // Queries
  /// A word that cannot stand at this place of a query.
  case unknownQueryWord(String, due: QueryPart, suggestion: String?)
  /// A condition inside of a condition without brackets.
  case nestedWith
  /// A selection where something is to hold or not.
  case selectionForAssertion
  /// Something that holds or does not where things are to be selected.
  case assertionForSelection
  /// A comparison by size of what has none; the payload is what is compared.
  case comparisonWithoutOrder(String)
  /// A comparison as other languages write it.
  case foreignComparison(String, meant: String)
  /// Brackets in brackets beyond the limit.
  case bracketsTooDeep(limit: Int)

  // The file
  /// The file has so many errors that the rest was not read.
  case tooManyErrors
  /// The file has statements that are not yet evaluated; the payload is their number.
  case deferredStatements(Int)
}

/// A place in a query, by the words that can stand there.
public enum QueryPart: Hashable, Sendable {
  /// A noun, or an adjective before it.
  case noun
  /// What narrows a noun.
  case filter
  /// How many there are, or another condition.
  case condition
  /// What is compared.
  case attribute
  /// The beginning of a query.
  case question
}

/// What a file that is no UTF-8 most likely is.
public enum EncodingGuess: Hashable, Sendable {
  /// UTF-16, by its byte-order mark.
  case utf16
  /// GB18030 or a predecessor, by the values of its bytes.
  case gb18030
}

/// What could stand at a place.
public enum Expectation: Hashable, Sendable {
  case id, name, text, string, path, date, number, percent, arrow, languageTag, kind, grade
  /// `{`
  case block
  /// A statement of the context.
  case statement(SyntaxContext)
  /// A word.
  case word(String)
  /// A line's end, `;` or `}`.
  case endOfStatement
  /// An id, or a name in quotes.
  case reference
  /// A whole number.
  case count
  /// One of `=`, `!=`, `<`, `<=`, `>`, `>=`.
  case comparison
  /// Words that can stand at a place of a query.
  case part(QueryPart)
  /// Nothing more.
  case endOfQuery
}

/// What stands at a place.
public enum Finding: Hashable, Sendable {
  /// A word, a number, a mark: as it is written.
  case text(String)
  case string
  case endOfLine
  case endOfFile
}
