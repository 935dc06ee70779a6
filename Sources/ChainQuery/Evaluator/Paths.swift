import ChainModel

/// Finds the ways over `->` from one node to another, the shortest first.
///
/// The requirements of a map have no circle, so a way never meets a node twice. For every node it
/// is known in how many steps the end can be reached, so that no step leads astray: each way costs
/// its own length, however many there are.
struct PathSearch {
  private let graph: ChainGraph
  private let end: NodeID
  /// For every node, a set of bits: how many steps may lie between it and the end.
  private var distances: [[UInt64]]
  /// For every node, how many ways lead to the end.
  private var counts: [Int]

  /// Measures the ways that end at a node. Complexity: O(links × nodes / 64).
  init(to end: NodeID, in graph: ChainGraph) {
    self.graph = graph
    self.end = end
    distances = Array(repeating: [], count: graph.nodeCount)
    counts = Array(repeating: 0, count: graph.nodeCount)
    var waiting = [Int](repeating: 0, count: graph.nodeCount)
    let relevant = graph.upstream(of: [end])
    for node in relevant {
      waiting[node.index] = graph.outputs(of: node).count { $0 == end || relevant.contains($0) }
    }
    distances[end.index] = [1]
    counts[end.index] = 1
    // A node is ready when all that it feeds on the way to the end are.
    var ready = [end]
    while let node = ready.popLast() {
      var seen: Set<NodeID> = []
      for input in graph.inputs(of: node) where relevant.contains(input) {
        guard seen.insert(input).inserted else { continue }
        Self.add(distances[node.index], shiftedInto: &distances[input.index])
        counts[input.index] = Self.sum(counts[input.index], counts[node.index])
        waiting[input.index] -= 1
        if waiting[input.index] == 0 { ready.append(input) }
      }
    }
  }

  /// How many ways lead from a node to the end; as many as an `Int` holds when there are more.
  func count(from start: NodeID) -> Int { start == end ? 0 : counts[start.index] }

  /// The ways from a node to the end, the shortest first, those of one length in map order.
  /// Complexity: O(limit × length × links of a node).
  func paths(from start: NodeID, limit: Int) -> [[NodeID]] {
    guard start != end else { return [] }
    var found: [[NodeID]] = []
    for length in 1..<max(2, distances[start.index].count * 64) {
      guard found.count < limit else { break }
      guard reaches(from: start, in: length) else { continue }
      collect(from: start, length: length, limit: limit, into: &found)
    }
    return found
  }

  /// The ways of one length, depth first, without recursion.
  private func collect(from start: NodeID, length: Int, limit: Int, into found: inout [[NodeID]]) {
    var path = [start]
    var choices = [steps(from: start, left: length)]
    while let last = choices.indices.last {
      guard found.count < limit else { return }
      guard let next = choices[last].popLast() else {
        choices.removeLast()
        path.removeLast()
        continue
      }
      let left = length - path.count
      if left == 0 {
        found.append(path + [next])
      } else {
        path.append(next)
        choices.append(steps(from: next, left: left))
      }
    }
  }

  /// Where to go from a node when a number of steps is left, the last choice first.
  private func steps(from node: NodeID, left: Int) -> [NodeID] {
    graph.outputs(of: node).filter { reaches(from: $0, in: left - 1) }.sorted(by: >)
  }

  private func reaches(from node: NodeID, in steps: Int) -> Bool {
    let words = distances[node.index]
    return steps >> 6 < words.count && words[steps >> 6] >> UInt64(steps & 63) & 1 == 1
  }

  /// Adds distances that are one step longer.
  private static func add(_ source: [UInt64], shiftedInto target: inout [UInt64]) {
    let needed = source.last.map { $0 >> 63 == 1 ? source.count + 1 : source.count } ?? 0
    while target.count < needed { target.append(0) }
    var carry: UInt64 = 0
    for (index, word) in source.enumerated() {
      target[index] |= word << 1 | carry
      carry = word >> 63
    }
    if carry == 1 { target[source.count] |= 1 }
  }

  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}
