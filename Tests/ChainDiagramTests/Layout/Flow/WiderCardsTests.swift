import ChainModel
import ChainQuery
import Testing

@testable import ChainDiagram

/// Cards of a flow are wider where the page has room beside the picture.
@Suite struct WiderCardsTests {
  /// The width of the cards in a picture of twelve short chains.
  private func width(on page: Page, in language: LanguageTag = .english) throws -> Double {
    var builder = ChainMapBuilder("wide", name: "Wide")
    builder.header.languages = [.english, .chinese]
    let stages = [builder.addStage("upstream"), builder.addStage("downstream")]
    for index in 0..<12 {
      let nodes = stages.enumerated().map { place, stage in
        builder.addNode(
          "n\(place)-\(index)",
          name: LocalizedText("Rare earth mining and separation \(index)", zh: "稀土开采与分离 \(index)"),
          in: stage)
      }
      builder.require(nodes[1], anyOf: [nodes[0]])
    }
    let options = DrawingOptions(drawing: .flow, languages: [language], page: page)
    let scene = try Scene(of: Findings(of: builder.build()), options: options)
    let picture = try LaidOutScene(scene, engine: StackingEngine())
    let widths = Set(picture.cards.map(\.box.width))
    #expect(widths.count == 1)
    return try #require(widths.first)
  }

  @Test func thePageDecides() throws {
    let high = try #require(Page(width: 400, height: 1_600))
    #expect(try width(on: high) == FlowSizes.usualWidth)
    let widths = try stride(from: 600.0, through: 2_400, by: 200).map { pageWidth in
      let page = try #require(Page(width: pageWidth, height: 800))
      let widths = try [LanguageTag.english, .chinese].map { try width(on: page, in: $0) }
      #expect(widths[0] == widths[1], "the same in every language")
      return widths[0]
    }
    #expect(widths.contains { $0 > FlowSizes.usualWidth }, "\(widths)")
  }
}
