public import ChainQuery

/// The nodes of a stage at a glance: how many gaps there are, and a square for every node.
public struct Tally: Hashable, Sendable {
  /// The number of gaps, loud; nil where there are none.
  public private(set) var badge: Badge?
  /// A square for each node, sorted by state.
  public private(set) var squares: [Square] = []

  /// A count of gaps on a ground of its own.
  public struct Badge: Hashable, Sendable {
    /// The ground.
    public let box: Rect
    /// What it says.
    public let text: PlacedText

    /// The hatched edge, by which a gap is known everywhere.
    var edge: Rect { Rect(x: box.minX + 2, y: box.minY + 2, width: 10, height: box.height - 4) }

    /// Makes a badge whose left or right side lies at an x; nil for an empty text.
    init(_ text: String, _ style: TextStyle, left x: Double, top: Double) {
      let height = style.size + 9
      let width = TextMetrics.width(of: text, style) + 26
      box = Rect(x: x, y: top, width: width, height: height)
      self.text = PlacedText(
        style: style, text: text, x: x + 18, y: top + height / 2 + style.size * 0.36)
    }

    private init(box: Rect, text: PlacedText) {
      self.box = box
      self.text = text
    }

    func moved(byX x: Double, y: Double) -> Self {
      Self(box: box.moved(byX: x, y: y), text: text.moved(byX: x, y: y))
    }
  }

  /// A node in small.
  public struct Square: Hashable, Sendable {
    /// Who stands there.
    public let state: NodeState
    /// Where it lies.
    public let box: Rect
  }

  /// The size of a square, and the distance between the beginnings of two.
  static let square = (size: 9.0, step: 11.0)

  init(badge: Badge? = nil) { self.badge = badge }

  /// The width of the squares of all nodes in one row.
  static func width(of coverage: Coverage) -> Double {
    let count = NodeState.allCases.reduce(0) { $0 + coverage.count(of: $1) }
    return max(0, Double(count) * square.step - square.step + square.size)
  }

  /// Adds a square for every node, in rows of a width; gives the height of the rows.
  mutating func addSquares(_ coverage: Coverage, x: Double, top: Double, width: Double) -> Double {
    let across = max(1, Int((width + Self.square.step - Self.square.size) / Self.square.step))
    for state in NodeState.allCases {
      for _ in 0..<coverage.count(of: state) {
        let place = squares.count
        squares.append(
          Square(
            state: state,
            box: Rect(
              x: x + Double(place % across) * Self.square.step,
              y: top + Double(place / across) * Self.square.step, width: Self.square.size,
              height: Self.square.size)))
      }
    }
    return Double((squares.count + across - 1) / across) * Self.square.step
  }

  func moved(byX x: Double, y: Double) -> Self {
    var tally = Tally(badge: badge?.moved(byX: x, y: y))
    tally.squares = squares.map {
      Square(state: $0.state, box: $0.box.moved(byX: x, y: y))
    }
    return tally
  }
}
