public import ChainModel

/// How far the members of each region cover each part of the chain.
public struct RegionalCoverage: Hashable, Sendable {
  /// A part of the chain; every node stands in one.
  public enum Part: Hashable, Sendable {
    /// The nodes of a segment.
    case segment(SegmentID)
    /// The nodes of a stage that stand in no segment.
    case rest(of: StageID)
  }

  /// The segments of each stage, and what stands in none, in map order.
  public let parts: [Part]
  /// The regions with the seat of a member in them, in map order.
  public let regions: [RegionID]
  /// For every part, the coverage by the members of every region: members elsewhere count as if they
  /// were none.
  public let coverage: [[Coverage]]
}

extension Findings {
  /// How far the members of each region cover each part of the chain.
  /// Complexity: O(facts + nodes + organisations), for each region again.
  public func regionalCoverage() -> RegionalCoverage {
    let parts = map.stages.flatMap { stage -> [RegionalCoverage.Part] in
      let hasRest = map.nodes(in: stage).contains { map[$0.id].segment == nil }
      return map.segments.filter { $0.stage == stage.id }.map { .segment($0.id) }
        + (hasRest ? [.rest(of: stage.id)] : [])
    }
    let rows = Dictionary(uniqueKeysWithValues: zip(parts, parts.indices))
    var regions: [RegionID] = []
    var coverage = [[Coverage]](repeating: [], count: parts.count)
    for region in map.regions {
      let limited = attendance.limited(to: map.organisations(seat: map.regions(in: region.id)))
      guard !limited.counted.isEmpty else { continue }
      regions.append(region.id)
      for row in coverage.indices { coverage[row].append(Coverage()) }
      for (node, state) in zip(map.nodes, Survey(limited).states) {
        guard let row = rows[node.segment.map { .segment($0) } ?? .rest(of: node.stage)] else {
          continue
        }
        coverage[row][regions.count - 1].add(state)
      }
    }
    return RegionalCoverage(parts: parts, regions: regions, coverage: coverage)
  }

  /// How far the members of each kind cover the whole chain: members of other kinds count as if they
  /// were none. Nil is the kind of those of whom it is not told; kinds without a member are left out.
  /// Complexity: O(facts + nodes + organisations), for each kind again.
  public func coverageByKind() -> [(kind: OrganisationKind?, members: Int, coverage: Coverage)] {
    MemberMix.kinds.compactMap { kind in
      let members = attendance.counted.filter { map[$0].kind == kind }
      guard !members.isEmpty else { return nil }
      let limited = attendance.limited(to: OrganisationSet(members))
      return (kind, members.count, Survey(limited).coverage)
    }
  }
}
