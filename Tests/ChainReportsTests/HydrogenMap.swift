import ChainModel
import ChainQuery
import ChainReports

/// A small map with every kind of gap.
struct HydrogenMap {
  let map: ChainMap
  var findings: Findings { Findings(of: map) }

  init() throws {
    var builder = ChainMapBuilder("hydrogen", name: LocalizedText("Hydrogen", zh: "氢能"))
    builder.header.asof = PartialDate(year: 2026, month: 11)
    builder.header.languages = [.english, .chinese]
    let home = builder.addRegion("guangdong", name: LocalizedText("Guangdong", zh: "广东"))
    let away = builder.addRegion("beijing", name: LocalizedText("Beijing", zh: "北京"))
    builder.header.home = home
    let midstream = builder.addStage("midstream")
    let segment = builder.addSegment(
      "fuel-cell", name: LocalizedText("Fuel cell", zh: "燃料电池"), in: midstream)
    let stacks = builder.addNode(
      "stacks", name: LocalizedText("Fuel cell stacks", zh: "燃料电池电堆"), in: segment)
    let chips = builder.addNode(
      "igbt", name: LocalizedText("IGBT chips", zh: "IGBT芯片"), in: segment)
    var traits = Node.Traits()
    traits.survey = .lacking(reason: LocalizedText("nobody looked yet", zh: "尚未调查"))
    _ = builder.addNode(
      "plates", name: LocalizedText("Plates", zh: "双极板"), in: midstream, traits: traits)
    var atHome = Organisation.Profile()
    atHome.seats = [home]
    var outside = Organisation.Profile()
    outside.seats = [away]
    let candidate = builder.addOrganisation(
      "can", name: LocalizedText("Can Do", zh: "能做"), standing: .candidate, profile: atHome)
    let member = builder.addOrganisation(
      "far", name: LocalizedText("Far Away", zh: "远方"), profile: outside)
    builder.addFact(candidate, .makes, stacks)
    builder.addFact(member, .makes, chips)
    map = try builder.build()
  }
}

extension GapSelection {
  /// The gaps that show from who stands at a node.
  static let attendance = GapSelection([.vacant, .thin, .outsideOnly, .unknown])
}
