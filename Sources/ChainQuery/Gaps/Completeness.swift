import ChainModel

/// Whether a node can be had from within the chain: some member stands there in a use role, and
/// everything that it requires is complete, of a bar any one.
///
/// Three-valued after Kleene's strong logic: what nobody looked into makes the outcome unknown
/// unless the rest decides it. The greater value is the better one.
public enum Completeness: String, CaseIterable, Comparable, Sendable {
  /// Something is missing for certain.
  case incomplete
  /// It depends on nodes that nobody looked into.
  case unknown
  /// Nothing is missing.
  case complete

  /// Whether the left one is worse.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .incomplete: 0
    case .unknown: 1
    case .complete: 2
    }
  }
}

/// What every node has by itself, whatever its inputs are.
struct OwnParts: Sendable {
  /// Whether somebody stands at a node in a use role; unknown where nobody looked.
  var own: [Completeness]
  /// The nodes that are complete outright: what they make comes from elsewhere.
  var accepted: NodeSet

  /// What a node in a state has by itself.
  static func own(in state: NodeState) -> Completeness {
    switch state {
    case .thin, .covered: .complete
    case .unknown: .unknown
    case .research, .vacant: .incomplete
    }
  }
}

extension Requirements {
  /// The completeness of every node: the least fixpoint, which one pass finds because
  /// requirements have no circle. Complexity: O(nodes + requirements).
  func completeness(_ parts: OwnParts) -> [Completeness] {
    var values = parts.own
    for node in order { values[node.index] = completeness(of: node, parts, inputs: values) }
    return values
  }

  /// The completeness of a node whose inputs are known.
  func completeness(
    of node: NodeID, _ parts: OwnParts, inputs values: [Completeness]
  ) -> Completeness {
    if parts.accepted.contains(node) { return .complete }
    var value = parts.own[node.index]
    for clause in clauses(of: node) where value > .incomplete {
      value = min(value, completeness(of: clause, inputs: values))
    }
    return value
  }

  /// Whether a clause is met by any of its inputs.
  func completeness(of clause: Int, inputs values: [Completeness]) -> Completeness {
    var best = Completeness.incomplete
    for input in inputs(of: clause) where best < .complete {
      best = max(best, values[input.index])
    }
    return best
  }
}
