public import ChainDiagnostics
public import ChainModel

/// What can be wrong with how the statements of a map fit together.
public enum StructureIssue: Issue, Equatable {
  /// A stage or segment that is opened again under another name.
  case otherName(String, MapElement.Kind)
  /// A stage or segment that was never given a name.
  case missingName(String, MapElement.Kind)
  /// A node that stands in no stage.
  case nodeOutsideStage(String)
  /// A segment that no stage holds.
  case segmentOutsideStage(String)
  /// A segment that is opened again in another stage.
  case segmentInOtherStage(String, stage: String, first: String)
  /// No `map` statement.
  case noMap
  /// A further `map` statement; the secondary range is the first.
  case secondMap
  /// A `map` statement in an included file.
  case mapInInclude
  /// So many links that the rest is not made.
  case tooManyLinks(limit: Int)
  /// So many errors that the rest is not told.
  case tooManyErrors(limit: Int)
}

extension StructureIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: LanguageCode {
    switch self {
    case .otherName: .otherName
    case .missingName: .missingName
    case .nodeOutsideStage: .nodeOutsideStage
    case .segmentOutsideStage: .segmentOutsideStage
    case .segmentInOtherStage: .segmentInOtherStage
    case .noMap: .noMap
    case .secondMap: .secondMap
    case .mapInInclude: .mapInInclude
    case .tooManyLinks: .tooManyLinks
    case .tooManyErrors: .tooManyErrors
    }
  }
}
