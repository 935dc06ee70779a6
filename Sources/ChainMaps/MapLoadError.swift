/// Why a map could not be loaded: everything that is wrong with its texts.
public struct MapLoadError: Error, Sendable {
  /// The texts that were read.
  public let sources: SourceTexts
  /// What there is to say about them, errors and lesser matters, in the order of the texts.
  public let diagnostics: [Diagnostic]
  /// What could be resolved of the map in spite of its errors, for previews; nil when the file that
  /// it begins with cannot even be read.
  public let draft: ResolvedMap?

  /// Takes over what loading found.
  init(_ result: LoadResult) {
    sources = result.sources
    diagnostics = result.diagnostics
    draft = result.draft
  }

  /// The languages that the map asks to be shown in; empty when that is not known.
  public var languages: [LanguageTag] { draft?.map.header.languages ?? [] }

  /// Whether the file that the map begins with could not even be read.
  public var isUnreadable: Bool { draft == nil }
}

extension MapLoadError: CustomStringConvertible {
  /// The diagnostics in English, one a line: `file:line:column: error[CHN0203]: …`.
  public var description: String {
    let lines = ShortRenderer(sources: sources, language: .english).text(of: diagnostics)
    return String(lines.dropLast())
  }
}
