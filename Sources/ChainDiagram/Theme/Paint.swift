import ChainModel
import ChainQuery

/// How an outline or a line is painted: the one table from which the style sheet and the other forms of a
/// picture are made. Colours go by the names of their custom properties.
struct Paint: Hashable {
  /// The colour of the ground; nil for none.
  var fill: String?
  /// The colour of the line.
  var stroke: String
  /// How thick the line is, in points; nil for a line whose thickness tells something.
  var width: Double?
  /// The lengths of its dashes and of the gaps between them, in points; empty for a solid line.
  var dash: [Double] = []
  /// How much of what lies below the line it covers, from 0 to 1.
  var opacity = 1.0

  /// The outline of a card.
  static func card(_ state: NodeState, isAccepted: Bool = false) -> Paint {
    switch state {
    case .covered, .thin: Paint(fill: "card", stroke: "line", width: 0.8)
    case .research: Paint(fill: "thin-fill", stroke: "thin", width: 1.2, dash: [6, 3])
    case .vacant:
      isAccepted
        ? Paint(fill: "unknown-fill", stroke: "muted", width: 1.2, dash: [9, 3])
        : Paint(fill: "gap-fill", stroke: "gap", width: 2.4, dash: [9, 3])
    case .unknown: Paint(fill: "unknown-fill", stroke: "unknown", width: 0.8, dash: [1.5, 3])
    }
  }

  /// How a link looks.
  enum Line: CaseIterable {
    /// A requirement.
    case requirement
    /// A requirement whose node has nobody.
    case gap
    /// A return flow.
    case returnFlow
    /// A support link.
    case support

    init(_ link: SceneLink) {
      switch link.kind {
      case .requirement: self = link.isFromVacancy ? .gap : .requirement
      case .returnFlow: self = .returnFlow
      case .support: self = .support
      }
    }
  }

  /// The line of a link that leaves a stage of a colour.
  static func link(_ line: Line, stage: String, in drawing: Drawing) -> Paint {
    let width = drawing == .flow ? SceneLink.width(of: 1, in: .flow) : nil
    return switch line {
    case .requirement:
      Paint(stroke: stage, width: width, opacity: drawing == .flow ? 1 : 0.5)
    case .gap: Paint(stroke: "gap", width: width, dash: [6, 4], opacity: 0.85)
    case .returnFlow: Paint(stroke: "return", width: width, dash: [2, 3], opacity: 0.95)
    case .support: Paint(stroke: "support", width: width, dash: [1, 4], opacity: 0.9)
    }
  }

  /// The declarations of a card's rule; `$` stands before the name of a colour.
  var outlineRule: String {
    var rule = "fill:$\(fill ?? "page");stroke:$\(stroke)"
    if let width { rule += ";stroke-width:\(Self.number(width))" }
    return rule + dashRule
  }

  /// The declarations of a line's rule, without its thickness; `$` stands before the name of a colour.
  var lineRule: String {
    "stroke:$\(stroke)" + dashRule + ";stroke-opacity:\(Self.number(opacity))"
  }

  private var dashRule: String {
    dash.isEmpty ? "" : ";stroke-dasharray:" + dash.map(Self.number).joined(separator: " ")
  }

  /// A number without a zero that says nothing.
  private static func number(_ value: Double) -> String {
    if value == value.rounded() { return String(Int(value)) }
    let text = String(value)
    return text.hasPrefix("0") ? String(text.dropFirst()) : text
  }
}
