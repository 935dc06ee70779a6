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
}
