import ChainGraphviz
import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

/// Pictures that fill a page.
@Suite struct PageTests {
  @Test func pagesAreReadByNameAndSize() {
    #expect(Page("a3") == .a3 && Page("A4") == .a4 && Page("16:9") == .slide)
    #expect(Page("800x600")?.size == Size(width: 800, height: 600))
    for text in ["", "x", "800x", "800x600x1", "nanx600", "71x600", "800x14401", "-800x600", "a5"] {
      #expect(Page(text) == nil, "\(text)")
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func thePictureStandsInTheMiddle(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let page = try #require(
      Page(
        width: .random(in: 72...2_000, using: &random),
        height: .random(in: 72...2_000, using: &random)))
    let picture = Size(
      width: .random(in: 50...9_000, using: &random),
      height: .random(in: 50...9_000, using: &random))
    let view = page.view(of: picture)
    let scale = page.size.width / view.width
    #expect(abs(view.height * scale - page.size.height) < 1e-6)
    // As far from the left as from the right, and so from above and below.
    #expect(abs(view.minX + view.maxX - picture.width) < 1e-6)
    #expect(abs(view.minY + view.maxY - picture.height) < 1e-6)
    // No side nearer than the margin, and one just as near.
    let nearest = min(-view.minX, -view.minY) * scale
    #expect(abs(nearest - page.margin) < 1e-6)
  }

  @Test func aPictureSaysThePageThatItFills() throws {
    let map = try SampleMaps.everyState()
    var options = DrawingOptions(drawing: .overview, page: .a4)
    let engine = StackingEngine()
    let paged = try LaidOutScene(Scene(of: Findings(of: map), options: options), engine: engine)
    let text = String(decoding: paged.svg(), as: UTF8.self)
    #expect(text.contains("width=\"841.9pt\" height=\"595.3pt\" viewBox=\"-"))
    options.page = nil
    let natural = try LaidOutScene(Scene(of: Findings(of: map), options: options), engine: engine)
    let own = String(decoding: natural.svg(), as: UTF8.self)
    #expect(own.contains("viewBox=\"0 0 "))
  }

  /// An overview is arranged for its page: the wider the page, the wider the picture.
  @Test func anOverviewTakesTheShapeOfItsPage() throws {
    let map = try SampleMaps.random(seed: 8)
    let aspects = try ["500x1400", "900x900", "1800x600"].map { text in
      let options = DrawingOptions(drawing: .overview, page: Page(text))
      let scene = Scene(of: Findings(of: map), options: options)
      let picture = try LaidOutScene(scene, engine: GraphvizLayoutEngine())
      return picture.size.width / picture.size.height
    }
    #expect(aspects[0] < aspects[1] && aspects[1] < aspects[2], "\(aspects)")
  }

  @Test func aFlowOfThousandsIsRefused() throws {
    var builder = ChainMapBuilder("many", name: "Many")
    let stage = builder.addStage("s")
    for index in 0...3_000 { builder.addNode("n\(index)", name: "N", in: stage) }
    let findings = Findings(of: try builder.build())
    let scene = Scene(of: findings, options: DrawingOptions(drawing: .flow))
    #expect(throws: LayoutFailure.tooLarge(.cards, count: 3_001, limit: 3_000)) {
      try LaidOutScene(scene, engine: StackingEngine())
    }
  }
}
