public import ChainDiagnostics

/// What can be wrong with lines and blocks, and with a file as a whole.
public enum BlockIssue: Issue, Equatable {
  /// Two statements on one line without `;`.
  case missingSeparator(before: String)
  /// A line begins with `,`, `|` or an arrow.
  case continuationAtLineStart(String)
  /// `{` does not stand on the line of its statement.
  case braceOnItsOwnLine
  /// A block without its `{`.
  case missingOpeningBrace
  /// `,` where a statement ends, at a line's end or within it.
  case commaBetweenStatements(before: String, endsLine: Bool)
  /// Blocks without `}`; the secondary ranges are the opening braces, the innermost first.
  case missingClosingBrace(open: Int)
  /// `}` that closes nothing.
  case unexpectedClosingBrace
  /// Blocks in blocks beyond the limit.
  case nestingTooDeep(limit: Int)
  /// The file has so many errors that the rest was not read.
  case tooManyErrors
}

extension BlockIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: SyntaxCode {
    switch self {
    case .missingSeparator: .missingSeparator
    case .continuationAtLineStart: .continuationAtLineStart
    case .braceOnItsOwnLine: .braceOnItsOwnLine
    case .missingClosingBrace: .missingClosingBrace
    case .missingOpeningBrace: .missingOpeningBrace
    case .commaBetweenStatements: .commaBetweenStatements
    case .unexpectedClosingBrace: .unexpectedClosingBrace
    case .nestingTooDeep: .nestingTooDeep
    case .tooManyErrors: .tooManyErrors
    }
  }
}
