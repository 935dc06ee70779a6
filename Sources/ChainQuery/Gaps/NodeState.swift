/// Who stands at a node, in one word; see the language reference under *Meaning*.
public enum NodeState: String, CaseIterable, Sendable {
  /// Two or more members in a use role.
  case covered
  /// Exactly one member in a use role: a single source.
  case thin
  /// Members, none of them in a use role.
  case research
  /// No member.
  case vacant
  /// No member, and nobody looked: declared `unsurveyed`.
  case unknown

  /// The state of a node with a number of members, and of those in a use role.
  init(members: Int, inUse: Int, isUnsurveyed: Bool) {
    switch (members, inUse) {
    case (0, _): self = isUnsurveyed ? .unknown : .vacant
    case (_, 0): self = .research
    case (_, 1): self = .thin
    default: self = .covered
    }
  }
}
