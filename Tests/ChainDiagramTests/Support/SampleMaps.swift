import ChainDiagram
import ChainModel
import ChainQuery

enum SampleMaps {
  /// One node for every state, in two segments, and a stage that only supports.
  static func everyState() throws -> ChainMap {
    var builder = ChainMapBuilder("states", name: LocalizedText("States", zh: "状态"))
    builder.header.asof = PartialDate("2026-11")
    builder.header.languages = [.english, .chinese]
    let upstream = builder.addStage("upstream")
    let midstream = builder.addStage("midstream")
    let support = builder.addStage("support", name: LocalizedText("Support", zh: "支撑"))
    let parts = builder.addSegment("parts", name: LocalizedText("Parts", zh: "零部件"), in: upstream)
    let cars = builder.addSegment("cars", name: LocalizedText("Cars", zh: "整车"), in: midstream)
    var unsurveyed = Node.Traits()
    unsurveyed.survey = .lacking(reason: LocalizedText("nobody looked", zh: "尚未调查"))
    let vacant = builder.addNode("vacant", name: LocalizedText("Vacant", zh: "空缺"), in: parts)
    let thin = builder.addNode("thin", name: LocalizedText("Thin", zh: "单薄"), in: parts)
    let unknown = builder.addNode(
      "unknown", name: LocalizedText("Unknown", zh: "未知"), in: parts, traits: unsurveyed)
    let research = builder.addNode(
      "research", name: LocalizedText("Research", zh: "研发"), in: midstream)
    let covered = builder.addNode(
      "covered", name: LocalizedText("Covered", zh: "覆盖"), in: cars)
    let testing = builder.addNode(
      "testing", name: LocalizedText("Testing", zh: "检测"), in: support)
    builder.require(covered, allOf: [vacant, thin])
    builder.require(covered, anyOf: [unknown, research])
    builder.addReturnFlow(from: covered, to: vacant)
    builder.addSupport(from: testing, to: covered)
    let a = builder.addOrganisation("a", name: LocalizedText("A", zh: "甲"))
    let b = builder.addOrganisation("b", name: LocalizedText("B", zh: "乙"))
    let c = builder.addOrganisation("c", name: LocalizedText("C", zh: "丙"), standing: .candidate)
    builder.addFact(a, .makes, thin)
    builder.addFact(a, .makes, covered)
    builder.addFact(b, .makes, covered)
    builder.addFact(b, .researches, research)
    builder.addFact(b, .tests, testing)
    builder.addFact(c, .makes, vacant)
    return try builder.build()
  }

  /// A map whose every name is a text that somebody could use to break a picture.
  static func named(_ name: String) throws -> ChainMap {
    var builder = ChainMapBuilder("named", name: LocalizedText(name))
    builder.header.note = LocalizedText(name)
    let stage = builder.addStage("midstream", name: LocalizedText(name))
    let segment = builder.addSegment("the-segment", name: LocalizedText(name), in: stage)
    let node = builder.addNode("the-node", name: LocalizedText(name), in: segment)
    let other = builder.addNode("other", name: LocalizedText(name), in: segment)
    builder.require(other, anyOf: [node])
    let member = builder.addOrganisation("the-member", name: LocalizedText(name))
    let candidate = builder.addOrganisation(
      "the-candidate", name: LocalizedText(name), standing: .candidate)
    builder.addFact(member, .makes, node)
    builder.addFact(candidate, .makes, other)
    return try builder.build()
  }

  /// The picture of a map in one of the two drawings.
  static func picture(
    of map: ChainMap, _ drawing: Drawing, languages: [LanguageTag] = []
  ) throws -> LaidOutScene {
    var options = DrawingOptions()
    options.drawing = drawing
    options.languages = languages
    let scene = Scene(of: Findings(of: map), options: options)
    return try LaidOutScene(scene, engine: StackingEngine())
  }
}
