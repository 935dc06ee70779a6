import ChainDiagnostics

/// The diagnostics of one file, with an end to their number.
struct Reporter {
  /// The errors after which a file is given up.
  static let errorLimit = 1_000

  private(set) var diagnostics: [Diagnostic] = []
  private var errorCount = 0

  /// Whether the limit is reached; nothing more is taken then.
  var isFull: Bool { errorCount >= Self.errorLimit }

  mutating func report(
    _ issue: some Issue, at range: SourceRange, secondary: [SourceRange] = [],
    fixIts: [FixIt] = []
  ) {
    guard !isFull else { return }
    diagnostics.append(Diagnostic(issue, at: range, secondary: secondary, fixIts: fixIts))
    guard issue.severity == .error else { return }
    errorCount += 1
    if isFull { diagnostics.append(Diagnostic(BlockIssue.tooManyErrors, at: range)) }
  }

  /// Takes back what was said about a range, because one diagnostic for all of it follows; says
  /// whether there was anything.
  @discardableResult
  mutating func withdraw(in range: SourceRange) -> Bool {
    guard !isFull else { return false }
    let before = diagnostics.count
    diagnostics.removeAll { diagnostic in
      guard let place = diagnostic.range else { return false }
      return place.start >= range.start && place.end <= range.end
    }
    errorCount -= before - diagnostics.count
    return before > diagnostics.count
  }
}
