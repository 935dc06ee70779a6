public import ChainDiagnostics
public import ChainModel

/// Where the elements of a map stand in its texts.
///
/// The positions live beside the model, not in it, in arrays parallel to the model's.
public struct SourceMap: Sendable {
  var regions: [SourceRange] = []
  var fields: [SourceRange] = []
  var stages: [SourceRange] = []
  var segments: [SourceRange] = []
  var nodes: [SourceRange] = []
  var links: [SourceRange] = []
  var organisations: [SourceRange] = []
  var facts: [SourceLocation] = []
  /// The `map` statement's id.
  public internal(set) var map = SourceRange(0, 0)

  /// The id in the declaration of a region.
  public subscript(id: RegionID) -> SourceRange { regions[id.index] }
  /// The id in the declaration of a field.
  public subscript(id: FieldID) -> SourceRange { fields[id.index] }
  /// The id in the first declaration of a stage.
  public subscript(id: StageID) -> SourceRange { stages[id.index] }
  /// The id in the first declaration of a segment.
  public subscript(id: SegmentID) -> SourceRange { segments[id.index] }
  /// The id in the declaration of a node.
  public subscript(id: NodeID) -> SourceRange { nodes[id.index] }
  /// The arrow that states a link first.
  public subscript(id: LinkID) -> SourceRange { links[id.index] }
  /// The id in the declaration of an organisation; in a table, the first cell that names it.
  public subscript(id: OrganisationID) -> SourceRange { organisations[id.index] }
  /// Where the node of a fact is named.
  public subscript(id: FactID) -> SourceLocation { facts[id.index] }
}

/// A map that was read from text, and where its elements stand there.
public struct ResolvedMap: Sendable {
  /// The map.
  public let map: ChainMap
  /// The places of its elements in the texts.
  public let places: SourceMap
}
