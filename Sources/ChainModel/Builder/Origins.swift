/// Where something that is added to a builder comes from: a number that means something to the
/// program that adds it, and nothing to the builder, which keeps it.
public struct Origin: RawRepresentable, Hashable, Sendable {
  /// The number.
  public let rawValue: UInt32

  /// Makes an origin of a number of one's own.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What has no origin that is worth telling.
  public static let none = Origin(rawValue: .max)
}

/// The origins of a map's elements, links and facts, as they were given to its builder.
public struct Origins: Sendable {
  var regions: [Origin] = []
  var fields: [Origin] = []
  var stages: [Origin] = []
  var segments: [Origin] = []
  var nodes: [Origin] = []
  var links: [Origin] = []
  var organisations: [Origin] = []
  var facts: [Origin] = []

  /// The origin of a region.
  public subscript(id: RegionID) -> Origin { regions[id.index] }
  /// The origin of a field.
  public subscript(id: FieldID) -> Origin { fields[id.index] }
  /// The origin of a stage.
  public subscript(id: StageID) -> Origin { stages[id.index] }
  /// The origin of a segment.
  public subscript(id: SegmentID) -> Origin { segments[id.index] }
  /// The origin of a node.
  public subscript(id: NodeID) -> Origin { nodes[id.index] }
  /// The origin of a link that was added several times: the first.
  public subscript(id: LinkID) -> Origin { links[id.index] }
  /// The origin of an organisation.
  public subscript(id: OrganisationID) -> Origin { organisations[id.index] }
  /// The origin of a fact.
  public subscript(id: FactID) -> Origin { facts[id.index] }
}
