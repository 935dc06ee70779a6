import ChainModel
import ChainQuery

/// Answers questions slowly and plainly, from the map's lists alone: what the engine is held to.
///
/// Truth is a number: 0 no, 1 nobody can say, 2 yes; `and` is the lesser, `or` the greater
/// (Kleene's strong logic).
struct PlainAnswers {
  let map: ChainMap
  private let facts: [Fact]

  init(_ map: ChainMap) {
    self.map = map
    facts = Array(map.facts)
  }

  // MARK: Nodes

  func users(at node: NodeID) -> Set<OrganisationID> {
    Set(
      facts.filter { $0.node == node && $0.role.isUse && holdsToday($0) }.map(\.organisation))
  }

  func members(at node: NodeID) -> Set<OrganisationID> {
    Set(facts.filter { $0.node == node && holdsToday($0) }.map(\.organisation))
  }

  /// Without a day, only what is announced does not hold.
  private func holdsToday(_ fact: Fact) -> Bool {
    isMember(fact.organisation) && fact.details.evidence != .announced
  }

  private func isMember(_ id: OrganisationID) -> Bool {
    map.organisations[id.index].standing == .member
  }

  func state(_ node: NodeID) -> NodeState {
    if members(at: node).isEmpty { return map.nodes[node.index].isUnsurveyed ? .unknown : .vacant }
    return [.research, .thin][safe: users(at: node).count] ?? .covered
  }

  func truth(of node: NodeID, _ query: Query) -> Int {
    var truth = 2
    for filter in query.filters where !holds(filter, at: node) { truth = 0 }
    for comparison in query.comparisons {
      let traits = map.nodes[node.index]
      if !holds(comparison, named: traits.name.all + traits.traits.aliases) { truth = 0 }
      if case .tag(let relation, let tag) = comparison,
        traits.traits.tags.contains(tag) != (relation == .equal)
      {
        truth = 0
      }
      if !holds(comparison, noted: traits.traits.attributes) { truth = 0 }
    }
    for adjective in query.adjectives {
      let own = state(node)
      let isOpen = own == .unknown ? 1 : 0
      let holds: Int =
        switch adjective {
        case .core: map.nodes[node.index].traits.isCore ? 2 : 0
        case .vacant: own == .vacant ? 2 : isOpen
        case .thin: own == .thin ? 2 : isOpen
        case .covered: own == .covered ? 2 : isOpen
        case .unknown: own == .unknown ? 2 : 0
        case .accepted: 0
        }
      truth = min(truth, holds)
    }
    if let condition = query.condition {
      truth = min(truth, self.truth(of: condition) { count(at: node, $0) })
    }
    return truth
  }

  private func holds(_ filter: Filter, at node: NodeID) -> Bool {
    func id(_ reference: Reference) -> NodeID? { map.nodes.first { $0.key == reference.text }?.id }
    switch filter {
    case .in(.region), .doing, .into, .outOf: return true
    case .in(let place): return isIn(node, place)
    case .upstream(let ends):
      let ids = ends.compactMap(id)
      return !ids.contains(node) && ids.contains { reaches(node, $0) }
    case .downstream(let starts):
      let ids = starts.compactMap(id)
      return !ids.contains(node) && ids.contains { reaches($0, node) }
    case .feeding(let heads): return heads.compactMap(id).contains { isArrow(node, $0) }
    case .fed(let tails): return tails.compactMap(id).contains { isArrow($0, node) }
    }
  }

  private func isIn(_ node: NodeID, _ place: Reference) -> Bool {
    let node = map.nodes[node.index]
    return switch place {
    case .stage(let key): map.stages[node.stage.index].key == key
    case .segment(let key): node.segment.map { map.segments[$0.index].key == key } ?? false
    case .node(let key): node.key == key
    case .field(let key): node.traits.fields.contains { map.fields[$0.index].key == key }
    case .region, .named: false
    }
  }

  private func isArrow(_ from: NodeID, _ to: NodeID) -> Bool {
    map.links.contains { $0.kind == .requirement && $0.from == from && $0.to == to }
  }

  private func reaches(_ from: NodeID, _ to: NodeID) -> Bool {
    map.links.contains { link in
      link.kind == .requirement && link.from == from && (link.to == to || reaches(link.to, to))
    }
  }

  // MARK: Organisations

  /// Whether an organisation fits a query, its facts aside.
  private func who(_ id: OrganisationID, _ query: Query) -> Int {
    let organisation = map.organisations[id.index]
    let wanted: [String: OrganisationKind] = [
      "enterprise": .enterprise, "university": .university, "institute": .institute,
      "agency": .agency, "service": .service,
    ]
    switch query.noun {
    case .member: if organisation.standing != .member { return 0 }
    case .candidate: if organisation.standing != .candidate { return 0 }
    case .organisation: break
    default:
      if organisation.standing != .member || organisation.kind != wanted[query.noun.rawValue] {
        return 0
      }
    }
    for case .in(.region(let key)) in query.filters {
      guard organisation.seats.contains(where: { lies($0, in: key, depth: 9) }) else { return 0 }
    }
    for comparison in query.comparisons {
      switch comparison {
      case .kind(let relation, let kind):
        guard let own = organisation.kind, (own == kind) == (relation == .equal) else { return 0 }
      case .code(let relation, let code):
        let own = organisation.profile.codes.map(\.text)
        guard !own.isEmpty, own.contains(code) == (relation == .equal) else {
          return 0
        }
      case .tag(let relation, let tag):
        guard organisation.profile.tags.contains(tag) == (relation == .equal) else { return 0 }
      case .name:
        if !holds(comparison, named: organisation.name.all + organisation.profile.aliases) {
          return 0
        }
      case .own:
        if !holds(comparison, noted: organisation.profile.attributes) { return 0 }
      default: break
      }
    }
    guard let condition = query.condition else { return 2 }
    return truth(of: condition) { counted in
      let nodes = Set(facts.filter { $0.organisation == id }.map(\.node))
      if counted.noun == .segment {
        let segments = Set(nodes.compactMap { map.nodes[$0.index].segment })
        return tally(segments.map { truth(of: $0, counted) })
      }
      return tally(nodes.map { truth(of: $0, counted) })
    }
  }

  private func lies(_ region: RegionID, in key: String, depth: Int) -> Bool {
    guard depth > 0 else { return false }
    if map.regions[region.index].key == key { return true }
    return map.regions.contains { other in
      (map.regions[region.index].parent == other.id || other.covered.contains(region))
        && lies(other.id, in: key, depth: depth - 1)
    }
  }

  /// The facts that make an organisation fit.
  private func fits(_ fact: Fact, _ query: Query) -> Bool {
    query.filters.allSatisfy { filter in
      if case .doing(let roles) = filter {
        roles.contains(fact.role)
      } else {
        holds(filter, at: fact.node)
      }
    }
      && query.comparisons.allSatisfy { holds($0, fact) }
  }

  private func needsFact(_ query: Query) -> Bool {
    query.comparisons.contains { comparison in
      switch comparison {
      case .kind, .code, .tag, .name, .own: false
      default: true
      }
    }
      || query.filters.contains { filter in
        if case .in(.region) = filter { false } else { true }
      }
  }

  func truth(of id: OrganisationID, _ query: Query) -> Int {
    let hasFact = facts.contains { $0.organisation == id && fits($0, query) }
    return needsFact(query) && !hasFact ? 0 : who(id, query)
  }

  // MARK: Segments and links

  func truth(of segment: SegmentID, _ query: Query) -> Int {
    let own = map.segments[segment.index]
    for case .in(let place) in query.filters where place.text != map.stages[own.stage.index].key {
      return 0
    }
    for comparison in query.comparisons where !holds(comparison, named: own.name.all) { return 0 }
    guard let condition = query.condition else { return 2 }
    let nodes = map.nodes.filter { $0.segment == segment }.map(\.id)
    return truth(of: condition) { counted in
      if counted.noun == .node { return tally(nodes.map { truth(of: $0, counted) }) }
      let standing = Set(
        facts.filter { nodes.contains($0.node) && fits($0, counted) }.map(\.organisation))
      var count = tally(standing.map { who($0, counted) })
      if nodes.contains(where: { isAdmitted($0, counted) && state($0) == .unknown }) {
        count.more = nil
      }
      return count
    }
  }

  func truth(of link: Link, _ query: Query) -> Int {
    for filter in query.filters {
      let holds =
        switch filter {
        case .in(let place): isIn(link.from, place) && isIn(link.to, place)
        case .into(let place): isIn(link.to, place) && !isIn(link.from, place)
        case .outOf(let place): isIn(link.from, place) && !isIn(link.to, place)
        default: true
        }
      if !holds { return 0 }
    }
    return 2
  }

  // MARK: Counting

  /// How many there are for certain, and how many more there may be; nil when nobody can say.
  struct Tally {
    var known = 0
    var more: Int? = 0
  }

  private func tally(_ truths: some Sequence<Int>) -> Tally {
    truths.reduce(into: Tally()) { tally, truth in
      if truth == 2 { tally.known += 1 }
      if truth == 1 { tally.more = tally.more.map { $0 + 1 } }
    }
  }

  private func isAdmitted(_ node: NodeID, _ query: Query) -> Bool {
    query.filters.allSatisfy { holds($0, at: node) }
  }

  private func count(at node: NodeID, _ query: Query) -> Tally {
    if query.noun == .link {
      return tally(
        map.links.filter { $0.from == node || $0.to == node }.map { truth(of: $0, query) })
    }
    guard isAdmitted(node, query) else { return Tally() }
    let here = Set(facts.filter { $0.node == node && fits($0, query) }.map(\.organisation))
    var count = tally(here.map { who($0, query) })
    if state(node) == .unknown { count.more = nil }
    return count
  }

  private func truth(of condition: Condition, _ count: (Query) -> Tally) -> Int {
    switch condition.form {
    case .count(let quantity, let query): truth(of: quantity, count(query))
    case .not(let condition): 2 - truth(of: condition, count)
    case .all(let parts): parts.map { truth(of: $0, count) }.min() ?? 2
    case .any(let parts): parts.map { truth(of: $0, count) }.max() ?? 0
    }
  }

  func truth(of quantity: Quantity, _ tally: Tally) -> Int {
    // Beyond a hundred no quantity of these tests changes its mind.
    let counts = tally.known...(tally.known + (tally.more ?? 100))
    let admitted = counts.filter { admits(quantity, $0) }.count
    return admitted == counts.count ? 2 : admitted == 0 ? 0 : 1
  }

  private func admits(_ quantity: Quantity, _ count: Int) -> Bool {
    switch quantity {
    case .no: count == 0
    case .some: count > 0
    case .atLeast(let number): count >= number
    case .atMost(let number): count <= number
    case .exactly(let number): count == number
    case .fewer(let number): count < number
    case .more(let number): count > number
    }
  }

  // MARK: Comparisons

  private func holds(_ comparison: Comparison, named names: [String]) -> Bool {
    guard case .name(let relation, let wanted) = comparison else { return true }
    let isCalled = names.contains { $0.lowercased() == wanted.lowercased() }
    return isCalled == (relation == .equal)
  }

  private func holds(_ comparison: Comparison, noted attributes: [OwnAttribute]) -> Bool {
    guard case .own(let key, let relation, let wanted) = comparison else { return true }
    for attribute in attributes where attribute.key == key {
      switch (attribute.value, wanted) {
      case (.number(let noted), .number(let wanted)): return compare(noted, relation, wanted)
      case (.text(let noted), .text(let wanted)):
        return relation == .equal && noted == wanted || relation == .notEqual && noted != wanted
      case (.date(let noted), .number(let year)):
        guard let year = PartialDate(year: Int(year)) else { return false }
        return certain(DateBounds(noted), relation, year)
      default: return false
      }
    }
    return false
  }

  private func holds(_ comparison: Comparison, _ fact: Fact) -> Bool {
    switch comparison {
    case .trl(let relation, let level):
      fact.details.trl.map { levels in levels.allSatisfy { compare($0, relation, level) } }
        ?? false
    case .share(let relation, let share):
      fact.details.share.map { bounds in
        let all = bounds.lowerBound.thousandths...bounds.upperBound.thousandths
        // Whole percents are enough: the random shares and those that are asked for are such.
        return stride(from: all.lowerBound, through: all.upperBound, by: 1000).allSatisfy {
          compare($0, relation, share.thousandths)
        }
      } ?? false
    case .since(let relation, let date):
      fact.details.since.map { certain($0, relation, date) } ?? false
    case .asof(let relation, let date):
      fact.details.asof.map { certain(DateBounds($0), relation, date) } ?? false
    case .evidence(let relation, let grade):
      fact.details.evidence.map { ($0 == grade) == (relation == .equal) } ?? false
    case .kind, .code, .tag, .name, .own: true
    }
  }

  private func compare<Value: Comparable>(_ left: Value, _ relation: Relation, _ right: Value)
    -> Bool
  {
    switch relation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  /// Whether a comparison of dates holds for certain: for every day that the left one may be.
  private func certain(_ left: DateBounds, _ relation: Relation, _ right: PartialDate) -> Bool {
    func day(_ date: PartialDate) -> Int {
      date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
    }
    let mine = day(left.firstDay)...day(left.lastDay)
    let other = day(right.firstDay)...day(right.lastDay)
    return switch relation {
    case .equal: other.contains(mine.lowerBound) && other.contains(mine.upperBound)
    case .notEqual: !mine.overlaps(other)
    case .less: mine.upperBound < other.lowerBound
    case .lessOrEqual: mine.upperBound <= other.upperBound
    case .greater: mine.lowerBound > other.upperBound
    case .greaterOrEqual: mine.lowerBound >= other.lowerBound
    }
  }

  // MARK: Assertions

  /// The truth of an assertion.
  func truth(of assertion: Assertion) -> Int {
    switch assertion {
    case .count(let quantity, let query):
      var count = tally(truths(query))
      if query.noun.isOrganisation, needsFact(query),
        map.nodes.contains(where: { isAdmitted($0.id, query) && state($0.id) == .unknown })
      {
        count.more = nil
      }
      return truth(of: quantity, count)
    case .every(let query, let condition):
      let with = query.with(condition)
      return zip(truths(query), truths(with, instead: query, condition)).map { max(2 - $0, $1) }
        .min() ?? 2
    }
  }

  /// The truth of a query of everything of its noun.
  func truths(_ query: Query) -> [Int] {
    switch query.noun {
    case .node: map.nodes.map { truth(of: $0.id, query) }
    case .segment: map.segments.map { truth(of: $0.id, query) }
    case .link: map.links.map { truth(of: $0, query) }
    default: map.organisations.map { truth(of: $0.id, query) }
    }
  }

  /// The truth of the condition alone, of everything of the noun.
  private func truths(_ query: Query, instead plain: Query, _ condition: Condition) -> [Int] {
    truths(Query(plain.noun).with(condition))
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
