/// An industry chain: stages, segments and nodes, the links between them, and the organisations
/// that stand at them.
///
/// A map is a value and never changes; ``ChainMapBuilder`` makes one. Its elements lie in arrays
/// in map order, and ids are places in them.
public struct ChainMap: Sendable {
  /// What is said of the map as a whole.
  public let header: Header
  /// The regions, in order of declaration.
  public let regions: [Region]
  /// The fields of technology, in order of declaration.
  public let fields: [Field]
  /// The stages, from left to right.
  public let stages: [Stage]
  /// The segments, in order of declaration.
  public let segments: [Segment]
  /// The nodes, in order of declaration.
  public let nodes: [Node]
  /// The links, each tail, head and kind once: requirements by head, then the others in order of
  /// declaration.
  public let links: [Link]
  /// The organisations, in order of declaration.
  public let organisations: [Organisation]
  /// The facts, those of one organisation behind one another, in order of declaration.
  public let facts: FactList
  /// The links both ways, and what each node requires.
  public let graph: ChainGraph

  let keys: KeyIndex
  let organisationIndex: OrganisationIndex
  @usableFromInline let factsByNode: CompressedRows<Node, FactID>
  /// Where the facts of each organisation begin in ``facts``; one number more than organisations.
  @usableFromInline let factOffsets: [Int32]
  @usableFromInline let nodesBySegment: CompressedRows<Segment, NodeID>
  @usableFromInline let nodesByStage: CompressedRows<Stage, NodeID>
  let coverers: CompressedRows<Region, RegionID>
  let children: CompressedRows<Region, RegionID>

  /// What is said of a map as a whole.
  public struct Header: Hashable, Sendable {
    /// The map's id in the text.
    public var key: String
    /// What it is called.
    public var name: LocalizedText
    /// The region outside of which an organisation is "outside".
    public var home: RegionID?
    /// The day, month or year whose state the map shows.
    public var asof: PartialDate?
    /// The languages to show, the default language first; empty means English.
    public var languages: [LanguageTag]
    /// A remark for the reader.
    public var note: LocalizedText?

    /// Makes a header; `home`, if given, is a region of the same map.
    public init(
      key: String, name: LocalizedText, home: RegionID? = nil, asof: PartialDate? = nil,
      languages: [LanguageTag] = [], note: LocalizedText? = nil
    ) {
      self.key = key
      self.name = name
      self.home = home
      self.asof = asof
      self.languages = languages
      self.note = note
    }
  }
}

extension ChainMap {
  /// The languages to show, the default language first; never empty.
  public var languages: [LanguageTag] {
    header.languages.isEmpty ? [.english] : header.languages
  }

  /// The language in which the map's untranslated texts are written.
  public var defaultLanguage: LanguageTag { languages[0] }

  /// The region with an id.
  public subscript(id: RegionID) -> Region { regions[id.index] }
  /// The field with an id.
  public subscript(id: FieldID) -> Field { fields[id.index] }
  /// The stage with an id.
  public subscript(id: StageID) -> Stage { stages[id.index] }
  /// The segment with an id.
  public subscript(id: SegmentID) -> Segment { segments[id.index] }
  /// The node with an id.
  public subscript(id: NodeID) -> Node { nodes[id.index] }
  /// The link with an id.
  public subscript(id: LinkID) -> Link { links[id.index] }
  /// The organisation with an id.
  public subscript(id: OrganisationID) -> Organisation { organisations[id.index] }
  /// The fact with an id.
  public subscript(id: FactID) -> Fact { facts[id.index] }
}

extension ChainMap: Equatable {
  /// Whether two maps say the same: header, elements, links, requirements and facts, each in the
  /// same order. Complexity: O(everything in the maps).
  public static func == (left: ChainMap, right: ChainMap) -> Bool {
    // The rest follows from these.
    left.header == right.header && left.regions == right.regions && left.fields == right.fields
      && left.stages == right.stages && left.segments == right.segments
      && left.nodes == right.nodes && left.links == right.links && left.graph == right.graph
      && left.organisations == right.organisations && left.facts == right.facts
  }
}
