import ChainGraphviz
import ChainModel
import ChainQuery
import Testing

@testable import ChainDiagram

/// The distances that an overview keeps between its boxes and ribbons.
@Suite struct OverviewGeometryTests {
  private static func geometry(seed: UInt64) throws -> OverviewGeometry {
    let scene = Scene(
      of: Findings(of: try SampleMaps.random(seed: seed)),
      options: DrawingOptions(drawing: .overview))
    let plan = try OverviewSearch(scene, page: PageShape(nil)).plan(engine: GraphvizLayoutEngine())
    let sizes = BoxContents.items(of: scene).map { BoxSizes(planning: $0, in: scene) }
    let ports = PortOrder(plan.skeleton)
    for step in 0..<40 {
      let height = plan.height * (1 + 0.1 * Double(step))
      if let geometry = OverviewGeometry(plan.skeleton, ports, sizes, height: height) {
        return geometry
      }
    }
    return try #require(nil)
  }

  @Test(arguments: 0..<24 as Range<UInt64>) func everythingKeepsItsDistance(seed: UInt64) throws {
    let geometry = try Self.geometry(seed: seed)
    expectSlotsToHoldTheirLanes(geometry, seed)
    expectPortsOnTheirSides(geometry, seed)
    expectBandsApart(geometry, seed)
    expectRoomForHeads(geometry, seed)
  }

  /// Between a lane and the boxes above and below it, and between two lanes of a slot.
  private func expectSlotsToHoldTheirLanes(_ geometry: OverviewGeometry, _ seed: UInt64) {
    let skeleton = geometry.skeleton
    for (column, slots) in geometry.ports.lanes.enumerated() {
      let boxes = skeleton.columns[column].map { geometry.boxes[$0] }
      for (slot, lanes) in slots.enumerated() {
        var top = slot > 0 ? boxes[slot - 1].maxY + 4 : 2
        for lane in lanes {
          let strand = skeleton.strands[lane]
          let y = geometry.heights.strands[lane][column - strand.columns.lowerBound]
          #expect(y - strand.width / 2 >= top - 0.2, "\(seed)")
          top = y + strand.width / 2 + HeightProgram.laneGap - 2
        }
        let bottom = slot < boxes.count ? boxes[slot].minY - 4 : geometry.size.height - 2
        #expect(lanes.isEmpty || top - HeightProgram.laneGap + 2 <= bottom + 0.2, "\(seed)")
      }
      for (upper, lower) in zip(boxes, boxes.dropFirst()) {
        #expect(upper.maxY + 14 <= lower.minY + 0.2, "\(seed)")
      }
    }
  }

  private func expectPortsOnTheirSides(_ geometry: OverviewGeometry, _ seed: UInt64) {
    for (index, strand) in geometry.skeleton.strands.enumerated() {
      let heights = geometry.heights.strands[index]
      for (box, y) in [(strand.left, heights[0]), (strand.right, heights[heights.count - 1])] {
        let side = geometry.boxes[box]
        #expect(side.minY <= y - strand.width / 2 && y + strand.width / 2 <= side.maxY, "\(seed)")
      }
    }
  }

  /// Between the columns of two stages there is room for the borders of both and the gap.
  private func expectBandsApart(_ geometry: OverviewGeometry, _ seed: UInt64) {
    let bands = geometry.skeleton.bandOfColumn
    let least = PictureMeasure.bandGap + 2 * PictureMeasure.bandPadding
    for column in bands.indices.dropFirst() where bands[column] != bands[column - 1] {
      #expect(geometry.channelSpans[column].width >= least, "\(seed)")
    }
  }

  /// The last part of a way is level or upright, and longer than the head.
  private func expectRoomForHeads(_ geometry: OverviewGeometry, _ seed: UInt64) {
    let ways = OverviewRoutes.corners(in: geometry, bottom: geometry.size.height + 10).ways
    #expect(ways.count == geometry.skeleton.ribbons, "\(seed)")
    for way in ways {
      let (tip, before) = (way.corners[way.corners.count - 1], way.corners[way.corners.count - 2])
      #expect(tip.distance(to: before) >= Arrowhead.length(for: way.width), "\(seed)")
      #expect(tip.x == before.x || tip.y == before.y, "\(seed)")
    }
    // A ribbon that turns before its head comes to it straight.
    for (strand, way) in zip(geometry.skeleton.strands, ways) {
      let turn = way.corners.suffix(3).map(\.y)
      guard turn.count == 3, abs(turn[0] - turn[1]) > OverviewRoutes.level else { continue }
      let last = way.corners.suffix(2).map(\.x)
      #expect(abs(last[0] - last[1]) >= Arrowhead.length(for: strand.width) + 11.9, "\(seed)")
    }
  }
}

extension Skeleton {
  fileprivate var ribbons: Int { strands.count + inner.count + low.count }
}
