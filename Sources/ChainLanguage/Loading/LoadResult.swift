package import ChainDiagnostics
package import ChainModel

/// What came of loading a map.
package struct LoadResult: Sendable {
  /// The texts that were read.
  package let sources: SourceTexts
  /// Everything that is to be said about them, in the order of the texts.
  package let diagnostics: [Diagnostic]
  /// What could be resolved, whatever is wrong beside it; nil when the file that the map begins
  /// with cannot even be read.
  package let draft: ResolvedMap?

  /// The map; nil when there is an error.
  ///
  /// An expectation of the map that does not hold, of whatever weight, keeps nobody from reading it.
  package var resolved: ResolvedMap? {
    diagnostics.contains { $0.severity == .error && !$0.code.isVerdict } ? nil : draft
  }

  /// The languages that the map asks to be shown in, also when it has errors; empty when it names
  /// none.
  package var languages: [LanguageTag] { draft?.map.header.languages ?? [] }

  /// Whether the file that the map begins with cannot even be read.
  package var isUnreadable: Bool { draft == nil }
}

extension LoadResult {
  /// Says that the file that a map begins with cannot be read.
  init(unreadable argument: String, _ failure: SourceFailure) {
    sources = SourceTexts()
    diagnostics = [Diagnostic(FileIssue.unreadableMap(argument, failure), at: nil)]
    draft = nil
  }
}
