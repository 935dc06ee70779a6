/// The space beside a column, in which ribbons turn: each that does not run straight has a vertical track
/// of its own there.
struct Channel {
  /// A ribbon on its way through the channel.
  struct Track {
    /// The heights at which it reaches the channel's left side, and its right one.
    let left: [Double]
    let right: [Double]
    /// What it covers in height.
    let extent: ClosedRange<Double>
    /// The width of its line.
    let width: Double
    /// What it needs of the channel at its left side, and at its right one.
    let margins: (left: Double, right: Double)
    /// Where it runs: the distance from the channel's left side.
    var x = 0.0

    /// A track between a height at the left side and one at the right.
    init(from left: Double, to right: Double, width: Double, pointsRight: Bool) {
      self.init(
        left: [left], right: [right], extent: min(left, right)...max(left, right), width: width,
        margins: pointsRight
          ? (Channel.tail, Channel.head(width)) : (Channel.head(width), Channel.tail))
    }

    /// A track that reaches one side only: at two heights, or at one, coming from `below`.
    init(bracketAt heights: [Double], isAtLeft: Bool, below: Double? = nil, width: Double) {
      let ends = heights + (below.map { [$0] } ?? [])
      let extent = (ends.min() ?? 0)...(ends.max() ?? 0)
      self.init(
        left: isAtLeft ? heights : [], right: isAtLeft ? [] : heights, extent: extent,
        width: width,
        margins: isAtLeft
          ? (Channel.head(width), Channel.tail) : (Channel.tail, Channel.head(width)))
    }

    /// A track that joins heights at both sides, and perhaps comes from `below`.
    init(
      left: [Double], right: [Double], below: Double?, width: Double,
      margins: (left: Double, right: Double)
    ) {
      let ends = left + right + (below.map { [$0] } ?? [])
      let extent = (ends.min() ?? 0)...(ends.max() ?? 0)
      self.init(left: left, right: right, extent: extent, width: width, margins: margins)
    }

    private init(
      left: [Double], right: [Double], extent: ClosedRange<Double>, width: Double,
      margins: (left: Double, right: Double)
    ) {
      self.left = left
      self.right = right
      self.extent = extent
      self.width = width
      self.margins = margins
    }
  }

  /// The tracks, in the order in which they were given.
  private(set) var tracks: [Track]
  /// The width that they need, in points.
  private(set) var width = 0.0
  /// How often they cross.
  private(set) var crossings = 0
  /// The tracks from left to right.
  private var order: [Int] = []
  /// For each pair, what it costs to have the first at the left.
  private var pairs: [[Int]] = []

  /// Behind a tail, the room before a track.
  private static let tail = 8.0
  /// Before a head, the room behind a track.
  private static func head(_ width: Double) -> Double { Arrowhead.length(for: width) + 12 }
  /// The distance between two lines side by side.
  private static let gap = 5.0

  /// Finds the order of the tracks with few crossings, and the width that it needs.
  ///
  /// Each track is moved to its best place as long as that helps. `straight` are the heights of ribbons
  /// that pass without turning. Complexity: O(rounds · tracks²).
  init(_ tracks: [Track], straight: [Double] = []) {
    self.tracks = tracks
    crossings = tracks.reduce(0) { sum, track in
      sum + straight.count { track.extent.lowerBound < $0 && $0 < track.extent.upperBound }
    }
    pairs = tracks.map { a in tracks.map { b in Self.cost(a, leftOf: b) } }
    // To begin with, and among equals: what reaches the left side only, then what goes down, the
    // lowest first, so that none meets the way of another.
    order = tracks.indices.sorted { key(of: $0) < key(of: $1) }
    sift()
    for (place, right) in order.enumerated() {
      for left in order[..<place] {
        crossings += Self.crossings(tracks[left], leftOf: tracks[right])
      }
    }
    width = leftmost().enumerated().reduce(0) { width, place in
      let track = tracks[order[place.offset]]
      return max(width, place.element + track.width / 2 + track.margins.right)
    }.rounded(.up)
  }

  private func key(of index: Int) -> (Int, Int, Double, Int) {
    let track = tracks[index]
    guard let left = track.left.first else { return (2, 0, -track.extent.upperBound, index) }
    guard let right = track.right.first else { return (0, 0, track.extent.lowerBound, index) }
    return (1, right < left ? 1 : 0, right > left ? -left : left, index)
  }

  /// How often two tracks cross with the first at the left.
  private static func crossings(_ a: Track, leftOf b: Track) -> Int {
    func hits(_ heights: [Double], _ track: Track) -> Int {
      heights.count { track.extent.lowerBound < $0 && $0 < track.extent.upperBound }
    }
    return hits(a.right, b) + hits(b.left, a)
  }

  /// What it costs to have one track left of another: their crossings, and much more where the first would
  /// go on to the right side at the height at which the second comes from the left.
  private static func cost(_ a: Track, leftOf b: Track) -> Int {
    let distance = (a.width + b.width) / 2 + 2
    let touches = a.right.reduce(0) { sum, height in
      sum + b.left.count { abs($0 - height) < distance }
    }
    return crossings(a, leftOf: b) + 20 * touches
  }

  private mutating func sift() {
    for _ in 0..<20 {
      var hasMoved = false
      for track in tracks.indices where moveToBestPlace(track) { hasMoved = true }
      if !hasMoved { return }
    }
  }

  private mutating func moveToBestPlace(_ track: Int) -> Bool {
    guard let place = order.firstIndex(of: track) else { return false }
    var best = (place: place, gain: 0)
    var gain = 0
    for other in stride(from: place - 1, through: 0, by: -1) {
      gain += pairs[order[other]][track] - pairs[track][order[other]]
      if gain > best.gain { best = (other, gain) }
    }
    gain = 0
    for other in order.indices[(place + 1)...] {
      gain += pairs[track][order[other]] - pairs[order[other]][track]
      if gain > best.gain { best = (other, gain) }
    }
    guard best.gain > 0 else { return false }
    order.remove(at: place)
    order.insert(track, at: best.place)
    return true
  }

  /// Whether two tracks have to keep apart: lines side by side, or an order that saves a crossing.
  private func areApart(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (tracks[a], tracks[b])
    let low = max(
      first.extent.lowerBound - first.width / 2, second.extent.lowerBound - second.width / 2)
    let high = min(
      first.extent.upperBound + first.width / 2, second.extent.upperBound + second.width / 2)
    return low < high + 10 || pairs[a][b] != pairs[b][a]
  }

  private func distance(_ a: Int, _ b: Int) -> Double {
    (tracks[a].width + tracks[b].width) / 2 + Self.gap
  }

  /// How far to the left each track can lie, in the order of the tracks.
  private func leftmost() -> [Double] {
    var places: [Double] = []
    for (place, track) in order.enumerated() {
      var x = tracks[track].margins.left + tracks[track].width / 2
      for before in 0..<place where areApart(order[before], track) {
        x = max(x, places[before] + distance(order[before], track))
      }
      places.append(x)
    }
    return places
  }

  /// How far to the right each can lie in a channel of a width.
  private func rightmost(in width: Double) -> [Double] {
    var places = [Double](repeating: 0, count: order.count)
    for (place, track) in order.enumerated().reversed() {
      var x = width - tracks[track].margins.right - tracks[track].width / 2
      for behind in order.indices[(place + 1)...] where areApart(track, order[behind]) {
        x = min(x, places[behind] - distance(track, order[behind]))
      }
      places[place] = x
    }
    return places
  }

  /// Places the tracks in a channel that is at least as wide as they need.
  mutating func place(in width: Double) {
    let right = rightmost(in: width)
    let left = leftmost()
    var places: [Double] = []
    for (place, track) in order.enumerated() {
      var x =
        switch (tracks[track].left.isEmpty, tracks[track].right.isEmpty) {
        case (false, true): left[place]
        case (true, false): right[place]
        default: (left[place] + right[place]) / 2
        }
      for before in 0..<place where areApart(order[before], track) {
        x = max(x, places[before] + distance(order[before], track))
      }
      places.append(x)
      tracks[track].x = (x * 10).rounded() / 10
    }
  }
}
