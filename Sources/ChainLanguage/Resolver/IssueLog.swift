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
    add(Diagnostic(issue, at: range, secondary: secondary, fixIts: fixIts))
  }

  /// Takes over what was found elsewhere.
  mutating func add(_ found: [Diagnostic]) {
    for diagnostic in found { add(diagnostic) }
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error {
      errorCount += 1
      guard errorCount <= Self.errorLimit else { return }
      if errorCount == Self.errorLimit {
        diagnostics.append(
          Diagnostic(
            StructureIssue.tooManyErrors(limit: Self.errorLimit), at: diagnostic.range))
      }
    }
    diagnostics.append(diagnostic)
  }
}
