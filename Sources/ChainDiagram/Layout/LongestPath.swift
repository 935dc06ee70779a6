/// Layers by the longest path: the simplest way to make arrows lead forward.
enum LongestPath {
  /// The layer of each of some vertices, counted from the right: 0 for those without an arrow to another of
  /// them, else one more than the greatest of those that their arrows lead to (as late as possible).
  ///
  /// Arrows that close a circle are left out of account, in a fixed way.
  /// Complexity: O(vertices + arrows), times the number of circles that have to be broken.
  static func layersFromRight(of vertices: [Int], arrows: [(tail: Int, head: Int)]) -> [Int] {
    let place = Dictionary(uniqueKeysWithValues: vertices.enumerated().map { ($1, $0) })
    var tails = [[Int]](repeating: [], count: vertices.count)
    var openHeads = [Int](repeating: 0, count: vertices.count)
    for arrow in arrows where arrow.tail != arrow.head {
      guard let tail = place[arrow.tail], let head = place[arrow.head] else { continue }
      tails[head].append(tail)
      openHeads[tail] += 1
    }
    var layers = [Int](repeating: 0, count: vertices.count)
    var isPlaced = [Bool](repeating: false, count: vertices.count)
    var ready = vertices.indices.filter { openHeads[$0] == 0 }
    var firstUnplaced = 0
    while true {
      while let vertex = ready.popLast() {
        guard !isPlaced[vertex] else { continue }
        isPlaced[vertex] = true
        for tail in tails[vertex] where !isPlaced[tail] {
          layers[tail] = max(layers[tail], layers[vertex] + 1)
          openHeads[tail] -= 1
          if openHeads[tail] == 0 { ready.append(tail) }
        }
      }
      // Only circles are left: the first vertex in map order is placed as if it had no arrows.
      while firstUnplaced < vertices.count, isPlaced[firstUnplaced] { firstUnplaced += 1 }
      guard firstUnplaced < vertices.count else { return layers }
      ready.append(firstUnplaced)
    }
  }
}
