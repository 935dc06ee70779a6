/// A product, a technology or a service at one place of the chain.
public struct Node: Identifiable, Hashable, Sendable {
  /// Its place in ``ChainMap/nodes``.
  public let id: NodeID
  /// Its id in the text, such as `cells`.
  public let key: String
  /// What it is called.
  public let name: LocalizedText
  /// The stage that it stands in.
  public let stage: StageID
  /// The segment that it stands in, if any.
  public let segment: SegmentID?
  /// What else is known of it.
  public let traits: Traits

  /// What is known of a node beside its name and place.
  public struct Traits: Hashable, Sendable {
    /// Whether the chain stands or falls with it.
    public var isCore: Bool
    /// Whether the chain exists to make it.
    public var isTarget: Bool
    /// Whether anybody looked for its organisations.
    public var survey: Survey
    /// The fields of technology that it belongs to.
    public var fields: [FieldID]
    /// Further names, in any language.
    public var aliases: [String]
    /// Words under which somebody groups it, such as `卡脖子`.
    public var tags: [String]
    /// What else somebody notes of it, each key once.
    public var attributes: [OwnAttribute]
    /// A remark for the reader.
    public var note: LocalizedText?

    /// Makes traits; without any, those of a surveyed node of which no more is known.
    public init(
      isCore: Bool = false, isTarget: Bool = false, survey: Survey = .done,
      fields: [FieldID] = [], aliases: [String] = [], tags: [String] = [],
      attributes: [OwnAttribute] = [], note: LocalizedText? = nil
    ) {
      self.isCore = isCore
      self.isTarget = isTarget
      self.survey = survey
      self.fields = fields
      self.aliases = aliases
      self.tags = tags
      self.attributes = attributes
      self.note = note
    }
  }

  /// Whether anybody looked for a node's organisations.
  public enum Survey: Hashable, Sendable {
    /// Looked for: an empty node is a finding.
    case done
    /// Not looked for: an empty node says nothing; with the reason, if one is given.
    case lacking(reason: LocalizedText?)
  }

  /// Whether the node was declared `unsurveyed`.
  public var isUnsurveyed: Bool { traits.survey != .done }
}
