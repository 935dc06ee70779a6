/// How many nodes of a part of the chain are in which state.
public struct Coverage: Hashable, Sendable {
  private var counts: [Int] = Array(repeating: 0, count: NodeState.allCases.count)

  /// Makes the coverage of no nodes.
  public init() {}

  /// Counts one more node.
  public mutating func add(_ state: NodeState) { counts[Self.place(of: state)] += 1 }

  /// The number of nodes in a state.
  public func count(of state: NodeState) -> Int { counts[Self.place(of: state)] }

  /// The number of nodes.
  public var nodes: Int { counts.reduce(0, +) }

  /// The number of nodes that somebody looked into.
  public var surveyed: Int { nodes - count(of: .unknown) }

  /// The number of nodes with a member in a use role: thin and covered ones.
  public var covered: Int { count(of: .thin) + count(of: .covered) }

  /// ``covered`` over ``surveyed``, 0…1; nil when nothing was surveyed. The unsurveyed nodes are to
  /// be told beside it, never within it.
  public var fraction: Double? {
    surveyed == 0 ? nil : Double(covered) / Double(surveyed)
  }

  /// ``fraction`` in whole percent; nil when nothing was surveyed. Rounded, but 100 only when every
  /// surveyed node is covered, and 0 only when none is.
  public var wholePercent: Int? {
    fraction.map { fraction in
      let rounded = Int((fraction * 100).rounded())
      return covered == surveyed ? 100 : covered == 0 ? 0 : min(max(rounded, 1), 99)
    }
  }

  private static func place(of state: NodeState) -> Int {
    switch state {
    case .covered: 0
    case .thin: 1
    case .research: 2
    case .vacant: 3
    case .unknown: 4
    }
  }
}
