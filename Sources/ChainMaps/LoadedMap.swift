/// A map that was read from text, with what was found in it.
///
/// ```swift
/// let loaded = try LoadedMap(contentsOf: "maps/gba-nev")
/// let vacant = loaded.map.nodes.filter { loaded.map.members(of: $0).isEmpty }
/// ```
public struct LoadedMap: Sendable {
  /// The state of every node, and the coverage.
  public let findings: Findings
  /// Where the map's elements stand in its texts.
  public let places: SourceMap
  /// The texts.
  public let sources: SourceManager
  /// The warnings and remarks that its texts gave rise to, in the order of the texts.
  public let diagnostics: [Diagnostic]

  /// Loads a map from the file system.
  ///
  /// - Parameters:
  ///   - path: a `.chain` file, a folder that holds `map.chain`, or `-` for standard input.
  ///   - today: the day against which the age of facts is judged; nil judges none.
  /// - Throws: ``MapLoadError`` with everything that is wrong, when something is.
  /// - Complexity: O(bytes).
  public init(contentsOf path: String, today: PartialDate? = .today) throws(MapLoadError) {
    let result: LoadResult
    do {
      result = try MapLoader.load(path, today: today)
    } catch {
      throw MapLoadError(error)
    }
    try self.init(result)
  }

  /// Loads a map from a text that mentions no other files; `name` is printed for it.
  ///
  /// - Throws: ``MapLoadError`` with everything that is wrong, when something is.
  /// - Complexity: O(bytes).
  public init(
    text: String, name: String = "map.chain", today: PartialDate? = .today
  ) throws(MapLoadError) {
    try self.init(MapLoader.load(text: text, name: name, today: today))
  }

  private init(_ result: LoadResult) throws(MapLoadError) {
    guard let resolved = result.resolved else { throw MapLoadError(result) }
    findings = Findings(of: resolved.map)
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

  /// The gaps of some kinds, ready to be read; without `languages`, in the map's.
  public func gapReport(
    of kinds: [Gap.Kind] = Gap.Kind.ofAttendance, languages: [LanguageTag] = []
  ) -> GapReport {
    GapReport(
      of: findings, kinds: kinds, languages: languages, places: places,
      sources: sources)
  }

  /// The picture of the map as SVG in UTF-8, laid out by Graphviz.
  ///
  /// The same map gives the same bytes.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  public func svg(_ options: DrawingOptions = DrawingOptions()) throws(DrawingIssue) -> [UInt8] {
    let scene = Scene(of: findings, options: options)
    do throws(LayoutFailure) {
      return try LaidOutScene(scene, engine: GraphvizLayoutEngine()).svg()
    } catch {
      throw DrawingIssue(error, drawing: map.header.name.text)
    }
  }
}
