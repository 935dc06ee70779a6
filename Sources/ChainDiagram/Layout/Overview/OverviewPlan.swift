/// Everything of an overview that is the same in all languages, chosen with the greatest sizes that
/// its boxes have in any of them.
struct OverviewPlan {
  /// Boxes in order in their columns, and the ways of ribbons past them.
  let skeleton: Skeleton
  /// The number of cards in each row of each box.
  let rows: [[Int]]
}

/// Chooses an overview's plan: assignments of boxes to columns are ranked by what the page gains and
/// ribbons lose by them, and the best few are laid out.
struct OverviewSearch {
  private let scene: Scene
  private let graph: OverviewGraph
  private let sizes: [BoxSizes]
  private let page: PageShape
  /// What header, strips and legend usually add to the height.
  private let frame: Double
  /// The height of the bands, and the scale on the page, that a good picture is likely to have.
  private let likelyHeight: Double
  private let likelyScale: Double

  /// How much is tried.
  private enum Effort {
    /// For each stage and height, so many of the narrowest ways to deal its boxes out.
    static let waysOfStage = 5
    /// The assignments whose crossings are estimated.
    static let ranked = 24
    /// Those that are laid out; fewer where there are many boxes.
    static func laidOut(boxes: Int) -> Int { max(1, min(6, 120 / max(boxes, 1))) }
    /// Those of them whose order is improved and whose ribbons are placed.
    static let improved = 3
    /// The number of moves tried for each, by the number of ribbons.
    static func moves(ribbons: Int) -> Int { min(600, 200_000 / max(ribbons * ribbons, 1)) }
  }

  /// What a crossing costs, in points of width.
  private static let crossing = 260.0
  /// What it costs that a ribbon turns back inside a column.
  private static let bracket = 60.0

  init(_ scene: Scene, page: PageShape) {
    self.scene = scene
    self.page = page
    graph = OverviewGraph(of: scene)
    sizes = graph.items.map { BoxSizes(planning: $0, in: scene) }
    frame = scene.bands.contains(where: \.isStrip) ? 420 : 190
    let area = sizes.reduce(0) { $0 + $1.extent(24).height * BoxSizes.Widths.width(24) }
    likelyHeight = (frame * frame / 4 + area / (1.6 * 0.62)).squareRoot() - frame / 2
    let height = likelyHeight + frame
    likelyScale = page.scale(of: Size(width: height * 1.6, height: height))
  }

  /// The best plan of those that are tried. The same scene gives the same plan.
  func plan(engine: some LayoutEngine) throws(LayoutFailure) -> OverviewPlan {
    var drafts: [Draft] = []
    for candidate in ranked().prefix(Effort.laidOut(boxes: sizes.count)) {
      drafts.append(try draft(of: candidate, engine: engine))
    }
    drafts.sort { $0.estimate < $1.estimate }
    var best: (plan: OverviewPlan, cost: Double)?
    for draft in drafts.prefix(Effort.improved) {
      let (plan, cost) = finished(draft)
      if best.map({ cost < $0.cost }) ?? true { best = (plan, cost) }
    }
    return best?.plan
      ?? OverviewPlan(
        skeleton: Skeleton(graph, ColumnAssignment(columns: [], bandOfColumn: [])), rows: [])
  }

  // MARK: Assignments

  private struct Candidate {
    let assignment: ColumnAssignment
    let height: Double
    /// What the page loses by it, and ribbons as far as they are known.
    var cost: Double

    /// Whether it is better; among equals a fixed choice.
    func precedes(_ other: Self) -> Bool {
      if cost != other.cost { return cost < other.cost }
      return assignment.columns.joined().lexicographicallyPrecedes(other.assignment.columns.joined())
    }
  }

  /// The heights of bands that are considered.
  private var heights: [Double] {
    (0..<14).map { likelyHeight * (0.66 + 0.07 * Double($0)) }
  }

  /// Assignments, the best first.
  private func ranked() -> [Candidate] {
    let bands = graph.bands
    let links = graph.edges.filter { !$0.isReturn }.map { (tail: $0.tail, head: $0.head) }
    let usual = sizes.map { $0.extent(10).height }
    let ways = bands.map {
      ColumnAssignment.ways(boxes: $0.boxes, links: links, heights: usual)
    }
    var best: [ColumnAssignment: Candidate] = [:]
    for height in heights {
      let narrow = ways.map { narrowest($0, height: height) }
      for choice in Self.combinations(narrow.map(\.count)) {
        let picked = zip(narrow, choice).map { $0[$1] }
        let assignment = ColumnAssignment(
          columns: picked.flatMap(\.columns),
          bandOfColumn: zip(bands, picked).flatMap { band, way in way.columns.map { _ in band.band } })
        let width = picked.reduce(0) { $0 + $1.width }
        let cost = pageCost(Size(width: width + 40, height: height + frame))
        if best[assignment].map({ cost < $0.cost }) ?? true {
          best[assignment] = Candidate(assignment: assignment, height: height, cost: cost)
        }
      }
    }
    var candidates = best.values.sorted { $0.precedes($1) }
    candidates = Array(candidates.prefix(Effort.ranked))
    for index in candidates.indices { candidates[index].cost += ribbonCost(candidates[index]) }
    return candidates.sorted { $0.precedes($1) }
  }

  /// A way to deal out the boxes of a stage, with the width that it takes.
  private struct Way {
    let columns: [[Int]]
    let width: Double
  }

  private func narrowest(_ ways: [[[Int]]], height: Double) -> [Way] {
    let all = ways.map { columns in
      Way(
        columns: columns,
        width: columns.reduce(0) { sum, boxes in
          let slots = Double(boxes.count) * 22
          let width = ColumnFit.width(of: boxes.map { sizes[$0] }, slots: slots, height: height)
          // What cannot be made low enough is very wide.
          return sum + (width.map(BoxSizes.Widths.width) ?? 5_000) + 52
        })
    }
    let order = all.indices.sorted { (all[$0].width, $0) < (all[$1].width, $1) }
    return order.prefix(Effort.waysOfStage).map { all[$0] }
  }

  /// All choices of one index below each count; where they are too many, the first of each, and all
  /// that differ from it in one place.
  private static func combinations(_ counts: [Int]) -> [[Int]] {
    guard counts.reduce(1, { min($0 * max($1, 1), 1_000) }) <= 200 else {
      let first = counts.map { _ in 0 }
      return [first]
        + counts.indices.flatMap { place in
          (1..<max(counts[place], 1)).map { choice in
            var changed = first
            changed[place] = choice
            return changed
          }
        }
    }
    return counts.reduce([[]]) { choices, count in
      choices.flatMap { choice in (0..<count).map { choice + [$0] } }
    }
  }

  /// What a size costs: a picture that comes out a hundredth smaller is like one that is forty points wider.
  private func pageCost(_ size: Size) -> Double { 4_000 * likelyScale / page.scale(of: size) }

  /// What the ribbons of an assignment are likely to cost.
  private func ribbonCost(_ candidate: Candidate) -> Double {
    let skeleton = Skeleton(graph, candidate.assignment)
    let network = Network(of: graph)
    let deal = Deal(
      columnOfThing: skeleton.columnOfBox, bands: graph.items.map(\.band))
    var layers = Layers(network, deal, heights: graph.items.indices.map(Double.init))
    for round in 0..<6 { layers.sweep(toRight: round.isMultiple(of: 2)) }
    layers.sift(rounds: 1)
    return Self.crossing * Double(layers.crossings)
      + Self.bracket * Double(skeleton.inner.count)
  }

  // MARK: Layouts

  private struct Draft {
    var skeleton: Skeleton
    let candidate: Candidate
    let estimate: Double
  }

  /// An assignment with its boxes in the engine's order, or its mirror image.
  private func draft(
    of candidate: Candidate, engine: some LayoutEngine
  ) throws(LayoutFailure) -> Draft {
    var skeleton = Skeleton(graph, candidate.assignment)
    try skeleton.orderBoxes(heights: boxHeights(of: candidate), engine: engine)
    var mirrored = skeleton
    mirrored.flip()
    let isBetter =
      (mirrored.downward, skeleton.columns.lexicographicKey)
      > (skeleton.downward, mirrored.columns.lexicographicKey)
    if isBetter { skeleton = mirrored }
    return Draft(
      skeleton: skeleton, candidate: candidate,
      estimate: candidate.cost + Self.crossing
        * Double(PortOrder(skeleton).crossings(in: skeleton)))
  }

  private func boxHeights(of candidate: Candidate) -> [Double] {
    var heights = sizes.map { _ in 1.0 }
    for boxes in candidate.assignment.columns {
      let width = ColumnFit.width(
        of: boxes.map { sizes[$0] }, slots: Double(boxes.count) * 22, height: candidate.height)
      for box in boxes { heights[box] = sizes[box].extent(width ?? 100).height }
    }
    return heights
  }

  /// The plan that a draft becomes, and what it costs when it is drawn.
  private func finished(_ draft: Draft) -> (OverviewPlan, cost: Double) {
    var skeleton = draft.skeleton
    let heights = boxHeights(of: draft.candidate)
    skeleton.improve(limit: Effort.moves(ribbons: graph.edges.count)) { skeleton in
      let ports = PortOrder(skeleton)
      return Self.crossing * Double(ports.crossings(in: skeleton))
        + skeleton.roughTravel(heights: heights, bandHeight: draft.candidate.height)
    }
    let ports = PortOrder(skeleton)
    var height = draft.candidate.height
    var geometry: OverviewGeometry?
    for _ in 0..<12 {
      geometry = OverviewGeometry(skeleton, ports, sizes, height: height)
      if geometry != nil { break }
      height *= 1.1
    }
    guard let geometry else {
      return (OverviewPlan(skeleton: skeleton, rows: sizes.map { $0.extent(60).rows }), .infinity)
    }
    let size = Size(width: geometry.size.width + 40, height: height + frame)
    let cost =
      pageCost(size) + Self.crossing * Double(geometry.crossings) + geometry.travel
    let rows = sizes.indices.map { box in
      let index = Int((geometry.boxes[box].width - BoxSizes.Widths.least) / BoxSizes.Widths.step)
      return sizes[box].extent(index).rows
    }
    return (OverviewPlan(skeleton: skeleton, rows: rows), cost)
  }
}

extension [[Int]] {
  /// For a fixed choice among equals.
  fileprivate var lexicographicKey: Int { first?.first ?? 0 }
}
