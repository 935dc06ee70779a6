import ChainModel

extension Findings {
  /// The standard gaps of a map with their proofs: by kind, the gravest first, then in map order;
  /// bottlenecks and key members by how much depends on them.
  ///
  /// A node may have several. What would be told only to those who ask for all is among them: see
  /// ``Gap/isMinor``.
  /// Complexity: O(facts + nodes) for what a node shows by itself; bottlenecks and the repairs of
  /// targets take O(nodes · requirements / 64) each, key members O(nodes) for every node that
  /// they hold alone.
  public func gaps(of kinds: [Gap.Kind] = Gap.Kind.allCases) -> [Gap] {
    Gap.Kind.allCases.filter(kinds.contains).flatMap { gaps(of: $0) }
  }

  private func gaps(of kind: Gap.Kind) -> [Gap] {
    switch kind {
    case .vacant, .researchOnly, .thin, .outsideOnly, .unknown:
      nodeGaps(of: kind) { proof(of: kind, at: $0) }
    case .firstMile: mileGaps(.first)
    case .lastMile: mileGaps(.last)
    case .valley: mileGaps(.valley)
    case .incomplete: incompleteTargets()
    case .bottleneck: bottlenecks()
    case .keyMember: keyMembers()
    case .unsourced: workList(of: .unsourced)
    case .stale: workList(of: .stale)
    case .weak: workList(of: .weak)
    }
  }

  /// The gaps that nodes have by themselves, with the candidates who would fill them.
  func nodeGaps(
    of kind: Gap.Kind, proof: (Node) -> Gap.Proof?
  ) -> [Gap] {
    map.nodes.compactMap { node in
      proof(node).map { proof in
        let candidates = attendance.candidates(at: node.id) { role in
          kind == .firstMile ? !role.isUse : role.isUse
        }
        return Gap(
          .node(node.id), proof, candidates: candidates,
          prospects: attendance.prospects(at: node.id),
          acceptance: agreement.acceptance(of: kind, at: node.id))
      }
    }
  }

  private func proof(of kind: Gap.Kind, at node: Node) -> Gap.Proof? {
    switch (kind, state(of: node.id)) {
    case (.vacant, .vacant): return .noMember
    case (.researchOnly, .research): return .onlyInResearch(attendance.members(at: node.id))
    case (.thin, .thin):
      return attendance.members(at: node.id, where: \.isUse).first.map(Gap.Proof.onlyInUse)
    case (.unknown, .unknown):
      if case .lacking(let reason) = node.traits.survey { return .notSurveyed(reason: reason) }
      return nil
    case (.outsideOnly, _):
      guard let home = map.header.home, outsideOnly.contains(node.id) else { return nil }
      return .allOutside(home: home, members: attendance.members(at: node.id))
    default: return nil
    }
  }
}
