/// A directed graph given as pairs, for the search of circles before a map is built.
struct CircleSearch {
  private let heads: CompressedRows<Node, NodeID>

  /// Prepares the search. Complexity: O(nodes + links).
  init(nodeCount: Int, links: some Collection<(row: NodeID, value: NodeID)>) {
    heads = CompressedRows(rows: nodeCount, pairs: links)
  }

  /// A node of the open path, and the next of its links to follow.
  struct Step {
    let node: NodeID
    var next: Int
  }

  /// Calls `body` with circles that together hold a link of every circle there is: taking the
  /// closing link of each out, from its last node to its first, leaves none.
  ///
  /// Depth first, without recursion, so that a long chain needs no deep stack; every link that
  /// meets the open path closes one circle. Stops when `body` answers false.
  /// Complexity: O(nodes + links), and what `body` does with the nodes of a circle.
  func forEachCircle(_ body: (ArraySlice<Step>) -> Bool) {
    let untouched = -1
    let closed = -2
    /// The place of a node on the open path, or one of the two marks.
    var places = [Int](repeating: untouched, count: heads.count)
    for start in 0..<heads.count where places[start] == untouched {
      var path = [Step(node: NodeID(start), next: heads[NodeID(start)].startIndex)]
      places[start] = 0
      while let top = path.last {
        let row = heads[top.node]
        guard top.next < row.endIndex else {
          places[top.node.index] = closed
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let head = row[top.next]
        let place = places[head.index]
        if place == untouched {
          places[head.index] = path.count
          path.append(Step(node: head, next: heads[head].startIndex))
        } else if place != closed {
          guard body(path[place...]) else { return }
        }
      }
    }
  }
}
