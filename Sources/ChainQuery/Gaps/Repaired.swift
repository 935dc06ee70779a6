extension Findings {
  /// The gaps that would be gone if every candidate were a member, in the order of ``gaps(of:)``.
  ///
  /// A gap is gone when its subject has none of its kind any more; a vacant node may have become a
  /// thin one. The work list is left out: facts do not get better by joining.
  /// Complexity: that of ``gaps(of:)``, twice.
  public func repairedByCandidates(of kinds: [Gap.Kind] = Gap.Kind.allCases) -> [Gap] {
    let kinds = kinds.filter { !Gap.Kind.workList.contains($0) }
    let left = Set(withCandidates().gaps(of: kinds).map(Sign.init))
    return gaps(of: kinds).filter { !left.contains(Sign(of: $0)) }
  }

  /// What tells a gap from others, whatever its proof.
  private struct Sign: Hashable {
    let kind: Gap.Kind
    let subject: Gap.Subject
    let isMinor: Bool

    init(of gap: Gap) {
      kind = gap.kind
      subject = gap.subject
      isMinor = gap.isMinor
    }
  }
}
