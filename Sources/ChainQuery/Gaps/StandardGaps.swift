public import ChainModel

extension Findings {
  /// Every standard gap of a map with its proof: by kind, the gravest first, then in map order.
  ///
  /// A node may have several. `map` must be the map that was looked at.
  /// Complexity: O(facts at the nodes with gaps + nodes).
  public func gaps(in map: ChainMap) -> [Gap] {
    let found = map.nodes.flatMap { node in
      proofs(for: node, in: map).map { proof in
        Gap(
          node: node.id, proof: proof,
          candidates: map.organisations(at: node.id, standing: .candidate))
      }
    }
    return Gap.Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }

  private func proofs(for node: Node, in map: ChainMap) -> [Gap.Proof] {
    var proofs: [Gap.Proof] = []
    switch state(of: node.id) {
    case .vacant: proofs.append(.noMember)
    case .thin:
      let inUse = map.organisations(at: node.id, standing: .member) { $0.isUse }
      proofs += inUse.prefix(1).map(Gap.Proof.onlyInUse)
    case .unknown:
      if case .lacking(let reason) = node.traits.survey {
        proofs.append(.notSurveyed(reason: reason))
      }
    case .research, .covered: break
    }
    if let home = map.header.home, outsideOnly.contains(node.id) {
      let members = map.organisations(at: node.id, standing: .member)
      proofs.append(.allOutside(home: home, members: members))
    }
    return proofs
  }
}
