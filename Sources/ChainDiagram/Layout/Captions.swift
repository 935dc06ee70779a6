/// A line of text at a place, as it is written.
public struct PlacedText: Hashable, Sendable {
  /// The text's style.
  public let style: TextStyle
  /// The text.
  public let text: String
  /// Where it begins; for a figure, where it ends.
  public let x: Double
  /// Where its baseline lies.
  public let y: Double

  func moved(byX x: Double, y: Double) -> Self {
    Self(style: style, text: text, x: self.x + x, y: self.y + y)
  }
}

/// Lines of text under one another that fit a width.
struct Caption {
  private(set) var lines: [PlacedText] = []
  private(set) var height: Double

  /// Begins with a free space above.
  init(top: Double) { height = top }

  /// Writes a paragraph of at most so many lines.
  mutating func add(
    _ text: String, _ style: TextStyle, x: Double, width: Double, maximumLines: Int
  ) {
    let wrapped = TextMetrics.wrap(text, style, width: width, maximumLines: maximumLines)
    for line in wrapped {
      lines.append(PlacedText(style: style, text: line, x: x, y: height + style.size))
      height += style.lineHeight
    }
  }

  mutating func skip(_ distance: Double) { height += distance }
}

/// The name of a segment over its cards, with its figure at the right end.
struct GroupHeader {
  let lines: [PlacedText]
  let height: Double

  init(_ group: Scene.Group, width: Double) {
    self.init(group.titles, coverage: group.coverage, width: width)
  }

  /// A header with a name in each language.
  init(_ titles: [String], coverage: String, width: Double) {
    let figure = TextMetrics.width(of: coverage, .segmentFigure)
    let room = width - 2 * RowPacking.padding
    var caption = Caption(top: 6)
    for (index, title) in titles.enumerated() {
      caption.add(
        title, index == 0 ? .segmentTitle : .segmentTitleAlt, x: RowPacking.padding,
        width: index == 0 ? room - figure - 8 : room, maximumLines: 2)
    }
    let figureText = PlacedText(
      style: .segmentFigure, text: coverage, x: width - RowPacking.padding,
      y: 6 + TextStyle.segmentTitle.size)
    lines = caption.lines + [figureText]
    height = caption.height + 5
  }
}

/// The name of a stage at the head of its band, with its gaps and its figure, and its nodes as squares.
struct BandHeader {
  let lines: [PlacedText]
  let tally: Tally
  let height: Double

  static let padding = 14.0

  init(_ band: Scene.Band, width: Double) {
    let room = width - 2 * Self.padding
    let gaps = band.gaps.map { Tally.Badge($0, .stageGaps, left: 0, top: 0) }
    let both =
      TextMetrics.width(of: band.figure, .stageFigure) + (gaps.map { $0.box.width + 12 } ?? 0) + 10
    let fitsBeside = room - both > 60
    var caption = Caption(top: 9)
    for (index, title) in band.titles.enumerated() {
      caption.add(
        title, index == 0 ? .stageTitle : .stageTitleAlt, x: Self.padding,
        width: index == 0 && fitsBeside ? room - both : room, maximumLines: 2)
    }
    let title = caption.lines.first.map { TextMetrics.width(of: $0.text, $0.style) } ?? 0
    var figureTop = 9.0
    var badgePlace = Point(x: Self.padding + title + 12, y: 7)
    var lines = caption.lines
    if !fitsBeside {
      // Below the name: the two side by side, or where that is too wide one under the other.
      caption.skip(4)
      figureTop = caption.height
      if both > room { caption.skip(TextStyle.stageTitle.lineHeight + 2) }
      badgePlace = Point(x: Self.padding, y: caption.height)
      caption.skip(gaps?.box.height ?? (both > room ? 0 : TextStyle.stageTitle.lineHeight))
    }
    lines.append(
      PlacedText(
        style: .stageFigure, text: band.figure, x: width - Self.padding,
        y: figureTop + TextStyle.stageTitle.size))
    var tally = Tally(badge: gaps?.moved(byX: badgePlace.x, y: badgePlace.y))
    caption.skip(6)
    caption.skip(
      tally.addSquares(band.coverage, x: Self.padding, top: caption.height, width: room))
    self.lines = lines
    self.tally = tally
    height = caption.height + 8
  }

  /// The header at the upper side of a band's box.
  func placed(in box: Rect) -> LaidOutScene.PlacedBox {
    LaidOutScene.PlacedBox(
      box: box, texts: lines.map { $0.moved(byX: box.minX, y: box.minY) },
      tally: tally.moved(byX: box.minX, y: box.minY))
  }
}

/// The map's name and what is said of the map as a whole, over everything.
struct PictureHeader {
  let lines: [PlacedText]
  /// The number of gaps, at the right side.
  let gaps: Tally.Badge?
  let height: Double

  init(_ header: Scene.Header, x: Double, width: Double) {
    let badge = header.gaps.map { Tally.Badge($0, .mapGaps, left: 0, top: 0) }
    gaps = badge.map { $0.moved(byX: x + width - $0.box.width, y: 0) }
    let room = width - (badge.map { $0.box.width + 16 } ?? 0)
    var caption = Caption(top: 0)
    for (index, title) in header.titles.enumerated() {
      caption.add(
        title, index == 0 ? .headline : .headlineAlt, x: x, width: room, maximumLines: 3)
    }
    caption.skip(4)
    for line in header.lines {
      caption.add(line, .summary, x: x, width: width, maximumLines: 6)
    }
    lines = caption.lines
    height = caption.height + 12
  }
}
