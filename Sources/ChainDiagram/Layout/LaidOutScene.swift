/// A scene in which everything has its place, in points from the upper left corner.
public struct LaidOutScene: Sendable {
  /// What is shown.
  public let scene: Scene
  /// The extent of the picture.
  public internal(set) var size: Size
  /// The lines of the picture's header.
  public internal(set) var header: [PlacedText] = []
  /// The number of gaps of the map.
  public internal(set) var gaps: Tally.Badge?
  /// The bands, by the indices of ``Scene/bands``.
  public internal(set) var bands: [PlacedBox]
  /// The segments' boxes: one for each segment of an overview, one for each run of its cards in a flow.
  public internal(set) var segments: [PlacedSegment] = []
  /// The cards, by the indices of ``Scene/cards``.
  public internal(set) var cards: [PlacedCard]
  /// The links' lines, by the indices of ``Scene/links``.
  public internal(set) var links: [LinkPath]
  /// The links of a flow that share lines, by their indices: each link is in one trunk, alone or with others.
  /// Empty in an overview.
  public internal(set) var trunks: [[Int]] = []
  /// The number of rows into which it is cut because of its many columns.
  var rowCount = 1
  /// The legend; nil when there is nothing to explain.
  public internal(set) var legend: LegendPanel?

  /// A box with lines of text.
  public struct PlacedBox: Hashable, Sendable {
    /// The outline.
    public var box: Rect
    /// The texts.
    public var texts: [PlacedText]
    /// The nodes at a glance, for a band.
    public var tally = Tally()
    /// The further rows in which a band goes on, where a drawing of many columns is cut into rows.
    public var continuations: [PlacedBox] = []

    func moved(byX x: Double, y: Double) -> Self {
      Self(
        box: box.moved(byX: x, y: y), texts: texts.map { $0.moved(byX: x, y: y) },
        tally: tally.moved(byX: x, y: y),
        continuations: continuations.map { $0.moved(byX: x, y: y) })
    }
  }

  /// A segment's box with the cards in it.
  public struct PlacedSegment: Hashable, Sendable {
    /// The segment, as an index of ``Scene/groups``.
    public let group: Int
    /// The cards, as indices of ``Scene/cards``, in reading order.
    public let cards: [Int]
    /// The outline and the texts.
    public internal(set) var place: PlacedBox
  }

  init(scene: Scene) {
    self.scene = scene
    let nowhere = Rect(x: 0, y: 0, width: 0, height: 0)
    size = Size(width: 0, height: 0)
    bands = Array(repeating: PlacedBox(box: nowhere, texts: []), count: scene.bands.count)
    cards = Array(repeating: .nowhere, count: scene.cards.count)
    links = Array(
      repeating: LinkPath(start: Point(x: 0, y: 0)), count: scene.links.count)
  }

  /// Moves everything.
  mutating func move(byX x: Double, y: Double) {
    header = header.map { $0.moved(byX: x, y: y) }
    gaps = gaps?.moved(byX: x, y: y)
    bands = bands.map { $0.moved(byX: x, y: y) }
    for index in segments.indices {
      segments[index].place = segments[index].place.moved(byX: x, y: y)
    }
    cards = cards.map { $0.moved(byX: x, y: y) }
    links = links.map { $0.moved(byX: x, y: y) }
    legend = legend?.moved(byX: x, y: y)
  }
}
