/// Chooses an overview's plan.
///
/// A draft has its boxes in columns and in order. From the assignment that suits the page best, stage by
/// stage other assignments are tried, as long as page and ribbons together gain by one; the best few
/// drafts then get the engine's order, and the one that is drawn best is taken. Effort is counted, not
/// timed, so the same scene has the same plan everywhere.
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
  private let effort: Effort

  /// How much is tried: less where there are many ribbons, of which each try takes longer.
  private struct Effort {
    /// For each stage, so many of the narrowest ways to deal its boxes out.
    let waysOfStage: Int
    /// The heights from which the search starts, as parts of the likely one.
    let heights: [Double]
    /// How often all stages are gone through.
    let rounds: Int
    /// The number of moves tried for an assignment, and for the order in the end.
    let moves: (few: Int, many: Int)
    /// The drafts that are laid out by the engine, and drawn.
    let drawn: Int

    init(ribbons: Int) {
      let isLarge = ribbons > 150
      waysOfStage = isLarge ? 4 : 10
      heights = isLarge ? [0.9] : [0.8, 0.9, 1.0]
      rounds = isLarge ? 1 : 3
      let most = 400_000 / max(ribbons * ribbons, 1)
      moves = (min(60, most), min(400, most))
      drawn = isLarge ? 1 : 4
    }
  }

  /// What a crossing costs, in points of width.
  private static let crossing = 260.0

  init(_ scene: Scene, page: PageShape) {
    self.scene = scene
    self.page = page
    graph = OverviewGraph(of: scene)
    effort = Effort(ribbons: graph.edges.count)
    sizes = graph.items.map { BoxSizes(planning: $0, in: scene) }
    frame = scene.bands.contains(where: \.isStrip) ? 420 : 190
    let area = sizes.reduce(0) { $0 + $1.extent(24).height * BoxSizes.Widths.width(24) }
    likelyHeight = (frame * frame / 4 + area / (1.6 * 0.62)).squareRoot() - frame / 2
    let height = likelyHeight + frame
    likelyScale = page.scale(of: Size(width: height * 1.6, height: height))
  }

  /// The best plan of those that are tried.
  func plan(engine: some LayoutEngine) throws(LayoutFailure) -> OverviewPlan {
    var drafts: [Draft] = []
    for part in effort.heights { drafts += descend(height: likelyHeight * part) }
    drafts.sort { $0.cost < $1.cost }
    var best: (plan: OverviewPlan, cost: Double)?
    var seen: Set<[[Int]]> = []
    for draft in drafts where seen.count < effort.drawn {
      guard seen.insert(draft.skeleton.columns.map { $0.sorted() }).inserted else { continue }
      let (plan, cost, page, x, travel) = drawn(try ordered(draft, engine: engine))
      if best.map({ cost < $0.cost }) ?? true { best = (plan, cost) }
    }
    return best?.plan
      ?? OverviewPlan(
        skeleton: Skeleton(graph, ColumnAssignment(columns: [], bandOfColumn: [])), rows: [])
  }

  // MARK: Assignments

  /// Boxes in order in their columns, and what page and ribbons lose by it.
  private struct Draft {
    var skeleton: Skeleton
    let height: Double
    let pageCost: Double
    var ribbonCost: Double
    var cost: Double { pageCost + ribbonCost }
  }

  /// A way to deal out the boxes of a stage, with the width that it takes.
  private struct Way {
    let band: Int
    let columns: [[Int]]
    let width: Double
  }

  /// The drafts that one comes through from the narrowest assignment at a height of the bands.
  private func descend(height: Double) -> [Draft] {
    let ways = ways(height: height)
    var current = ways.map { $0[0] }
    var best = draft(of: current, height: height, like: nil)
    var drafts = [best]
    for _ in 0..<effort.rounds {
      var hasImproved = false
      for stage in ways.indices where ways[stage].count > 1 {
        for way in ways[stage] where way.columns != current[stage].columns {
          var changed = current
          changed[stage] = way
          let next = draft(of: changed, height: height, like: best.skeleton)
          guard next.cost < best.cost - 1 else { continue }
          (best, current, hasImproved) = (next, changed, true)
          drafts.append(best)
        }
      }
      if !hasImproved { break }
    }
    return drafts
  }

  /// For each stage the narrowest ways to deal its boxes out.
  private func ways(height: Double) -> [[Way]] {
    let links = graph.edges.filter { !$0.isReturn }.map { (tail: $0.tail, head: $0.head) }
    let usual = sizes.map { $0.extent(10).height }
    return graph.bands.map { band, boxes in
      var widths: [[Int]: Double] = [:]
      let ways = ColumnAssignment.ways(boxes: boxes, links: links, heights: usual).map { columns in
        let width = columns.reduce(0) { $0 + self.width(of: $1, height: height, known: &widths) }
        return Way(band: band, columns: columns, width: width)
      }
      let order = ways.indices.sorted { (ways[$0].width, $0) < (ways[$1].width, $1) }
      return order.prefix(effort.waysOfStage).map { ways[$0] }
    }
  }

  /// The width of a column with the space beside it, at a height.
  private func width(of boxes: [Int], height: Double, known: inout [[Int]: Double]) -> Double {
    if let width = known[boxes] { return width }
    let fit = narrowest(boxes, height: height)
    // What cannot be made low enough is very wide.
    let width = (fit.map(BoxSizes.Widths.width) ?? 5_000) + 52
    known[boxes] = width
    return width
  }

  private func narrowest(_ boxes: [Int], height: Double) -> Int? {
    ColumnFit.narrowest(
      boxes.map { sizes[$0] }, slots: Double(boxes.count) * 22, height: height)
  }

  /// An assignment with its boxes in an order that is improved a little; to begin with, in the order
  /// that they have in a skeleton, or in the map.
  private func draft(of ways: [Way], height: Double, like model: Skeleton?) -> Draft {
    let assignment = ColumnAssignment(
      columns: ways.flatMap { way in
        way.columns.map { boxes in
          guard let model else { return boxes }
          return boxes.sorted { (model.height(of: $0), $0) < (model.height(of: $1), $1) }
        }
      }, bandOfColumn: ways.flatMap { way in way.columns.map { _ in way.band } })
    var skeleton = Skeleton(graph, assignment)
    let ribbonCost = improve(&skeleton, height: height, limit: effort.moves.few)
    return Draft(
      skeleton: skeleton, height: height, pageCost: pageCost(of: skeleton, height: height),
      ribbonCost: ribbonCost)
  }

  /// What the page loses by a skeleton in bands of a height.
  private func pageCost(of skeleton: Skeleton, height: Double) -> Double {
    let columns = OverviewGeometry.columnWidths(skeleton, sizes, height: height)
    let width = (columns ?? 20_000) + 52 * Double(skeleton.columns.count) + 40
    return pageCost(Size(width: width, height: height + frame))
  }

  /// What a size costs: a picture that comes out a hundredth smaller is like one that is two hundred points longer.
  private func pageCost(_ size: Size) -> Double { 20_000 * likelyScale / page.scale(of: size) }

  /// Improves a skeleton by so many moves at most; gives what its ribbons cost.
  private func improve(_ skeleton: inout Skeleton, height: Double, limit: Int) -> Double {
    var search = OrderSearch(
      skeleton, crossing: Self.crossing,
      heights: boxHeights(of: skeleton.columns, height: height), bandHeight: height)
    search.improve(limit: limit)
    skeleton = search.skeleton
    return search.cost
  }

  private func boxHeights(of columns: [[Int]], height: Double) -> [Double] {
    var heights = sizes.map { _ in 1.0 }
    for boxes in columns {
      let width = narrowest(boxes, height: height) ?? BoxSizes.Widths.count - 1
      for box in boxes { heights[box] = sizes[box].extent(width).height }
    }
    return heights
  }

  // MARK: Drawings

  /// A draft with its boxes in the engine's order, improved, if that is better than its own.
  private func ordered(
    _ draft: Draft, engine: some LayoutEngine
  ) throws(LayoutFailure) -> Draft {
    var own = draft
    own.ribbonCost = improve(&own.skeleton, height: draft.height, limit: effort.moves.many)
    var engines = draft
    try engines.skeleton.orderBoxes(
      heights: boxHeights(of: draft.skeleton.columns, height: draft.height), engine: engine)
    var mirrored = engines.skeleton
    mirrored.flip()
    if mirrored.downward > engines.skeleton.downward { engines.skeleton = mirrored }
    engines.ribbonCost = improve(
      &engines.skeleton, height: draft.height, limit: effort.moves.many)
    return engines.cost < own.cost ? engines : own
  }

  /// The plan that a draft becomes, and what it costs when it is drawn.
  private func drawn(_ draft: Draft) -> (
    OverviewPlan, cost: Double, page: Double, x: Int, travel: Double
  ) {
    let ports = PortOrder(draft.skeleton)
    var height = draft.height
    var geometry: OverviewGeometry?
    for _ in 0..<12 {
      geometry = OverviewGeometry(draft.skeleton, ports, sizes, height: height)
      if geometry != nil { break }
      height *= 1.1
    }
    guard let geometry else {
      let rows = sizes.map { $0.extent(60).rows }
      return (OverviewPlan(skeleton: draft.skeleton, rows: rows), .infinity, 0, 0, 0)
    }
    let size = Size(width: geometry.size.width + 40, height: height + frame)
    let cost = pageCost(size) + Self.crossing * Double(geometry.crossings) + geometry.travel
    let rows = sizes.indices.map { box in
      let width = geometry.boxes[box].width
      return sizes[box].extent(BoxSizes.Widths.index(of: width)).rows
    }
    return (
      OverviewPlan(skeleton: draft.skeleton, rows: rows), cost, pageCost(size), geometry.crossings,
      geometry.travel
    )
  }
}
