/// The colours of a theme, by the name of their custom property.
struct Palette {
  /// Name and value, in the order in which they are written.
  let colours: [(name: String, value: String)]

  /// Dark on white, for screens and paper.
  static let light = Palette(colours: [
    ("page", "#ffffff"), ("ink", "#1d2433"), ("muted", "#5a6475"), ("card", "#ffffff"),
    ("group", "#ffffff"), ("gap", "#b3261e"), ("gap-fill", "#fdeceb"), ("thin", "#8a5300"),
    ("unknown", "#636a77"), ("unknown-fill", "#f4f5f7"), ("return", "#b45309"),
    ("support", "#6b7280"),
    ("stage0", "#0f6b7a"), ("stage0-fill", "#eaf4f5"), ("stage1", "#5b3fa6"),
    ("stage1-fill", "#f1eefa"), ("stage2", "#2a7436"), ("stage2-fill", "#edf5ee"),
    ("stage3", "#7a5a10"), ("stage3-fill", "#f8f3e6"), ("stage4", "#8c2f62"),
    ("stage4-fill", "#f9edf3"), ("stage5", "#3a5a8c"), ("stage5-fill", "#edf1f8"),
  ])

  /// Light on dark, for readers who prefer it.
  static let dark = Palette(colours: [
    ("page", "#11151c"), ("ink", "#e8ebf1"), ("muted", "#a5afbf"), ("card", "#1b212c"),
    ("group", "#161b24"), ("gap", "#ff9d94"), ("gap-fill", "#3a1d1d"), ("thin", "#f0b866"),
    ("unknown", "#a3acb9"), ("unknown-fill", "#20262f"), ("return", "#f0a35a"),
    ("support", "#9aa4b2"),
    ("stage0", "#6fc7d6"), ("stage0-fill", "#14262b"), ("stage1", "#b7a3f2"),
    ("stage1-fill", "#1f1b31"), ("stage2", "#86cf92"), ("stage2-fill", "#16271a"),
    ("stage3", "#dcb967"), ("stage3-fill", "#2a2413"), ("stage4", "#eb9bc6"),
    ("stage4-fill", "#2d1824"), ("stage5", "#9dbcf0"), ("stage5-fill", "#182030"),
  ])

  /// How many stages have a colour of their own before the colours begin anew.
  static let stages = 6

  /// The declarations of the custom properties.
  var declarations: String {
    colours.map { "--\($0.name):\($0.value)" }.joined(separator: ";")
  }

  /// The value of a colour.
  func value(of name: some StringProtocol) -> String {
    colours.first { $0.name == name }?.value ?? "#000000"
  }
}
