public import ChainModel

/// How far the members of each region cover each part of the chain.
public struct RegionalCoverage: Hashable, Sendable {
  /// The parts: the segments, and the stages that have none, in map order.
  public let parts: [ChainPart]
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
    let parts: [ChainPart] = map.stages.flatMap { stage -> [ChainPart] in
      let segments = map.segments.filter { $0.stage == stage.id }
      return segments.isEmpty ? [.stage(stage.id)] : segments.map { .segment($0.id) }
    }
    let surveys = map.regions.compactMap { region -> (region: RegionID, survey: Survey)? in
      let limited = attendance.limited(to: map.organisations(seat: map.regions(in: region.id)))
      return limited.counted.isEmpty ? nil : (region.id, Survey(limited))
    }
    return RegionalCoverage(
      parts: parts, regions: surveys.map(\.region),
      coverage: parts.map { part in
        surveys.map { $0.survey.coverage(of: part) }
      })
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

extension Survey {
  /// The coverage of a stage or a segment.
  fileprivate func coverage(of part: ChainPart) -> Coverage {
    switch part {
    case .stage(let id): stageCoverage[id.index]
    case .segment(let id): segmentCoverage[id.index]
    case .whole, .field, .region: coverage
    }
  }
}
