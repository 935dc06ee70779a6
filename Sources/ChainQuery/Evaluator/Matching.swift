import ChainModel

extension Evaluator {
  /// Makes an organisation noun with its filters ready for the map.
  /// Complexity: O(organisations + nodes + links).
  func matcher(for query: Query) -> OrganisationMatcher {
    if let known = matchers.known[query] { return known }
    let matcher = newMatcher(for: query)
    matchers.known[query] = matcher
    return matcher
  }

  private func newMatcher(for query: Query) -> OrganisationMatcher {
    var roles = RoleSet.all
    for case .doing(let wanted) in query.filters { roles.formIntersection(RoleSet(wanted)) }
    return OrganisationMatcher(
      map: map, who: who(query), places: places(of: query.filters), roles: roles,
      comparisons: query.comparisons.filter(\.attribute.isOfFact))
  }

  /// Those whose own traits fit: standing, kind, seat, name, and what belongs to them.
  private func who(_ query: Query) -> TruthSet<Organisation> {
    let places = seats(of: query.filters)
    var fitting = map.organisations(
      standing: query.noun.standing, kind: query.noun.kind, seat: places.first)
    // With several seats, one may lie here and another there.
    for place in places.dropFirst() { fitting.formIntersection(map.organisations(seat: place)) }
    for case .kind(let relation, let kind) in query.comparisons {
      fitting = fitting.filter { organisation in
        map.organisations[organisation.index].kind.map { relation.holds($0, kind) } ?? false
      }
    }
    for case .code(let relation, let code) in query.comparisons {
      fitting = fitting.filter { organisation in
        let codes = map[organisation].profile.codes
        // One of several numbers is enough to be the one, all are needed to be another.
        return relation == .equal
          ? codes.contains { relation.holds($0.text, code) }
          : !codes.isEmpty && codes.allSatisfy { relation.holds($0.text, code) }
      }
    }
    let names = NameTest(query.comparisons)
    if query.comparisons.contains(where: { $0.attribute == .name }) {
      fitting = fitting.filter { names.holds(of: map[$0].name, map[$0].profile.aliases) }
    }
    let tags = TagTest(query.comparisons)
    if query.comparisons.contains(where: { $0.attribute == .tag }) {
      fitting = fitting.filter { tags.holds(of: map[$0].profile.tags) }
    }
    if let attributes = OwnAttributeTest(query.comparisons) {
      fitting = fitting.filter { attributes.holds(of: map[$0].profile.attributes) }
    }
    var who = TruthSet(fitting, capacity: map.organisations.count)
    if let condition = query.condition {
      who.formAnd(truth(of: condition, on: fitting, counting: countOfOrganisations))
    }
    return who
  }

  /// The places in each of which a seat lies, with the regions in it; none for anywhere.
  private func seats(of filters: [Filter]) -> [RegionSet] {
    filters.compactMap { filter in
      guard case .in(.region(let key)) = filter else { return nil }
      return map.region(key).map { map.regions(in: $0.id) }
    }
  }
}

/// Organisation nouns that are ready for a map; shared by all copies of an evaluator.
final class MatcherCache {
  var known: [Query: OrganisationMatcher] = [:]
}
