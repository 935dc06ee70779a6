public import ChainDiagnostics
public import ChainQuery

/// `expect every core node has at least 2 enterprises as error "…"`
public struct ExpectStatement: Sendable {
  /// What is expected; nil where the text lacks it.
  public var assertion: AssertionTree?
  /// How grave it is when it does not hold; nil where the text leaves it at a warning.
  public var weight: Located<Expectation.Weight>?
  /// Why it is expected.
  public var reason: LocalizedLiteral?
  /// The whole statement.
  public var range: SourceRange
}

/// `accept no member in lithium "…" until 2027-12-31`
public struct AcceptStatement: Sendable {
  /// Who is missing; nil where the text lacks it.
  public var noun: Located<Noun>?
  /// Where; nil where the text lacks it.
  public var place: QueryReference?
  /// Why that is accepted; nil where the text lacks it.
  public var reason: LocalizedLiteral?
  /// The last day on which it is.
  public var until: DateLiteral?
  /// The whole statement.
  public var range: SourceRange
}

/// `view id "…" { show … }`
public struct ViewDeclaration: Sendable {
  /// The view's id among views.
  public var id: Identifier
  /// Its name; nil where the text lacks one.
  public var name: LocalizedLiteral?
  /// What it shows.
  public var selections: [SelectionTree]
  /// From its keyword to behind its block.
  public var range: SourceRange
}

/// A text of the query language, and everything that is to be said about it.
public struct ParsedQuery: Sendable {
  /// What is asked; nil when nothing of it could be read.
  public let question: QuestionTree?
  /// What was found, in the order of the text.
  public let diagnostics: [Diagnostic]
}
