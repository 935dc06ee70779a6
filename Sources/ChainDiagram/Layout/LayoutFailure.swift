/// Why there is no layout, as a fact. The words for people are chosen elsewhere.
public enum LayoutFailure: Error, Hashable, Sendable {
  /// The problem contradicts itself or holds a number that is none.
  case malformed(Flaw)

  /// The problem has more of something than an engine may be asked to lay out.
  case tooLarge(Quantity, count: Int, limit: Int)

  /// The layout library did not start or had no memory left.
  case engineUnavailable

  /// The layout library reported an error; `messages` are its own words, in English, perhaps none.
  case engineFailed(messages: String)

  /// The library gave a box no finite position, or one that breaks its column.
  case boxMisplaced(Int)
}

extension LayoutFailure {
  /// What is wrong with a problem; boxes, columns and edges by their index.
  public enum Flaw: Hashable, Sendable {
    /// A width or height is not a number above 0, or is too large.
    case sizeOfBox(Int)

    /// The gap between columns is not a number of at least 0, or is too large.
    case columnGap

    /// The gap between boxes is not a number of at least 0, or is too large.
    case boxGap

    /// A multiple of the effort is not a number of at least 0, or is too large.
    case effort

    /// A column names a box that does not exist.
    case boxOutOfRange(Int, column: Int)

    /// A box stands in no column.
    case boxWithoutColumn(Int)

    /// A box stands in two columns, or twice in one.
    case boxInTwoPlaces(Int)

    /// An edge begins or ends at a box that does not exist.
    case endOfEdgeOutOfRange(Int)

    /// An edge does not lead to a column further right.
    case edgeNotForward(Int)

    /// The weight of an edge is below 0 or too large.
    case weightOfEdge(Int)

    /// No heights of boxes and lines keep all the distances that they need.
    case heights
  }

  /// What a problem can have too much of.
  public enum Quantity: Hashable, Sendable {
    /// Boxes.
    case boxes

    /// Columns.
    case columns

    /// Edges.
    case edges

    /// Cards of a flow.
    case cards

    /// Columns that edges span, added up over all edges.
    case span
  }
}
