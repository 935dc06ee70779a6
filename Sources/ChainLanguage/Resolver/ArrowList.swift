import ChainDiagnostics
import ChainModel

/// An arrow as the text states it.
struct Arrow {
  let from: NodeID
  let to: NodeID
  let kind: Link.Kind
  let range: SourceRange
}

/// The arrows of a map, in the order of the text.
struct ArrowList {
  /// The arrows that a map may have. Two groups of nodes make as many as their product, so that a
  /// short text could ask for more than any memory holds.
  static let limit = 1_000_000

  private(set) var arrows: [Arrow] = []
  /// The runs of arrows that are alternatives (`a | b -> c`).
  private(set) var alternatives: [Range<Int>] = []

  /// For each group that names a node twice, one of the arrows that it would repeat.
  private(set) var repetitions: [Arrow] = []
  /// Whether arrows were refused; no more are taken then.
  private(set) var isFull = false

  /// Asks for room for so many arrows; when it is refused the list is full.
  mutating func reserve(_ count: Int) -> Bool {
    isFull = isFull || count > Self.limit - arrows.count
    return !isFull
  }

  /// Notes that an arrow is stated twice in one place.
  mutating func noteRepetition(_ arrow: Arrow) { repetitions.append(arrow) }

  mutating func append(_ arrow: Arrow) { arrows.append(arrow) }

  /// Adds arrows any one of which will do.
  mutating func append(alternatives group: [Arrow]) {
    alternatives.append(arrows.count..<arrows.count + group.count)
    arrows += group
  }

  /// The places of the arrows by head, those of a head in the order of the text.
  /// Complexity: O(nodes + arrows).
  func placesByHead(nodeCount: Int) -> (offsets: [Int], places: [Int]) {
    var offsets = [Int](repeating: 0, count: nodeCount + 1)
    for arrow in arrows { offsets[arrow.to.index + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var places = [Int](repeating: 0, count: arrows.count)
    for (place, arrow) in arrows.enumerated() {
      places[next[arrow.to.index]] = place
      next[arrow.to.index] += 1
    }
    return (offsets, places)
  }
}
