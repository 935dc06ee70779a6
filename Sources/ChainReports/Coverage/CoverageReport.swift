public import ChainDiagnostics
public import ChainLanguage
public import ChainModel
public import ChainQuery

/// How far a chain is covered and by whom, part by part, ready to be read.
///
/// It renders itself as text, JSON, CSV and Markdown.
public struct CoverageReport: Sendable {
  /// What the chain is divided by.
  public enum Division: String, CaseIterable, Sendable {
    /// Stages, and the segments in them.
    case segments
    /// Fields.
    case fields
    /// Regions: what the members with their seat there cover.
    case regions
    /// Single nodes, with the concentration of their suppliers.
    case nodes
  }

  /// What was found in the map.
  public let findings: Findings
  /// What the chain is divided by, in the order of the report.
  public let divisions: [Division]
  /// The languages of names, in order; the first is that of the words.
  public let languages: [LanguageTag]
  /// The figures of the whole chain.
  public let whole: CoverageRow
  /// The figures of the parts: by division, then in map order.
  public let parts: [CoverageRow]
  /// The figures of the nodes, in map order; empty when they were not asked for.
  public let nodes: [SupplyRow]

  let words: ReportWords
  let names: NameStyle

  /// Reckons with every part.
  ///
  /// `places` and `sources` tell where parts stand in the text; a map that was built in code
  /// has neither. Without `languages`, the map's are used.
  /// Complexity: O(facts + nodes), for each region again.
  public init(
    of findings: Findings, by divisions: [Division] = [.segments, .fields, .regions],
    languages: [LanguageTag] = [], places: SourceMap? = nil, sources: SourceTexts = SourceTexts()
  ) {
    let map = findings.map
    self.findings = findings
    self.divisions = Division.allCases.filter(divisions.contains)
    self.languages = languages.isEmpty ? map.languages : languages
    words = ReportWords(for: self.languages)
    names = NameStyle(self.languages, own: map.defaultLanguage)
    var positions = PositionFinder(sources)
    func position(_ range: (SourceMap) -> SourceRange) -> SourcePosition? {
      places.flatMap { positions.position(of: range($0).start) }
    }
    whole = CoverageRow(
      findings.figures(of: .whole), of: nil, in: map, at: position(\.map))
    parts = self.divisions.flatMap { division in
      division.parts(of: map).map { part in
        CoverageRow(
          findings.figures(of: part), of: division, in: map,
          at: position { places in part.element.map { places[$0] } ?? places.map })
      }
    }
    nodes =
      self.divisions.contains(.nodes)
      ? map.nodes.map { node in
        SupplyRow(node, findings, at: position { $0[node.id] })
      } : []
  }

  /// The map.
  public var map: ChainMap { findings.map }
}

/// The figures of a part of the chain with its names.
public struct CoverageRow: Sendable {
  /// The figures.
  public let figures: PartFigures
  /// What the part is one of; nil for the whole chain.
  public let division: CoverageReport.Division?
  /// The id of the part; that of the map for the whole chain.
  public let key: String
  /// The name of the part.
  public let name: LocalizedText
  /// How many parts it lies in: 1 for a segment in its stage.
  public let depth: Int
  /// Where the part is declared, if the map was read from text.
  public let position: SourcePosition?

  init(
    _ figures: PartFigures, of division: CoverageReport.Division?, in map: ChainMap,
    at position: SourcePosition?
  ) {
    self.figures = figures
    self.division = division
    self.position = position
    switch figures.part {
    case .whole: (key, name, depth) = (map.header.key, map.header.name, 0)
    case .stage(let id): (key, name, depth) = (map[id].key, map[id].name, 0)
    case .segment(let id): (key, name, depth) = (map[id].key, map[id].name, 1)
    case .field(let id): (key, name, depth) = (map[id].key, map[id].name, 0)
    case .region(let id): (key, name, depth) = (map[id].key, map[id].name, map.depth(of: id))
    }
  }
}

/// Who supplies what a node stands for.
public struct SupplyRow: Sendable {
  /// The node.
  public let node: Node
  /// Its state.
  public let state: NodeState
  /// The number of members there in use roles.
  public let suppliers: Int
  /// The members there in any role, by kind.
  public let mix: MemberMix
  /// How the market is divided among them; nil when no share is known.
  public let concentration: Concentration?
  /// Where the node is declared, if the map was read from text.
  public let position: SourcePosition?

  init(_ node: Node, _ findings: Findings, at position: SourcePosition?) {
    self.node = node
    self.position = position
    state = findings.state(of: node)
    suppliers = findings.suppliers(at: node).count
    mix = findings.mix(at: node)
    concentration = findings.concentration(at: node)
  }
}

extension CoverageReport.Division {
  /// The parts of a map, in its order.
  fileprivate func parts(of map: ChainMap) -> [ChainPart] {
    switch self {
    case .segments:
      map.stages.flatMap { stage in
        [.stage(stage.id)]
          + map.segments.filter { $0.stage == stage.id }.map { .segment($0.id) }
      }
    case .fields: map.fields.map { .field($0.id) }
    case .regions: map.regions.map { .region($0.id) }
    case .nodes: []
    }
  }
}

extension ChainMap {
  /// How many regions a region is nested in.
  fileprivate func depth(of region: RegionID) -> Int {
    var depth = 0
    var next = self[region].parent
    while let parent = next {
      depth += 1
      next = self[parent].parent
    }
    return depth
  }
}
