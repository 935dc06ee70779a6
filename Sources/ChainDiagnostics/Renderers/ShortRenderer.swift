import ChainText

/// One line for each diagnostic, for editors and `grep`: `file:line:col: error[CHN0203]: headline`.
///
/// The severities stay English in every language, since tools look for them; only the headline
/// follows the language.
public struct ShortRenderer: DiagnosticRenderer {
  /// The texts that the diagnostics lie in.
  public let sources: SourceTexts
  /// The language of the headlines.
  public let language: MessageLanguage

  /// Makes a renderer.
  public init(sources: SourceTexts, language: MessageLanguage) {
    self.sources = sources
    self.language = language
  }

  /// Writes one line for each diagnostic.
  public func write(_ diagnostics: [Diagnostic], to output: inout some TextOutputStream) {
    var positions = PositionFinder(sources)
    for diagnostic in diagnostics {
      if let position = diagnostic.range.flatMap({ positions.position(of: $0.start) }) {
        output.write(position.description.printable + ": ")
      }
      let headline = diagnostic.issue.wording(in: language).headline
      output.write(
        "\(diagnostic.severity)[\(diagnostic.code)]: \(headline.printable(upTo: 1_000))\n")
    }
  }
}
