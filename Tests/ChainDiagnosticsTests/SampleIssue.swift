import ChainDiagnostics

/// An issue that says what a test wants.
struct SampleIssue: Issue {
  var code = DiagnosticCode(203)
  var severity = Severity.error
  var english: Wording
  var chinese: Wording?

  func wording(in language: MessageLanguage) -> Wording {
    language == .chinese ? chinese ?? english : english
  }

  /// A headline with labels and so on, the same in both languages.
  init(
    _ headline: String = "something is wrong", label: String = "", others: [String] = [],
    notes: [String] = [], help: String? = nil, severity: Severity = .error
  ) {
    self.severity = severity
    english = Wording(
      headline, label: label, secondaryLabels: others, notes: notes, help: help)
  }
}

/// Texts, and ranges by what stands there.
struct Sample {
  var sources = SourceTexts()

  init(_ texts: String...) {
    for (text, name) in zip(texts, ["a.chain", "b.chain", "c.chain"]) {
      _ = sources.add(name: name, bytes: Array(text.utf8))
    }
  }

  /// The range of the n-th occurrence (from 0) of some text in a file; empty at the file's end
  /// when there is none.
  func range(of part: String, _ occurrence: Int = 0, file: Int = 0) -> SourceRange {
    let file = sources.files[file]
    let part = Array(part.utf8)
    let starts = file.bytes.indices.filter { file.bytes[$0...].starts(with: part) }
    guard occurrence < starts.count else { return SourceRange(file.end, file.end) }
    let start = file.base + UInt32(starts[occurrence])
    return SourceRange(start, start + UInt32(part.count))
  }

  /// What the rich renderer makes of a diagnostic.
  func rich(_ diagnostics: Diagnostic..., language: MessageLanguage = .english) -> String {
    RichRenderer(sources: sources, language: language).text(of: diagnostics)
  }
}
