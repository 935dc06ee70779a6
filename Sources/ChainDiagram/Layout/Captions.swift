/// A line of text at a place, as it is written.
public struct PlacedText: Hashable, Sendable {
  /// The class of the text's style.
  public let style: String
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
    _ text: String, style: String, size: Double, weight: TextMetrics.Weight = .regular,
    x: Double, width: Double, maximumLines: Int
  ) {
    let wrapped = TextMetrics.wrap(
      text, width: width, size: size, weight: weight, maximumLines: maximumLines)
    for line in wrapped {
      lines.append(PlacedText(style: style, text: line, x: x, y: height + size))
      height += (size * 1.32).rounded(.up)
    }
  }

  mutating func skip(_ distance: Double) { height += distance }
}

/// The name of a segment over its cards, with its figure at the right end.
struct GroupHeader {
  let lines: [PlacedText]
  let height: Double

  init(_ group: Scene.Group, width: Double) {
    let figure = TextMetrics.width(of: group.coverage, size: 10.5, weight: .bold)
    let room = width - 2 * TileGrid.padding
    var caption = Caption(top: 6)
    for (index, title) in group.titles.enumerated() {
      caption.add(
        title, style: index == 0 ? "title" : "title alt", size: index == 0 ? 12.5 : 11,
        weight: index == 0 ? .bold : .regular, x: TileGrid.padding,
        width: index == 0 ? room - figure - 8 : room, maximumLines: 2)
    }
    let figureText = PlacedText(
      style: "figure", text: group.coverage, x: width - TileGrid.padding, y: 6 + 12.5)
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
    let figure = TextMetrics.width(of: band.coverage, size: 12, weight: .bold)
    var caption = Caption(top: 9)
    for (index, title) in band.titles.enumerated() {
      caption.add(
        title, style: index == 0 ? "title" : "title alt", size: index == 0 ? 16 : 13,
        weight: index == 0 ? .bold : .regular, x: Self.padding,
        width: width - 2 * Self.padding - (index == 0 ? figure + 10 : 0), maximumLines: 2)
    }
    lines =
      caption.lines + [
        PlacedText(style: "figure", text: band.coverage, x: width - Self.padding, y: 9 + 16)
      ]
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
        title, style: index == 0 ? "headline" : "headline alt", size: index == 0 ? 24 : 18,
        weight: index == 0 ? .bold : .regular, x: x, width: width, maximumLines: 3)
    }
    caption.skip(4)
    for line in header.lines {
      caption.add(line, style: "summary", size: 12, x: x, width: width, maximumLines: 6)
    }
    lines = caption.lines
    height = caption.height + 12
  }
}
