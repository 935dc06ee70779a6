/// That an organisation stands at a node in a role, with what is known of it and who says so.
public struct Fact: Identifiable, Hashable, Sendable {
  /// Its place in ``ChainMap/facts``.
  public let id: FactID
  /// Who.
  public let organisation: OrganisationID
  /// Where.
  public let node: NodeID
  /// As what.
  public let role: Role
  /// What is known of it and who says so.
  public let details: Details

  /// What is known of a fact.
  public struct Details: Hashable, Sendable {
    /// The technology readiness level, 1…9 (GB/T 22900), or the levels between which it lies.
    public var trl: ClosedRange<Int>?
    /// The part of the node's market, or the parts between which it lies.
    public var share: ClosedRange<Share>?
    /// Since when it holds.
    public var since: DateBounds?
    /// When it was last seen to hold.
    public var asof: PartialDate?
    /// Where it was found: an address or a title.
    public var source: String?
    /// How well the source supports it.
    public var evidence: Evidence?
    /// A remark for the reader.
    public var note: LocalizedText?

    /// Makes details of what is known.
    public init(
      trl: ClosedRange<Int>? = nil, share: ClosedRange<Share>? = nil, since: DateBounds? = nil,
      asof: PartialDate? = nil, source: String? = nil, evidence: Evidence? = nil,
      note: LocalizedText? = nil
    ) {
      self.trl = trl
      self.share = share
      self.since = since
      self.asof = asof
      self.source = source
      self.evidence = evidence
      self.note = note
    }
  }
}
