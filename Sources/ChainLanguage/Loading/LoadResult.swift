public import ChainDiagnostics
public import ChainModel

/// What came of loading a map.
public struct LoadResult: Sendable {
  /// The texts that were read.
  public let sources: SourceManager
  /// Everything that is to be said about them, in the order of the texts.
  public let diagnostics: [Diagnostic]
  /// The languages that the map asks to be shown in, also when it has errors; empty when it names
  /// none.
  public let languages: [LanguageTag]
  /// The map; nil when there is an error.
  public let resolved: ResolvedMap?
}

/// The file that a map begins with cannot be read.
public struct UnreadableMap: Error {
  /// What was asked for.
  public let argument: String
  /// Why it cannot be read.
  public let failure: SourceFailure

  /// The same as a diagnostic without a place.
  public var diagnostic: Diagnostic {
    Diagnostic(LanguageIssue.unreadableMap(argument, failure), at: nil)
  }
}
