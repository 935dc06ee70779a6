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

/// What could stand at a place.
public enum Due: Hashable, Sendable {
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
