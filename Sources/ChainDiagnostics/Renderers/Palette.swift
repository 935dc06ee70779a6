/// The part that a piece of rendered text plays.
enum TextRole: Equatable {
  case plain
  case headline
  case gutter
  case secondary
  case severity(Severity)
}

/// Colours by ANSI escape sequences, or none.
struct Palette {
  let usesColour: Bool

  /// The text in the colour of its role.
  func paint(_ text: String, as role: TextRole) -> String {
    guard usesColour, !text.isEmpty, let code = Self.code(for: role) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func code(for role: TextRole) -> String? {
    switch role {
    case .plain: nil
    case .headline: "1"
    case .gutter, .secondary: "1;34"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.remark): "1;36"
    }
  }
}
