/// Boxes of known size, dealt out to columns, and the edges between them.
///
/// What an engine decides is the order of the boxes inside their columns, if it is left open, and all
/// positions. Boxes, columns and edges are known by their index.
public struct LayoutProblem: Hashable, Sendable {
  /// The sizes of the boxes, in points.
  public var boxes: [Size]

  /// The boxes of each column, columns from left to right. Every box stands in exactly one column. The
  /// order inside a column says nothing. An empty column takes no room.
  public var columns: [[Int]]

  /// The edges, each from a box to one in a column further right. Two boxes may share several.
  public var edges: [Edge]

  /// The distance between neighbouring columns, measured between their widest boxes, in points.
  public var columnGap: Double

  /// The least distance between neighbouring boxes of a column, in points.
  public var boxGap: Double

  /// How hard the engine tries; `nil` lets it choose by the size of the problem.
  public var effort: Effort?

  /// Creates a problem. ``validate()`` says whether it makes sense.
  public init(
    boxes: [Size], columns: [[Int]], edges: [Edge] = [], columnGap: Double = 48,
    boxGap: Double = 12, effort: Effort? = nil
  ) {
    self.boxes = boxes
    self.columns = columns
    self.edges = edges
    self.columnGap = columnGap
    self.boxGap = boxGap
    self.effort = effort
  }
}

extension LayoutProblem {
  /// A line to draw later, from the right side of one box to the left side of another.
  public struct Edge: Hashable, Sendable {
    /// The index of the box where the edge begins.
    public var tail: Int

    /// The index of the box where the edge ends.
    public var head: Int

    /// How strongly the edge pulls its ends together, compared with the others.
    public var weight: Int

    /// Creates an edge.
    public init(from tail: Int, to head: Int, weight: Int = 1) {
      self.tail = tail
      self.head = head
      self.weight = weight
    }
  }

  /// How much work an engine puts into the parts of a layout that improve by repetition.
  public struct Effort: Hashable, Sendable {
    /// Rounds spent on straight edges and short ways, as a multiple of the number of boxes; `nil` goes
    /// on until nothing improves.
    public var positioning: Double?

    /// Rounds spent on finding the order with the fewest crossings, as a multiple of an engine's usual
    /// number.
    public var ordering: Double

    /// Creates an effort.
    public init(positioning: Double?, ordering: Double) {
      self.positioning = positioning
      self.ordering = ordering
    }

    /// Positions without limit, the usual number of rounds for the order.
    public static let thorough = Effort(positioning: nil, ordering: 1)

    /// For thousands of boxes: a third of the time, with edges a little longer and more crossings.
    public static let quick = Effort(positioning: 0.1, ordering: 0.2)
  }
}
