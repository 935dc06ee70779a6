public import ChainModel
public import ChainQuery

/// What a picture shows, with all its texts chosen and wrapped, before anything has a place.
public struct Scene: Sendable {
  /// Which drawing it is.
  public let drawing: Drawing
  /// The page that the picture fills; nil gives it its natural size.
  public let page: Page?
  /// The map's name and what is said of the map as a whole.
  public let header: Header
  /// The stages, from left to right.
  public let bands: [Band]
  /// The segments.
  public let groups: [Group]
  /// The nodes.
  public let cards: [Card]
  /// What is drawn between cards (flow) or between groups and cards without one (overview).
  public let links: [SceneLink]
  /// The colours of the reader's own.
  public let theme: Theme
  /// What the colours of cards tell; nil leaves them to the states.
  public let colouring: Colouring?
  /// What explains the signs of the picture.
  public let legend: Legend

  /// The map's name and what is said of the map as a whole.
  public struct Header: Hashable, Sendable {
    /// The language of the picture's words, for readers' software.
    public let language: LanguageTag
    /// The map's name in each language.
    public let titles: [String]
    /// A line each: the date and coverage; the map's note.
    public let lines: [String]
    /// The number of gaps in words, such as `23 gaps`; nil without any.
    public let gaps: String?
  }

  /// A stage of the chain.
  public struct Band: Hashable, Sendable {
    /// The stage.
    public let stage: StageID
    /// The stage's id in the text.
    public let key: String
    /// Its name in each language.
    public let titles: [String]
    /// How far it is covered, such as `12 of 20 covered`.
    public let figure: String
    /// How many of its nodes are in which state.
    public let coverage: Coverage
    /// Its number of gaps in words, such as `3 gaps`; nil without any.
    public let gaps: String?
    /// Whether its links are all support links, so that it lies below the others as a strip.
    public let isStrip: Bool
  }

  /// A segment of a stage.
  public struct Group: Hashable, Sendable {
    /// The segment.
    public let segment: SegmentID
    /// The segment's id in the text.
    public let key: String
    /// The stage, as an index of ``Scene/bands``.
    public let band: Int
    /// Its name in each language.
    public let titles: [String]
    /// Covered over surveyed nodes, such as `3/5`.
    public let coverage: String
    /// Its name in each of the map's languages by itself.
    let plannedTitles: [String]
  }
}

extension Scene {
  /// The stage of a link's end, as an index of ``bands``.
  func band(of end: SceneLink.End) -> Int {
    switch end {
    case .card(let card): cards[card].band
    case .group(let group): groups[group].band
    }
  }
}

/// An address that a picture may lead to: `https:` and nothing else.
public struct WebLink: Hashable, Sendable {
  /// The address.
  public let address: String

  /// Takes an address; nil unless it begins with `https://` and has no blanks or control characters.
  public init?(_ address: String) {
    guard address.lowercased().hasPrefix("https://"),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else { return nil }
    self.address = address
  }
}

/// An arrow or a ribbon of a scene.
public struct SceneLink: Hashable, Sendable {
  /// What a link can lead from and to.
  public enum End: Hashable, Sendable {
    /// A card, as an index of ``Scene/cards``.
    case card(Int)
    /// A segment, as an index of ``Scene/groups``.
    case group(Int)
  }

  /// Where it begins.
  public let tail: End
  /// Where it ends.
  public let head: End
  /// What it says.
  public let kind: Link.Kind
  /// The number of links that it stands for; 1 for a link of its own.
  public let count: Int
  /// The requirement of the node at its head that it meets with others, any one of which would do: its place
  /// among the node's; nil where it is required by itself, or stands for several links.
  public let choice: Int?
  /// Whether every link that it stands for comes from a node where nobody stands.
  public let isFromVacancy: Bool

  /// Whether its line looks like one from a gap: what flows back or supports looks like that wherever it comes
  /// from.
  var looksLikeGap: Bool { isFromVacancy && kind == .requirement }

  /// How wide its line is, in points: a ribbon is as wide as the links that it stands for.
  func width(in drawing: Drawing) -> Double { Self.width(of: count, in: drawing) }

  /// How wide the line of so many links is.
  static func width(of count: Int, in drawing: Drawing) -> Double {
    drawing == .flow ? 1.7 : min(1.4 + Double(count) * 1.1, 14)
  }
}

extension Link.Kind {
  /// The word for it in the forms of a picture and of a page.
  package var word: String {
    switch self {
    case .requirement: "requires"
    case .returnFlow: "returns"
    case .support: "supports"
    }
  }
}
