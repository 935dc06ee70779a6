/// The styles of a picture's texts: the one table from which both the measuring of texts and the
/// style sheet are made.
public enum TextStyle: String, CaseIterable, Sendable {
  /// The map's name, in the first language and in further ones.
  case headline, headlineAlt
  /// What is said of the map as a whole.
  case summary
  /// The number of gaps of the map, and of a stage.
  case mapGaps, stageGaps
  /// A stage's name, in the first language and in further ones, and its figure.
  case stageTitle, stageTitleAlt, stageFigure
  /// A segment's name, in the first language and in further ones, and its figure.
  case segmentTitle, segmentTitleAlt, segmentFigure
  /// A node's name, in the first language and in further ones.
  case name, nameAlt
  /// A member.
  case member
  /// What stands before a member that is the only one to deliver, or only researches.
  case onlyLead, researchLead
  /// How many more there are, or what the next lines are.
  case more
  /// An organisation that could fill the gap.
  case candidate
  /// What is wrong: no member, a single source, research only, not surveyed.
  case mark
  /// That nobody stands here.
  case tag
  /// The number of members, and that of those who deliver where it is one of several.
  case count, single
  /// The legend's title, that of a part of it, an explanation in it, and what stands in a sign.
  case legendTitle, keyTitle, key, sample
}

extension TextStyle {
  /// The size of the font, in points.
  public var size: Double { shape.size }

  /// The thickness of the strokes.
  public var weight: TextMetrics.Weight { shape.weight }

  /// The value of the `class` attribute.
  public var cssClass: String { shape.cssClass }

  /// Which of its ends a text is placed by.
  var anchor: Anchor { shape.anchor }

  /// Whether the letters lean.
  var isItalic: Bool { shape.isItalic }

  /// Whether it steps back behind other texts.
  var isMuted: Bool { shape.isMuted }

  /// What a line takes in height, in points: half points in cards, whole ones elsewhere.
  var lineHeight: Double {
    switch self {
    case .name, .nameAlt, .member, .more, .candidate, .mark, .tag, .count, .single,
      .onlyLead, .researchLead:
      (size * 1.2 * 2).rounded() / 2
    default: (size * 1.32).rounded(.up)
    }
  }

  /// The rule of the style sheet; `$` stands before the name of a colour.
  var rule: String {
    var declarations = "font-size:\(number(size))px;font-weight:\(weight == .bold ? 700 : 400)"
    if shape.anchor != .start { declarations += ";text-anchor:\(shape.anchor.rawValue)" }
    if shape.isItalic { declarations += ";font-style:italic" }
    if shape.isMuted { declarations += ";fill:$muted" }
    return ".chainmap \(shape.selector){\(declarations)}"
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// Which of its ends a text is placed by.
  enum Anchor: String {
    case start, middle, end
  }

  private struct Shape {
    /// The class, and that of the element around it where this tells the style.
    let cssClass: String
    let parent: String?
    let size: Double
    let weight: TextMetrics.Weight
    let anchor: Anchor
    let isItalic: Bool
    let isMuted: Bool

    init(
      _ cssClass: String, in parent: String? = nil, _ size: Double,
      _ weight: TextMetrics.Weight = .regular, anchor: Anchor = .start, isItalic: Bool = false,
      isMuted: Bool = false
    ) {
      self.cssClass = cssClass
      self.parent = parent
      self.size = size
      self.weight = weight
      self.anchor = anchor
      self.isItalic = isItalic
      self.isMuted = isMuted
    }

    /// What tells the style in the style sheet.
    var selector: String {
      let own = "." + cssClass.replacing(" ", with: ".")
      return parent.map { ".\($0)>\(own)" } ?? own
    }
  }

  private var shape: Shape {
    switch self {
    case .headline: Shape("headline", 24, .bold)
    case .headlineAlt: Shape("headline alt", 18, isMuted: true)
    case .summary: Shape("summary", 12, isMuted: true)
    case .mapGaps: Shape("gaps all", 20, .bold)
    case .stageGaps: Shape("gaps", in: "stage", 13, .bold)
    case .stageTitle: Shape("title", in: "stage", 16, .bold)
    case .stageTitleAlt: Shape("title alt", in: "stage", 13)
    case .stageFigure: Shape("figure", in: "stage", 12, .bold, anchor: .end)
    case .segmentTitle: Shape("title", in: "segment", 12, .bold)
    case .segmentTitleAlt: Shape("title alt", in: "segment", 11)
    case .segmentFigure: Shape("figure", in: "segment", 10.5, .bold, anchor: .end, isMuted: true)
    case .name: Shape("name", 11.5, .bold)
    case .nameAlt: Shape("name alt", 11, isMuted: true)
    case .member: Shape("member", 11)
    case .onlyLead: Shape("only", 9.5, .bold)
    case .researchLead: Shape("rd", 9.5, .bold, isMuted: true)
    case .more: Shape("more", 10.5, isMuted: true)
    case .candidate: Shape("candidate", 10, isItalic: true)
    case .mark: Shape("mark", 10, .bold)
    case .tag: Shape("mark tag", 9.5, .bold)
    case .count: Shape("count", 10.5, .bold, anchor: .end, isMuted: true)
    case .single: Shape("single", 10.5, .bold, anchor: .end)
    case .legendTitle: Shape("legendtitle", 13, .bold)
    case .keyTitle: Shape("keytitle", 11, .bold)
    case .key: Shape("key", 11)
    case .sample: Shape("sample", 9, .bold, anchor: .middle, isMuted: true)
    }
  }
}

extension TextMetrics {
  /// The width of a text of a style in one line. Complexity: O(length).
  static func width(of text: some StringProtocol, _ style: TextStyle) -> Double {
    width(of: text, size: style.size, weight: style.weight)
  }

  /// A text of a style in lines of at most a width. Complexity: O(length).
  static func wrap(
    _ text: String, _ style: TextStyle, width: Double, maximumLines: Int
  ) -> [String] {
    wrap(
      text, width: width, size: style.size, weight: style.weight, maximumLines: maximumLines)
  }
}
