import ChainQuery
import ChainText

/// The part that a piece of a report plays.
enum ReportRole {
  case plain
  case title
  case quiet
  case gap(Gap.Kind)

  /// What it looks like.
  var ink: Pen.Ink {
    switch self {
    case .plain: .plain
    case .title: .bold
    case .quiet: .faint
    case .gap(.vacant), .gap(.incomplete): .red
    case .gap(.researchOnly), .gap(.thin), .gap(.bottleneck), .gap(.keyMember): .yellow
    case .gap(.firstMile), .gap(.lastMile), .gap(.valley), .gap(.outsideOnly): .magenta
    case .gap(.unknown), .gap(.unsourced), .gap(.stale), .gap(.weak): .cyan
    }
  }
}

extension Pen {
  /// The text in the ink of its role.
  func paint(_ text: String, _ role: ReportRole) -> String { write(text, in: role.ink) }
}
