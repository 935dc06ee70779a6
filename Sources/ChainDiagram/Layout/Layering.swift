/// Deals things out to layers so that arrows lead to the right.
enum Layering {
  /// The layer of each thing, counted from the right: 0 for those without an arrow to another one,
  /// else one more than the greatest of those that their arrows lead to (as late as possible).
  ///
  /// Arrows that close a circle are left out of account, in a fixed way.
  /// Complexity: O(things + arrows), times the number of circles that have to be broken.
  static func layersFromRight(count: Int, arrows: [Network.Link]) -> [Int] {
    var tails = [[Int]](repeating: [], count: count)
    var openHeads = [Int](repeating: 0, count: count)
    for arrow in arrows where arrow.tail != arrow.head {
      tails[arrow.head].append(arrow.tail)
      openHeads[arrow.tail] += 1
    }
    var layers = [Int](repeating: 0, count: count)
    var isPlaced = [Bool](repeating: false, count: count)
    var ready = (0..<count).filter { openHeads[$0] == 0 }
    var firstUnplaced = 0
    while true {
      while let thing = ready.popLast() {
        guard !isPlaced[thing] else { continue }
        isPlaced[thing] = true
        for tail in tails[thing] where !isPlaced[tail] {
          layers[tail] = max(layers[tail], layers[thing] + 1)
          openHeads[tail] -= 1
          if openHeads[tail] == 0 { ready.append(tail) }
        }
      }
      // Only circles are left: the first thing in map order is placed as if it had no arrows.
      while firstUnplaced < count, isPlaced[firstUnplaced] { firstUnplaced += 1 }
      guard firstUnplaced < count else { return layers }
      ready.append(firstUnplaced)
    }
  }
}
