public import ChainDiagnostics
public import ChainDiagram
public import ChainLanguage
public import ChainModel
public import ChainQuery

/// One HTML file that anyone can open: the pictures of a map, its data, and every answer that is given
/// without being asked, with a script that goes through them.
///
/// The file needs nothing beside itself: no network, no server. Its answers were found when it was made; the
/// script only shows and counts them. Without the script the first picture and the gaps stand there still.
public struct WebPage: Sendable {
  /// A picture of the map or of one of its views.
  public struct Picture: Sendable {
    /// The language that it is in.
    public let language: LanguageTag
    /// The id of the view that it shows; nil for the whole map.
    public let view: String?
    /// The picture.
    public let picture: LaidOutScene

    /// Makes a picture of a page.
    public init(_ picture: LaidOutScene, in language: LanguageTag, view: String? = nil) {
      self.picture = picture
      self.language = language
      self.view = view
    }
  }

  /// What was found in the map.
  let findings: Findings
  /// What the map says of itself.
  let rules: Rules
  /// The languages between which readers choose, the first one first.
  let languages: [LanguageTag]
  /// The pictures: that which stands there first, then the others.
  let pictures: [Picture]
  /// The colours of the reader's own.
  let theme: Theme
  /// The gaps as they are told in each language.
  let gaps: [GapReport]
  let places: SourceMap?
  let sources: SourceTexts

  var map: ChainMap { findings.map }

  /// Makes the page of a map.
  ///
  /// - Parameters:
  ///   - findings: the map and what was found in it.
  ///   - rules: what the map says of itself; its views are those of which there are pictures.
  ///   - pictures: at least one; the first stands there when the page is opened.
  ///   - languages: the languages between which readers choose, those of the pictures; without any, the
  ///     map's.
  ///   - theme: the colours of the pictures and of the page.
  ///   - places: where elements stand in the texts; a map that was built in code has none.
  ///   - sources: the texts.
  /// - Complexity: that of ``Findings/gaps(of:)`` and of each expectation.
  public init(
    of findings: Findings, rules: Rules = Rules(), showing pictures: [Picture],
    languages: [LanguageTag] = [], theme: Theme = .standard, places: SourceMap? = nil,
    sources: SourceTexts = SourceTexts()
  ) {
    let languages = languages.isEmpty ? findings.map.languages : languages
    self.findings = findings
    self.rules = rules
    self.languages = languages
    self.pictures = pictures
    self.theme = theme
    self.places = places
    self.sources = sources
    gaps = languages.map { GapReport(of: findings, languages: [$0]) }
  }
}
