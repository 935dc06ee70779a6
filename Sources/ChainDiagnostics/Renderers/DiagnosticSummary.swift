/// How many diagnostics of each weight there are.
public struct DiagnosticSummary: Hashable, Sendable {
  /// The number of errors.
  public let errors: Int
  /// The number of warnings.
  public let warnings: Int
  /// The number of remarks.
  public let remarks: Int

  /// Counts diagnostics. Complexity: O(diagnostics).
  public init(of diagnostics: [Diagnostic]) {
    var counts: [Severity: Int] = [:]
    for diagnostic in diagnostics { counts[diagnostic.severity, default: 0] += 1 }
    errors = counts[.error, default: 0]
    warnings = counts[.warning, default: 0]
    remarks = counts[.remark, default: 0]
  }

  /// One line such as “3 errors, 1 warning”, heaviest first, without a line end.
  public func text(in language: MessageLanguage) -> String {
    let counts = [(errors, Severity.error), (warnings, .warning), (remarks, .remark)]
      .filter { $0.0 > 0 }
    switch language {
    case .english:
      let parts = counts.map { "\($0.0) \($0.1.rawValue)\($0.0 == 1 ? "" : "s")" }
      return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
    case .chinese:
      let parts = counts.map { "\($0.0) \($0.1 == .remark ? "条" : "个")\($0.1.word(in: .chinese))" }
      return parts.isEmpty ? "没有问题" : parts.joined(separator: "，")
    }
  }
}
