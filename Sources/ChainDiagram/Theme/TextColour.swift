import ChainQuery

extension TextStyle {
  /// The name of the colour that a text has by itself.
  var colour: String {
    switch self {
    case .mapGaps, .stageGaps, .tag: "gap-ink"
    case .onlyLead, .single: "thin"
    default: isMuted ? "muted" : "ink"
    }
  }

  /// The name of the colour that a text of a stage or of a segment has; `stage` is that of the stage.
  func colour(inStage stage: String, isHighlighted: Bool) -> String {
    switch self {
    case .stageTitle, .stageTitleAlt, .stageFigure, .segmentTitle, .segmentTitleAlt:
      isHighlighted ? "ink" : stage
    case .segmentFigure: isHighlighted ? "muted" : stage
    default: colour
    }
  }

  /// The name of the colour that a text has on a card.
  func colour(inCard state: NodeState, isHighlighted: Bool) -> String {
    if self == .tag || self == .single { return colour }
    if isHighlighted { return "ink" }
    return switch (state, self) {
    case (.unknown, .nameAlt): colour
    case (.unknown, _): "unknown"
    case (.thin, .count), (.research, .mark): "thin"
    case (.vacant, .nameAlt): "ink"
    default: colour
    }
  }
}
