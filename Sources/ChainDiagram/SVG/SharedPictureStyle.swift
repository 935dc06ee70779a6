/// The style that the pictures of a page share.
public struct SharedPictureStyle: Sendable {
  /// The rules of every drawing with their colours, as they stand in a picture of its own.
  public let sheet: String
  /// The declarations of the colours for readers of dark on light.
  public let light: String
  /// The declarations of the colours for readers of light on dark.
  public let dark: String

  /// The style with a reader's own colours.
  public init(theme: Theme = .standard) {
    sheet = Stylesheet(theme: theme).text
    light = Palette.light.replacing(theme.light).declarations { _ in true }
    dark = Palette.dark.replacing(theme.dark).declarations { _ in true }
  }
}
