@testable import ChainDiagram
import ChainModel
import Testing

/// What an SVG leaves to the page that shows it, and how that is put back.
@Suite struct SVGPartsTests {
  private func text(_ picture: LaidOutScene, _ parts: SVGParts) -> String {
    String(decoding: picture.svg(with: parts), as: UTF8.self)
  }

  @Test(arguments: Drawing.allCases) func partsAreLeftOut(drawing: Drawing) throws {
    let picture = try SampleMaps.picture(of: SampleMaps.everyState(), drawing)
    let whole = text(picture, .all)
    #expect(whole == String(decoding: picture.svg(), as: UTF8.self))
    let bare = text(picture, [])
    #expect(whole.contains("<style>") && !bare.contains("<style>"))
    #expect(whole.contains("><title>") && bare.matches(of: /<title>/).count == 1)
    #expect(!bare.contains("<a ") && !bare.contains("casing"))
    #expect(whole.contains("\"casing\"") == (drawing == .flow))
    #expect(bare.matches(of: /<text/).count == whole.matches(of: /<text/).count)
  }

  @Test(arguments: Drawing.allCases) func shortPathsAreTheSamePaths(drawing: Drawing) throws {
    let picture = try SampleMaps.picture(of: SampleMaps.everyState(), drawing)
    let long = paths(text(picture, .all)).map(numbers)
    let short = paths(text(picture, [])).map(absolute)
    #expect(!long.isEmpty && long == short)
  }

  /// The paths of links.
  private func paths(_ svg: String) -> [Substring] {
    svg.matches(of: /<path class="link[^>]* d="([^"]*)"/).map { $0.output.1 }
  }

  private func numbers(_ path: Substring) -> [Double] {
    path.matches(of: /-?\d+(\.\d+)?/).compactMap { Double($0.output.0) }
  }

  /// Adds up the ways of a short path, in points.
  private func absolute(_ path: Substring) -> [Double] {
    var places: [Double] = []
    var (x, y) = (0, 0)
    for piece in path.matches(of: /[Mlc][^Mlc]*/) {
      let ways = piece.output.matches(of: /-?\d+/).compactMap { Int($0.output) }
      let points = stride(from: 0, to: ways.count - 1, by: 2).map {
        (x + ways[$0], y + ways[$0 + 1])
      }
      places += points.flatMap { [Double($0.0) / 10, Double($0.1) / 10] }
      if let end = points.last { (x, y) = end }
    }
    return places
  }
}
