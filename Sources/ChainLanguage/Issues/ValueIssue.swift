public import ChainDiagnostics
public import ChainModel

/// What can be wrong with the values of facts.
public enum ValueIssue: Issue, Equatable {
  /// A readiness level that is not one of 1…9.
  case trlOutOfRange(String)
  /// A share that is not within 0…100 %.
  case shareOutOfRange(String)
  /// A range whose first bound is greater than its second.
  case reversedRange
  /// A share in a table that is a number up to 1 without a sign: of a hundred, or of one?
  case shareOfOne(String, hundredfold: String)
  /// A number that its register does not give.
  case faultyCode(String, RegisterCode.Register, RegisterCode.Fault)
  /// A text that says nothing and counts as not given; the payload is its word or column.
  case emptyValue(String)
}

extension ValueIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// Its weight.
  public var severity: Severity {
    switch self {
    case .trlOutOfRange, .shareOutOfRange, .reversedRange, .faultyCode: .error
    case .shareOfOne, .emptyValue: .warning
    }
  }

  private var number: LanguageCode {
    switch self {
    case .trlOutOfRange: .trlOutOfRange
    case .shareOutOfRange: .shareOutOfRange
    case .reversedRange: .reversedRange
    case .shareOfOne: .shareOfOne
    case .faultyCode: .faultyCode
    case .emptyValue: .emptyValue
    }
  }
}
