import ChainModel

/// Why a fact is to be looked up again.
public enum FactFault: Hashable, Sendable, CaseIterable {
  /// It does not say where it was found.
  case unsourced
  /// It was last seen to hold more than two years ago.
  case stale
  /// Its source announces it for later, or supports a part of it.
  case weak

  /// The kind of gap that it is.
  public var kind: Gap.Kind {
    switch self {
    case .unsourced: .unsourced
    case .stale: .stale
    case .weak: .weak
    }
  }

  /// A fact that was certainly last seen to hold this many years ago is stale.
  public static let yearsUntilStale = 2
}

extension Findings {
  /// The facts of members and candidates that have a fault, by node.
  /// Complexity: O(facts + nodes).
  func workList(of fault: FactFault) -> [Gap] {
    let limit = today?.yearsEarlier(FactFault.yearsUntilStale)
    let candidates = map.organisations(standing: .candidate)
    return map.nodes.compactMap { node in
      let facts = map.facts(at: node.id).filter { fact in
        let organisation = map.facts.organisation(of: fact)
        return (attendance.counted.contains(organisation) || candidates.contains(organisation))
          && map.facts.has(fault, fact, limit: limit)
      }
      return facts.isEmpty ? nil : Gap(.node(node.id), .facts(fault, facts))
    }
  }
}

extension FactList {
  /// Whether a fact has a fault; `limit` is the day before which a fact is stale.
  fileprivate func has(_ fault: FactFault, _ fact: FactID, limit: PartialDate?) -> Bool {
    switch fault {
    case .unsourced: return !hasSource(fact)
    case .weak: return evidence(of: fact) == .announced || evidence(of: fact) == .partial
    case .stale:
      guard let limit, let asof = asof(of: fact) else { return false }
      return asof.isCertainlyBefore(limit)
    }
  }
}
