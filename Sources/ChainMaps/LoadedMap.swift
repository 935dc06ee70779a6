/// A map that was read from text, with what was found in it.
///
/// ```swift
/// let loaded = try LoadedMap(contentsOf: "maps/gba-nev")
/// let vacant = loaded.map.nodes.filter { loaded.map.members(of: $0).isEmpty }
/// ```
public struct LoadedMap: Sendable {
  /// The state of every node, and the coverage.
  public let findings: Findings
  /// What the map says of itself: expectations, acceptances and views.
  public let rules: Rules
  /// Where the map's elements stand in its texts.
  public let places: SourceMap
  /// The texts.
  public let sources: SourceTexts
  /// What its texts gave rise to, in the order of the texts: warnings, remarks, and how the map fares
  /// against its own expectations, which may be errors.
  public let diagnostics: [Diagnostic]

  /// Loads a map.
  ///
  /// - Parameters:
  ///   - path: a `.chain` file, a folder that holds `map.chain`, or `-` for standard input.
  ///   - sources: where the texts come from; the file system by default.
  ///   - today: the day against which the age of facts is judged, such as ``PartialDate/today``;
  ///     nil judges none.
  /// - Throws: ``MapLoadError`` with everything that is wrong, when something is.
  /// - Complexity: O(bytes).
  public init(
    contentsOf path: String, from sources: some MapSources = FileSystemSources(),
    today: PartialDate? = nil
  ) throws(MapLoadError) {
    try self.init(MapLoader.load(path, from: sources, today: today), today: today)
  }

  /// Loads a map from a text that mentions no other files; `name` is printed for it.
  ///
  /// - Throws: ``MapLoadError`` with everything that is wrong, when something is.
  /// - Complexity: O(bytes).
  public init(
    text: String, name: String = "map.chain", today: PartialDate? = nil
  ) throws(MapLoadError) {
    try self.init(MapLoader.load(text: text, name: name, today: today), today: today)
  }

  private init(_ result: LoadResult, today: PartialDate?) throws(MapLoadError) {
    guard let resolved = result.resolved else { throw MapLoadError(result) }
    findings = Findings(
      of: resolved.map, accepting: resolved.rules.acceptances, today: today)
    rules = resolved.rules
    places = resolved.places
    sources = result.sources
    diagnostics = result.diagnostics
  }
}

extension LoadedMap {
  /// The map.
  public var map: ChainMap { findings.map }

  /// Every gap with its proof: by kind, the gravest first, then in map order.
  public var gaps: [Gap] { findings.gaps() }

  /// Selected gaps, ready to be read; without `languages`, in the map's.
  public func gapReport(
    of selection: GapSelection = GapSelection(), languages: [LanguageTag] = []
  ) -> GapReport {
    GapReport(
      of: findings, selection, languages: languages, places: places,
      sources: sources)
  }

  /// How far the chain is covered and by whom, ready to be read; without `languages`, in the map's.
  public func coverageReport(
    by divisions: [CoverageReport.Division] = [.segments, .fields, .regions],
    languages: [LanguageTag] = []
  ) -> CoverageReport {
    CoverageReport(
      of: findings, by: divisions, languages: languages, places: places, sources: sources)
  }

  /// An answer, ready to be read; without `languages`, in the map's.
  public func answerReport(of answer: Answer, languages: [LanguageTag] = []) -> AnswerReport {
    AnswerReport(
      of: answer, about: findings, languages: languages, places: places, sources: sources)
  }

  /// The map as one HTML file that anyone can open, with its views and its expectations; without
  /// `languages`, in the map's.
  ///
  /// `report` is called when a picture has been laid out, with the number of those that are and of all.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  public func webPage(
    languages: [LanguageTag] = [], theme: Theme = .standard,
    report: (_ done: Int, _ count: Int) -> Void = { _, _ in }
  ) throws(DrawingIssue) -> WebPage {
    try findings.webPage(
      rules: rules, languages: languages, theme: theme, places: places, sources: sources,
      report: report)
  }

  /// The picture of the map as SVG in UTF-8, laid out by Graphviz.
  ///
  /// The same map gives the same bytes.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  public func svg(
    _ options: DrawingOptions = DrawingOptions(), showing nodes: NodeSet? = nil
  ) throws(DrawingIssue) -> [UInt8] {
    try findings.svg(options, showing: nodes)
  }
}
