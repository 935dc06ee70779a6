public import ChainModel
public import ChainQuery

/// A node as it is shown, before it has a width.
public struct Card: Hashable, Sendable {
  /// The node.
  public let node: NodeID
  /// The node's id in the text.
  public let key: String
  /// The stage, as an index of ``Scene/bands``.
  public let band: Int
  /// The segment, as an index of ``Scene/groups``.
  public let group: Int?
  /// What the card shows beside its text.
  public let appearance: Appearance
  /// Everything that the card says, unshortened, for a tooltip and for screen readers.
  public let title: String
  /// What it says, from top to bottom.
  public let entries: [Entry]
  /// The members whom it names only where it has room for them.
  var furtherMembers: [FurtherMember] = []
  /// What it says in each of the map's languages by itself. What is planned with the greatest of them is
  /// the same in every language.
  let plannedEntries: [[Entry]]

  /// What it says when it names some of the ``furtherMembers``.
  func entries(naming further: Int) -> [Entry] {
    guard further > 0, let rest = entries.lastIndex(where: { $0.style == .more }) else {
      return entries
    }
    let named = furtherMembers.prefix(further)
    var entries = entries
    entries.replaceSubrange(
      rest...rest, with: named.map(\.name) + [named.last?.rest].compactMap { $0 })
    return entries
  }

  /// A member whom a card names only where it has room.
  struct FurtherMember: Hashable, Sendable {
    /// The member.
    let name: Entry
    /// What then stands for those that are not named; nil when there are none.
    let rest: Entry?
  }

  /// What a card shows beside its text.
  public struct Appearance: Hashable, Sendable {
    /// Who stands at the node.
    public let state: NodeState
    /// The number of members there, in any role; nil when the card does not tell it.
    public let members: Int?
    /// Whether it is accepted that nobody delivers there.
    public let isAccepted: Bool
  }

  /// Something that a card says, in as many lines as its width asks for.
  public struct Entry: Hashable, Sendable {
    /// What it is, and how it is written.
    public let style: TextStyle
    /// The text.
    public let text: String
    /// A word at the beginning of the text that says how to take the rest: that a member is the only
    /// one, or only researches.
    public let lead: Lead?
    /// How many lines it may take before it is cut.
    public let maximumLines: Int
    /// The organisation's id in the text, for a member or a candidate.
    public let organisation: String?
    /// Where a reader finds more of the organisation: its own page, or else the source of a fact.
    public let link: WebLink?

    /// The text as it is written, behind its lead.
    var writtenText: String { lead.map { $0.word + " " + text } ?? text }
  }

  /// What a word before a member's name says.
  public enum Lead: Hashable, Sendable {
    /// It is the only member that delivers.
    case only(String)
    /// It only researches here.
    case research(String)

    /// The word.
    public var word: String {
      switch self {
      case .only(let word), .research(let word): word
      }
    }

    /// How it is written.
    var style: TextStyle {
      switch self {
      case .only: .onlyLead
      case .research: .researchLead
      }
    }
  }
}
