import ChainModel
import ChainQuery
import Testing

@Suite struct FindingsTests {
  /// A part of the way is missing only where no level can lie in it.
  @Test(
    arguments: [
      ([2...2, 8...8], [Gap.Kind.valley]), ([2...3, 7...9], [.valley]), ([2...5, 8...8], []),
      ([4...6], [.firstMile, .lastMile]), ([3...4], [.lastMile]), ([6...7], [.firstMile]),
      ([1...9], []), ([9...9], [.firstMile]), ([1...2], [.lastMile]),
    ] as [([ClosedRange<Int>], [Gap.Kind])])
  func milesByReadiness(levels: [ClosedRange<Int>], missing: [Gap.Kind]) throws {
    var builder = ChainMapBuilder("m", name: "M")
    let node = builder.addNode(
      "n", name: "N", in: builder.addStage("midstream"), traits: .init(isCore: true))
    for (number, levels) in levels.enumerated() {
      let member = builder.addOrganisation("o\(number)", name: "O")
      // In use and in research, so that the roles miss nothing.
      builder.addFact(member, .makes, node, details: .init(trl: levels))
      builder.addFact(member, .researches, node)
    }
    let gaps = Findings(of: try builder.build()).gaps(of: [.firstMile, .valley, .lastMile])
    #expect(Set(gaps.map(\.kind)) == Set(missing))
    if case .mile(let mile) = gaps.first?.proof {
      #expect(mile.levels == Set(levels.joined()).sorted())
    }
  }

  /// A node for every state, and one whose only member sits outside.
  private func sample() throws -> ChainMap {
    var builder = ChainMapBuilder("sample", name: "Sample")
    let bay = builder.addRegion("bay", name: "Bay")
    let city = builder.addRegion("city", name: "City", in: bay)
    let far = builder.addRegion("far", name: "Far")
    builder.header.home = bay
    let stage = builder.addStage("midstream")
    let segment = builder.addSegment("parts", name: "Parts", in: stage)
    func seat(_ region: RegionID?) -> Organisation.Profile {
      var profile = Organisation.Profile()
      profile.seats = region.map { [$0] } ?? []
      return profile
    }
    let a = builder.addOrganisation("a", name: "A", profile: seat(city))
    let b = builder.addOrganisation("b", name: "B", profile: seat(far))
    let c = builder.addOrganisation("c", name: "C", profile: seat(nil))
    let d = builder.addOrganisation("d", name: "D", standing: .candidate, profile: seat(city))
    var unsurveyed = Node.Traits()
    unsurveyed.survey = .lacking(reason: "nobody looked")
    let covered = builder.addNode("covered", name: "Covered", in: segment)
    let thin = builder.addNode("thin", name: "Thin", in: segment)
    let research = builder.addNode("research", name: "Research", in: segment)
    _ = builder.addNode("vacant", name: "Vacant", in: stage)
    _ = builder.addNode("unknown", name: "Unknown", in: segment, traits: unsurveyed)
    let known = builder.addNode("known", name: "Known after all", in: stage, traits: unsurveyed)
    let vacant = NodeID(3)
    builder.addFact(a, .makes, covered)
    builder.addFact(a, .researches, covered)
    builder.addFact(b, .serves, covered)
    builder.addFact(b, .makes, thin)
    builder.addFact(b, .operates, thin)
    builder.addFact(d, .makes, thin)
    builder.addFact(c, .researches, thin)
    builder.addFact(b, .pilots, research)
    builder.addFact(d, .makes, vacant)
    builder.addFact(c, .makes, known)
    return try builder.build()
  }

  @Test func everyNodeHasItsState() throws {
    let map = try sample()
    let findings = Findings(of: map)
    let states = map.nodes.map { "\($0.key) \(findings.state(of: $0.id))" }
    #expect(
      states == [
        "covered covered", "thin thin", "research research", "vacant vacant", "unknown unknown",
        "known thin",
      ])
  }

  @Test func gapsCarryTheirProofAndTheirCandidates() throws {
    let map = try sample()
    let gaps = Findings(of: map).gaps(of: [.vacant, .thin, .outsideOnly, .unknown])
    let told = gaps.map { gap in
      let candidates = gap.candidates.map { map[$0].key }
      return
        "\(gap.kind.rawValue) \(gap.node.map { map[$0].key } ?? "") \(candidates.joined(separator: ","))"
    }
    #expect(
      told == [
        "vacant vacant d", "thin thin d", "thin known ", "outside-only research ",
        "unknown unknown ",
      ])
    #expect(gaps[1].proof == .onlyInUse(OrganisationID(1)))
    #expect(gaps[3].proof == .allOutside(home: RegionID(0), members: [OrganisationID(1)]))
    #expect(gaps[4].proof == .notSurveyed(reason: "nobody looked"))
  }

  @Test func whereMembersOnlyResearchIsAGapOfItsOwn() throws {
    let map = try sample()
    let findings = Findings(of: map)
    let gap = try #require(findings.gaps(of: [.researchOnly]).first)
    #expect(findings.gaps(of: [.researchOnly]).count == 1)
    #expect(gap.node.map { map[$0].key } == "research")
    #expect(gap.proof == .onlyInResearch([OrganisationID(1)]))
    #expect(Gap.Kind.vacant < .researchOnly && .researchOnly < Gap.Kind.thin)
  }

  @Test func aMemberWithoutASeatIsNotOutsideAndWithoutHomeNobodyIs() throws {
    let map = try sample()
    #expect(Findings(of: map).outsideOnly.map(\.index) == [2])
    var builder = ChainMapBuilder("homeless", name: "Homeless")
    let stage = builder.addStage("midstream")
    let node = builder.addNode("n", name: "N", in: stage)
    builder.addFact(builder.addOrganisation("o", name: "O"), .makes, node)
    #expect(Findings(of: try builder.build()).outsideOnly.isEmpty)
  }

  @Test func aSeatThatMayLieInsideIsNotOutside() throws {
    var builder = ChainMapBuilder("seats", name: "Seats")
    let province = builder.addRegion("province", name: "Province")
    let city = builder.addRegion("city", name: "City", in: province)
    let bay = builder.addRegion("bay", name: "Bay")
    let wide = builder.addRegion("wide", name: "Wide")
    let far = builder.addRegion("far", name: "Far")
    let otherCity = builder.addRegion("other-city", name: "Other city", in: province)
    builder.cover([city], by: bay)
    builder.cover([bay, far], by: wide)
    builder.header.home = bay
    let stage = builder.addStage("midstream")
    for (index, seat) in [province, city, bay, wide, far, otherCity].enumerated() {
      var profile = Organisation.Profile()
      profile.seats = [seat]
      let node = builder.addNode("n\(index)", name: "N", in: stage)
      let organisation = builder.addOrganisation("o\(index)", name: "O", profile: profile)
      builder.addFact(organisation, .makes, node)
    }
    // Only the far place and the other city of the province cannot lie in the bay.
    #expect(Findings(of: try builder.build()).outsideOnly.map(\.index) == [4, 5])
  }

  @Test func coverageLeavesTheUnsurveyedOut() throws {
    let map = try sample()
    let findings = Findings(of: map)
    #expect(findings.coverage.nodes == 6 && findings.coverage.surveyed == 5)
    #expect(findings.coverage.covered == 3 && findings.coverage.fraction == 0.6)
    #expect(findings.coverage(of: SegmentID(0)).nodes == 4)
    #expect(findings.coverage(of: StageID(0)) == findings.coverage)
    #expect(Coverage().fraction == nil && Coverage().wholePercent == nil)
  }

  @Test func aHundredPercentMeansAll() {
    func percent(covered: Int, of nodes: Int) -> Int? {
      var coverage = Coverage()
      for node in 0..<nodes { coverage.add(node < covered ? .thin : .vacant) }
      return coverage.wholePercent
    }
    #expect(percent(covered: 299, of: 300) == 99 && percent(covered: 300, of: 300) == 100)
    #expect(percent(covered: 1, of: 300) == 1 && percent(covered: 0, of: 300) == 0)
    #expect(percent(covered: 2, of: 3) == 67)
  }
}
