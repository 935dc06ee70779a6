/// What tells a fact from all others of its map, by the ids of the text: a fact of another map
/// with the same key says something of the same matter.
public struct FactKey: Hashable, Sendable {
  /// Who.
  public let organisation: String
  /// Where.
  public let node: String
  /// As what.
  public let role: Role
  /// The year of `asof`: a map may follow a share through several years. Nil without one.
  public let year: Int?
  /// How many facts of the same organisation, node, role and year stand before it.
  public let repetition: Int
}

extension ChainMap {
  /// What tells a fact from all others. Complexity: O(facts of the organisation).
  public func key(of fact: some ElementReference<Fact>) -> FactKey {
    let row = facts.rows[fact.id.index]
    let year = facts.asof(of: fact.id)?.year
    let before = self.facts(of: row.organisation).prefix { $0 < fact.id }
    let repetition = before.count { other in
      facts.rows[other.index].node == row.node && facts.rows[other.index].role == row.role
        && facts.asof(of: other)?.year == year
    }
    return FactKey(
      organisation: self[row.organisation].key, node: self[row.node].key, role: row.role,
      year: year, repetition: repetition)
  }
}
