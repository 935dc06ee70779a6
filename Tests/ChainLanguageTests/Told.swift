import ChainDiagnostics
import ChainLanguage

extension LoadResult {
  /// The diagnostics, each in one line: place, code, headline.
  var told: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.range.flatMap { sources.position(of: $0.start) }
      let at = place.map { "\($0.file):\($0.line):\($0.column)" } ?? "-"
      return "\(at) \(diagnostic.code) \(diagnostic.issue.wording(in: .english).headline)"
    }
  }

  /// Why the file that the map begins with cannot be read; nil when it can.
  var rootFailure: SourceFailure? {
    for case .unreadableMap(_, let failure) in diagnostics.map({ $0.issue as? FileIssue }) {
      return failure
    }
    return nil
  }
}
