/// Chooses a flow's plan.
///
/// For some heights of the bands the cards are dealt out to columns. The best of these by links and page are
/// ordered by sweeps and drawn; in small flows runs change columns as long as that helps. The best that comes
/// out gets the engine's order, which moves of single runs, cards and lanes then improve. Where others come
/// near it, they get it too; after some moves all of them are drawn, and the one that is drawn best is improved
/// to the end. At last the cards become as wide as suits the page.
/// Effort is counted, not timed, so the same scene has the same plan everywhere.
struct FlowSearch {
  let graph: FlowGraph
  private let scene: Scene
  /// The sizes in the language in which everything needs most.
  private let sizes: FlowSizes
  private let page: PageShape
  /// What header, strips and legend usually add to the height.
  private let frame: Double
  private let effort: Effort

  /// How much is tried: less where there are many cards or links, of which each try takes longer.
  private struct Effort {
    /// The heights at which cards are dealt out; the best of the ways that are ordered by sweeps, and how
    /// many of these the engine orders at most.
    let heights: Int
    let swept: Int
    let byEngine: Int
    /// How many moves of runs between columns are tried for each of the ways.
    let runMoves: Int
    /// The number of columns that are evaluated while an order is improved: so many tell which of the swept
    /// and which of the engine's orders is the most promising, and so many more are spent on that one.
    let sweptTries = 60
    let firstTries = 100
    let tries: Int

    init(size: Int) {
      (heights, swept, byEngine, runMoves, tries) =
        switch size {
        case ...100: (9, 6, 6, 80, 4_000)
        case ...300: (9, 4, 4, 0, 4_000)
        case ...600: (9, 1, 1, 0, 4_000)
        default: (4, 1, 1, 0, 1_500)
        }
    }
  }

  /// What another draft may cost that comes near the best: so many times as much, and so many crossings more.
  private static let near = (factor: 1.15, crossings: 20.0)
  /// What a picture costs, in crossings, that comes out on its page at its natural size; at half of it, twice
  /// as much.
  private static let pageWeight = 30.0
  /// What it costs, in crossings, that a link is once more as long as it may be.
  private static let detour = 10.0

  init(_ scene: Scene, page: PageShape) {
    self.scene = scene
    self.page = page
    graph = FlowGraph(of: scene)
    sizes = FlowSizes(graph, in: scene, isPlanned: true)
    frame = PictureMeasure.usualFrame(of: scene)
    effort = Effort(size: max(graph.links.count, graph.vertices.count))
  }

  /// The best plan of those that are tried.
  func plan(engine: some LayoutEngine) throws(LayoutFailure) -> FlowPlan? {
    var best: (search: FlowOrderSearch, cost: Double)?
    let drafts = try drafts()
    for draft in drafts {
      var search = try self.search(draft, by: engine.order)
      search.improve(limit: effort.firstTries)
      let cost = drafts.count > 1 ? self.cost(of: FlowPlan(search.skeleton, sizes)) : 0
      if best.map({ cost < $0.cost }) ?? true { best = (search, cost) }
    }
    guard var search = best?.search else { return nil }
    search.improve(limit: effort.tries)
    search.settle(limit: effort.tries / 8)
    return widened(FlowPlan(search.skeleton, sizes))
  }

  // MARK: Drafts

  /// The cards dealt out to columns, and what a picture of that costs.
  private struct Draft {
    let columns: CardColumns
    let cost: Double
  }

  /// The way to deal the cards out that promises most, and those that come near it.
  private func drafts() throws(LayoutFailure) -> [CardColumns] {
    let dealt = dealt().sorted { $0.cost < $1.cost }.prefix(effort.swept).map(\.columns)
    guard dealt.count > 1 || effort.runMoves > 0 else { return dealt }
    var drafts: [Draft] = []
    for columns in dealt { drafts.append(try moved(draft(columns))) }
    let least = drafts.reduce(.infinity) { min($0, $1.cost) }
    let near = Self.near.factor * least + Self.near.crossings
    return drafts.filter { $0.cost <= near }.sorted { $0.cost < $1.cost }
      .prefix(effort.byEngine).map(\.columns)
  }

  /// A draft, ordered by sweeps and drawn.
  private func draft(_ columns: CardColumns) throws(LayoutFailure) -> Draft {
    var search = try search(columns, by: LayerSweep.order)
    search.improve(limit: effort.sweptTries)
    return Draft(columns: columns, cost: cost(of: FlowPlan(search.skeleton, sizes)))
  }

  /// A draft whose runs have moved to other columns as long as that helped.
  private func moved(_ draft: Draft) throws(LayoutFailure) -> Draft {
    var (draft, tries) = (draft, effort.runMoves)
    while let better = try better(than: draft, tries: &tries) { draft = better }
    return draft
  }

  private func better(than draft: Draft, tries: inout Int) throws(LayoutFailure) -> Draft? {
    guard tries > 0 else { return nil }
    for moves in draft.columns.movesOfRuns.prefix(tries) {
      guard let columns = draft.columns.moving(moves) else { continue }
      tries -= 1
      let other = try self.draft(columns)
      if other.cost < draft.cost - 1e-9 { return other }
    }
    return nil
  }

  /// Cards in columns in an order from which moves may begin.
  private func search(
    _ columns: CardColumns, by order: (LayoutProblem) throws(LayoutFailure) -> [[Int]]
  ) throws(LayoutFailure) -> FlowOrderSearch {
    var skeleton = FlowSkeleton(graph, columns)
    try skeleton.orderItems(of: graph, sizes, by: order)
    skeleton.sortCards(of: graph)
    return FlowOrderSearch(
      skeleton, of: graph, sizes, bandHeight: skeleton.height(sizes) + 16)
  }

  // MARK: Costs

  /// What a plan costs when it is drawn.
  private func cost(of plan: FlowPlan) -> Double {
    let geometry = FlowGeometry(plan, of: graph)
    return cost(of: geometry, size: size(of: geometry))
  }

  /// The size of a picture with a geometry, as far as it can be known before it is drawn.
  private func size(of geometry: FlowGeometry) -> Size {
    Size(width: geometry.size.width + 40, height: geometry.size.height + frame)
  }

  /// What a geometry costs in a picture of a size.
  func cost(of geometry: FlowGeometry, size: Size) -> Double {
    Double(geometry.crossings) + pageCost(size) + Self.detour * geometry.detours
  }

  /// A way to deal the cards out, and what the page loses by it.
  private struct Deal {
    let columns: CardColumns
    let pageCost: Double
    var cost: Double { columns.cost + pageCost }
  }

  /// Ways to deal the cards out, for bands of different heights.
  private func dealt() -> [Deal] {
    let bands = graph.bands
    let needed = bands.map { band, vertices in
      let segments = Set(vertices.map { graph.vertices[$0].segment })
      return vertices.reduce(0) { $0 + sizes.cards[$1] + FlowSizes.gap }
        + segments.reduce(0) { $0 + sizes.top(of: $1) + 13 + sizes.bottom(of: $1) }
    }
    let isChain = bands.map { band, _ in graph.leadsOn(inBand: band) }
    let tallest = bands.flatMap(\.vertices).map { sizes.cards[$0] }.max() ?? 0
    // The height at which the picture would have the shape of the page.
    let width = self.width(ofColumns: 1)
    let area = needed.reduce(0, +) * 1.15 * width
    let square = (frame * frame / 4 + area / 1.5).squareRoot() - frame / 2
    var (seenCounts, seenColumns): (Set<[Int]>, Set<[Int]>) = ([], [])
    var deals: [Deal] = []
    for step in 0..<effort.heights {
      let height = max(square * (0.75 + 0.08 * Double(step)), tallest + 60)
      let counts = zip(needed, isChain).map { needed, isChain in
        max(isChain ? 2 : 1, Int((needed * 1.06 / height).rounded(.up)))
      }
      // Where there is time for it, bands of different heights may have as many columns.
      guard effort.runMoves > 0 || seenCounts.insert(counts).inserted else { continue }
      for start in CardColumns.Start.allCases {
        let columns = CardColumns(
          graph, counts: counts, heights: sizes.cards, bandHeight: height, from: start)
        guard seenColumns.insert(columns.columnOfVertex).inserted else { continue }
        let size = Size(
          width: self.width(ofColumns: columns.bandOfColumn.count), height: height + frame)
        deals.append(Deal(columns: columns, pageCost: pageCost(size)))
      }
    }
    return deals
  }

  private func width(ofColumns count: Int) -> Double {
    Double(count) * (sizes.runWidth + FlowSizes.channel) + FlowSizes.channel
  }

  private func pageCost(_ size: Size) -> Double {
    Self.pageWeight / max(page.scale(of: size), 1e-6)
  }

  // MARK: Width of the cards

  /// The plan with cards as wide as suits the page. Wider cards take fewer lines: that makes a picture larger
  /// on its page when its height keeps it small.
  private func widened(_ plan: FlowPlan) -> FlowPlan {
    let geometry = FlowGeometry(plan, of: graph)
    let size = size(of: geometry)
    guard page.isFilledByHeight(of: size) else { return plan }
    var best = (plan: plan, cost: cost(of: geometry, size: size))
    for width in FlowSizes.widerWidths {
      let sizes = FlowSizes(graph, in: scene, isPlanned: true, cardWidth: width)
      let wide = FlowPlan(plan.skeleton, sizes)
      let cost = cost(of: wide)
      if cost < best.cost { best = (wide, cost) }
    }
    return best.plan
  }
}
