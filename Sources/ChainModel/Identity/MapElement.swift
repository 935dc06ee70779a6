/// An element of a map that has an id in the text, whatever its kind.
public enum MapElement: Hashable, Sendable {
  /// A region.
  case region(RegionID)
  /// A field of technology.
  case field(FieldID)
  /// A stage.
  case stage(StageID)
  /// A segment.
  case segment(SegmentID)
  /// A node.
  case node(NodeID)
  /// An organisation.
  case organisation(OrganisationID)

  /// The kinds of elements that have an id in the text; the raw value is an English word for one.
  public enum Kind: String, CaseIterable, Sendable {
    case region, field, stage, segment, node, organisation
  }

  /// What kind of element it is.
  public var kind: Kind {
    switch self {
    case .region: .region
    case .field: .field
    case .stage: .stage
    case .segment: .segment
    case .node: .node
    case .organisation: .organisation
    }
  }
}
