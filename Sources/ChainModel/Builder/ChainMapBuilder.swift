/// Makes a ``ChainMap`` step by step.
///
/// The ids that the `add` methods return are those of the finished map, facts excepted: these are
/// sorted by organisation when the map is built. An id of another builder must not be passed in.
public struct ChainMapBuilder {
  /// What is said of the map as a whole.
  public var header: ChainMap.Header

  var regions: [Region] = []
  var fields: [Field] = []
  var stages: [Stage] = []
  var segments: [Segment] = []
  var nodes: [Node] = []
  var organisations: [Organisation] = []
  var requirements: [Requirement] = []
  var otherLinks: [OtherLink] = []
  var covers: [(row: RegionID, value: RegionID)] = []
  var facts: [FactRow] = []
  var sources: [String] = []
  var notes: [LocalizedText] = []
  var bounds = FactBounds()
  /// Those of links and facts are in the order of the calls.
  var origins = Origins()
  private var sourcePlaces: [String: Int32] = [:]

  /// What a node requires: any one of the inputs.
  struct Requirement {
    let node: NodeID
    var inputs: [NodeID]
    let origin: Origin
  }

  /// A link that requires nothing.
  struct OtherLink {
    let from: NodeID
    let to: NodeID
    let kind: Link.Kind
    let origin: Origin
  }

  /// Begins a map with an id and a name.
  public init(_ key: String, name: LocalizedText) {
    header = ChainMap.Header(key: key, name: name)
  }
}

extension ChainMapBuilder {
  /// Adds a region that lies in `parent`.
  @discardableResult
  public mutating func addRegion(
    _ key: String, name: LocalizedText, in parent: RegionID? = nil, origin: Origin = .none
  ) -> RegionID {
    let id = RegionID(regions.count)
    regions.append(Region(id: id, key: key, name: name, parent: parent, covered: []))
    origins.regions.append(origin)
    return id
  }

  /// Makes a region a group that holds others across the nesting.
  public mutating func cover(_ covered: [RegionID], by region: RegionID) {
    covers += covered.map { (region, $0) }
  }

  /// Adds a field of technology.
  @discardableResult
  public mutating func addField(
    _ key: String, name: LocalizedText, origin: Origin = .none
  ) -> FieldID {
    let id = FieldID(fields.count)
    fields.append(Field(id: id, key: key, name: name))
    origins.fields.append(origin)
    return id
  }

  /// Adds a stage to the right of those before it; `upstream`, `midstream` and `downstream` bring
  /// their names, any other stage without a name is called by its key.
  @discardableResult
  public mutating func addStage(
    _ key: String, name: LocalizedText? = nil, origin: Origin = .none
  ) -> StageID {
    let id = StageID(stages.count)
    stages.append(
      Stage(id: id, key: key, name: name ?? Stage.wellKnownName(of: key) ?? LocalizedText(key)))
    origins.stages.append(origin)
    return id
  }

  /// Adds a segment to a stage.
  @discardableResult
  public mutating func addSegment(
    _ key: String, name: LocalizedText, in stage: StageID, origin: Origin = .none
  ) -> SegmentID {
    let id = SegmentID(segments.count)
    segments.append(Segment(id: id, key: key, name: name, stage: stage))
    origins.segments.append(origin)
    return id
  }

  /// Adds a node to a segment.
  @discardableResult
  public mutating func addNode(
    _ key: String, name: LocalizedText, in segment: SegmentID, traits: Node.Traits = .init(),
    origin: Origin = .none
  ) -> NodeID {
    let stage = segments[segment.index].stage
    return addNode(key, name, stage, segment, traits, origin)
  }

  /// Adds a node to a stage, outside of every segment.
  @discardableResult
  public mutating func addNode(
    _ key: String, name: LocalizedText, in stage: StageID, traits: Node.Traits = .init(),
    origin: Origin = .none
  ) -> NodeID {
    addNode(key, name, stage, nil, traits, origin)
  }

  private mutating func addNode(
    _ key: String, _ name: LocalizedText, _ stage: StageID, _ segment: SegmentID?,
    _ traits: Node.Traits, _ origin: Origin
  ) -> NodeID {
    let id = NodeID(nodes.count)
    nodes.append(
      Node(id: id, key: key, name: name, stage: stage, segment: segment, traits: traits))
    origins.nodes.append(origin)
    return id
  }

  /// Says that a node requires any one of `inputs` (`a | b -> node`).
  public mutating func require(
    _ node: NodeID, anyOf inputs: [NodeID], origin: Origin = .none
  ) {
    guard !inputs.isEmpty else { return }
    requirements.append(Requirement(node: node, inputs: inputs, origin: origin))
  }

  /// Says that a node requires every one of `inputs` (`a, b -> node`).
  public mutating func require(
    _ node: NodeID, allOf inputs: [NodeID], origin: Origin = .none
  ) {
    for input in inputs { require(node, anyOf: [input], origin: origin) }
  }

  /// Adds a return flow from one node to another (`from ~> to`).
  public mutating func addReturnFlow(from: NodeID, to: NodeID, origin: Origin = .none) {
    otherLinks.append(OtherLink(from: from, to: to, kind: .returnFlow, origin: origin))
  }

  /// Says that a node helps another that does not require it (`from ..> to`).
  public mutating func addSupport(from: NodeID, to: NodeID, origin: Origin = .none) {
    otherLinks.append(OtherLink(from: from, to: to, kind: .support, origin: origin))
  }

  /// Adds an organisation.
  @discardableResult
  public mutating func addOrganisation(
    _ key: String, name: LocalizedText, standing: Standing = .member,
    profile: Organisation.Profile = .init(), origin: Origin = .none
  ) -> OrganisationID {
    let id = OrganisationID(organisations.count)
    organisations.append(
      Organisation(id: id, key: key, name: name, standing: standing, profile: profile))
    origins.organisations.append(origin)
    return id
  }

  /// Says that an organisation stands at a node in a role. A readiness level outside 1…9 is
  /// treated as not given.
  public mutating func addFact(
    _ organisation: OrganisationID, _ role: Role, _ node: NodeID,
    details: Fact.Details = .init(), origin: Origin = .none
  ) {
    var row = FactRow(organisation: organisation, node: node, role: role)
    if let source = details.source { row.source = place(of: source) }
    if let note = details.note {
      row.note = Int32(truncatingIfNeeded: notes.count)
      notes.append(note)
    }
    row.asof = details.asof?.packed ?? 0
    row.readiness = details.trl
    if let share = details.share { bounds.keep(share, in: &row) }
    if let since = details.since { bounds.keep(since, in: &row) }
    row.evidence = details.evidence
    facts.append(row)
    origins.facts.append(origin)
  }

  private mutating func place(of source: String) -> Int32 {
    // The facts of an organisation mostly share a source: comparing is cheaper than hashing.
    if sources.last == source { return Int32(truncatingIfNeeded: sources.count - 1) }
    if let place = sourcePlaces[source] { return place }
    let place = Int32(truncatingIfNeeded: sources.count)
    sources.append(source)
    sourcePlaces[source] = place
    return place
  }
}
