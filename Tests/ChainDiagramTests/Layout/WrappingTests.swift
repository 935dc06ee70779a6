import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

/// Rows of a drawing that is cut: lines go on where they ended, and cross no more than before.
@Suite struct WrappingTests {
  private let page = PageShape(nil)

  /// Ways that lead from the left to the right in steps, and one back below; each at heights of its own.
  private func ways(_ random: inout SeededGenerator, width: Double) -> [Wrapping.Way] {
    (0..<Int.random(in: 2...7, using: &random)).map { index in
      var x = Double(Int.random(in: 0...Int(width / 2), using: &random)) + Double(index) / 16
      var y = Double(index) * 9 + Double(Int.random(in: 0...4, using: &random)) / 8
      var corners = [Point(x: x, y: y)]
      for step in 0..<Int.random(in: 1...5, using: &random) {
        x += Double(Int.random(in: 20...200, using: &random))
        corners.append(Point(x: x, y: y))
        y = Double(Int.random(in: 0...9, using: &random)) * 9 + Double(index * 8 + step) / 16
        corners.append(Point(x: x, y: y))
      }
      if index == 0 { corners.reverse() }
      return Wrapping.Way(owner: index, width: 2, corners: corners)
    }
  }

  /// Places where an upright part of one way and a level part of another cross, by looking at all pairs.
  private func crossings(_ ways: [Wrapping.Way]) -> Int {
    var count = 0
    for (index, way) in ways.enumerated() {
      for other in ways[..<index] {
        for a in zip(way.corners, way.corners.dropFirst()) {
          for b in zip(other.corners, other.corners.dropFirst()) where cross(a, b) { count += 1 }
        }
      }
    }
    return count
  }

  private func cross(_ a: (Point, Point), _ b: (Point, Point)) -> Bool {
    guard a.0.x == a.1.x else { return b.0.x == b.1.x && cross(b, a) }
    guard b.0.y == b.1.y else { return false }
    let (left, right) = (min(b.0.x, b.1.x), max(b.0.x, b.1.x))
    let (top, bottom) = (min(a.0.y, a.1.y), max(a.0.y, a.1.y))
    return left < a.0.x && a.0.x < right && top < b.0.y && b.0.y < bottom
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func rowsAddNoCrossing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let width = 3_000.0
    let ways = ways(&random, width: 1_400)
    var wrapping = Wrapping(
      cuts: (1..<15).map { Double($0) * 200 + 0.37 }, width: width, rowHeight: 140,
      ways: ways, page: page)
    var wrapped = ways
    wrapping.wrap(&wrapped, bottom: 100)
    #expect(!wrapping.isOneRow)
    #expect(crossings(wrapped) == crossings(ways))
    for (way, before) in zip(wrapped, ways) {
      // Level and upright parts in turn, as before, from the same place to the same.
      let ends = [
        (way.corners.first, before.corners.first), (way.corners.last, before.corners.last),
      ]
      for case (let after?, let before?) in ends {
        let row = wrapping.row(of: before.x)
        let move = wrapping.move(ofRow: row)
        #expect(after == Point(x: before.x + move.x, y: before.y + move.y))
      }
      for (from, to) in zip(way.corners, way.corners.dropFirst()) {
        #expect(from.x == to.x || abs(from.y - to.y) < 0.001)
        #expect(
          wrapping.content.expanded(top: 60).overlaps(Rect(x: to.x, y: to.y, width: 0, height: 0)))
      }
    }
  }

  @Test func linksOfATrunkPassACutOnce() {
    let line = [Point(x: 100, y: 20), Point(x: 2_900, y: 20)]
    func height(of owners: [Int]) -> Double {
      var wrapping = Wrapping(
        cuts: (1..<15).map { Double($0) * 200 }, width: 3_000, rowHeight: 140, ways: [],
        page: page)
      var ways = owners.map { Wrapping.Way(owner: $0, width: 2, corners: line) }
      wrapping.wrap(&ways, bottom: 100)
      return wrapping.content.height
    }
    #expect(height(of: [1, 1, 1]) == height(of: [1]))
    #expect(height(of: [1, 2, 3]) > height(of: [1]))
  }

  @Test func whatFitsItsPageOrHasFewColumnsStaysInOneRow() {
    func isOneRow(columns: Int, width: Double, height: Double) -> Bool {
      let cuts = (1..<columns).map { Double($0) * width / Double(columns) }
      return Wrapping(cuts: cuts, width: width, rowHeight: height, ways: [], page: page).isOneRow
    }
    #expect(isOneRow(columns: 12, width: 2_400, height: 1_500))
    #expect(isOneRow(columns: 8, width: 8_000, height: 200))
    #expect(!isOneRow(columns: 9, width: 8_000, height: 200))
    #expect(!isOneRow(columns: 200, width: 40_000, height: 300))
  }

  /// A stage that reaches into the next row has its name there, too.
  @Test func aCutStageGoesOnUnderItsName() throws {
    var builder = ChainMapBuilder("m", name: "M")
    builder.addNode("n", name: "N", in: builder.addStage("s", name: LocalizedText("Long", zh: "长")))
    builder.header.languages = [.english, .chinese]
    let scene = Scene(of: Findings(of: try builder.build()))
    var picture = LaidOutScene(scene: scene)
    let columns = (0..<24).map { [Rect(x: 40 + Double($0) * 200, y: 0, width: 160, height: 90)] }
    picture.placeRows(
      columns, of: columns.map { _ in 0 },
      channels: (0...24).map { (x: Double($0) * 200, width: 40) }, [], radius: nil, bottom: 100,
      laneHeight: 0, page: page, strips: [])
    let band = picture.bands[0]
    #expect(band.texts.first?.text == "Long" && band.continuations.count == picture.rowCount - 1)
    #expect(band.continuations.count > 1)
    for (row, place) in zip([band] + band.continuations, band.continuations) {
      #expect(place.texts.map(\.text) == ["… Long 长"])
      #expect(place.box.minY > row.box.maxY && place.box.minX == row.box.minX)
    }
    let svg = String(decoding: picture.svg(), as: UTF8.self)
    #expect(svg.matches(of: /<rect class="row"/).count == band.continuations.count)
    #expect(picture.json().contains("… Long 长"))
  }
}
