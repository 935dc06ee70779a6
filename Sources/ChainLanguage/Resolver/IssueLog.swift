import ChainDiagnostics

/// What the resolver and the checks find, with an end to the number of errors.
struct IssueLog {
  /// The errors after which no more are told.
  static let errorLimit = 1_000

  private(set) var diagnostics: [Diagnostic] = []
  private var errorCount = 0

  /// Whether an error was found.
  var hasErrors: Bool { errorCount > 0 }

  mutating func report(
    _ issue: some Issue, at range: SourceRange?, secondary: [SourceRange] = [],
    fixIts: [FixIt] = []
  ) {
    if issue.severity == .error {
      errorCount += 1
      guard errorCount <= Self.errorLimit else { return }
      if errorCount == Self.errorLimit {
        diagnostics.append(
          Diagnostic(StructureIssue.tooManyErrors(limit: Self.errorLimit), at: range))
      }
    }
    diagnostics.append(Diagnostic(issue, at: range, secondary: secondary, fixIts: fixIts))
  }
}
