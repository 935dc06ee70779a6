/// What the colours of cards can tell; the raw value is the word of the command line.
public enum Highlight: String, CaseIterable, Sendable {
  /// What is weak beside the nodes where nobody stands: single sources, missing miles, bottlenecks.
  case gaps
  /// The fields that nodes serve.
  case fields
  /// Where their members have their seats.
  case regions
  /// What their members are.
  case kinds
  /// How many members deliver.
  case coverage
  /// The highest technology readiness level of their members, by the parts of the way that GB/T 22900 tells
  /// apart.
  case trl
  /// How far the shares at them are in few hands.
  case concentration
}

/// What the colours of a scene's cards tell.
public struct Colouring: Hashable, Sendable {
  /// What they tell.
  public let highlight: Highlight
  /// What stands over the classes in the legend.
  public let title: String
  /// The classes that occur, in the order of the legend.
  public let classes: [Class]
  /// For each card its classes, as indices of ``classes``, ascending; none for a card of which there is nothing
  /// to tell.
  public let classesOfCards: [[Int]]

  /// Cards of one colour.
  public struct Class: Hashable, Sendable {
    /// What they have in common.
    public let name: String
    /// Their colour.
    public let colour: Colour
    /// How many cards there are of them.
    public let cards: Int
  }

  /// A colour, by what it is for.
  public enum Colour: Hashable, Sendable {
    /// One of ``hues`` that are told apart and have no order.
    case hue(Int)
    /// One of ``steps`` from little to much.
    case step(Int)
    /// That of what has no colour of its own.
    case other
    /// None: the ground of every card.
    case plain

    /// The number of colours without order.
    static let hues = 7
    /// The number of colours from little to much.
    static let steps = 5

    /// The name of its custom property and of its class; nil for none.
    var name: String? {
      switch self {
      case .hue(let index): "hue\(index)"
      case .step(let index): "step\(index)"
      case .other: "other"
      case .plain: nil
      }
    }
  }

  /// The colours of a card.
  func colours(ofCard card: Int) -> [Colour] { classesOfCards[card].map { classes[$0].colour } }

  /// What is said of a card beside its other words.
  func words(ofCard card: Int) -> [String] {
    let own = classesOfCards[card].map { classes[$0].name }
    return own.isEmpty ? [] : [title + ": " + own.joined(separator: ", ")]
  }
}
