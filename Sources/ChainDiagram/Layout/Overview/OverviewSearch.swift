/// Chooses an overview's plan.
///
/// Boxes are dealt out to columns in many ways. Those that suit the page are ordered by sweeps, and the best by
/// page and ribbons are improved by moves of single boxes and ribbons; the very best get the engine's order
/// as well, from which they may come out better. The best few of all are drawn, and the one that is drawn
/// best is taken. Effort is counted, not timed, so the same scene has the same plan everywhere.
struct OverviewSearch {
  private let graph: OverviewGraph
  private let sizes: [BoxSizes]
  private let page: PageShape
  /// What header, strips and legend usually add to the height.
  private let frame: Double
  /// The height of the bands, and the scale on the page, that a good picture is likely to have.
  private let height: Double
  private let likelyScale: Double
  private let effort: Effort

  /// How much is tried: less where there are many ribbons, of which each try takes longer.
  private struct Effort {
    /// For each stage, so many of the narrowest ways to deal its boxes out.
    let waysOfStage: Int
    /// The ways to deal all boxes out that are ordered by sweeps, those of them that are improved, and those
    /// that the engine orders too.
    let swept: Int
    let improved: Int
    let byEngine: Int
    /// The number of moves by which each order is improved.
    let moves: Int
    /// The drafts that are drawn.
    let drawn: Int

    init(ribbons: Int) {
      let isLarge = ribbons > 150
      waysOfStage = isLarge ? 4 : 9
      swept = isLarge ? 20 : 100
      improved = isLarge ? 1 : 8
      byEngine = isLarge ? 1 : 2
      moves = min(200, 400_000 / max(ribbons * ribbons, 1))
      drawn = isLarge ? 1 : 4
    }
  }

  /// The height that a space between boxes usually takes.
  private static let slot = 22.0
  /// What a crossing costs, in points of width.
  private static let crossing = 600.0
  /// What it costs that a ribbon is once more as long as it may be.
  private static let detour = 8_000.0

  init(_ scene: Scene, page: PageShape) {
    self.page = page
    graph = OverviewGraph(of: scene)
    effort = Effort(ribbons: graph.edges.count)
    sizes = graph.items.map { BoxSizes(planning: $0, in: scene) }
    frame = PictureMeasure.usualFrame(of: scene)
    let area = sizes.reduce(0) {
      $0 + ($1.extent(24).height + Self.slot) * BoxSizes.Widths.width(24)
    }
    height = 0.95 * ((frame * frame / 4 + area / (1.6 * 0.62)).squareRoot() - frame / 2)
    likelyScale = page.scale(of: Size(width: (height + frame) * 1.6, height: height + frame))
  }

  /// The best plan of those that are tried.
  func plan(engine: some LayoutEngine) throws(LayoutFailure) -> OverviewPlan {
    let drafts = best(effort.improved, of: drafts())
    var improved = drafts.map(self.improved)
    for draft in drafts.prefix(effort.byEngine) {
      var other = draft
      try other.skeleton.orderBoxes(heights: draft.heights, by: engine.order)
      improved.append(self.improved(other))
    }
    var best: (plan: OverviewPlan, cost: Double)?
    for draft in self.best(effort.drawn, of: improved) {
      let (plan, cost) = drawn(draft)
      if best.map({ cost < $0.cost }) ?? true { best = (plan, cost) }
    }
    return best?.plan
      ?? OverviewPlan(
        skeleton: Skeleton(graph, ColumnAssignment(columns: [], bandOfColumn: [])), rows: [],
        height: height)
  }

  /// The best drafts, none of them with the columns of another.
  private func best(_ count: Int, of drafts: [Draft]) -> [Draft] {
    var seen: Set<[[Int]]> = []
    let sorted = drafts.indices.sorted { (drafts[$0].cost, $0) < (drafts[$1].cost, $1) }
    return sorted.map { drafts[$0] }
      .filter { seen.insert($0.skeleton.columns.map { $0.sorted() }).inserted }
      .prefix(count).map { $0 }
  }

  // MARK: Assignments

  /// Boxes in order in their columns, and what page and ribbons lose by it.
  private struct Draft {
    var skeleton: Skeleton
    /// The heights of the boxes.
    let heights: [Double]
    var pageCost: Double
    var ribbonCost: Double
    var cost: Double { pageCost + ribbonCost }
  }

  /// A way to deal out the boxes of a stage.
  private struct Way {
    let band: Int
    let columns: [Column]
    var width: Double { columns.reduce(0) { $0 + $1.width } }
  }

  /// The boxes of a column and how wide it has to be, as an index of widths and with the space beside it.
  private struct Column {
    let boxes: [Int]
    let fit: Int
    let width: Double
  }

  /// The ways to deal out the boxes that suit the page, with the boxes in an order that is found at once.
  private func drafts() -> [Draft] {
    let ways = ways()
    let choices = Self.combinations(ways.map(\.count)).map { choice in
      let picked = zip(ways, choice).map { $0[$1] }
      return (ways: picked, page: pageCost(width: picked.reduce(40) { $0 + $1.width }))
    }
    let suiting = choices.indices.sorted { (choices[$0].page, $0) < (choices[$1].page, $1) }
    return suiting.prefix(effort.swept).map { index in
      let (ways, page) = choices[index]
      var heights = sizes.map { _ in 1.0 }
      for column in ways.flatMap(\.columns) {
        for box in column.boxes { heights[box] = sizes[box].extent(column.fit).height }
      }
      var skeleton = Skeleton(graph, assignment(of: ways))
      // Sweeps do not fail; what is too large for them is told when the engine is asked.
      try? skeleton.orderBoxes(heights: heights, by: LayerSweep.order)
      return Draft(
        skeleton: skeleton, heights: heights, pageCost: page,
        ribbonCost: search(skeleton, heights).cost)
    }
  }

  /// All choices of one index below each count; where they are too many, the first of each, and all
  /// that differ from it in one place.
  private static func combinations(_ counts: [Int]) -> [[Int]] {
    guard counts.reduce(1, { min($0 * max($1, 1), 10_000) }) <= 1_000 else {
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

  private func assignment(of ways: [Way]) -> ColumnAssignment {
    ColumnAssignment(
      columns: ways.flatMap { $0.columns.map(\.boxes) },
      bandOfColumn: ways.flatMap { way in way.columns.map { _ in way.band } })
  }

  /// For each stage the narrowest ways to deal its boxes out.
  private func ways() -> [[Way]] {
    let links = graph.edges.filter { !$0.isReturn }.map { (tail: $0.tail, head: $0.head) }
    let usual = sizes.map { $0.extent(10).height }
    return graph.bands.map { band, boxes in
      var known: [[Int]: Column] = [:]
      let ways = ColumnAssignment.ways(boxes: boxes, links: links, heights: usual).map { columns in
        Way(band: band, columns: columns.map { column(of: $0, known: &known) })
      }
      let order = ways.indices.sorted { (ways[$0].width, $0) < (ways[$1].width, $1) }
      return order.prefix(effort.waysOfStage).map { ways[$0] }
    }
  }

  private func column(of boxes: [Int], known: inout [[Int]: Column]) -> Column {
    if let column = known[boxes] { return column }
    let fit = ColumnFit.narrowest(
      boxes.map { sizes[$0] }, slots: Double(boxes.count) * Self.slot, height: height)
    // What cannot be made low enough is very wide: the wider, the more it is too high.
    let width = fit.map(BoxSizes.Widths.width) ?? 1_000 * excess(of: boxes)
    let column = Column(boxes: boxes, fit: fit ?? BoxSizes.Widths.count - 1, width: width + 52)
    known[boxes] = column
    return column
  }

  /// The square of how many times too high a column is at its lowest.
  private func excess(of boxes: [Int]) -> Double {
    let least = boxes.reduce(0) {
      $0 + sizes[$1].extent(BoxSizes.Widths.count - 1).height + Self.slot
    }
    return max(1, least * least / (height * height))
  }

  /// What the page loses by a skeleton.
  private func pageCost(of skeleton: Skeleton) -> Double {
    let columns = OverviewGeometry.columnWidths(skeleton, sizes, height: height)
    return pageCost(width: (columns ?? 20_000) + 52 * Double(skeleton.columns.count) + 40)
  }

  /// What a width costs: that a picture comes out a hundredth smaller counts like two hundred points of way.
  private func pageCost(width: Double, height: Double? = nil) -> Double {
    let size = Size(width: width, height: (height ?? self.height) + frame)
    return 20_000 * likelyScale / page.scale(of: size)
  }

  // MARK: Drawings

  private func search(_ skeleton: Skeleton, _ heights: [Double]) -> OrderSearch {
    OrderSearch(skeleton, crossing: Self.crossing, heights: heights, bandHeight: height)
  }

  /// A draft whose order has been improved.
  private func improved(_ draft: Draft) -> Draft {
    var draft = draft
    var mirrored = draft.skeleton
    mirrored.flip()
    if mirrored.downward > draft.skeleton.downward { draft.skeleton = mirrored }
    var search = search(draft.skeleton, draft.heights)
    search.improve(limit: effort.moves)
    search.settle(limit: effort.moves)
    draft.skeleton = search.skeleton
    draft.ribbonCost = search.cost
    draft.pageCost = pageCost(of: search.skeleton)
    return draft
  }

  /// The plan that a draft becomes, and what it costs when it is drawn.
  private func drawn(_ draft: Draft) -> (OverviewPlan, cost: Double) {
    let ports = PortOrder(draft.skeleton)
    var height = height
    var geometry: OverviewGeometry?
    for _ in 0..<12 {
      geometry = OverviewGeometry(draft.skeleton, ports, sizes, height: height)
      if geometry != nil { break }
      height *= 1.1
    }
    guard let geometry else {
      let rows = sizes.map { $0.extent(60).rows }
      return (OverviewPlan(skeleton: draft.skeleton, rows: rows, height: height), .infinity)
    }
    let cost =
      pageCost(width: geometry.size.width + 40, height: height) + Self.crossing
      * Double(geometry.crossings) + geometry.travel
      + Self.detour * geometry.detours
    let rows = sizes.indices.map { box in
      let width = geometry.boxes[box].width
      return sizes[box].extent(BoxSizes.Widths.index(of: width)).rows
    }
    return (OverviewPlan(skeleton: draft.skeleton, rows: rows, height: height), cost)
  }
}
