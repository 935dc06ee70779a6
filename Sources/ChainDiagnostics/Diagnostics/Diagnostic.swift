/// A change of text that mends a fault with certainty.
public struct FixIt: Hashable, Sendable {
  /// What is replaced; empty for an insertion.
  public let range: SourceRange
  /// What comes in its place.
  public let replacement: String

  /// Makes the replacement of a range.
  public init(replacing range: SourceRange, with replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// An issue at a place.
public struct Diagnostic: Sendable {
  /// What was found.
  public let issue: any Issue
  /// Where: the caret goes under it. Nil when the fault has no text, such as a missing file.
  public let range: SourceRange?
  /// Other places that belong to it, such as the first declaration of a name.
  public let secondary: [SourceRange]
  /// Changes that mend it; empty unless they are certain.
  public let fixIts: [FixIt]

  /// Makes a diagnostic from an issue and its places.
  public init(
    _ issue: some Issue, at range: SourceRange?, secondary: [SourceRange] = [],
    fixIts: [FixIt] = []
  ) {
    self.issue = issue
    self.range = range
    self.secondary = secondary
    self.fixIts = fixIts
  }

  /// The stable code of the issue's kind.
  public var code: DiagnosticCode { issue.code }
  /// The weight of the issue.
  public var severity: Severity { issue.severity }
}

extension [Diagnostic] {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The diagnostics by place, those without a place first; the order of equals is kept.
  public func inSourceOrder() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element.range?.start, right.element.range?.start)
      if a == b { return left.offset < right.offset }
      guard let a else { return true }
      guard let b else { return false }
      return a < b
    }.map(\.element)
  }
}
