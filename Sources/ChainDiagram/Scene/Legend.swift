public import ChainModel
public import ChainQuery

/// What explains the signs that occur in a picture, and nothing else.
public struct Legend: Hashable, Sendable {
  /// What stands over it.
  public let title: String
  /// Cards in small, with their parts named.
  public let samples: [Sample]
  /// What the colours of cards tell; nil when they tell the states.
  public let colours: Colours?
  /// The other signs, in a fixed order.
  public let entries: [Entry]

  /// A card in small, with its parts named.
  public struct Sample: Hashable, Sendable {
    /// What the card says.
    public let entries: [Card.Entry]
    /// What it shows beside its text.
    public let appearance: Card.Appearance
    /// What its parts are: each the index of an entry, and what that is.
    public let notes: [Note]

    /// What a part of a card is.
    public struct Note: Hashable, Sendable {
      /// The part, as an index of the sample's entries.
      public let entry: Int
      /// What it is.
      public let text: String
    }
  }

  /// The classes by which cards are coloured.
  public struct Colours: Hashable, Sendable {
    /// What stands over them.
    public let title: String
    /// A sign for each of them.
    public let entries: [Entry]
  }

  /// A sign and what it means.
  public struct Entry: Hashable, Sendable {
    /// What is explained.
    public enum Sign: Hashable, Sendable {
      /// How a card looks in a state.
      case state(NodeState)
      /// How a card looks at which it is accepted that nobody stands there.
      case acceptedGap
      /// How a card of a class is coloured.
      case colour(Colouring.Colour)
      /// How a link of a kind looks, or a ribbon that stands for so many.
      case link(Link.Kind, count: Int)
      /// The word before the only member that delivers.
      case onlyMember
      /// The word before a member that only researches.
      case researchMember
      /// The squares at the head of a stage.
      case squares
      /// A link from a node where nobody stands.
      case linkFromVacancy
      /// A line that several links share.
      case trunk
      /// The circle before the head of links of which any one would do.
      case choice

      /// Whether it is a line.
      var isLine: Bool {
        switch self {
        case .link, .linkFromVacancy, .trunk, .choice: true
        case .state, .acceptedGap, .colour, .onlyMember, .researchMember, .squares: false
        }
      }
    }

    /// What is explained.
    public let sign: Sign
    /// What stands in the sign, if anything does.
    public let sample: String?
    /// The explanation.
    public let text: String
  }

  /// The legend of a picture in which no lines are shared.
  func withoutTrunks() -> Self {
    Self(
      title: title, samples: samples, colours: colours,
      entries: entries.filter { $0.sign != .trunk })
  }
}
