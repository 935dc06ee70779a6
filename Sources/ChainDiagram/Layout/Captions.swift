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

  static let top = 6.0
  static let bottom = 5.0

  /// Writes it to a width; `hasFigure` says whether all of the segment's cards stand below it.
  init(_ group: Scene.Group, width: Double, hasFigure: Bool = true) {
    var caption = Caption(top: Self.top)
    for (index, title) in group.titles.enumerated() {
      let (style, room) = Self.style(ofTitle: index, coverage: group.coverage, width: width)
      caption.add(title, style, x: RowPacking.padding, width: room, maximumLines: 2)
    }
    let figureText = PlacedText(
      style: .segmentFigure, text: group.coverage, x: width - RowPacking.padding,
      y: Self.top + TextStyle.segmentTitle.size)
    lines = caption.lines + (hasFigure ? [figureText] : [])
    height = caption.height + Self.bottom
  }

  /// How a title is written, and the width that it has; the first leaves room for the figure.
  static func style(
    ofTitle index: Int, coverage: String, width: Double
  ) -> (style: TextStyle, room: Double) {
    let room = width - 2 * RowPacking.padding
    guard index == 0 else { return (.segmentTitleAlt, room) }
    return (.segmentTitle, room - TextMetrics.width(of: coverage, .segmentFigure) - 8)
  }
}

/// A segment's header whose titles have been measured.
struct MeasuredHeader {
  private let titles: [MeasuredText]
  private let figure: Double

  init(_ titles: [String], coverage: String) {
    figure = TextMetrics.width(of: coverage, .segmentFigure) + 8
    self.titles = titles.enumerated().map { index, title in
      MeasuredText(title, index == 0 ? .segmentTitle : .segmentTitleAlt, maximumLines: 2)
    }
  }

  /// The height of ``GroupHeader`` at a width, and what looks bad there.
  func extent(width: Double) -> CardExtent {
    var extent = CardExtent(height: GroupHeader.top + GroupHeader.bottom, flaws: 0)
    let room = width - 2 * RowPacking.padding
    for (index, title) in titles.enumerated() {
      let fit = title.fit(in: index == 0 ? room - figure : room)
      let style = index == 0 ? TextStyle.segmentTitle : .segmentTitleAlt
      extent.height += Double(fit.lines) * style.lineHeight
      extent.flaws += 2 * fit.flaws
    }
    return extent
  }
}

/// The name of a stage at the head of its band, with its gaps and its figure, and its nodes as squares.
struct BandHeader {
  let lines: [PlacedText]
  let tally: Tally
  let height: Double

  static let padding = 14.0

  /// Writes it to a width; a band that `goesOn` from the row before has its name alone.
  init(_ band: Scene.Band, width: Double, goesOn: Bool = false) {
    let room = width - 2 * Self.padding
    guard !goesOn else {
      var caption = Caption(top: 9)
      let title = "… " + band.titles.joined(separator: " ")
      caption.add(title, .stageTitle, x: Self.padding, width: room, maximumLines: 1)
      lines = caption.lines
      tally = Tally()
      height = caption.height + 8
      return
    }
    let gaps = band.gaps.map { Tally.Badge($0, .stageGaps, left: 0, top: 0) }
    let both =
      TextMetrics.width(of: band.figure, .stageFigure) + (gaps.map { $0.box.width + 12 } ?? 0) + 10
    let fitsBeside = room - both > max(60, min(Self.longestWord(of: band), room))
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
    let squares = Tally.width(of: band.coverage)
    let left = badgePlace.x + (gaps.map { $0.box.width + 12 } ?? 0)
    let right = width - Self.padding - TextMetrics.width(of: band.figure, .stageFigure) - 12
    if fitsBeside, band.isStrip, left + squares <= right {
      _ = tally.addSquares(band.coverage, x: left, top: badgePlace.y + 6, width: squares)
    } else {
      caption.skip(6)
      caption.skip(
        tally.addSquares(band.coverage, x: Self.padding, top: caption.height, width: room))
    }
    self.lines = lines
    self.tally = tally
    height = caption.height + 8
  }

  /// The width of the longest word of the name that would be broken for want of room; Chinese may be broken
  /// anywhere.
  private static func longestWord(of band: Scene.Band) -> Double {
    let words = band.titles.first?.split(separator: " ") ?? []
    return words.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x2E80 } }
      .map { TextMetrics.width(of: String($0), .stageTitle) }.max() ?? 0
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
    for line in Self.joined(header.lines, width: width) {
      caption.add(line, .summary, x: x, width: width, maximumLines: 6)
    }
    lines = caption.lines
    height = caption.height + 12
  }

  /// The lines, with those that fit beside one another as one.
  private static func joined(_ lines: [String], width: Double) -> [String] {
    lines.reduce(into: [String]()) { joined, line in
      if let last = joined.last {
        let both = last + " · " + line
        if TextMetrics.width(of: both, .summary) <= width {
          joined[joined.count - 1] = both
          return
        }
      }
      joined.append(line)
    }
  }
}
