import ChainModel
import ChainQuery
import ChainTestSupport

/// A random small map with everything that a query can ask about; the same for the same seed.
struct RandomChain {
  var random: SeededGenerator
  private(set) var builder = ChainMapBuilder("random", name: "Random")
  private var nodes: [NodeID] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    addRegions()
    addStages()
    addLinks()
    addOrganisations()
    // At times a crowd beside whom those who do something are few, which is another way to count.
    if chance(2) {
      for number in 0..<24 {
        builder.addOrganisation(
          "idle\(number)", name: LocalizedText("Idle \(number)"), standing: .candidate)
      }
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func addRegions() {
    let outer = builder.addRegion("r0", name: "R0")
    builder.addRegion("r1", name: "R1", in: outer)
    let far = builder.addRegion("r2", name: "R2")
    let group = builder.addRegion("r3", name: "R3")
    builder.cover([RegionID(1), far], by: group)
    builder.header.home = chance(2) ? outer : group
    for field in 0..<2 { builder.addField("f\(field)", name: "F") }
  }

  private mutating func addStages() {
    for stage in 0..<2 {
      let id = builder.addStage("st\(stage)", name: "S")
      for segment in 0..<Int.random(in: 0...2, using: &random) {
        let group = builder.addSegment(
          "sg\(stage)x\(segment)", name: LocalizedText("G\(segment)"), in: id)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          nodes.append(builder.addNode(key, name: name, in: group, traits: traits()))
        }
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        nodes.append(builder.addNode(key, name: name, in: id, traits: traits()))
      }
    }
  }

  private var key: String { "n\(nodes.count)" }
  private var name: LocalizedText { LocalizedText("Node \(nodes.count % 3)", zh: "节点") }

  private mutating func traits() -> Node.Traits {
    Node.Traits(
      isCore: chance(2), isTarget: chance(5), survey: chance(3) ? .lacking(reason: nil) : .done,
      fields: (0..<2).filter { _ in chance(3) }.map { FieldID($0) },
      tags: (0..<2).filter { _ in chance(3) }.map { "t\($0)" }, attributes: attributes())
  }

  private mutating func attributes() -> [OwnAttribute] {
    var attributes: [OwnAttribute] = []
    if chance(2) {
      attributes.append(
        OwnAttribute("size", .number(Double(Int.random(in: 0...3, using: &random)))))
    }
    if chance(2) { attributes.append(OwnAttribute("grade", .text(chance(2) ? "A" : "B"))) }
    if chance(2), let date = date() { attributes.append(OwnAttribute("listed", .date(date))) }
    return attributes
  }

  private mutating func addLinks() {
    guard nodes.count > 1 else { return }
    for _ in 0..<Int.random(in: 0...nodes.count * 2, using: &random) {
      let ends = [nodes.randomElement(using: &random), nodes.randomElement(using: &random)]
        .compactMap(\.self).sorted()
      guard ends[0] != ends[1] else { continue }
      switch Int.random(in: 0..<6, using: &random) {
      case 0: builder.addReturnFlow(from: ends[1], to: ends[0])
      case 1: builder.addSupport(from: ends[0], to: ends[1])
      case 2:
        let other = nodes[Int.random(in: 0..<ends[1].index, using: &random)]
        builder.require(ends[1], anyOf: [ends[0], other])
      default: builder.require(ends[1], anyOf: [ends[0]])
      }
    }
  }

  private mutating func addOrganisations() {
    for number in 0..<Int.random(in: 0...7, using: &random) {
      let organisation = builder.addOrganisation(
        "o\(number)", name: LocalizedText("Org \(number % 2)"),
        standing: chance(4) ? .candidate : .member,
        profile: .init(
          kind: chance(5) ? nil : OrganisationKind.allCases.randomElement(using: &random),
          seats: (0..<(chance(5) ? 0 : chance(4) ? 2 : 1)).map { _ in
            RegionID(Int.random(in: 0..<4, using: &random))
          },
          tags: chance(2) ? ["t\(number % 2)"] : [], attributes: attributes(),
          codes: chance(2) ? [RegisterCode("c\(number)")] : []))
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        guard let role = Role.allCases.randomElement(using: &random),
          let node = nodes.randomElement(using: &random)
        else { continue }
        builder.addFact(organisation, role, node, details: details())
      }
    }
  }

  private mutating func details() -> Fact.Details {
    Fact.Details(
      trl: chance(2) ? bounds(1...9) : nil, share: chance(3) ? share() : nil,
      since: chance(2) ? dates() : nil, asof: chance(2) ? date() : nil,
      source: chance(2) ? "s" : nil,
      evidence: chance(2) ? Evidence.allCases.randomElement(using: &random) : nil)
  }

  /// Two numbers in order, mostly the same.
  private mutating func bounds(_ numbers: ClosedRange<Int>) -> ClosedRange<Int> {
    let lower = Int.random(in: numbers, using: &random)
    return lower...(chance(3) ? Int.random(in: lower...numbers.upperBound, using: &random) : lower)
  }

  private mutating func share() -> ClosedRange<Share>? {
    let percent = bounds(0...9)
    guard let lower = Share(percent: Double(percent.lowerBound)),
      let upper = Share(percent: Double(percent.upperBound))
    else { return nil }
    return lower...upper
  }

  private mutating func dates() -> DateBounds? {
    guard let earliest = date() else { return nil }
    let latest = chance(3) ? date() : nil
    return latest.flatMap { DateBounds(earliest, $0) } ?? DateBounds(earliest)
  }

  mutating func date() -> PartialDate? {
    let year = 2022 + Int.random(in: 0..<4, using: &random)
    let month = chance(2) ? Int.random(in: 1...12, using: &random) : nil
    return PartialDate(year: year, month: month, day: month == nil || chance(2) ? nil : 5)
  }
}

/// Random questions that fit a map.
struct RandomQuestions {
  var random: SeededGenerator
  let map: ChainMap

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func any<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &random)
  }

  mutating func quantity() -> Quantity {
    let number = Int.random(in: 0...3, using: &random)
    let all: [Quantity] = [
      .no, .some, .atLeast(number), .atMost(number), .exactly(number), .fewer(than: number),
      .more(than: number),
    ]
    return any(all) ?? .some
  }

  mutating func query(_ noun: Noun, depth: Int = 0) -> Query {
    var query = Query(noun)
    if let adjective = any(noun.adjectives), chance(3) { query = query.adding(adjective) }
    for _ in 0..<Int.random(in: 0...2, using: &random) { add(to: &query) }
    if !noun.countable.isEmpty, depth < 2, chance(2) {
      query = query.with(condition(noun, depth: depth + 1))
    }
    return query
  }

  mutating func condition(_ noun: Noun, depth: Int) -> Condition {
    guard depth < 3, chance(3) else {
      return .count(quantity(), query(any(noun.countable) ?? .member, depth: depth + 1))
    }
    let (left, right) = (condition(noun, depth: depth + 1), condition(noun, depth: depth + 1))
    return any([left && right, left || right, !left]) ?? left
  }

  private mutating func add(to query: inout Query) {
    guard let filter = any(query.noun.filters) else { return }
    switch filter {
    case .in, .into, .outOf:
      guard let place = place(any(query.noun.places(for: filter))) else { return }
      query = query.adding(
        filter == .in ? .in(place) : filter == .into ? .into(place) : .outOf(place))
    case .upstream, .downstream, .feeding, .fed:
      let ends = (0...1).compactMap { _ in place(.node) }
      guard !ends.isEmpty else { return }
      let made: [Filter] = [.upstream(ends), .downstream(ends), .feeding(ends), .fed(ends)]
      query = query.adding(any(made) ?? made[0])
    case .doing:
      query = query.adding(
        .doing(Role.allCases.filter { _ in chance(2) }.isEmpty ? [.makes] : [.makes, .researches]))
    case .where:
      if let comparison = comparison(any(query.noun.attributes), of: query.noun) {
        query = query.where(comparison)
      }
    case .with: break
    }
  }

  private mutating func place(_ kind: MapElement.Kind?) -> Reference? {
    switch kind {
    case .stage: any(map.stages).map { .stage($0.key) }
    case .segment: any(map.segments).map { .segment($0.key) }
    case .node: any(map.nodes).map { .node($0.key) }
    case .field: any(map.fields).map { .field($0.key) }
    case .region: any(map.regions).map { .region($0.key) }
    case .organisation, nil: nil
    }
  }

  private mutating func comparison(
    _ attribute: Comparison.Attribute?, of noun: Noun
  ) -> Comparison? {
    let relation = any(Relation.allCases) ?? .equal
    let equality = any(Equality.allCases) ?? .equal
    let year = PartialDate(
      year: 2022 + Int.random(in: 0..<4, using: &random),
      month: chance(2) ? Int.random(in: 1...12, using: &random) : nil)
    switch attribute {
    case .trl: return .trl(relation, Int.random(in: 1...9, using: &random))
    case .share:
      return Share(percent: Double(Int.random(in: 0...9, using: &random))).map {
        .share(relation, $0)
      }
    case .since: return year.map { .since(relation, $0) }
    case .asof: return year.map { .asof(relation, $0) }
    case .evidence: return any(Evidence.allCases).map { .evidence(equality, $0) }
    case .kind: return any(OrganisationKind.allCases).map { .kind(equality, $0) }
    case .code: return .code(equality, any(["c0", "c1", "c9"]) ?? "c0")
    case .tag: return .tag(equality, any(["t0", "t1", "t9"]) ?? "t0")
    case .name: return .name(equality, any(["NODE 1", "节点", "org 0", "G0", "nothing"]) ?? "x")
    case .own:
      let number = OwnAttribute.Value.number(Double(Int.random(in: 0...3, using: &random)))
      let all: [Comparison] = [
        .own("size", relation, number),
        .own(
          "grade", equality == .equal ? .equal : .notEqual, .text(any(["A", "B", "C"]) ?? "A")),
        .own("listed", relation, .number(Double(year?.year ?? 2024))),
      ]
      // One that nothing has cannot be asked for.
      return any(all.filter { noun.problem(with: $0, on: map) == nil })
    case nil: return nil
    }
  }
}
