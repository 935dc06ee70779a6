import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

/// What is only announced, or begins after today, counts nowhere and is told beside the gap.
@Suite struct ProspectTests {
  private func map(_ facts: [(String, Role, Fact.Details)]) throws -> ChainMap {
    var builder = ChainMapBuilder("m", name: "M")
    let node = builder.addNode("n", name: "N", in: builder.addStage("midstream"))
    var known: [String: OrganisationID] = [:]
    for (name, role, details) in facts {
      let organisation = known[name] ?? builder.addOrganisation(name, name: LocalizedText(name))
      known[name] = organisation
      builder.addFact(organisation, role, node, details: details)
    }
    return try builder.build()
  }

  private func since(_ text: String) -> Fact.Details {
    var details = Fact.Details()
    details.since = DateBounds(text)
    return details
  }

  private let announced = Fact.Details(evidence: .announced)
  private let today = PartialDate("2026-11-25")

  @Test func onlyWhatCertainlyBeginsLaterIsLeftOut() throws {
    for (date, state) in [
      ("2026", NodeState.thin), ("2026-11", .thin), ("2026-11-25", .thin), ("2019", .thin),
      ("2026-11-26", .vacant), ("2026-12", .vacant), ("2027", .vacant), ("2026-2030", .thin),
      ("2027-2030", .vacant),
    ] {
      let map = try map([("a", .makes, since(date))])
      #expect(Findings(of: map, today: today).state(of: NodeID(0)) == state, "\(date)")
      // Without a day nothing is known to be later.
      #expect(Findings(of: map).state(of: NodeID(0)) == .thin)
    }
    let map = try map([("a", .makes, announced)])
    #expect(Findings(of: map).state(of: NodeID(0)) == .vacant)
  }

  @Test func whoStandsThereTodayIsNoProspect() throws {
    let map = try map([
      ("a", .researches, Fact.Details()), ("a", .makes, since("2030")),
      ("b", .makes, since("2031")), ("b", .tests, since("2029-05")), ("c", .makes, announced),
    ])
    let findings = Findings(of: map, today: today)
    #expect(findings.state(of: NodeID(0)) == .research)
    #expect(findings.members(of: map.nodes[0]).map(\.key) == ["a"])
    let prospects = findings.prospects(at: NodeID(0))
    #expect(prospects.map { map[$0.organisation].key } == ["b", "c"])
    #expect(prospects.map(\.since) == [DateBounds("2029-05"), nil])
    #expect(findings.suppliers(at: NodeID(0)).isEmpty)
    #expect(findings.withCandidates().state(of: NodeID(0)) == .covered)
    #expect(findings.without(map.organisations[0].id).state(of: NodeID(0)) == .vacant)
    let gap = try #require(
      findings.without(map.organisations[0].id).gaps(of: [.vacant]).first)
    #expect(gap.prospects.map { map[$0.organisation].key } == ["b", "c"])
  }

  /// The map without its prospects has the same findings.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func theyMakeNoDifferenceToFindings(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var facts: [(String, Role, Fact.Details, isProspect: Bool)] = []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let name = ["a", "b", "c", "d"].randomElement(using: &random) ?? "a"
      let role = Role.allCases.randomElement(using: &random) ?? .makes
      switch Int.random(in: 0..<4, using: &random) {
      case 0: facts.append((name, role, announced, true))
      case 1: facts.append((name, role, since("2027-03"), true))
      case 2: facts.append((name, role, since("2020"), false))
      default: facts.append((name, role, Fact.Details(), false))
      }
    }
    let all = Findings(of: try map(facts.map { ($0.0, $0.1, $0.2) }), today: today)
    let standing = facts.filter { !$0.isProspect }.map { ($0.0, $0.1, $0.2) }
    let plain = Findings(of: try map(standing), today: today)
    #expect(all.state(of: NodeID(0)) == plain.state(of: NodeID(0)))
    #expect(all.suppliers(at: NodeID(0)).count == plain.suppliers(at: NodeID(0)).count)
    let kinds: [Gap.Kind] = [.vacant, .thin, .outsideOnly]
    #expect(all.gaps(of: kinds).map(\.kind) == plain.gaps(of: kinds).map(\.kind))
    let expected = Set(facts.filter(\.isProspect).map(\.0)).subtracting(standing.map(\.0))
    let told = all.prospects(at: NodeID(0)).map { all.map[$0.organisation].key }
    #expect(told.sorted() == expected.sorted())
  }
}
