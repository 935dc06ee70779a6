import ChainGraphviz
import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

@Suite struct ArrowheadTests {
  /// The head ends where the link ends, points as it arrives, and the line ends at its base.
  @Test(arguments: 0..<200 as Range<UInt64>) func theHeadIsTheEndOfItsLine(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let corners = (0..<Int.random(in: 2...5, using: &random)).map { _ in
      Point(
        x: Double.random(in: 0...300, using: &random),
        y: Double.random(in: 0...300, using: &random))
    }
    let width = Double.random(in: 1...14, using: &random)
    let radius = Double.random(in: 0...20, using: &random)
    let path = LinkPath(route: corners, width: width, radius: radius)
    let (shaft, head) = path.headed(width: width)
    #expect(head.tip == path.end && shaft.start == path.start)
    let middle = Point(
      x: (head.corners[0].x + head.corners[1].x) / 2,
      y: (head.corners[0].y + head.corners[1].y) / 2)
    #expect(distance(middle, shaft.end) < 1e-9, "\(seed)")
    #expect(abs(distance(head.tip, middle) - Arrowhead.length(for: width)) < 1e-9)
    let half = Arrowhead.halfWidth(for: width)
    for corner in head.corners { #expect(abs(distance(corner, middle) - half) < 1e-9) }
    // It lies in the direction of the last part of the line.
    let before = corners[corners.count - 2]
    let cross =
      (head.tip.x - middle.x) * (path.end.y - before.y)
      - (head.tip.y - middle.y) * (path.end.x - before.x)
    #expect(abs(cross) < 1e-6 * (1 + distance(before, path.end) * Arrowhead.length(for: width)))
  }

  @Test func aLineThatIsTooShortKeepsItsHead() {
    var path = LinkPath(start: Point(x: 0, y: 0))
    path.addLine(to: Point(x: 2, y: 0))
    let (shaft, head) = path.headed(width: 4)
    #expect(head.tip == Point(x: 2, y: 0) && shaft.start == path.start)
    let (_, none) = LinkPath(start: Point(x: 1, y: 1)).headed(width: 1)
    #expect(none.tip == Point(x: 1, y: 1))
  }

  private func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }
}
