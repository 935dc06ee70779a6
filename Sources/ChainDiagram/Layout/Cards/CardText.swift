import ChainModel
import ChainQuery

/// The measures of cards, in points.
enum CardMeasure {
  /// The widths that a card in a row of its segment may have.
  static let widths = 104.0...300.0
  /// The free space at the left and right side.
  static let sidePadding = 6.0
  /// The free space above the first line and below the last.
  static let endPadding = 5.5
  /// The free space between a name and what follows it.
  static let paragraphGap = 2.0
  /// The width of the hatched edge at the left side of a gap.
  static let edge = 9.0
  /// The radius of the mark around the number of a single source.
  static let pillRadius = 6.8
  /// The height of the tag that says that nobody stands here, and the space on both sides of its words.
  static let tag = Size(width: 5, height: 14)
  /// The free space below the tag.
  static let tagGap = 3.0
}

/// What a card says, written to a width; places count from the card's upper left corner.
public struct CardText: Hashable, Sendable {
  /// Something that is said, in lines under one another.
  public struct Paragraph: Hashable, Sendable {
    /// What it says.
    public let entry: Card.Entry
    /// The lines, as they fit; the first begins with the lead, if there is one.
    public let lines: [String]
    /// Where the lines begin: the distance from the card's left side.
    public let x: Double
    /// The distance of the first baseline from the card's upper side.
    public let baseline: Double
    /// The distance between two baselines.
    public let lineHeight: Double
  }

  /// The paragraphs, from top to bottom.
  public private(set) var paragraphs: [Paragraph] = []
  /// The number of members and where it ends, at the right side; nil without any.
  public private(set) var count: PlacedText?
  /// The mark of a single source and what it says; it is the ``count`` of a node with one member.
  public private(set) var pill: Pill?
  /// The ground of the tag that says that nobody stands here.
  public private(set) var tag: Rect?
  /// The height that the card needs.
  public private(set) var height = CardMeasure.endPadding

  /// The mark of a single source: a circle.
  public struct Pill: Hashable, Sendable {
    /// Its centre.
    public let centre: Point
    /// What it says, when that is not the number of members.
    public let text: PlacedText?
  }

  /// Nothing.
  fileprivate init() {}

  /// Writes a card to a width. Complexity: O(length of its texts).
  init(_ card: Card, width: Double) { self.init(card.entries, card.appearance, width: width) }

  /// Writes entries to a width. Complexity: O(length of its texts).
  init(_ entries: [Card.Entry], _ appearance: Card.Appearance, width: Double) {
    let state = appearance.state
    let room = Self.room(in: width, state)
    let left = width - room - CardMeasure.sidePadding
    let countRoom = addCount(appearance, width: width)
    var last: TextStyle?
    for entry in entries {
      if Self.isName(last), !Self.isName(entry.style) { height += CardMeasure.paragraphGap }
      if entry.style == .tag {
        addTag(entry, x: left, room: room)
      } else {
        add(entry, x: left, room: entry.style == .name ? room - countRoom : room)
      }
      last = entry.style
    }
    height = (height + CardMeasure.endPadding).rounded(.up)
  }

  /// The width that a card of a width has for its texts.
  static func room(in width: Double, _ state: NodeState) -> Double {
    width - 2 * CardMeasure.sidePadding - (state == .vacant ? CardMeasure.edge : 0)
  }

  /// The width that the number of members takes of a name's lines.
  static func roomOfCount(_ appearance: Card.Appearance) -> Double {
    var text = CardText()
    return text.addCount(appearance, width: 0)
  }

  static func isName(_ style: TextStyle?) -> Bool { style == .name || style == .nameAlt }

  /// Writes the number at the right end of the first line, and the mark of a single source; gives the
  /// room that they take.
  private mutating func addCount(_ appearance: Card.Appearance, width: Double) -> Double {
    let members = appearance.members
    guard members.map({ $0 > 0 }) ?? (appearance.state == .thin) else { return 0 }
    let baseline = height + TextStyle.name.size
    func number(_ number: Int, _ style: TextStyle, endingAt x: Double) -> PlacedText {
      PlacedText(style: style, text: String(number), x: x, y: baseline)
    }
    guard appearance.state == .thin else {
      let count = number(members ?? 0, .count, endingAt: width - CardMeasure.sidePadding)
      self.count = count
      return TextMetrics.width(of: count.text, .count) + 5
    }
    let centre = Point(
      x: width - CardMeasure.pillRadius - 4.5, y: baseline - TextStyle.count.size * 0.36)
    let half = TextMetrics.width(of: "1", .count) / 2
    let left = centre.x - CardMeasure.pillRadius - 3
    if members == 1 {
      pill = Pill(centre: centre, text: nil)
      count = number(1, .count, endingAt: centre.x + half)
      return width - CardMeasure.sidePadding - left
    }
    // Others research only: of the members told beside it, one delivers.
    pill = Pill(centre: centre, text: number(1, .single, endingAt: centre.x + half))
    guard let members else { return width - CardMeasure.sidePadding - left }
    let count = number(members, .count, endingAt: left)
    self.count = count
    return width - CardMeasure.sidePadding - left + TextMetrics.width(of: count.text, .count) + 3
  }

  private mutating func add(_ entry: Card.Entry, x: Double, room: Double) {
    let text = entry.writtenText
    let lines = TextMetrics.wrap(
      text, entry.style, width: room, maximumLines: entry.maximumLines)
    guard !lines.isEmpty else { return }
    paragraphs.append(
      Paragraph(
        entry: entry, lines: lines, x: x, baseline: height + entry.style.size,
        lineHeight: entry.style.lineHeight))
    height += Double(lines.count) * entry.style.lineHeight
  }

  private mutating func addTag(_ entry: Card.Entry, x: Double, room: Double) {
    let inner = room - 2 * CardMeasure.tag.width
    // Where not all words fit, the first ones say enough.
    var words = entry.text.split(separator: " ").map(String.init)
    while words.count > 1,
      TextMetrics.width(of: words.joined(separator: " "), .tag) > inner || words.last == "·"
    {
      words.removeLast()
    }
    let wrapped = TextMetrics.wrap(
      words.joined(separator: " "), .tag, width: inner, maximumLines: 1)
    guard let word = wrapped.first else { return }
    let ground = Rect(
      x: x, y: height, width: TextMetrics.width(of: word, .tag) + 2 * CardMeasure.tag.width,
      height: CardMeasure.tag.height)
    tag = ground
    paragraphs.append(
      Paragraph(
        entry: entry, lines: [word], x: x + CardMeasure.tag.width, baseline: ground.maxY - 3.6,
        lineHeight: 0))
    height = ground.maxY + CardMeasure.tagGap
  }
}

/// A card at its place.
public struct PlacedCard: Hashable, Sendable {
  /// The outline.
  public let box: Rect
  /// What it says, at places that count from the outline's upper left corner.
  public let text: CardText

  init(_ card: Card, in box: Rect) {
    self.box = box
    text = CardText(card, width: box.width)
  }

  init(_ text: CardText, in box: Rect) {
    self.box = box
    self.text = text
  }

  /// A card that has no place yet.
  static let nowhere = PlacedCard(CardText(), in: Rect(x: 0, y: 0, width: 0, height: 0))

  /// The hatched edge of a gap, inside the border.
  var hatchedEdge: Rect {
    Rect(
      x: box.minX + 1.5, y: box.minY + 1.5, width: CardMeasure.edge, height: max(box.height - 3, 0))
  }

  func moved(byX x: Double, y: Double) -> Self {
    Self(text, in: box.moved(byX: x, y: y))
  }
}
