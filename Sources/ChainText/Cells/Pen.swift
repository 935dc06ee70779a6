/// Writes in colours, by ANSI escape sequences, or without any.
public struct Pen: Sendable {
  /// What a text looks like; the raw value is the parameter of the escape sequence SGR (ECMA-48).
  public enum Ink: String, Sendable {
    case plain = ""
    case bold = "1"
    case faint = "2"
    case red = "31"
    case yellow = "33"
    case magenta = "35"
    case cyan = "36"
    case boldRed = "1;31"
    case boldYellow = "1;33"
    case boldBlue = "1;34"
    case boldCyan = "1;36"
  }

  /// Whether it writes in colours.
  public let usesColour: Bool

  /// Makes a pen with or without colours.
  public init(usesColour: Bool) { self.usesColour = usesColour }

  /// The text in an ink; the text itself without colours, and when there is none.
  public func write(_ text: String, in ink: Ink) -> String {
    guard usesColour, !text.isEmpty, ink != .plain else { return text }
    return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
  }
}
