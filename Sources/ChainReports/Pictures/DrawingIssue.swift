public import ChainDiagnostics
public import ChainDiagram
import ChainModel

/// A picture of a map that could not be made.
public struct DrawingIssue: Issue, Error {
  /// The name of the map that was to be drawn.
  public let mapName: String
  /// What went wrong.
  public let failure: LayoutFailure

  /// Makes the issue of a failed layout of the map with a name.
  public init(_ failure: LayoutFailure, drawing mapName: String) {
    self.mapName = mapName
    self.failure = failure
  }

  /// Without a layout there is no picture.
  public var severity: Severity { .error }

  /// The stable code of the kind of failure.
  public var code: DiagnosticCode { DiagnosticCode(kind.rawValue) }

  /// The codes of this module's issues, ascending.
  public static var allCodes: [DiagnosticCode] { Kind.allCases.map { DiagnosticCode($0.rawValue) } }

  /// The kinds of failures with the numbers of their codes, which never change.
  enum Kind: Int, CaseIterable {
    case malformed = 701
    case tooLarge = 702
    case engineUnavailable = 703
    case engineFailed = 704
    case boxMisplaced = 705
    // 706 said that the library had lost a link, before lines were drawn here; it is not given out again.
  }

  private var kind: Kind {
    switch failure {
    case .malformed: .malformed
    case .tooLarge: .tooLarge
    case .engineUnavailable: .engineUnavailable
    case .engineFailed: .engineFailed
    case .boxMisplaced: .boxMisplaced
    }
  }
}
