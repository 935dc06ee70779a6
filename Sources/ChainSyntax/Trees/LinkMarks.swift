import ChainModel

/// What stands between the identifiers that begin a link.
public enum GroupSeparator: Sendable, Hashable {
  /// A comma, or a single identifier: each of them.
  case comma
  /// A bar: any one of them.
  case bar
}

extension Link.Kind {
  /// The kind of link whose arrow a token is, if any.
  init?(_ kind: Token.Kind) {
    switch kind {
    case .requirementArrow: self = .requirement
    case .returnArrow: self = .returnFlow
    case .supportArrow: self = .support
    default: return nil
    }
  }
}
