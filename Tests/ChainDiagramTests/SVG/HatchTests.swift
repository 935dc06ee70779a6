import ChainTestSupport
import Testing

@testable import ChainDiagram

@Suite struct HatchTests {
  @Test(arguments: 0..<100 as Range<UInt64>) func barsStayInTheirBoxAndCoverHalfOfIt(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let box = Rect(
      x: Double.random(in: -50...50, using: &random),
      y: Double.random(in: -50...50, using: &random),
      width: Double.random(in: 4...20, using: &random),
      height: Double.random(in: 60...300, using: &random))
    let bars = Hatch.bars(in: box)
    for corner in bars.joined() {
      #expect(corner.x >= box.minX - 1e-9 && corner.x <= box.maxX + 1e-9)
      #expect(corner.y >= box.minY - 1e-9 && corner.y <= box.maxY + 1e-9)
    }
    let share = bars.reduce(0) { $0 + area($1) } / (box.width * box.height)
    #expect((0.4...0.6).contains(share), "\(seed): \(share)")
  }

  @Test func noBoxHasNoBars() {
    #expect(Hatch.bars(in: Rect(x: 0, y: 0, width: 0, height: 10)).isEmpty)
    #expect(Hatch.bars(in: Rect(x: 0, y: 0, width: 10, height: 0)).isEmpty)
  }

  /// The area of a polygon (Gauss's formula).
  private func area(_ corners: [Point]) -> Double {
    zip(corners, corners.dropFirst() + corners.prefix(1)).reduce(0) {
      $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y
    }.magnitude / 2
  }
}
