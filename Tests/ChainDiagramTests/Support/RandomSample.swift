import ChainModel
import ChainTestSupport

extension SampleMaps {
  /// A map with stages, segments, loose nodes and links of every kind; the same for the same seed.
  static func random(seed: UInt64, hasLinks: Bool = true) throws -> ChainMap {
    var random = SeededGenerator(seed: seed)
    var builder = ChainMapBuilder("random", name: LocalizedText("Random", zh: "随机"))
    builder.header.languages = [.english, .chinese]
    var nodes: [NodeID] = []
    for stage in 0..<Int.random(in: 1...4, using: &random) {
      let band = builder.addStage("stage\(stage)")
      for segment in 0..<Int.random(in: 0...4, using: &random) {
        let group = builder.addSegment(
          "s\(stage)x\(segment)", name: LocalizedText("Segment \(segment)"), in: band)
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          let name = random.text(of: ["Traction ", "motor ", "controller ", "电机"], upTo: 6)
          nodes.append(
            builder.addNode(
              "n\(nodes.count)", name: LocalizedText(name + "N", zh: "电机\(nodes.count)号"), in: group
            )
          )
        }
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        nodes.append(builder.addNode("n\(nodes.count)", name: "Loose", in: band))
      }
    }
    guard hasLinks, nodes.count > 1 else { return try builder.build() }
    for _ in 0..<Int.random(in: 0...nodes.count * 2, using: &random) {
      let ends = [nodes.randomElement(using: &random), nodes.randomElement(using: &random)]
        .compactMap(\.self).sorted()
      guard ends[0] != ends[1] else { continue }
      switch Int.random(in: 0..<10, using: &random) {
      case 0: builder.addReturnFlow(from: ends[1], to: ends[0])
      case 1: builder.addSupport(from: ends[1], to: ends[0])
      case 2 where ends[0] != nodes[0]: builder.require(ends[1], anyOf: [nodes[0], ends[0]])
      default: builder.require(ends[1], anyOf: [ends[0]])
      }
    }
    return try builder.build()
  }

  /// A chain of many stages, each linked to the next ones; the same for the same seed.
  static func long(seed: UInt64) throws -> ChainMap {
    var random = SeededGenerator(seed: seed)
    var builder = ChainMapBuilder("long", name: LocalizedText("Long", zh: "长链"))
    builder.header.languages = [.english]
    var stages: [[NodeID]] = []
    for stage in 0..<Int.random(in: 12...20, using: &random) {
      let band = builder.addStage("stage\(stage)")
      let group = builder.addSegment("s\(stage)", name: LocalizedText("Segment \(stage)"), in: band)
      stages.append(
        (0..<Int.random(in: 1...4, using: &random)).map { number in
          let name = LocalizedText("Node \(stage) \(number)")
          return number % 2 == 0
            ? builder.addNode("n\(stage)x\(number)", name: name, in: group)
            : builder.addNode("n\(stage)x\(number)", name: name, in: band)
        })
    }
    for (stage, nodes) in stages.enumerated().dropFirst() {
      for node in nodes {
        let back = Int.random(in: 1...min(stage, 5), using: &random)
        guard let tail = stages[stage - back].randomElement(using: &random) else { continue }
        builder.require(node, allOf: [tail])
      }
    }
    for _ in 0..<3 {
      let ends = [
        stages.randomElement(using: &random)?[0], stages.randomElement(using: &random)?[0],
      ]
      .compactMap(\.self).sorted()
      if ends[0] != ends[1] { builder.addReturnFlow(from: ends[1], to: ends[0]) }
    }
    return try builder.build()
  }
}
