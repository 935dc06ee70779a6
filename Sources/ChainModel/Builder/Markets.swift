extension ChainMap {
  /// The shares of members at a node in one year.
  struct Market {
    let node: NodeID
    let year: Int?
    /// The least that they can come to, in thousandths of a percent.
    let total: Int
  }

  /// The markets whose shares certainly come to more than the whole; an organisation counts once a
  /// node and year, with its greatest share. Complexity: O(facts), and O(n log n) in the facts with shares
  /// at one node.
  func marketsBeyondWhole() -> [Market] {
    guard facts.rows.contains(where: { $0.share != -1 }) else { return [] }
    return nodes.flatMap { node in marketsBeyondWhole(at: node.id) }
  }

  private func marketsBeyondWhole(at node: NodeID) -> [Market] {
    struct Holder: Hashable {
      let organisation: OrganisationID
      let year: Int
    }
    var greatest: [Holder: Int] = [:]
    for fact in factsByNode[node] {
      let row = facts.rows[fact.index]
      guard let share = facts.share(of: fact)?.lowerBound,
        self[row.organisation].standing == .member
      else { continue }
      let holder = Holder(organisation: row.organisation, year: Int(row.asof >> 16))
      greatest[holder] = max(greatest[holder] ?? 0, Int(share.thousandths))
    }
    var totals: [Int: Int] = [:]
    for (holder, share) in greatest { totals[holder.year, default: 0] += share }
    return totals.filter { $0.value > 100_000 }.sorted { $0.key < $1.key }.map {
      Market(node: node, year: $0.key == 0 ? nil : $0.key, total: $0.value)
    }
  }
}
