import ChainModel

/// The colours of a picture, by the name of their custom property.
struct Palette: Sendable {
  /// Name and value, in the order in which they are written.
  private(set) var colours: [(name: String, value: String)]

  /// Dark on white, for screens and paper.
  static let light = Palette(colours: [
    ("page", "#ffffff"), ("ink", "#1d2433"), ("muted", "#566071"), ("card", "#ffffff"),
    ("line", "#b9c2cf"), ("gap", "#b3261e"), ("gap-fill", "#f4bdb9"), ("gap-ink", "#ffffff"),
    ("thin", "#8a5300"), ("thin-fill", "#fff8ea"), ("unknown", "#5f6673"),
    ("unknown-fill", "#f6f7f9"), ("return", "#b45309"), ("support", "#6b7280"),
    ("stage0", "#146b9c"), ("stage0-fill", "#eaf3f8"), ("stage0-tint", "#d6e8f2"),
    ("stage1", "#5b3fa6"), ("stage1-fill", "#f3f0fa"), ("stage1-tint", "#e3dcf4"),
    ("stage2", "#02762d"), ("stage2-fill", "#eef6ef"), ("stage2-tint", "#d6ead9"),
    ("stage3", "#425500"), ("stage3-fill", "#faf6ea"), ("stage3-tint", "#f0e6c8"),
    ("stage4", "#8c2f62"), ("stage4-fill", "#f9edf3"), ("stage4-tint", "#f1d8e5"),
    ("stage5", "#154d8b"), ("stage5-fill", "#edf1f8"), ("stage5-tint", "#d6e1f0"),
    // Colours of classes: without order, from little to much, and the rest.
    ("hue0", "#eebc4d"), ("hue1", "#89caf0"), ("hue2", "#4dbb9d"),
    ("hue3", "#f4ec7b"), ("hue4", "#4d9cc9"), ("hue5", "#e28e4d"),
    ("hue6", "#dba1c1"), ("step0", "#f0f5fb"), ("step1", "#cfe1f2"),
    ("step2", "#a3c8e6"), ("step3", "#73acd6"), ("step4", "#5095c9"),
    ("other", "#c9ced6"),
  ])

  /// Light on dark, for readers who prefer it.
  static let dark = Palette(colours: [
    ("page", "#11151c"), ("ink", "#e8ebf1"), ("muted", "#a9b3c2"), ("card", "#161b24"),
    ("line", "#465163"), ("gap", "#ff9d94"), ("gap-fill", "#752d2d"), ("gap-ink", "#2b0d0a"),
    ("thin", "#f0b866"), ("thin-fill", "#2e2410"), ("unknown", "#a9b3c2"),
    ("unknown-fill", "#20262f"), ("return", "#f0a35a"), ("support", "#9aa4b2"),
    ("stage0", "#6fc7d6"), ("stage0-fill", "#14262b"), ("stage0-tint", "#1b363d"),
    ("stage1", "#b7a3f2"), ("stage1-fill", "#1f1b31"), ("stage1-tint", "#2d2748"),
    ("stage2", "#8ed5aa"), ("stage2-fill", "#16271a"), ("stage2-tint", "#1f3a25"),
    ("stage3", "#dcb967"), ("stage3-fill", "#2a2413"), ("stage3-tint", "#3b331c"),
    ("stage4", "#e59fc6"), ("stage4-fill", "#2d1824"), ("stage4-tint", "#432338"),
    ("stage5", "#9dbcf0"), ("stage5-fill", "#182030"), ("stage5-tint", "#24324b"),
    // Colours of classes: without order, from little to much, and the rest.
    ("hue0", "#81640a"), ("hue1", "#086f9e"), ("hue2", "#133735"),
    ("hue3", "#606b52"), ("hue4", "#4a089f"), ("hue5", "#5d2508"),
    ("hue6", "#420954"), ("step0", "#16202c"), ("step1", "#1b3147"),
    ("step2", "#204463"), ("step3", "#28597f"), ("step4", "#336f9c"),
    ("other", "#3a4150"),
  ])

  /// How many stages have a colour of their own before the colours begin anew.
  static let stages = 6

  /// The name of the colour of a stage and of what comes from it; that of its grounds ends in `-fill` and
  /// `-tint`. It belongs to the stage: a part of a map has the colours of the whole.
  static func name(of stage: StageID) -> String { "stage\(stage.index % stages)" }

  /// The same colours but for those that are given.
  func replacing(_ given: [String: String]) -> Palette {
    Palette(colours: colours.map { ($0.name, given[$0.name] ?? $0.value) })
  }

  /// The declarations of the custom properties that a picture uses.
  func declarations(where isUsed: (String) -> Bool) -> String {
    colours.filter { isUsed($0.name) }.map { "--\($0.name):\($0.value)" }.joined(separator: ";")
  }

  /// The value of a colour; nil of a name that is none.
  func value(of name: some StringProtocol) -> String? { colours.first { $0.name == name }?.value }
}
