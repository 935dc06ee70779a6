public import ChainDiagnostics

/// What can be wrong with a row of a table.
public enum RowIssue: Issue, Equatable {
  /// A row without a value that it needs.
  case missingCell(TableNeed)
  /// A word that is none of those that can stand in the column.
  case unknownWord(String, column: String, known: [String], suggestion: String?)
  /// A text that is no number or date of the column.
  case invalidValue(String, column: String)
  /// A row that says what another one says; the secondary range is that one.
  case repeatedRow
  /// A row that contradicts what is known of its organisation; the secondary range is where the
  /// organisation was first met.
  case conflict(organisation: String, column: String, known: String, found: String)
}

extension RowIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors, but that a row is repeated.
  public var severity: Severity { self == .repeatedRow ? .remark : .error }

  private var number: LanguageCode {
    switch self {
    case .missingCell: .missingCell
    case .unknownWord: .unknownWord
    case .invalidValue: .invalidValue
    case .conflict: .conflict
    case .repeatedRow: .repeatedRow
    }
  }
}
