import ChainModel

/// What of a map a scene shows: some nodes, and the stages, segments and links that follow from
/// them; with the ways between the elements of the map and the places of the scene.
struct SceneSelection {
  /// The nodes, in map order; their places are those of ``Scene/cards``.
  let nodes: [NodeID]
  /// The stages that hold one of them, from left to right; of the whole map, every stage.
  let stages: [StageID]
  /// The segments that hold one of them, in map order; of the whole map, every segment.
  let segments: [SegmentID]
  /// The links between two of them.
  let links: [Link]

  private let cardOfNode: [Int?]
  private let bandOfStage: [Int?]
  private let groupOfSegment: [Int?]

  /// Selects some nodes of a map; nil selects the whole map, its empty stages and segments too.
  /// Complexity: O(nodes + links + stages + segments).
  init(_ wanted: NodeSet?, of map: ChainMap) {
    let nodes = map.nodes.map(\.id).filter { wanted?.contains($0) ?? true }
    let usedStages = StageSet(nodes.map { map[$0].stage })
    let usedSegments = SegmentSet(nodes.compactMap { map[$0].segment })
    let isWhole = wanted == nil
    self.nodes = nodes
    stages = map.stages.map(\.id).filter { isWhole || usedStages.contains($0) }
    segments = map.segments.map(\.id).filter { isWhole || usedSegments.contains($0) }
    links = map.links.filter { link in
      wanted.map { $0.contains(link.from) && $0.contains(link.to) } ?? true
    }
    cardOfNode = Self.places(of: nodes, among: map.nodes.count)
    bandOfStage = Self.places(of: stages, among: map.stages.count)
    groupOfSegment = Self.places(of: segments, among: map.segments.count)
  }

  /// The card of a node; nil when the scene does not show it.
  func card(of node: NodeID) -> Int? { cardOfNode[node.index] }

  /// The band of a stage; nil when the scene does not show it.
  func band(of stage: StageID) -> Int? { bandOfStage[stage.index] }

  /// The group of a segment; nil when the scene does not show it.
  func group(of segment: SegmentID) -> Int? { groupOfSegment[segment.index] }

  private static func places<Element>(
    of ids: [ElementID<Element>], among count: Int
  ) -> [Int?] {
    var places = [Int?](repeating: nil, count: count)
    for (place, id) in ids.enumerated() { places[id.index] = place }
    return places
  }
}
