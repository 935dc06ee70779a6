public import ChainDiagnostics

/// A file's statements, and everything that is to be said about its text.
public struct ParsedFile: Sendable {
  /// The whole file.
  public let range: SourceRange
  /// The statements, in order. One that stood in a block where it cannot stand is here too.
  public let statements: [Statement]
  /// The comments, from `//` to before the line's end, in order.
  public let comments: [SourceRange]
  /// Whether the file is UTF-8; if not, nothing of it was read.
  public let isUTF8: Bool
  /// The names that text declares which could not be read: who refers to them is not to blame.
  public let unreadNames: Set<Symbol>
  /// What was found, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// Whether one of them is an error; the statements are then the best reading of the text.
  public var hasErrors: Bool { diagnostics.hasErrors }
}
