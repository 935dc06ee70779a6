import ChainModel
import Testing

@testable import ChainDiagram

/// Many links into one node.
@Suite struct StarTests {
  /// However many they are, the picture is no ribbon.
  @Test(arguments: [20, 60, 95, 105, 200], [true, false])
  func aStarFillsAPage(rays: Int, hasSegments: Bool) throws {
    var builder = ChainMapBuilder("star", name: "Star")
    let stages = [builder.addStage("upstream"), builder.addStage("downstream")]
    let segments = stages.enumerated().map { place, stage in
      builder.addSegment("s\(place)", name: LocalizedText("Segment \(place)"), in: stage)
    }
    func node(_ key: String, _ stage: Int) -> NodeID {
      hasSegments
        ? builder.addNode(key, name: LocalizedText(key), in: segments[stage])
        : builder.addNode(key, name: LocalizedText(key), in: stages[stage])
    }
    let tails = (0..<rays).map { node("n\($0)", 0) }
    builder.require(node("hub", 1), allOf: tails)
    let size = try SampleMaps.picture(of: builder.build(), .flow).size
    #expect((0.5...2.5).contains(size.width / size.height), "\(size)")
  }
}
