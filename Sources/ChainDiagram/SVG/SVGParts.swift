/// What an SVG brings along beside what is drawn. A page that shows several pictures of one map has it once,
/// and puts it back when a picture leaves the page.
public struct SVGParts: OptionSet, Sendable {
  /// A bit for each part.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The style sheet with its colours.
  public static let styleSheet = SVGParts(rawValue: 1)
  /// What each card says in full, for tooltips and screen readers.
  public static let titles = SVGParts(rawValue: 2)
  /// The addresses of organisations.
  public static let addresses = SVGParts(rawValue: 4)
  /// What parts the lines of a flow from those that they cross.
  public static let casings = SVGParts(rawValue: 8)
  /// Links in absolute coordinates. Without them a path is written in tenths of points, each place from the
  /// one before it: half of the bytes, to be put back by who unpacks it.
  public static let absolutePaths = SVGParts(rawValue: 16)
  /// Everything: a file of its own.
  public static let all: SVGParts = [
    .styleSheet, .titles, .addresses, .casings, .absolutePaths,
  ]
}
