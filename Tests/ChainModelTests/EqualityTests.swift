import ChainModel
import Testing

@Suite struct EqualityTests {
  /// A small map in which one thing can be changed.
  private func map(
    name: LocalizedText = "A", isChoice: Bool = true, isReversed: Bool = false,
    details: Fact.Details = .init(trl: 9...9, source: "s"), seats: [RegionID] = [],
    origin: UInt32 = 0,
    note: LocalizedText? = nil
  ) throws -> ChainMap {
    let origin = Origin(rawValue: origin)
    var builder = ChainMapBuilder("demo", name: "Demo")
    builder.header.note = note
    builder.addRegion("r", name: "R", origin: origin)
    let stage = builder.addStage("midstream", origin: origin)
    let a = builder.addNode("a", name: name, in: stage, origin: origin)
    let b = builder.addNode("b", name: "B", in: stage, origin: origin)
    let c = builder.addNode("c", name: "C", in: stage, origin: origin)
    if isChoice {
      builder.require(c, anyOf: [a, b], origin: origin)
    } else {
      builder.require(c, allOf: [a, b], origin: origin)
    }
    let organisation = builder.addOrganisation(
      "o", name: "O", profile: .init(seats: seats), origin: origin)
    let roles: [Role] = isReversed ? [.tests, .makes] : [.makes, .tests]
    for role in roles {
      builder.addFact(organisation, role, a, details: details, origin: origin)
    }
    return try builder.build()
  }

  @Test func mapsAreEqualWhenTheySayTheSame() throws {
    let original = try map()
    #expect(try original == map())
    #expect(try original == map(origin: 7), "where it comes from makes no difference")
    #expect(try original != map(name: "Other"))
    #expect(try original != map(isChoice: false), "the links are the same, the requirements not")
    #expect(try original != map(isReversed: true))
    #expect(try original != map(details: .init(trl: 8...9, source: "s")))
    #expect(try original != map(details: .init(trl: 9...9, source: "t")))
    #expect(try original != map(seats: [RegionID(0)]))
    #expect(try original != map(note: "n"))
  }

  @Test func aFactHasAKeyOfItsOwn() throws {
    var builder = ChainMapBuilder("demo", name: "Demo")
    let stage = builder.addStage("midstream")
    let node = builder.addNode("n", name: "N", in: stage)
    let other = builder.addNode("m", name: "M", in: stage)
    let organisation = builder.addOrganisation("o", name: "O")
    builder.addFact(organisation, .makes, node, details: .init(asof: PartialDate("2024")))
    builder.addFact(organisation, .makes, node, details: .init(asof: PartialDate("2025-03")))
    builder.addFact(organisation, .makes, other)
    builder.addFact(organisation, .makes, node, details: .init(asof: PartialDate("2025")))
    builder.addFact(organisation, .researches, node)
    let map = try builder.build()
    let keys = map.facts.map { map.key(of: $0) }
    #expect(Set(keys).count == keys.count)
    #expect(keys.map(\.year) == [2024, 2025, nil, 2025, nil])
    #expect(keys.map(\.repetition) == [0, 0, 0, 1, 0])
    #expect(keys.map(\.node) == ["n", "n", "m", "n", "n"])
    #expect(keys[4].role == .researches && keys[4].organisation == "o")
  }

  @Test func listsBeginAtZero() throws {
    let map = try map()
    let (a, b, c) = (NodeID(0), NodeID(1), NodeID(2))
    #expect(map.nodes(in: map.stages[0])[0] == a && map.nodes(in: StageID(0)).count == 3)
    #expect(map.graph.inputs(of: c)[1] == b && map.graph.outputs(of: b)[0] == c)
    #expect(map.graph.requirements(of: c)[0][1] == b)
    #expect(map.graph.links(to: c)[1] == LinkID(1) && map.graph.links(from: b)[0] == LinkID(1))
    #expect(map.facts(at: a)[1] == FactID(1) && map.facts(of: OrganisationID(0))[1] == FactID(1))
    #expect(Array(map.facts(at: map[a])) == Array(map.facts(of: map.organisations[0])))
  }
}

@Suite struct OriginTests {
  @Test func originsSurviveAssembly() throws {
    var builder = ChainMapBuilder("demo", name: "Demo")
    func origin(_ number: UInt32) -> Origin { Origin(rawValue: number) }
    builder.addRegion("r", name: "R", origin: origin(1))
    builder.addField("f", name: "F", origin: origin(2))
    let stage = builder.addStage("midstream", origin: origin(3))
    let segment = builder.addSegment("s", name: "S", in: stage, origin: origin(4))
    let a = builder.addNode("a", name: "A", in: segment, origin: origin(5))
    let b = builder.addNode("b", name: "B", in: stage, origin: origin(6))
    builder.addSupport(from: b, to: a, origin: origin(12))
    builder.addReturnFlow(from: b, to: a, origin: origin(11))
    builder.addReturnFlow(from: b, to: a, origin: origin(13))
    builder.require(b, anyOf: [a], origin: origin(10))
    builder.require(b, allOf: [a], origin: origin(14))
    let first = builder.addOrganisation("x", name: "X", origin: origin(7))
    let second = builder.addOrganisation("y", name: "Y", origin: origin(8))
    builder.addFact(second, .makes, a, origin: origin(21))
    builder.addFact(first, .makes, a, origin: origin(20))
    builder.addFact(second, .tests, b, origin: origin(22))
    let assembly = builder.assemble()
    let (map, origins) = (assembly.map, assembly.origins)
    #expect(origins[RegionID(0)] == origin(1) && origins[FieldID(0)] == origin(2))
    #expect(origins[stage] == origin(3) && origins[segment] == origin(4))
    #expect(origins[a] == origin(5) && origins[b] == origin(6))
    #expect(origins[first] == origin(7) && origins[second] == origin(8))
    // A link keeps the origin of the call that stated it first.
    #expect(map.links.map(\.kind) == [.requirement, .support, .returnFlow])
    #expect(map.links.map { origins[$0.id].rawValue } == [10, 12, 11])
    #expect(map.facts.map { origins[$0.id].rawValue } == [20, 21, 22])
  }
}
