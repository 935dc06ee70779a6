/// The ways of an overview's ribbons.
enum OverviewRoutes {
  /// A part of a ribbon that turns in a channel.
  struct Part {
    let channel: Int
    let track: Channel.Track
    let owner: Owner
  }

  /// What a part belongs to.
  enum Owner {
    /// The part of a strand that begins at the place of one of its columns.
    case strand(Int, place: Int)
    case inner(Int)
    case lowTail(Int)
    case lowHead(Int)
  }

  /// Less than this is drawn as a straight line, or a gentle one.
  static let level = 1.0

  /// The parts that need a track, in a fixed order.
  static func parts(
    of skeleton: Skeleton, _ ports: PortOrder, _ heights: HeightProgram, height: Double
  ) -> [Part] {
    var parts: [Part] = []
    for (index, strand) in skeleton.strands.enumerated() {
      let ys = heights.strands[index]
      for place in 0..<ys.count - 1 where abs(ys[place] - ys[place + 1]) > level {
        parts.append(
          Part(
            channel: strand.columns.lowerBound + place + 1,
            track: Channel.Track(
              from: ys[place], to: ys[place + 1], width: strand.width,
              pointsRight: !strand.isBackward), owner: .strand(index, place: place)))
      }
    }
    for (index, link) in skeleton.inner.enumerated() where !link.isVertical(in: skeleton) {
      let isLeft = ports.isAtLeft[index]
      let ends = heights.inner[index]
      parts.append(
        Part(
          channel: skeleton.columnOfBox[link.tail] + (isLeft ? 0 : 1),
          track: Channel.Track(
            bracketAt: [ends.tail, ends.head], isAtLeft: !isLeft, width: link.width),
          owner: .inner(index)))
    }
    for (index, link) in skeleton.low.enumerated() {
      let ends = heights.low[index]
      if !PortOrder.isLast(link.tail, in: skeleton) {
        parts.append(
          Part(
            channel: skeleton.columnOfBox[link.tail] + 1,
            track: Channel.Track(
              bracketAt: [ends.tail], isAtLeft: true, below: height + 10, width: link.width),
            owner: .lowTail(index)))
      }
      if !PortOrder.isLast(link.head, in: skeleton) {
        parts.append(
          Part(
            channel: skeleton.columnOfBox[link.head],
            track: Channel.Track(
              bracketAt: [ends.head], isAtLeft: false, below: height + 10, width: link.width),
            owner: .lowHead(index)))
      }
    }
    return parts
  }

  /// The corners of every ribbon's way, from tail to head, by the index of its link; and the height
  /// that lanes take below the bands, which end at `bottom`.
  static func corners(
    in geometry: OverviewGeometry, bottom: Double
  ) -> (ways: [(link: Int, width: Double, corners: [Point])], laneHeight: Double) {
    var router = Router(geometry, bottom: bottom)
    return router.ways()
  }

  private struct Router {
    let geometry: OverviewGeometry
    let skeleton: Skeleton
    let bottom: Double
    private var strandTracks: [[Double?]]
    private var innerTracks: [Double]
    private var lowTails: [Double?]
    private var lowHeads: [Double?]

    init(_ geometry: OverviewGeometry, bottom: Double) {
      self.geometry = geometry
      self.bottom = bottom
      skeleton = geometry.skeleton
      strandTracks = skeleton.strands.map { Array(repeating: nil, count: $0.columns.count - 1) }
      innerTracks = Array(repeating: 0, count: skeleton.inner.count)
      lowTails = Array(repeating: nil, count: skeleton.low.count)
      lowHeads = lowTails
      var next = [Int](repeating: 0, count: geometry.channels.count)
      let parts = OverviewRoutes.parts(
        of: skeleton, geometry.ports, geometry.heights, height: geometry.size.height)
      for part in parts {
        let track = geometry.channels[part.channel].tracks[next[part.channel]]
        next[part.channel] += 1
        let x = geometry.channelSpans[part.channel].x + track.x
        switch part.owner {
        case .strand(let index, let place): strandTracks[index][place] = x
        case .inner(let index): innerTracks[index] = x
        case .lowTail(let index): lowTails[index] = x
        case .lowHead(let index): lowHeads[index] = x
        }
      }
    }

    mutating func ways() -> (
      ways: [(link: Int, width: Double, corners: [Point])], laneHeight: Double
    ) {
      var ways: [(link: Int, width: Double, corners: [Point])] = []
      for index in skeleton.strands.indices {
        let strand = skeleton.strands[index]
        ways.append((strand.link, strand.width, corners(ofStrand: index)))
      }
      for index in skeleton.inner.indices {
        let link = skeleton.inner[index]
        ways.append((link.link, link.width, corners(ofInner: index)))
      }
      let low = lowWays()
      return (ways + low.ways, low.height)
    }

    private func corners(ofStrand index: Int) -> [Point] {
      let strand = skeleton.strands[index]
      let ys = geometry.heights.strands[index]
      var corners = [Point(x: geometry.boxes[strand.left].maxX, y: ys[0])]
      for (place, track) in strandTracks[index].enumerated() {
        let span = geometry.channelSpans[strand.columns.lowerBound + place + 1]
        if let track {
          corners.append(Point(x: track, y: ys[place]))
          corners.append(Point(x: track, y: ys[place + 1]))
        } else if ys[place] != ys[place + 1] {
          corners.append(Point(x: span.x + span.width / 2, y: ys[place]))
          corners.append(Point(x: span.x + span.width / 2, y: ys[place + 1]))
        }
      }
      corners.append(Point(x: geometry.boxes[strand.right].minX, y: ys[ys.count - 1]))
      return strand.isBackward ? corners.reversed() : corners
    }

    private func corners(ofInner index: Int) -> [Point] {
      let link = skeleton.inner[index]
      let (tail, head) = (geometry.boxes[link.tail], geometry.boxes[link.head])
      guard link.isVertical(in: skeleton) else {
        let side = geometry.ports.isAtLeft[index] ? tail.minX : tail.maxX
        let ends = geometry.heights.inner[index]
        return [
          Point(x: side, y: ends.tail), Point(x: innerTracks[index], y: ends.tail),
          Point(x: innerTracks[index], y: ends.head), Point(x: side, y: ends.head),
        ]
      }
      let slot = max(skeleton.placeOfBox[link.tail], skeleton.placeOfBox[link.head])
      let all = geometry.ports.verticals[skeleton.columnOfBox[link.tail]][slot]
      let place = all.firstIndex(of: index) ?? 0
      let x = tail.minX + tail.width * Double(place + 1) / Double(all.count + 1)
      let leadsDown = tail.minY < head.minY
      return [
        Point(x: x, y: leadsDown ? tail.maxY : tail.minY),
        Point(x: x, y: leadsDown ? head.minY : head.maxY),
      ]
    }

    /// The ribbons below everything, each with a lane of its own.
    private func lowWays() -> (ways: [(link: Int, width: Double, corners: [Point])], height: Double)
    {
      var ends = zip(lowTails, lowHeads).map { (tail: $0 ?? 0, head: $1 ?? 0) }
      // Ribbons that leave or enter one box from below share its lower side.
      var atBox: [Int: [(index: Int, isTail: Bool)]] = [:]
      for (index, link) in skeleton.low.enumerated() {
        if lowTails[index] == nil { atBox[link.tail, default: []].append((index, true)) }
        if lowHeads[index] == nil { atBox[link.head, default: []].append((index, false)) }
      }
      for (box, ports) in atBox {
        let rect = geometry.boxes[box]
        for (place, port) in ports.enumerated() {
          let x = rect.minX + rect.width * Double(place + 1) / Double(ports.count + 1)
          if port.isTail { ends[port.index].tail = x } else { ends[port.index].head = x }
        }
      }
      // As tracks, seen sideways: each lane reaches up at both its ends.
      var channel = Channel(
        zip(skeleton.low, ends).map { link, ends in
          Channel.Track(bracketAt: [ends.tail, ends.head], isAtLeft: true, width: link.width)
        })
      channel.place(in: channel.width)
      let ways = skeleton.low.indices.map { index in
        let link = skeleton.low[index]
        let lane = bottom + channel.tracks[index].x - 6
        let (tail, head) = (geometry.boxes[link.tail], geometry.boxes[link.head])
        let low = geometry.heights.low[index]
        var corners: [Point] = []
        if let x = lowTails[index] {
          corners += [Point(x: tail.maxX, y: low.tail), Point(x: x, y: low.tail)]
        } else {
          corners.append(Point(x: ends[index].tail, y: tail.maxY))
        }
        corners += [Point(x: ends[index].tail, y: lane), Point(x: ends[index].head, y: lane)]
        if let x = lowHeads[index] {
          corners += [Point(x: x, y: low.head), Point(x: head.minX, y: low.head)]
        } else {
          corners.append(Point(x: ends[index].head, y: head.maxY))
        }
        return (link: link.link, width: link.width, corners: corners)
      }
      return (ways, skeleton.low.isEmpty ? 0 : channel.width - 10)
    }
  }
}
