import ChainDiagnostics
import ChainModel
import ChainSyntax

/// The places of a map in its texts, noted while its names are resolved.
struct Places {
  /// The places of what the builder was given, by the number of their origin.
  private(set) var ranges: [SourceRange] = []
  /// Where things are named, by their place in the outline's list of their kind.
  private var uses: [(range: SourceRange, kind: MapElement.Kind, index: Int32)] = []

  /// The origin of what stands in a range.
  mutating func origin(_ range: SourceRange) -> Origin {
    ranges.append(range)
    return Origin(rawValue: UInt32(ranges.count - 1))
  }

  /// Notes that a thing of the outline is named.
  mutating func noteUse(of kind: MapElement.Kind, _ index: Int, at range: SourceRange) {
    uses.append((range, kind, Int32(truncatingIfNeeded: index)))
  }

  /// The uses in the order of the texts; `element` tells what a thing of the outline became.
  func uses(of element: (MapElement.Kind, Int) -> MapElement?) -> [SourceMap.Use] {
    var found: [SourceMap.Use] = []
    found.reserveCapacity(uses.count)
    for use in uses {
      guard let element = element(use.kind, Int(use.index)) else { continue }
      found.append(SourceMap.Use(range: use.range, element: element))
    }
    found.sort { $0.range.start < $1.range.start }
    return found
  }
}

extension Resolver {
  /// The map as far as it goes with its rules, what the builder found, and the places of everything.
  mutating func finish(_ texts: MapTexts) -> (resolved: ResolvedMap, problems: [MapProblem]) {
    let assembly = builder.assemble()
    var places = SourceMap(
      origins: assembly.origins, ranges: places.ranges,
      map: outline.map?.declaration.id.range ?? SourceRange(0, 0),
      uses: places.uses(of: element))
    var rules = RuleResolver(assembly.map, symbols)
    rules.read(outline)
    // What a file that could not be read declares may be what a rule names.
    if texts.isComplete, !texts.lacksTable { log.add(rules.diagnostics) }
    places.rules = rules.places
    if !rules.uses.isEmpty {
      places.uses = (places.uses + rules.uses).sorted { $0.range.start < $1.range.start }
    }
    return (
      ResolvedMap(map: assembly.map, rules: rules.rules, places: places), assembly.problems
    )
  }

  /// What became of a thing of the outline; nil for one that has no place in the map.
  private func element(_ kind: MapElement.Kind, _ index: Int) -> MapElement? {
    switch kind {
    case .region: .region(RegionID(index))
    case .field: .field(FieldID(index))
    case .stage: .stage(StageID(index))
    case .segment: segmentIDs[index].map { .segment($0) }
    case .node: nodeIDs[index].map { .node($0) }
    case .organisation: register.organisation(ofDeclaration: index).map { .organisation($0) }
    }
  }
}
