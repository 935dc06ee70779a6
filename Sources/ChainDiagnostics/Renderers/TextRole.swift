import ChainText

/// The part that a piece of rendered text plays.
enum TextRole: Equatable {
  case plain
  case headline
  case gutter
  case secondary
  case severity(Severity)

  /// What it looks like.
  var ink: Pen.Ink {
    switch self {
    case .plain: .plain
    case .headline: .bold
    case .gutter, .secondary: .boldBlue
    case .severity(.error): .boldRed
    case .severity(.warning): .boldYellow
    case .severity(.remark): .boldCyan
    }
  }
}

extension Pen {
  /// The text in the ink of its role.
  func paint(_ text: String, as role: TextRole) -> String { write(text, in: role.ink) }
}
