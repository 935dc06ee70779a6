public import ChainDiagnostics
public import ChainModel

/// What can be wrong with ids and names.
public enum NameIssue: Issue, Equatable {
  /// An id that names something already; the secondary range is the first declaration.
  case duplicateID(String, MapElement.Kind, first: MapElement.Kind)
  /// A text in a table that is no id.
  case invalidID(String, reserved: Bool)
  /// An id that names nothing.
  case unknownID(String, expected: MapElement.Kind, Hint, alsoInLines: [Int] = [])
  /// An id of something else; the secondary range is its declaration.
  case wrongKind(String, expected: MapElement.Kind, found: MapElement.Kind)
  /// A name in a table that several things have.
  case ambiguousName(String, MapElement.Kind, ids: [String])
  /// A name, in one of its languages, without a letter in it.
  case emptyName
}

extension NameIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// All are errors.
  public var severity: Severity { .error }

  private var number: LanguageCode {
    switch self {
    case .duplicateID: .duplicateID
    case .invalidID: .invalidID
    case .unknownID: .unknownID
    case .wrongKind: .wrongKind
    case .ambiguousName: .ambiguousName
    case .emptyName: .emptyName
    }
  }
}
