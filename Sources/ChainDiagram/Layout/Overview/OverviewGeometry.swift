/// The places of an overview's boxes and ribbons for one height of its bands, in points from the upper
/// left corner of the space under the bands' headers.
struct OverviewGeometry {
  let skeleton: Skeleton
  let ports: PortOrder
  /// The boxes.
  private(set) var boxes: [Rect]
  /// The heights of ports and lanes.
  let heights: HeightProgram
  /// The spaces beside the columns: the first lies left of the first column.
  private(set) var channels: [Channel]
  /// Where each of them begins, and its width.
  private(set) var channelSpans: [(x: Double, width: Double)] = []
  /// The room between the first band's left side and the last one's right.
  private(set) var size: Size

  /// Of the room that is left in a column, so much goes to the cards, which grow by so much at most.
  private static let growth = (share: 0.85, most: 1.4)

  /// Places everything between two heights; nil when a column cannot be made low enough.
  init?(_ skeleton: Skeleton, _ ports: PortOrder, _ sizes: [BoxSizes], height: Double) {
    self.skeleton = skeleton
    self.ports = ports
    let slots = skeleton.slotHeights
    var measures = HeightProgram.Measures(
      height: height, boxes: Array(repeating: 0, count: sizes.count), slots: slots,
      evenTops: Array(repeating: 0, count: sizes.count))
    var widths: [Double] = []
    for (column, boxes) in skeleton.columns.enumerated() {
      guard
        let width = ColumnFit.best(
          boxes.map { sizes[$0] }, slots: slots[column].reduce(0, +), height: height)
      else { return nil }
      widths.append(BoxSizes.Widths.width(width))
      let fits = Self.stack(
        boxes, heights: boxes.map { sizes[$0].extent(width).height }, ports, skeleton, &measures,
        slots: slots[column])
      guard fits else { return nil }
    }
    guard let heights = HeightProgram(skeleton, ports, measures) else { return nil }
    self.heights = heights
    channels = Self.channels(skeleton, ports, heights, height: height)
    boxes = measures.boxes.map { Rect(x: 0, y: 0, width: 0, height: $0) }
    size = Size(width: 0, height: height)
    placeColumns(widths)
  }

  /// The width of all columns together for one height of the bands; nil when a column cannot be made low
  /// enough.
  static func columnWidths(
    _ skeleton: Skeleton, _ sizes: [BoxSizes], height: Double
  ) -> Double? {
    let slots = skeleton.slotHeights
    var sum = 0.0
    for (boxes, slots) in zip(skeleton.columns, slots) {
      let width = ColumnFit.narrowest(
        boxes.map { sizes[$0] }, slots: slots.reduce(0, +), height: height)
      guard let width else { return nil }
      sum += BoxSizes.Widths.width(width)
    }
    return sum
  }

  /// Gives the boxes of a column their heights and even places; false when they do not fit.
  private static func stack(
    _ boxes: [Int], heights: [Double], _ ports: PortOrder, _ skeleton: Skeleton,
    _ measures: inout HeightProgram.Measures, slots: [Double]
  ) -> Bool {
    let least = zip(boxes, heights).map { box, height in
      [ports.right[box], ports.left[box]].reduce(height) { height, side in
        max(
          height,
          HeightProgram.leastHeight(
            for: side.map { HeightProgram.width(of: $0, in: skeleton) }))
      }
    }
    let sum = least.reduce(0, +)
    let slack = measures.height - sum - slots.reduce(0, +) - 1
    guard slack >= 0 else { return false }
    let growth = min(1 + growth.share * slack / max(sum, 1), growth.most)
    let space = (slack - (growth - 1) * sum) / Double(max(boxes.count - 1, 1))
    var top = (slots.first ?? 0) + (boxes.count == 1 ? space / 2 : 0)
    for (place, box) in boxes.enumerated() {
      measures.boxes[box] = (least[place] * growth * 10).rounded(.down) / 10
      measures.evenTops[box] = top
      top += measures.boxes[box] + slots[place + 1] + space
    }
    return true
  }

  private static func channels(
    _ skeleton: Skeleton, _ ports: PortOrder, _ heights: HeightProgram, height: Double
  ) -> [Channel] {
    var tracks = [[Channel.Track]](repeating: [], count: skeleton.columns.count + 1)
    for part in OverviewRoutes.parts(of: skeleton, ports, heights, height: height) {
      tracks[part.channel].append(part.track)
    }
    var straight = [[Double]](repeating: [], count: tracks.count)
    for (strand, ys) in zip(skeleton.strands, heights.strands) {
      for (place, pair) in zip(ys, ys.dropFirst()).enumerated()
      where abs(pair.0 - pair.1) <= OverviewRoutes.level {
        straight[strand.columns.lowerBound + place + 1].append(pair.0)
      }
    }
    return zip(tracks, straight).map { Channel($0, straight: $1) }
  }

  private mutating func placeColumns(_ widths: [Double]) {
    var x = 0.0
    for channel in channels.indices {
      var width = channels[channel].width
      let isOutermost = channel == 0 || channel == widths.count
      if isOutermost {
        width = max(width, PictureMeasure.bandPadding)
      } else {
        let isBorder = skeleton.bandOfColumn[channel - 1] != skeleton.bandOfColumn[channel]
        width = max(
          width, isBorder ? PictureMeasure.bandGap + 2 * PictureMeasure.bandPadding + 6 : 26)
      }
      channels[channel].place(in: width)
      channelSpans.append((x, width))
      x += width
      guard channel < widths.count else { continue }
      for box in skeleton.columns[channel] {
        boxes[box] = Rect(
          x: x, y: heights.tops[box], width: widths[channel], height: boxes[box].height)
      }
      x += widths[channel]
    }
    size.width = x
  }

  /// How often ribbons cross.
  var crossings: Int {
    channels.reduce(0) { $0 + $1.crossings }
      + ports.lanes.enumerated().reduce(0) { sum, column in
        sum
          + zip(column.element, ports.verticals[column.offset]).reduce(0) {
            $0 + $1.0.count * $1.1.count
          }
      }
  }

  /// The way that ribbons go up or down, wide ones counting more.
  var travel: Double {
    zip(skeleton.strands, heights.strands).reduce(0) { sum, strand in
      let way = zip(strand.1, strand.1.dropFirst()).reduce(0) { $0 + abs($1.0 - $1.1) }
      return sum + way * (1 + 0.15 * Double(strand.0.count))
    }
  }

  /// By how much ribbons are longer than ``acceptable`` times the distance between their ends, added up.
  var detours: Double {
    zip(skeleton.strands, heights.strands).reduce(0) { sum, strand in
      let ys = strand.1
      let across = boxes[strand.0.right].minX - boxes[strand.0.left].maxX
      let way = zip(ys, ys.dropFirst()).reduce(0) { $0 + abs($1.0 - $1.1) }
      let down = (ys.last ?? 0) - (ys.first ?? 0)
      return sum + Detour.excess(across: across, way: way, down: down, over: Self.acceptable)
    }
  }

  /// So many times the straight distance a ribbon may take: two sides of a square are 1.41 diagonals.
  private static let acceptable = 1.38
}
