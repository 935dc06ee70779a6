import ChainModel

/// The cards of a flow and the links between them, before anything is decided.
struct FlowGraph {
  /// The cards that stand in bands, and a blank for each stage that has none.
  let vertices: [Vertex]
  /// The links between two of them.
  let links: [Edge]
  /// For each vertex the tails of the links into it and the heads of those out of it, return flows left out;
  /// and it with all of these, once and in order.
  let tails: [[Int]]
  let heads: [[Int]]
  let neighbours: [[Int]]
  /// The number of segments; those of cards outside of segments count as one for each stage.
  let segments: Int

  /// A card of a flow, or the blank that keeps an empty stage open.
  struct Vertex {
    /// The card, as an index of ``Scene/cards``; nil for a blank.
    let card: Int?
    /// The stage, as an index of ``Scene/bands``.
    let band: Int
    /// The segment: an index of ``Scene/groups``, or a greater number for cards outside of segments.
    let segment: Int
  }

  /// A link between two cards.
  struct Edge {
    /// The link, as an index of ``Scene/links``.
    let link: Int
    let tail: Int
    let head: Int
    let kind: Link.Kind
    /// The choice of the head that it belongs to, if its tail is one of several that would do.
    let choice: Int?
  }

  init(of scene: Scene) {
    var vertices: [Vertex] = []
    var vertexOfCard = [Int?](repeating: nil, count: scene.cards.count)
    let groups = scene.groups.count
    for (index, card) in scene.cards.enumerated() where !scene.bands[card.band].isStrip {
      vertexOfCard[index] = vertices.count
      vertices.append(
        Vertex(card: index, band: card.band, segment: card.group ?? groups + card.band))
    }
    let filled = Set(vertices.map(\.band))
    for band in scene.bands.indices where !scene.bands[band].isStrip && !filled.contains(band) {
      vertices.append(Vertex(card: nil, band: band, segment: groups + band))
    }
    func vertex(_ end: SceneLink.End) -> Int? {
      if case .card(let card) = end { vertexOfCard[card] } else { nil }
    }
    links = scene.links.enumerated().compactMap { index, link in
      guard let tail = vertex(link.tail), let head = vertex(link.head), tail != head else {
        return nil
      }
      return Edge(link: index, tail: tail, head: head, kind: link.kind, choice: link.choice)
    }
    var (tails, heads) = (vertices.map { _ in [Int]() }, vertices.map { _ in [Int]() })
    for link in links where link.kind != .returnFlow {
      tails[link.head].append(link.tail)
      heads[link.tail].append(link.head)
    }
    neighbours = vertices.indices.map { Set([$0] + tails[$0] + heads[$0]).sorted() }
    self.tails = tails
    self.heads = heads
    self.vertices = vertices
    segments = groups + scene.bands.count
  }

  /// Whether links lead from a segment of a stage to another of that stage.
  func leadsOn(inBand band: Int) -> Bool {
    links.contains { link in
      let (tail, head) = (vertices[link.tail], vertices[link.head])
      return link.kind != .returnFlow && tail.band == band && head.band == band
        && tail.segment != head.segment
    }
  }

  /// The vertices of each stage that has any, stages from left to right.
  var bands: [(band: Int, vertices: [Int])] {
    var members: [Int: [Int]] = [:]
    for (index, vertex) in vertices.enumerated() { members[vertex.band, default: []].append(index) }
    return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
