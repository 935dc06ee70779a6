/// Colours that a reader puts in the place of a picture's own.
///
/// It is read from a style sheet that sets some of the documented custom properties, and nothing else. So it
/// works in programs that know no custom properties, too.
public struct Theme: Hashable, Sendable {
  /// Values of custom properties, by their names without the two dashes.
  let light: [String: String]
  /// Values of those for readers who prefer light on dark.
  let dark: [String: String]

  /// The picture's own colours.
  public static let standard = Theme(light: [:], dark: [:])

  /// A colour of a picture that a theme can set.
  public struct Property: Hashable, Sendable {
    /// The name of its custom property, without the two dashes.
    public let name: String
    /// The picture's own value, such as `#b3261e`.
    public let light: String
    /// The picture's own value for readers who prefer light on dark.
    public let dark: String
  }

  /// Every colour of a picture, in the order in which they are written.
  public static let properties: [Property] = zip(Palette.light.colours, Palette.dark.colours).map {
    Property(name: $0.name, light: $0.value, dark: $1.value)
  }

  init(light: [String: String], dark: [String: String]) {
    self.light = light
    self.dark = dark
  }
}
