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
    let figure = TextMetrics.width(of: group.coverage, .segmentFigure)
    let room = width - 2 * TileGrid.padding
    var caption = Caption(top: 6)
    for (index, title) in group.titles.enumerated() {
      caption.add(
        title, index == 0 ? .segmentTitle : .segmentTitleAlt, x: TileGrid.padding,
        width: index == 0 ? room - figure - 8 : room, maximumLines: 2)
    }
    let figureText = PlacedText(
      style: .segmentFigure, text: group.coverage, x: width - TileGrid.padding,
      y: 6 + TextStyle.segmentTitle.size)
    lines = caption.lines + [figureText]
    height = caption.height + 5
  }
}

/// The name of a stage at the head of its band, with its figure at the right end.
struct BandHeader {
  let lines: [PlacedText]
  let height: Double

  static let padding = 14.0

  init(_ band: Scene.Band, width: Double) {
    let figure = TextMetrics.width(of: band.coverage, .stageFigure)
    var caption = Caption(top: 9)
    for (index, title) in band.titles.enumerated() {
      caption.add(
        title, index == 0 ? .stageTitle : .stageTitleAlt, x: Self.padding,
        width: width - 2 * Self.padding - (index == 0 ? figure + 10 : 0), maximumLines: 2)
    }
    let figureText = PlacedText(
      style: .stageFigure, text: band.coverage, x: width - Self.padding,
      y: 9 + TextStyle.stageTitle.size)
    lines = caption.lines + [figureText]
    height = caption.height + 6
  }
}

/// The map's name and what is said of the map as a whole, over everything.
struct PictureHeader {
  let lines: [PlacedText]
  let height: Double

  init(_ header: Scene.Header, x: Double, width: Double) {
    var caption = Caption(top: 0)
    for (index, title) in header.titles.enumerated() {
      caption.add(
        title, index == 0 ? .headline : .headlineAlt, x: x, width: width, maximumLines: 3)
    }
    caption.skip(4)
    for line in header.lines {
      caption.add(line, .summary, x: x, width: width, maximumLines: 6)
    }
    lines = caption.lines
    height = caption.height + 12
  }
}
