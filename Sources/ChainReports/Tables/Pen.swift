import ChainQuery

/// Colours by ANSI escape sequences, or none.
struct Pen {
  /// The part that a piece of text plays.
  enum Role {
    case plain
    case title
    case quiet
    case gap(Gap.Kind)
  }

  let usesColour: Bool

  /// The text in the colour of its role.
  func paint(_ text: String, _ role: Role) -> String {
    guard usesColour, !text.isEmpty, let code = Self.code(for: role) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func code(for role: Role) -> String? {
    switch role {
    case .plain: nil
    case .title: "1"
    case .quiet: "2"
    case .gap(.vacant), .gap(.incomplete): "31"
    case .gap(.thin), .gap(.bottleneck), .gap(.keyMember): "33"
    case .gap(.firstMile), .gap(.lastMile), .gap(.valley), .gap(.outsideOnly): "35"
    case .gap(.unknown), .gap(.unsourced), .gap(.stale), .gap(.weak): "36"
    }
  }
}
