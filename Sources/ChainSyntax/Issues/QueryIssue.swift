public import ChainDiagnostics

/// What can be wrong with a query.
public enum QueryIssue: Issue, Equatable {
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
}

extension QueryIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: SyntaxCode {
    switch self {
    case .unknownQueryWord: .unknownQueryWord
    case .nestedWith: .nestedWith
    case .selectionForAssertion: .selectionForAssertion
    case .assertionForSelection: .assertionForSelection
    case .comparisonWithoutOrder: .comparisonWithoutOrder
    case .foreignComparison: .foreignComparison
    case .bracketsTooDeep: .bracketsTooDeep
    }
  }
}
