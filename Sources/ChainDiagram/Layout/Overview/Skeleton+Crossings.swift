extension Skeleton {
  /// The crossings of ribbons inside a column, and of those below everything on their way to it, by a way to
  /// count the strands at some of the column's positions: those that leave or enter it at its left side
  /// (`true`), at its right one (`false`), or pass it (nil).
  func crossingsOfOthers(
    in column: Int, strandsAt: (_ positions: ClosedRange<Int>, _ atLeft: Bool?) -> Int
  ) -> Int {
    var count = 0
    for (index, link) in inner.enumerated() where columnOfBox[link.tail] == column {
      let (tail, head) = (placeOfBox[link.tail], placeOfBox[link.head])
      let (upper, lower) = (min(tail, head), max(tail, head))
      if lower == upper + 1 {
        count += strandsAt(2 * lower...2 * lower, nil)
      } else {
        // As a bracket at the better side.
        let between = 2 * upper + 2...2 * lower
        count += min(strandsAt(between, true), strandsAt(between, false))
      }
      for other in inner[..<index] where areInterlaced(link, other) { count += 1 }
    }
    for link in low {
      if columnOfBox[link.tail] == column {
        count += crossings(below: link.tail, atLeft: false, strandsAt)
      }
      if columnOfBox[link.head] == column {
        count += crossings(below: link.head, atLeft: true, strandsAt)
      }
    }
    return count
  }

  /// How often a ribbon below everything crosses strands on its way to a box.
  private func crossings(
    below box: Int, atLeft: Bool, _ strandsAt: (ClosedRange<Int>, Bool?) -> Int
  ) -> Int {
    let end = columns[columnOfBox[box]].count
    return placeOfBox[box] == end - 1
      ? strandsAt(2 * end...2 * end, nil) : strandsAt(2 * placeOfBox[box] + 2...2 * end, atLeft)
  }

  /// Whether two ribbons inside a column begin and end so that brackets at the same side would cross.
  private func areInterlaced(_ a: InnerLink, _ b: InnerLink) -> Bool {
    guard columnOfBox[a.tail] == columnOfBox[b.tail] else { return false }
    let (tailA, headA) = (placeOfBox[a.tail], placeOfBox[a.head])
    let (tailB, headB) = (placeOfBox[b.tail], placeOfBox[b.head])
    let (first, last) = (min(tailA, headA), max(tailA, headA))
    let (start, end) = (min(tailB, headB), max(tailB, headB))
    return (first < start && start < last && last < end)
      || (start < first && first < end && end < last)
  }

  /// The number of strands that leave or enter a column at one of its sides between two of its places.
  func passing(_ column: Int, between upper: Int, and lower: Int, atLeft: Bool) -> Int {
    strands.count { strand in
      guard let position = strand.position(at: column, placeOfBox) else { return false }
      let isBeside =
        atLeft ? strand.columns.lowerBound < column : column < strand.columns.upperBound
      return isBeside && 2 * upper + 1 < position && position < 2 * lower + 1
    }
  }
}
