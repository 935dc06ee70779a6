/// Among equals the order of the map is the order in the picture.
extension FlowOrderSearch {
  /// Puts neighbours in the order of the map where that costs nothing, with at most so many tries.
  mutating func settle(limit: Int) {
    var tries = 0
    for column in skeleton.columns.indices {
      settle(skeleton.columns[column].count) { search, place in
        let items = search.skeleton.columns[column]
        guard case .run(let upper) = items[place - 1], case .run(let lower) = items[place],
          upper > lower, tries < limit
        else { return false }
        tries += 1
        return search.swaps(items, at: place, in: column) { $0.skeleton.setOrder(of: column, $1) }
      }
    }
    for (run, cards) in skeleton.runs.enumerated() {
      settle(cards.vertices.count) { search, place in
        let vertices = search.skeleton.runs[run].vertices
        guard vertices[place - 1] > vertices[place], tries < limit else { return false }
        tries += 1
        return search.swaps(vertices, at: place, in: cards.column) { $0.setOrder(ofRun: run, $1) }
      }
    }
  }

  /// Swaps neighbours among so many, each time going back to what may now be swapped with the one before.
  private mutating func settle(_ count: Int, swap: (inout Self, Int) -> Bool) {
    var place = 1
    while place < count { place = swap(&self, place) ? max(1, place - 1) : place + 1 }
  }

  /// Swaps an element with the one before it unless that costs something; whether it did.
  private mutating func swaps<Element>(
    _ elements: [Element], at place: Int, in column: Int,
    _ setOrder: (inout Self, [Element]) -> Void
  ) -> Bool {
    let before = cost(around: column)
    var swapped = elements
    swapped.swapAt(place - 1, place)
    setOrder(&self, swapped)
    refresh(column...column)
    if cost(around: column) <= before + 1e-9 { return true }
    setOrder(&self, elements)
    refresh(column...column)
    return false
  }
}
