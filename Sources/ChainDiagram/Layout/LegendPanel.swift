/// The legend with its places: a panel with cards in small at the left, then signs, then lines.
public struct LegendPanel: Hashable, Sendable {
  /// What it explains.
  public let legend: Legend
  /// The outline.
  public private(set) var box: Rect
  /// The title, the explanations, and what names the parts of cards.
  public private(set) var texts: [PlacedText] = []
  /// The cards in small, by the indices of ``Legend/samples``.
  public private(set) var samples: [PlacedCard] = []
  /// The lines from the parts of those cards to their names: where each begins and ends.
  public private(set) var leaders: [Leader] = []
  /// The signs, by the indices of ``Legend/entries``.
  public private(set) var signs: [Rect] = []
  /// The signs of colours, by the indices of those entries.
  public private(set) var colours: [Rect] = []

  /// A level line from a part of a card to its name.
  public struct Leader: Hashable, Sendable {
    /// Where it begins, at the part.
    public let start: Point
    /// How long it is.
    public let length: Double
  }

  private static let padding = 14.0
  /// The width of a card in small, of a sign, and of a line.
  private static let (card, sign, line) = (154.0, 40.0, 56.0)
  /// So wide a column is at least.
  private static let column = 250.0

  /// Lays a legend out in a width.
  init(_ legend: Legend, x: Double, top: Double, width: Double) {
    self.legend = legend
    box = Rect(x: x, y: top, width: width, height: 0)
    texts.append(
      PlacedText(style: .legendTitle, text: legend.title, x: x + Self.padding, y: top + 22))
    let inner = width - 2 * Self.padding
    let count = Double(max(1, min(3, Int(inner / Self.column))))
    let columnWidth = inner / count
    var heights = [Double](repeating: top + 34, count: Int(count))
    func column(_ index: Int) -> Int { min(index, heights.count - 1) }
    func left(_ column: Int) -> Double { x + Self.padding + Double(column) * columnWidth }
    if let colours = legend.colours {
      var caption = Caption(top: heights[0] - 2)
      caption.add(
        colours.title, .keyTitle, x: left(0), width: columnWidth - 12, maximumLines: 3)
      texts += caption.lines
      heights[0] = caption.height + 5
      for entry in colours.entries {
        let (sign, bottom) = place(entry, x: left(0), top: heights[0], width: columnWidth)
        self.colours.append(sign)
        heights[0] = bottom
      }
      heights[0] += 8
    }
    for sample in legend.samples {
      heights[0] = place(sample, x: left(0), top: heights[0], width: columnWidth) + 10
    }
    for entry in legend.entries {
      let place = column(entry.sign.isLine ? 2 : 1)
      let (sign, bottom) = self.place(
        entry, x: left(place), top: heights[place], width: columnWidth)
      signs.append(sign)
      heights[place] = bottom
    }
    box.height = (heights.max() ?? top) - top + 6
  }

  /// Puts a card in small with the names of its parts at its right; gives where the next may begin.
  private mutating func place(
    _ sample: Legend.Sample, x: Double, top: Double, width: Double
  ) -> Double {
    let text = CardText(sample.entries, sample.appearance, width: Self.card)
    let card = PlacedCard(
      text, in: Rect(x: x, y: top, width: Self.card, height: text.height + 4))
    samples.append(card)
    var bottom = top
    let noteX = x + Self.card + 22
    for note in sample.notes where text.paragraphs.indices.contains(note.entry) {
      let paragraph = text.paragraphs[note.entry]
      let middle = top + paragraph.baseline - paragraph.entry.style.size * 0.36
      let first = paragraph.lines.first ?? ""
      let end =
        note.entry == 0
        ? x + Self.card - 4
        : x + paragraph.x + TextMetrics.width(of: first, paragraph.entry.style) + 4
      leaders.append(Leader(start: Point(x: end, y: middle), length: noteX - 4 - end))
      var caption = Caption(top: max(middle - 8, bottom))
      caption.add(note.text, .key, x: noteX, width: x + width - noteX - 12, maximumLines: 3)
      texts += caption.lines
      bottom = caption.height
    }
    return max(card.box.maxY, bottom)
  }

  /// Puts an explanation beside its sign; gives the place of the sign, and where the next may begin.
  private mutating func place(
    _ entry: Legend.Entry, x: Double, top: Double, width: Double
  ) -> (sign: Rect, bottom: Double) {
    let signWidth = entry.sign.isLine ? Self.line : Self.sign
    let textX = x + signWidth + 10
    var caption = Caption(top: top + 3)
    caption.add(entry.text, .key, x: textX, width: x + width - textX - 12, maximumLines: 4)
    texts += caption.lines
    let sign = Rect(x: x, y: top, width: signWidth, height: 20)
    if let sample = entry.sample {
      texts.append(
        PlacedText(style: .sample, text: sample, x: sign.minX + sign.width / 2, y: top + 13.5))
    }
    return (sign, max(sign.maxY + 4, caption.height + 4))
  }

  func moved(byX x: Double, y: Double) -> Self {
    var panel = self
    panel.box = box.moved(byX: x, y: y)
    panel.texts = texts.map { $0.moved(byX: x, y: y) }
    panel.samples = samples.map { $0.moved(byX: x, y: y) }
    panel.leaders = leaders.map {
      Leader(start: Point(x: $0.start.x + x, y: $0.start.y + y), length: $0.length)
    }
    panel.signs = signs.map { $0.moved(byX: x, y: y) }
    panel.colours = colours.map { $0.moved(byX: x, y: y) }
    return panel
  }
}

extension LaidOutScene {
  /// Writes the legend; returns its lower side.
  mutating func placeLegend(x: Double, top: Double, width: Double) -> Double {
    guard let legend = legendOfLinks else { return top }
    let panel = LegendPanel(legend, x: x, top: top, width: width)
    self.legend = panel
    return panel.box.maxY
  }

  /// What is to be explained, now that it is known which links share lines; nil when there is nothing.
  var legendOfLinks: Legend? {
    guard !scene.legend.entries.isEmpty else { return nil }
    return trunks.contains { $0.count > 1 } ? scene.legend : scene.legend.withoutTrunks()
  }
}
