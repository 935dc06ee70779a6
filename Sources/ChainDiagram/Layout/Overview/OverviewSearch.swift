/// Chooses an overview's plan.
///
/// A draft has its boxes in columns and in order. Of the assignments that suit the page, those with few
/// crossings in an order that is found at once get the engine's order, which moves of single boxes and
/// ribbons then improve. The best few are drawn, and the one that is drawn best is taken. Effort is
/// counted, not timed, so the same scene has the same plan everywhere.
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
    /// The assignments, at each height, whose crossings are estimated.
    let ranked: Int
    /// The number of moves by which each order is improved.
    let moves: Int
    /// The drafts whose boxes are ordered by the engine, and those that are drawn.
    let ordered: Int
    let drawn: Int

    init(ribbons: Int) {
      let isLarge = ribbons > 150
      waysOfStage = isLarge ? 4 : 7
      heights = isLarge ? [0.9] : [0.82, 0.95]
      ranked = isLarge ? 20 : 150
      moves = min(400, 400_000 / max(ribbons * ribbons, 1))
      ordered = isLarge ? 1 : 12
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
    self.scene = scene
    self.page = page
    graph = OverviewGraph(of: scene)
    effort = Effort(ribbons: graph.edges.count)
    sizes = graph.items.map { BoxSizes(planning: $0, in: scene) }
    frame = PictureMeasure.usualFrame(of: scene)
    let area = sizes.reduce(0) {
      $0 + ($1.extent(24).height + Self.slot) * BoxSizes.Widths.width(24)
    }
    likelyHeight = (frame * frame / 4 + area / (1.6 * 0.62)).squareRoot() - frame / 2
    let height = likelyHeight + frame
    likelyScale = page.scale(of: Size(width: height * 1.6, height: height))
  }

  /// The best plan of those that are tried.
  func plan(engine: some LayoutEngine) throws(LayoutFailure) -> OverviewPlan {
    var drafts: [Draft] = []
    for part in effort.heights { drafts += self.drafts(height: likelyHeight * part) }
    var ordered: [Draft] = []
    for draft in self.best(effort.ordered, of: drafts) {
      ordered.append(try self.ordered(draft, engine: engine))
    }
    var best: (plan: OverviewPlan, cost: Double)?
    for draft in self.best(effort.drawn, of: ordered) {
      let (plan, cost) = drawn(draft)
      if best.map({ cost < $0.cost }) ?? true { best = (plan, cost) }
    }
    return best?.plan
      ?? OverviewPlan(
        skeleton: Skeleton(graph, ColumnAssignment(columns: [], bandOfColumn: [])), rows: [],
        height: likelyHeight)
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
    let skeleton: Skeleton
    let height: Double
    let pageCost: Double
    let ribbonCost: Double
    var cost: Double { pageCost + ribbonCost }
  }

  /// A way to deal out the boxes of a stage, with the width that it takes.
  private struct Way {
    let band: Int
    let columns: [[Int]]
    let width: Double
  }

  /// The most promising drafts at a height of the bands: of the assignments that suit the page, those with
  /// few crossings in an order that is found at once are improved.
  private func drafts(height: Double) -> [Draft] {
    let ways = ways(height: height)
    let choices = Self.combinations(ways.map(\.count)).map { choice in
      let picked = zip(ways, choice).map { $0[$1] }
      let width = picked.reduce(40) { $0 + $1.width }
      return (
        ways: picked, page: pageCost(Size(width: width, height: height + frame))
      )
    }
    let noHeights = sizes.map { _ in 0.0 }
    let suiting = choices.indices.sorted { (choices[$0].page, $0) < (choices[$1].page, $1) }
      .prefix(effort.ranked)
    let ranked = suiting.map { index in
      var skeleton = Skeleton(graph, assignment(of: choices[index].ways))
      skeleton.sweep()
      let order = OrderSearch(
        skeleton, crossing: Self.crossing, heights: noHeights, bandHeight: 0)
      let cost = choices[index].page + order.cost
      return (skeleton: skeleton, ribbonCost: order.cost, cost: cost, index: index)
    }
    let best = ranked.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.prefix(effort.ordered)
    return best.map { draft in
      Draft(
        skeleton: draft.skeleton, height: height, pageCost: choices[draft.index].page,
        ribbonCost: draft.ribbonCost)
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
      columns: ways.flatMap(\.columns),
      bandOfColumn: ways.flatMap { way in way.columns.map { _ in way.band } })
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
    let fit = narrowest(boxes, height: height).map(BoxSizes.Widths.width)
    // What cannot be made low enough is very wide: the wider, the more it is too high.
    let width = (fit ?? 1_000 * excess(of: boxes, height: height)) + 52
    known[boxes] = width
    return width
  }

  /// The square of how many times too high a column is at its lowest.
  private func excess(of boxes: [Int], height: Double) -> Double {
    let least = boxes.reduce(0) {
      $0 + sizes[$1].extent(BoxSizes.Widths.count - 1).height + Self.slot
    }
    return max(1, least * least / (height * height))
  }

  private func narrowest(_ boxes: [Int], height: Double) -> Int? {
    ColumnFit.narrowest(
      boxes.map { sizes[$0] }, slots: Double(boxes.count) * Self.slot, height: height)
  }

  /// What the page loses by a skeleton in bands of a height.
  private func pageCost(of skeleton: Skeleton, height: Double) -> Double {
    let columns = OverviewGeometry.columnWidths(skeleton, sizes, height: height)
    let width = (columns ?? 20_000) + 52 * Double(skeleton.columns.count) + 40
    return pageCost(Size(width: width, height: height + frame))
  }

  /// What a size costs: that a picture comes out a hundredth smaller counts like two hundred points of
  /// way.
  private func pageCost(_ size: Size) -> Double { 20_000 * likelyScale / page.scale(of: size) }

  private func boxHeights(of columns: [[Int]], height: Double) -> [Double] {
    var heights = sizes.map { _ in 1.0 }
    for boxes in columns {
      let width = narrowest(boxes, height: height) ?? BoxSizes.Widths.count - 1
      for box in boxes { heights[box] = sizes[box].extent(width).height }
    }
    return heights
  }

  // MARK: Drawings

  /// A draft with its boxes in the engine's order, improved.
  private func ordered(
    _ draft: Draft, engine: some LayoutEngine
  ) throws(LayoutFailure) -> Draft {
    var skeleton = draft.skeleton
    let heights = boxHeights(of: skeleton.columns, height: draft.height)
    try skeleton.orderBoxes(heights: heights, engine: engine)
    var mirrored = skeleton
    mirrored.flip()
    if mirrored.downward > skeleton.downward { skeleton = mirrored }
    var search = OrderSearch(
      skeleton, crossing: Self.crossing, heights: heights, bandHeight: draft.height)
    search.improve(limit: effort.moves)
    search.settle(limit: effort.moves)
    return Draft(
      skeleton: search.skeleton, height: draft.height,
      pageCost: pageCost(of: search.skeleton, height: draft.height), ribbonCost: search.cost)
  }

  /// The plan that a draft becomes, and what it costs when it is drawn.
  private func drawn(_ draft: Draft) -> (OverviewPlan, cost: Double) {
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
      return (OverviewPlan(skeleton: draft.skeleton, rows: rows, height: height), .infinity)
    }
    let size = Size(width: geometry.size.width + 40, height: height + frame)
    let cost =
      pageCost(size) + Self.crossing * Double(geometry.crossings) + geometry.travel
      + Self.detour * geometry.detours
    let rows = sizes.indices.map { box in
      let width = geometry.boxes[box].width
      return sizes[box].extent(BoxSizes.Widths.index(of: width)).rows
    }
    return (OverviewPlan(skeleton: draft.skeleton, rows: rows, height: height), cost)
  }
}
