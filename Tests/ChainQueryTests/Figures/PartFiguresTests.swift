import ChainModel
import ChainQuery
import Testing

/// The figures of parts against plain sets, over random maps.
@Suite struct PartFiguresTests {
  @Test(arguments: 0..<300 as Range<UInt64>) func figuresAreThoseOfPlainSets(seed: UInt64) throws {
    let map = try RandomChain(seed: seed).builder.build()
    let findings = Findings(of: map)
    for part in parts(of: map) {
      let figures = findings.figures(of: part)
      let (nodes, members) = plainScope(of: part, map)
      var states: [NodeState: Int] = [:]
      var standing: Set<OrganisationID> = []
      for node in nodes {
        let facts = map.facts.filter {
          $0.node == node.id && members.contains($0.organisation)
            && $0.details.evidence != .announced
        }
        let inUse = Set(facts.filter(\.role.isUse).map(\.organisation)).count
        let state: NodeState =
          facts.isEmpty
          ? (node.isUnsurveyed ? .unknown : .vacant)
          : inUse == 0 ? .research : inUse == 1 ? .thin : .covered
        states[state, default: 0] += 1
        standing.formUnion(facts.map(\.organisation))
      }
      for state in NodeState.allCases {
        #expect(figures.coverage.count(of: state) == states[state] ?? 0, "\(part) \(seed)")
      }
      #expect(figures.mix.members == standing.count, "\(part) \(seed)")
      for kind in OrganisationKind.allCases.map(Optional.some) + [nil] {
        let count = standing.count { map[$0].kind == kind }
        #expect(figures.mix.count(of: kind) == count, "\(part) \(seed)")
      }
    }
    #expect(findings.figures(of: .whole).coverage == findings.coverage)
    for stage in map.stages {
      #expect(findings.figures(of: .stage(stage.id)).coverage == findings.coverage(of: stage))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func regionsAndKindsAreThoseOfTheirMembersAlone(
    seed: UInt64
  ) throws {
    let map = try RandomChain(seed: seed).builder.build()
    let findings = Findings(of: map)
    let members = map.organisations.filter { $0.standing == .member }
    let regional = findings.regionalCoverage()
    for (row, part) in zip(regional.coverage, regional.parts) {
      let nodes = plainNodes(of: part, map)
      for (coverage, region) in zip(row, regional.regions) {
        let inside = members.filter { $0.seats.contains { lies($0, in: region, map) } }
        #expect(coverage.covered == covered(nodes, by: inside, map), "\(part) \(region) \(seed)")
        #expect(coverage.nodes == nodes.count)
      }
    }
    let counted = regional.parts.flatMap { plainNodes(of: $0, map).map(\.id) }
    #expect(counted.sorted() == map.nodes.map(\.id))
    for region in map.regions {
      let hasMember = members.contains { $0.seats.contains { lies($0, in: region.id, map) } }
      #expect(regional.regions.contains(region.id) == hasMember)
    }
    let kinds = findings.coverageByKind()
    #expect(kinds.map(\.members).reduce(0, +) == members.count)
    for (kind, count, coverage) in kinds {
      let own = members.filter { $0.kind == kind }
      #expect(count == own.count && count > 0)
      #expect(coverage.covered == covered(Array(map.nodes), by: own, map), "\(seed)")
    }
  }

  private func plainNodes(of part: RegionalCoverage.Part, _ map: ChainMap) -> [Node] {
    switch part {
    case .segment(let id): map.nodes.filter { $0.segment == id }
    case .rest(of: let id): map.nodes.filter { $0.stage == id && $0.segment == nil }
    }
  }

  /// The number of nodes at which one of some organisations stands in a use role.
  private func covered(_ nodes: [Node], by members: [Organisation], _ map: ChainMap) -> Int {
    nodes.count { node in
      map.facts.contains { fact in
        fact.node == node.id && members.map(\.id).contains(fact.organisation) && fact.role.isUse
          && fact.details.evidence != .announced
      }
    }
  }

  private func parts(of map: ChainMap) -> [ChainPart] {
    [.whole] + map.stages.map { .stage($0.id) } + map.segments.map { .segment($0.id) }
      + map.fields.map { .field($0.id) } + map.regions.map { .region($0.id) }
  }

  private func plainScope(
    of part: ChainPart, _ map: ChainMap
  ) -> (nodes: [Node], members: Set<OrganisationID>) {
    let members = map.organisations.filter { $0.standing == .member }
    let all = Set(members.map(\.id))
    switch part {
    case .whole: return (Array(map.nodes), all)
    case .stage(let id): return (map.nodes.filter { $0.stage == id }, all)
    case .segment(let id): return (map.nodes.filter { $0.segment == id }, all)
    case .field(let id): return (map.nodes.filter { $0.traits.fields.contains(id) }, all)
    case .region(let id):
      return (
        Array(map.nodes),
        Set(members.filter { $0.seats.contains { lies($0, in: id, map) } }.map(\.id))
      )
    }
  }

  /// Nesting and covering, step by step.
  private func lies(_ inner: RegionID, in outer: RegionID, _ map: ChainMap) -> Bool {
    inner == outer
      || map.regions.contains { region in
        let isStep =
          map[inner].parent == region.id || region.covered.contains(inner)
        return isStep && lies(region.id, in: outer, map)
      }
  }
}
