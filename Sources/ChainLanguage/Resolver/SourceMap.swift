public import ChainDiagnostics
public import ChainModel
public import ChainQuery

/// Where the elements of a map stand in its texts, and where they are named.
///
/// The positions live beside the model, not in it: the builder was given an origin with every
/// element, which is a place here.
public struct SourceMap: Sendable {
  /// A place where an element is named by its id, or in a table by a name.
  public struct Use: Hashable, Sendable {
    /// Where.
    public let range: SourceRange
    /// What is named.
    public let element: MapElement
  }

  let origins: Origins
  let ranges: [SourceRange]
  /// The `map` statement's id.
  public let map: SourceRange
  /// Every place where an element is named, declarations aside, in the order of the texts.
  public internal(set) var uses: [Use]
  /// Where the rules of the map stand.
  public internal(set) var rules = RulePlaces()

  /// The id in the declaration of a region.
  public subscript(id: RegionID) -> SourceRange { range(of: origins[id]) }
  /// The id in the declaration of a field.
  public subscript(id: FieldID) -> SourceRange { range(of: origins[id]) }
  /// The id in the first declaration of a stage.
  public subscript(id: StageID) -> SourceRange { range(of: origins[id]) }
  /// The id in the first declaration of a segment.
  public subscript(id: SegmentID) -> SourceRange { range(of: origins[id]) }
  /// The id in the declaration of a node.
  public subscript(id: NodeID) -> SourceRange { range(of: origins[id]) }
  /// The arrow that states a link first.
  public subscript(id: LinkID) -> SourceRange { range(of: origins[id]) }
  /// The id in the declaration of an organisation; in a table, the first cell that names it.
  public subscript(id: OrganisationID) -> SourceRange { range(of: origins[id]) }
  /// Where the node of a fact is named.
  public subscript(id: FactID) -> SourceLocation {
    SourceLocation(offset: origins[id].rawValue)
  }

  /// The id in the declaration of an element; for a stage or segment, in the first one.
  public subscript(element: MapElement) -> SourceRange {
    switch element {
    case .region(let id): self[id]
    case .field(let id): self[id]
    case .stage(let id): self[id]
    case .segment(let id): self[id]
    case .node(let id): self[id]
    case .organisation(let id): self[id]
    }
  }

  func range(of origin: Origin) -> SourceRange { ranges[Int(origin.rawValue)] }
}

extension SourceMap {
  /// The places where an element is named, its declarations aside, in the order of the texts.
  /// Complexity: O(uses).
  public func uses(of element: MapElement) -> [SourceRange] {
    uses.filter { $0.element == element }.map(\.range)
  }

  /// What is named at a place; nil where nothing is, and in declarations.
  /// Complexity: O(log uses).
  public func use(at place: SourceLocation) -> Use? {
    let next = uses.partitioningIndex { $0.range.start > place }
    guard next > 0, place <= uses[next - 1].range.end else { return nil }
    return uses[next - 1]
  }
}

/// A map that was read from text, and where its elements stand there.
public struct ResolvedMap: Sendable {
  /// The map.
  public let map: ChainMap
  /// What it says of itself: expectations, acceptances and views.
  public let rules: Rules
  /// The places of its elements in the texts.
  public let places: SourceMap
}
