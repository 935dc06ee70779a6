public import ChainDiagnostics
public import ChainModel
public import ChainQuery

/// What keeps a question from being answered on a map.
public struct QuestionIssue: Issue, Equatable {
  /// What is wrong.
  public let problem: QueryProblem
  /// The ids of the things that an ambiguous name may mean.
  let ids: [String]

  /// Makes the issue of a problem on a map.
  public init(_ problem: QueryProblem, in map: ChainMap) {
    self.problem = problem
    if case .ambiguousReference(_, let elements) = problem {
      ids = elements.map { map.key(of: $0) }
    } else {
      ids = []
    }
  }

  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: LanguageCode {
    switch problem {
    case .unknownReference: .unknownReference
    case .ambiguousReference: .ambiguousReference
    case .misfitReference: .misfitReference
    case .misfitFilter: .misfitFilter
    case .misfitAdjective: .misfitAdjective
    case .misfitAttribute: .misfitAttribute
    case .misfitCount: .misfitCount
    case .unknownAttribute: .unknownAttribute
    case .misfitValue: .misfitValue
    }
  }
}
