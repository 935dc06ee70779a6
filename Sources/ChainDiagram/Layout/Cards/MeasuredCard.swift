import ChainQuery

/// How much a card needs at a width.
struct CardExtent: Hashable {
  /// The height, in points.
  var height: Double
  /// How many words are broken and texts cut, these counted twice; twice as many in names.
  var flaws: Int

  /// What suffices for two ways to write a card.
  func union(_ other: Self) -> Self {
    Self(height: max(height, other.height), flaws: flaws + other.flaws)
  }
}

/// A card whose texts have been measured, so that its height at many widths is found without writing it.
struct MeasuredCard {
  private let paragraphs: [Paragraph]
  private let appearance: Card.Appearance
  private let countRoom: Double

  private struct Paragraph {
    let text: MeasuredText
    let style: TextStyle
    let lineHeight: Double
    let isAfterName: Bool
  }

  /// Measures a card. Complexity: O(length of its texts).
  init(_ entries: [Card.Entry], _ appearance: Card.Appearance) {
    self.appearance = appearance
    countRoom = CardText.roomOfCount(appearance)
    var last: TextStyle?
    paragraphs = entries.map { entry in
      defer { last = entry.style }
      return Paragraph(
        text: MeasuredText(
          entry.writtenText, entry.style,
          maximumLines: entry.style == .tag ? 1 : entry.maximumLines),
        style: entry.style, lineHeight: entry.style.lineHeight,
        isAfterName: CardText.isName(last) && !CardText.isName(entry.style))
    }
  }

  /// What the card needs at a width: the height of ``CardText``, and its flaws.
  ///
  /// Complexity: O(words).
  func extent(width: Double) -> CardExtent {
    let room = CardText.room(in: width, appearance.state)
    var extent = CardExtent(height: CardMeasure.endPadding, flaws: 0)
    for paragraph in paragraphs {
      if paragraph.isAfterName { extent.height += CardMeasure.paragraphGap }
      if paragraph.style == .tag {
        extent.height += CardMeasure.tag.height + CardMeasure.tagGap
      } else {
        let fit = paragraph.text.fit(in: paragraph.style == .name ? room - countRoom : room)
        extent.height += Double(fit.lines) * paragraph.lineHeight
        extent.flaws += CardText.isName(paragraph.style) ? 2 * fit.flaws : fit.flaws
      }
    }
    extent.height = (extent.height + CardMeasure.endPadding).rounded(.up)
    return extent
  }
}

extension Card {
  /// The height for which it is planned at a width: the greatest that it has in any of the map's
  /// languages.
  func plannedHeight(width: Double) -> Double {
    plannedEntries.map { MeasuredCard($0, appearance).extent(width: width).height }.max() ?? 0
  }
}
