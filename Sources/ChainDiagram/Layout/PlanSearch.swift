/// Looks for a good way to deal things out to columns and to order them there, judged by the
/// crossings and the area that the picture is going to have.
///
/// The same network gives the same drafts: chance is a fixed sequence, and effort is counted in
/// steps, not in time.
struct PlanSearch {
  /// A way to draw.
  struct Draft {
    let deal: Deal
    let layers: Layers
    /// How bad the picture is expected to be; see ``LaidOutScene/cost(crossings:size:)``.
    let cost: Double
  }

  private let network: Network
  private let estimate: PictureEstimate
  private var noise = SequenceOfNoise(seed: 59)

  /// How much is tried.
  private enum Effort {
    /// The number of drafts that are worked on.
    static let drafts = 3
    /// The vertices placed while drafts are changed, and while one is annealed.
    static let (changes, annealing) = (6_000, 130_000)
    /// Drafts with more vertices are not changed: it takes more tries than there is time for.
    static let changeable = 150
    /// Annealing for fewer rounds is of no use.
    static let leastRounds = 60
  }

  init(_ network: Network, _ estimate: PictureEstimate) {
    self.network = network
    self.estimate = estimate
  }

  /// Some good drafts, the best first.
  ///
  /// Each begins with one of `balances` between even columns and short links.
  mutating func drafts(balances: [Double]) -> [Draft] {
    var deals: [Deal] = []
    for balance in balances {
      let deal = ColumnChoice.deal(network, heights: estimate.heights, balance: balance)
      if !deals.contains(deal) { deals.append(deal) }
    }
    var drafts = deals.map { start($0) }.sorted { $0.cost < $1.cost }
    drafts = drafts.prefix(Effort.drafts).map { changed($0) }.sorted { $0.cost < $1.cost }
    if let best = drafts.first { drafts[0] = annealed(best) }
    return drafts
  }

  /// A deal with the order that follows from the order in the map.
  private func start(_ deal: Deal) -> Draft {
    var layers = Layers(network, deal, heights: network.bands.indices.map(Double.init))
    for round in 0..<8 { layers.sweep(toRight: round.isMultiple(of: 2)) }
    layers.sift(rounds: 2)
    return draft(deal, layers)
  }

  private func draft(_ deal: Deal, _ layers: Layers) -> Draft {
    let size = estimate.size(of: layers)
    return Draft(
      deal: deal, layers: layers,
      cost: LaidOutScene.cost(crossings: layers.disorder, size: size))
  }

  /// The draft with the best order that annealing finds, if that is better.
  private func annealed(_ draft: Draft) -> Draft {
    let rounds = min(400, Effort.annealing / max(draft.layers.places.count, 1))
    // Without a crossing in it there is nothing that another order could gain.
    guard rounds >= Effort.leastRounds, draft.layers.disorder > 0 else { return draft }
    var layers = draft.layers
    var noise = SequenceOfNoise(seed: 18)
    layers.anneal(rounds: rounds, heat: 32, &noise)
    let next = self.draft(draft.deal, layers)
    return next.cost < draft.cost ? next : draft
  }

  /// The best of the drafts that one comes to by changes, of which at first also bad ones are kept.
  private mutating func changed(_ draft: Draft) -> Draft {
    guard (1...Effort.changeable).contains(draft.layers.places.count) else { return draft }
    let tries = Effort.changes / draft.layers.places.count
    var (best, current) = (draft, draft)
    for attempt in 0..<tries {
      guard let next = neighbour(of: current) else { continue }
      let tolerance = 0.2 * (1 - Double(attempt) / Double(tries)) * noise.next()
      guard next.cost < current.cost * (1 + tolerance) else { continue }
      current = next
      if next.cost < best.cost { best = next }
    }
    return best
  }

  /// A draft in which a thing has changed its column, two of a band have changed places, or two
  /// have got other places; nil when chance proposes what cannot be.
  private mutating func neighbour(of draft: Draft) -> Draft? {
    var deal = draft.deal
    var heights = network.bands.indices.map(draft.layers.height)
    let thing = noise.index(below: heights.count)
    let other = noise.index(below: heights.count)
    switch noise.index(below: 3) {
    case 0:
      let columns = deal.columnsOfBand[network.bands[thing]]
      let column = columns.lowerBound + noise.index(below: columns.count)
      guard deal.move(thing, to: column) else { return nil }
      if noise.next() < 0.3 { heights[thing] = noise.next() }
    case 1:
      guard network.bands[thing] == network.bands[other],
        deal.columnOfThing[thing] != deal.columnOfThing[other]
      else { return nil }
      deal.exchange(thing, other)
      heights.swapAt(thing, other)
    default:
      for thing in [thing, other] { heights[thing] = noise.next() }
    }
    var layers = Layers(network, deal, heights: heights)
    layers.sift(rounds: 2)
    return self.draft(deal, layers)
  }
}
