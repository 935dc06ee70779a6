extension Layers {
  /// What the links that find their way around are expected to cost, in crossings: all of them, or
  /// those that have an end in a column.
  func detourCost(in column: Int? = nil) -> Double {
    guard let column else { return detours.reduce(0) { $0 + cost(ofDetour: $1) } }
    return detoursOfColumn[column].reduce(0) { $0 + cost(ofDetour: detours[$1]) }
  }

  private func cost(ofDetour link: Network.Link) -> Double {
    let (tail, head) = (places[link.tail], places[link.head])
    let (first, second) = (columnOfVertex[link.tail], columnOfVertex[link.head])
    if first == second {
      return cost(ofDetourFrom: min(tail, head), to: max(tail, head), in: first)
    }
    let over = crossed(beside: 0..<tail, in: first) + crossed(beside: 0..<head, in: second)
    let under =
      crossed(beside: tail + 1..<columns[first].count, in: first)
      + crossed(beside: head + 1..<columns[second].count, in: second)
    return Double(min(over, under)) + 0.5
  }

  /// Straight past bends alone, or around things at one side.
  private func cost(ofDetourFrom upper: Int, to lower: Int, in column: Int) -> Double {
    guard upper < lower else { return 0 }
    let between = upper + 1..<lower
    let around = Double(crossed(beside: between, in: column)) + 0.5
    guard columns[column][between].allSatisfy({ $0 >= things }) else { return around }
    return min(around, Double(between.count))
  }

  /// The number of steps that an upright line beside a part of a column crosses, at the side where
  /// there are fewer.
  private func crossed(beside range: Range<Int>, in column: Int) -> Int {
    var (right, left) = (0, 0)
    for vertex in columns[column][range] {
      right += degrees[vertex].right
      left += degrees[vertex].left
    }
    return min(right, left)
  }
}
