public import ChainModel

/// The two ways to draw a map.
public enum Drawing: String, CaseIterable, Sendable {
  /// Segments are boxes, nodes are tiles in them, links between segments are drawn once, as ribbons.
  case overview
  /// Every node is a card, every link a line.
  case flow
}

extension Drawing {
  /// The drawing that is made of a whole map unless one asks for another. Complexity: O(nodes).
  public static func usual(for map: ChainMap) -> Drawing {
    DrawingOptions().drawing(of: SceneSelection(nil, of: map), in: map)
  }
}

/// What is said of the members on a card.
public enum MemberDetail: String, CaseIterable, Sendable {
  /// Their names, and how many they are.
  case names
  /// How many they are.
  case count
  /// Nothing: nodes and gaps only, as on a slide.
  case none
}

/// What a reader wants to see of a map.
public struct DrawingOptions: Hashable, Sendable {
  /// Which drawing; nil chooses by the number of nodes.
  public var drawing: Drawing?
  /// In which languages names and words appear, in this order; empty means the map's.
  public var languages: [LanguageTag]
  /// What the picture is called, such as the name of a view; the map's name then stands below it.
  /// Nil calls it by the map's name.
  public var title: LocalizedText?
  /// What is said of the members on a card.
  public var members: MemberDetail
  /// What the colours of cards tell; nil leaves them to the states.
  public var highlight: Highlight?
  /// The colours of the reader's own.
  public var theme: Theme
  /// The page that the picture fills; nil gives it its natural size.
  public var page: Page?

  /// Makes options; without any, the map decides.
  public init(
    drawing: Drawing? = nil, languages: [LanguageTag] = [], title: LocalizedText? = nil,
    members: MemberDetail = .names, highlight: Highlight? = nil, theme: Theme = .standard,
    page: Page? = nil
  ) {
    self.drawing = drawing
    self.languages = languages
    self.title = title
    self.members = members
    self.highlight = highlight
    self.theme = theme
    self.page = page
  }

  /// The greatest number of nodes that is drawn as a flow unless one asks for another drawing.
  public static let greatestFlow = 40

  /// The drawing that is made of a selection of a map. One whose nodes mostly stand in no segment
  /// has nothing that an overview could put together.
  func drawing(of selection: SceneSelection, in map: ChainMap) -> Drawing {
    let count = selection.nodes.count
    let inSegments = selection.nodes.count { map[$0].segment != nil }
    let isLarge = count > Self.greatestFlow && inSegments * 2 > count
    return drawing ?? (isLarge ? .overview : .flow)
  }
}
