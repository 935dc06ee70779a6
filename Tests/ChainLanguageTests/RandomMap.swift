import ChainModel
import ChainTestSupport

/// A random map: a builder, and the text that says the same.
struct RandomMap {
  private(set) var builder = ChainMapBuilder("random", name: "Random")
  /// Regions, fields, stages, segments and nodes.
  private(set) var structureText = ""
  private(set) var linkText = ""
  private(set) var organisationText = ""
  /// The organisations as a table.
  private(set) var table =
    "role,node,id,name,name.zh,kind,region,code,trl,share,since,asof,source\n"
  private var random: SeededGenerator
  private var regions: [(id: RegionID, key: String)] = []
  private var nodes: [(id: NodeID, key: String)] = []

  /// The map without its organisations.
  var chainText: String { "map random \"Random\"\n" + structureText + linkText }
  /// The whole map.
  var text: String { chainText + organisationText }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    addRegions()
    addStages()
    addLinks()
    for number in 0..<Int.random(in: 0...6, using: &random) { addOrganisation(number) }
  }

  private mutating func addRegions() {
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let outer = builder.addRegion("r\(number)", name: LocalizedText("Region \(number)"))
      let inner = builder.addRegion(
        "r\(number)-in", name: LocalizedText("Inner \(number)"), in: outer)
      structureText += "region r\(number) \"Region \(number)\" {\n"
      structureText += "  region r\(number)-in \"Inner \(number)\"\n"
      if let covered = regions.randomElement(using: &random) {
        builder.cover([covered.id], by: outer)
        structureText += "  covers \(covered.key)\n"
      }
      structureText += "}\n"
      regions += [(outer, "r\(number)"), (inner, "r\(number)-in")]
    }
    _ = builder.addField("f", name: LocalizedText("Field", zh: "领域"))
    structureText += "field f \"Field\" zh \"领域\"\n"
  }

  private mutating func addStages() {
    for number in 0..<3 {
      let stage = builder.addStage("stage\(number)", name: LocalizedText("Stage \(number)"))
      structureText += "stage stage\(number) \"Stage \(number)\" {\n"
      for _ in 0..<Int.random(in: 0...2, using: &random) { addNode(in: stage) }
      if Bool.random(using: &random) {
        let segment = builder.addSegment("segment\(number)", name: "S", in: stage)
        structureText += "segment segment\(number) \"S\" {\n"
        for _ in 0..<Int.random(in: 1...2, using: &random) { addNode(in: segment) }
        structureText += "}\n"
      }
      structureText += "}\n"
    }
  }

  private mutating func addNode(in stage: StageID) {
    let (key, name, traits) = writeNode()
    nodes.append((builder.addNode(key, name: name, in: stage, traits: traits), key))
  }

  private mutating func addNode(in segment: SegmentID) {
    let (key, name, traits) = writeNode()
    nodes.append((builder.addNode(key, name: name, in: segment, traits: traits), key))
  }

  private mutating func writeNode() -> (String, LocalizedText, Node.Traits) {
    let key = "节点\(nodes.count)"
    let name = LocalizedText("Node \"\(nodes.count)\"", zh: "第\(nodes.count)个")
    var traits = Node.Traits()
    structureText += "  node \(key) \"Node \\\"\(nodes.count)\\\"\" zh \"第\(nodes.count)个\" {"
    if Bool.random(using: &random) {
      traits.isCore = true
      structureText += " core;"
    }
    if Bool.random(using: &random) {
      traits.survey = .lacking(reason: "later")
      structureText += " unsurveyed \"later\";"
    }
    if Bool.random(using: &random) {
      traits.fields = [FieldID(0)]
      traits.aliases = ["alias \(nodes.count)", "another"]
      structureText += " fields f; alias \"alias \(nodes.count)\", \"another\";"
    }
    let (own, text) = ownAttributes()
    traits.attributes = own
    structureText += text + " }\n"
    return (key, name, traits)
  }

  /// Links from earlier nodes to later ones, so that there is no circle.
  private mutating func addLinks() {
    guard nodes.count > 2 else { return }
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let head = Int.random(in: 2..<nodes.count, using: &random)
      let tails = [nodes[Int.random(in: 0..<head, using: &random)], nodes[head - 1]]
      let keys = tails.map(\.key)
      // A node that a group names twice counts once.
      let inputs = (keys[0] == keys[1] ? [tails[0]] : tails).map(\.id)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        builder.require(nodes[head].id, allOf: inputs)
        linkText += "\(keys[0]), \(keys[1]) -> \(nodes[head].key)\n"
      case 1:
        builder.require(nodes[head].id, anyOf: inputs)
        linkText += "\(keys[0]) | \(keys[1]) -> \(nodes[head].key)\n"
      case 2:
        builder.addReturnFlow(from: nodes[head].id, to: tails[0].id)
        linkText += "\(nodes[head].key) ~> \(keys[0])\n"
      default:
        builder.addSupport(from: tails[0].id, to: nodes[head].id)
        linkText += "\(keys[0]) ..> \(nodes[head].key)\n"
      }
    }
  }

  /// Some attributes, and the statements of them.
  private mutating func ownAttributes() -> ([OwnAttribute], String) {
    var own: [OwnAttribute] = []
    if Bool.random(using: &random) {
      own.append(OwnAttribute("员工", .number(Double(Int.random(in: 0...9, using: &random)) / 4)))
    }
    if Bool.random(using: &random), let date = PartialDate(year: 2018, month: 6) {
      own.append(OwnAttribute("listed", .date(date)))
    }
    if Bool.random(using: &random) { own.append(OwnAttribute("grade", .text("A \"+\""))) }
    let texts = own.map { attribute in
      if case .text = attribute.value {
        #"attribute grade "A \"+\"""#
      } else {
        "attribute \(attribute.key) \(attribute.value)"
      }
    }
    return (own, texts.map { " \($0);" }.joined())
  }

  private mutating func addOrganisation(_ number: Int) {
    let key = "org-\(number)"
    let name = LocalizedText("Org, \(number)", zh: "机构\(number)")
    var profile = Organisation.Profile()
    profile.kind = OrganisationKind.allCases.randomElement(using: &random)
    profile.codes = Bool.random(using: &random) ? [RegisterCode("code-\(number)")] : []
    let seat = Bool.random(using: &random) ? regions.randomElement(using: &random) : nil
    profile.seats = seat.map { [$0.id] } ?? []
    let id = builder.addOrganisation(key, name: name, profile: profile)
    let kind = profile.kind?.rawValue ?? ""
    organisationText += "member \(key) \"Org, \(number)\" zh \"机构\(number)\" {\n  kind \(kind)\n"
    if let seat { organisationText += "  region \(seat.key)\n" }
    if let code = profile.codes.first?.text { organisationText += "  code \"\(code)\"\n" }
    let own =
      "\(key),\"Org, \(number)\",机构\(number),\(kind),\(seat?.key ?? ""),\(profile.codes.first?.text ?? "")"
    let facts = nodes.isEmpty ? 0 : Int.random(in: 0...3, using: &random)
    for place in 0..<facts { addFact(id, place == 0 ? own : "\(key),,,,,") }
    if facts == 0 { table += ",,\(own),,,,,\n" }
    organisationText += "}\n"
  }

  private mutating func addFact(_ organisation: OrganisationID, _ own: String) {
    guard let role = Role.allCases.randomElement(using: &random),
      let node = nodes.randomElement(using: &random)
    else { return }
    var details = Fact.Details()
    let (levels, shares, years) = (
      bounds(in: 1...9), bounds(in: 0...4_000), bounds(in: 2000...2020)
    )
    details.trl = levels
    if let least = Share(thousandths: shares.lowerBound),
      let greatest = Share(thousandths: shares.upperBound)
    {
      details.share = least...greatest
    }
    details.since = DateBounds(written(years, String.init))
    details.asof = PartialDate(year: 2025, month: 2, day: Int.random(in: 1...28, using: &random))
    details.source = "https://example.com/\(Int.random(in: 0...3, using: &random))"
    builder.addFact(organisation, role, node.id, details: details)
    let (trl, since) = (written(levels, String.init), written(years, String.init))
    let asof = details.asof?.description ?? ""
    let share = written(shares) { thousandths in
      "\(thousandths / 1000)." + String(String(thousandths % 1000 + 1000).dropFirst()) + "%"
    }
    organisationText += "  \(role.rawValue) \(node.key) { trl \(trl); share \(share); "
    organisationText += "since \(since); asof \(asof); source \"\(details.source ?? "")\" }\n"
    table += "\(role.rawValue),\(node.key),\(own),\(trl),\(share),\(since),\(asof),"
    table += "\(details.source ?? "")\n"
  }

  /// A number, or two in order.
  private mutating func bounds(in numbers: ClosedRange<Int>) -> ClosedRange<Int> {
    let lower = Int.random(in: numbers, using: &random)
    let isExact = Bool.random(using: &random)
    return lower...(isExact ? lower : Int.random(in: lower...numbers.upperBound, using: &random))
  }

  private func written(_ bounds: ClosedRange<Int>, _ write: (Int) -> String) -> String {
    Set([bounds.lowerBound, bounds.upperBound]).sorted().map(write).joined(separator: "-")
  }
}
