/// An enterprise, a university, an institute, a public institution or a service body.
public struct Organisation: Identifiable, Hashable, Sendable {
  /// Its place in ``ChainMap/organisations``.
  public let id: OrganisationID
  /// Its id in the text.
  public let key: String
  /// What it is called.
  public let name: LocalizedText
  /// Whether it is a member.
  public let standing: Standing
  /// What else is known of it.
  public let profile: Profile

  /// What is known of an organisation beside its name and standing.
  public struct Profile: Hashable, Sendable {
    /// What it is, if that is known.
    public var kind: OrganisationKind?
    /// Where its seats are, the first one first; empty when none is known.
    public var seats: [RegionID]
    /// Further names, in any language.
    public var aliases: [String]
    /// Words under which somebody groups it, such as `专精特新`.
    public var tags: [String]
    /// What else somebody notes of it, each key once.
    public var attributes: [OwnAttribute]
    /// Its numbers in registers, such as its unified social credit code.
    public var codes: [RegisterCode]
    /// Its own page.
    public var url: String?
    /// A remark for the reader.
    public var note: LocalizedText?

    /// Makes a profile of what is known.
    public init(
      kind: OrganisationKind? = nil, seats: [RegionID] = [], aliases: [String] = [],
      tags: [String] = [], attributes: [OwnAttribute] = [],
      codes: [RegisterCode] = [], url: String? = nil, note: LocalizedText? = nil
    ) {
      self.kind = kind
      self.seats = seats
      self.aliases = aliases
      self.tags = tags
      self.attributes = attributes
      self.codes = codes
      self.url = url
      self.note = note
    }
  }

  /// What it is, if that is known.
  public var kind: OrganisationKind? { profile.kind }
  /// Where its seats are, the first one first; empty when none is known.
  public var seats: [RegionID] { profile.seats }
}
