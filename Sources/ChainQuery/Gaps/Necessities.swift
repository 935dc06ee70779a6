import ChainModel

/// Which of some nodes, the columns, others cannot do without: a row of bits for every node.
///
/// A node needs itself, and of each of its clauses what all inputs need that can be had; what
/// cannot be had needs everything, which leaves a bar to its other inputs and spoils what has no
/// others. An accepted node needs nothing but itself. In a graph without circles this is exact:
/// a node is needed just when the other is not complete without it.
struct Necessities {
  /// The greatest number of columns at a time, which bounds the memory.
  static let limit = 64 * 64 - 1

  private let width: Int
  private let columns: ArraySlice<NodeID>
  private var rows: [UInt64]

  /// Finds what the nodes of `order` need.
  ///
  /// `order` holds the inputs of its nodes that are not accepted, before them; `isAvailable` says
  /// whether a node that is not accepted can be had once its inputs can.
  /// Complexity: O(nodes + requirements of `order` · columns / 64).
  init(
    of columns: ArraySlice<NodeID>, for order: [NodeID], in requirements: Requirements,
    accepted: NodeSet, isAvailable: (NodeID) -> Bool = { _ in true }
  ) {
    self.columns = columns
    width = columns.count / 64 + 1
    rows = Array(repeating: 0, count: requirements.nodeCount * width)
    var scratch = [UInt64](repeating: 0, count: width)
    var places: [NodeID: Int] = [:]
    for (place, column) in columns.enumerated() { places[column] = place }
    for node in order {
      if accepted.contains(node) {
        // Its row stays empty but for itself.
      } else if isAvailable(node) {
        for clause in requirements.clauses(of: node) {
          require(node, clause: requirements.inputs(of: clause), &scratch)
        }
      } else {
        for word in 0..<width { rows[node.index * width + word] = .max }
      }
      if let place = places[node] {
        rows[node.index * width + place / 64] |= 1 << UInt64(place % 64)
      }
    }
  }

  private mutating func require(
    _ node: NodeID, clause inputs: ChainGraph.Clause, _ scratch: inout [UInt64]
  ) {
    for word in 0..<width { scratch[word] = .max }
    for input in inputs {
      for word in 0..<width { scratch[word] &= rows[input.index * width + word] }
    }
    for word in 0..<width { rows[node.index * width + word] |= scratch[word] }
  }

  /// The columns that a node cannot do without, in their order. Complexity: O(columns / 64 + result).
  func needs(of node: NodeID) -> [NodeID] {
    var needs: [NodeID] = []
    for word in 0..<width {
      var bits = rows[node.index * width + word]
      while bits != 0 {
        let place = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        if place < columns.count { needs.append(columns[columns.startIndex + place]) }
      }
    }
    return needs
  }
}

extension Array<NodeID> {
  /// The nodes in portions that fit as columns of ``Necessities``.
  var portions: [ArraySlice<NodeID>] {
    stride(from: 0, to: count, by: Necessities.limit).map { start in
      self[start..<Swift.min(start + Necessities.limit, count)]
    }
  }
}
