/// A legend that stands in an empty corner of a band takes no room of its own.
extension LaidOutScene {
  /// The legend in a corner of a band where nothing else is, as wide as it can be there; nil when no corner has
  /// room for it.
  ///
  /// `top` and `bottom` are the upper and the lower side of what is in the bands.
  /// Complexity: O(bands · widths · (boxes + lines)).
  func legendInCorner(top: Double, bottom: Double) -> LegendPanel? {
    guard let legend = legendOfLinks else { return nil }
    let obstacles = obstacles
    // Who reads from the upper left meets the legend last at the right.
    for band in bands.sorted(by: { $0.box.minX > $1.box.minX }) {
      let room = Rect(x: band.box.minX, y: top, width: band.box.width, height: bottom - top)
        .expanded(by: -Self.inset)
      guard Self.corner(of: room, for: Self.leastLegend, obstacles) != nil else { continue }
      let most = min(room.width, Self.legendWidths.upperBound)
      for width in stride(from: most, through: Self.legendWidths.lowerBound, by: -20) {
        let panel = LegendPanel(legend, x: 0, top: 0, width: width)
        let size = Size(width: width, height: panel.box.height)
        if let corner = Self.corner(of: room, for: size, obstacles) {
          return panel.moved(byX: corner.x, y: corner.y)
        }
      }
    }
    return nil
  }

  /// Where a box of a size stands in a corner of a room and touches nothing.
  private static func corner(of room: Rect, for size: Size, _ obstacles: [Rect]) -> Point? {
    guard size.width <= room.width, size.height <= room.height else { return nil }
    let (right, down) = (room.maxX - size.width, room.maxY - size.height)
    let corners = [(right, room.minY), (right, down), (room.minX, down), (room.minX, room.minY)]
    return corners.map { Point(x: $0, y: $1) }.first { corner in
      let place = Rect(x: corner.x, y: corner.y, width: size.width, height: size.height)
      return !obstacles.contains(where: place.overlaps)
    }
  }

  /// No legend is smaller.
  private static let leastLegend = Size(width: legendWidths.lowerBound, height: 120)

  /// The height that a legend needs in a band, with the space around it; nil where the band is too narrow.
  static func height(of legend: Legend, inBand band: Rect) -> Double? {
    let width = min(band.width - 2 * inset, legendWidths.upperBound)
    guard width >= legendWidths.lowerBound else { return nil }
    return LegendPanel(legend, x: 0, top: 0, width: width).box.height + 2 * inset + clearance
  }

  /// What boxes keep from the legend.
  private static let clearance = 10.0
  /// What the legend keeps from the sides of a band.
  private static let inset = 12.0
  /// How wide it is in a corner.
  private static let legendWidths = 262.0...560.0

  /// Everything in the bands, each with a little space around it.
  private var obstacles: [Rect] {
    var boxes = segments.map { $0.place.box.expanded(by: Self.clearance) }
    for (card, place) in zip(scene.cards, cards) where card.group == nil {
      boxes.append(place.box.expanded(by: Self.clearance))
    }
    for link in links {
      var start = link.start
      for piece in link.pieces {
        let box = piece.box(from: start)
        boxes.append(box.expanded(by: 7))
        start = piece.end
      }
    }
    return boxes
  }
}

extension Rect {
  fileprivate func expanded(by distance: Double) -> Self {
    expanded(left: distance, right: distance, top: distance, bottom: distance)
  }
}

extension LinkPath.Piece {
  /// A box that holds the whole piece.
  fileprivate func box(from start: Point) -> Rect {
    let points: [Point] =
      switch self {
      case .line(let end): [start, end]
      case .curve(let first, let second, let end): [start, first, second, end]
      }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? start.x, ys.min() ?? start.y)
    return Rect(
      x: left, y: top, width: (xs.max() ?? left) - left, height: (ys.max() ?? top) - top)
  }
}
