/// The ways of a flow's lines.
struct FlowRoutes {
  /// The corners of every link's way, from tail to head, with the index of the link in the graph.
  private(set) var ways: [(link: Int, corners: [Point])] = []
  /// The links that share lines, as indices of the graph's links.
  private(set) var trunks: [[Int]] = []
  /// The height that lanes take below the bands.
  private(set) var laneHeight = 0.0

  private let geometry: FlowGeometry
  private let skeleton: FlowSkeleton
  private let graph: FlowGraph
  /// The track of each owner in each channel; nil where it runs straight.
  private var tracks: [Key: Double] = [:]

  private struct Key: Hashable {
    let owner: FlowParts.Owner
    let channel: Int
  }

  /// Finds the ways in a geometry whose bands end at `bottom`. Complexity: O(corners).
  init(in geometry: FlowGeometry, bottom: Double) {
    self.geometry = geometry
    skeleton = geometry.skeleton
    graph = geometry.graph
    for (channel, parts) in geometry.parts.channels.enumerated() {
      for (index, part) in parts.enumerated() {
        tracks[Key(owner: part.owner, channel: channel)] =
          geometry.track(ofPart: index, in: channel)
      }
    }
    for index in skeleton.trunks.indices { addTrunk(index) }
    for index in geometry.brackets { addBracket(index) }
    for index in geometry.arrows { addArrow(skeleton.inner[index]) }
    addReturns(bottom: bottom)
  }

  private func port(_ vertex: Int, _ owner: FlowParts.Owner, isAtRight: Bool) -> Point {
    let box = geometry.cards[vertex]
    let y = geometry.ports.height(
      of: .vertex(vertex), owner, isAtRight: isAtRight, geometry.heights)
    return Point(x: isAtRight ? box.maxX : box.minX, y: y)
  }

  private mutating func addTrunk(_ index: Int) {
    let trunk = skeleton.trunks[index]
    let owner = FlowParts.Owner.trunk(index)
    for link in trunk.links {
      let (tail, head) = (graph.links[link].tail, graph.links[link].head)
      var corners = [port(tail, owner, isAtRight: true)]
      var y = corners[0].y
      let end = port(head, owner, isAtRight: false)
      let last = skeleton.columnOfVertex[head]
      for channel in skeleton.columnOfVertex[tail] + 1...last {
        let lane = skeleton.lane(of: index, at: channel).map { geometry.heights.lane($0) }
        let next = channel == last ? end.y : lane ?? end.y
        let span = geometry.channelSpans[channel]
        let x = tracks[Key(owner: owner, channel: channel)] ?? span.x + span.width / 2
        corners += [Point(x: x, y: y), Point(x: x, y: next)]
        y = next
      }
      ways.append((link, corners + [end]))
    }
    trunks.append(trunk.links)
  }

  private mutating func addBracket(_ index: Int) {
    let link = skeleton.inner[index]
    let owner = FlowParts.Owner.bracket(index)
    let (tail, head) = (graph.links[link].tail, graph.links[link].head)
    let (start, end) = (
      port(tail, owner, isAtRight: true), port(head, owner, isAtRight: true)
    )
    let channel = skeleton.columnOfVertex[tail] + 1
    let x = tracks[Key(owner: owner, channel: channel)] ?? start.x + 10
    ways.append((link, [start, Point(x: x, y: start.y), Point(x: x, y: end.y), end]))
    trunks.append([link])
  }

  /// A straight arrow from a card to its neighbour; two between the same cards stand side by side.
  private mutating func addArrow(_ link: Int) {
    let (tail, head) = (
      geometry.cards[graph.links[link].tail], geometry.cards[graph.links[link].head]
    )
    let ends = [graph.links[link].tail, graph.links[link].head].sorted()
    let all = geometry.arrows.map { skeleton.inner[$0] }.filter {
      [graph.links[$0].tail, graph.links[$0].head].sorted() == ends
    }
    let place = Double((all.firstIndex(of: link) ?? 0) + 1) / Double(all.count + 1)
    let x = tail.minX + tail.width * place
    let leadsDown = tail.minY < head.minY
    ways.append(
      (
        link,
        [
          Point(x: x, y: leadsDown ? tail.maxY : tail.minY),
          Point(x: x, y: leadsDown ? head.minY : head.maxY),
        ]
      ))
    trunks.append([link])
  }

  /// The links that lead back: through the channel between neighbours, or by a lane below all bands.
  private mutating func addReturns(bottom: Double) {
    let low = skeleton.returns.indices.filter { !skeleton.returns[$0].isBeside }
    var ends: [(tail: Double, head: Double)] = []
    for index in low {
      let group = skeleton.returns[index]
      let out = Key(
        owner: .returnTail(index), channel: skeleton.columnOfVertex[group.tail] + 1)
      let back = Key(
        owner: .returnHead(index), channel: skeleton.columnOfVertex[group.heads[0]])
      ends.append((tracks[out] ?? 0, tracks[back] ?? 0))
    }
    // As tracks, seen sideways: each lane reaches up at both its ends.
    var channel = Channel(
      ends.map {
        Channel.Track(
          left: [$0.tail, $0.head], right: [], below: nil, width: FlowGeometry.line,
          margins: (8, 4))
      })
    channel.place(in: channel.width)
    if !low.isEmpty { laneHeight = channel.width + 4 }
    for (place, index) in low.enumerated() {
      let group = skeleton.returns[index]
      let y = bottom + channel.tracks[place].x
      let start = port(group.tail, .returnTail(index), isAtRight: true)
      for (link, head) in zip(group.links, group.heads) {
        let end = port(head, .returnHead(index), isAtRight: false)
        let (out, back) = ends[place]
        ways.append(
          (
            link,
            [
              start, Point(x: out, y: start.y), Point(x: out, y: y), Point(x: back, y: y),
              Point(x: back, y: end.y), end,
            ]
          ))
      }
      trunks.append(group.links)
    }
    for (index, group) in skeleton.returns.enumerated() where group.isBeside {
      let owner = FlowParts.Owner.returnTail(index)
      let start = port(group.tail, owner, isAtRight: false)
      let span = geometry.channelSpans[skeleton.columnOfVertex[group.tail]]
      let x =
        tracks[Key(owner: owner, channel: skeleton.columnOfVertex[group.tail])]
        ?? span.x + span.width / 2
      for (link, head) in zip(group.links, group.heads) {
        let end = port(head, owner, isAtRight: true)
        ways.append((link, [start, Point(x: x, y: start.y), Point(x: x, y: end.y), end]))
      }
      trunks.append(group.links)
    }
  }
}
