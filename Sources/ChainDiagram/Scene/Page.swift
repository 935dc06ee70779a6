/// A page that a picture is to fill.
public struct Page: Hashable, Sendable {
  /// The width and the height of the page, margins included, in points (1/72 inch).
  public let size: Size
  /// The margin on every side, in points.
  public let margin: Double

  /// A page of a size; nil unless both sides are between 72 and 14,400 points, which is what PDF allows.
  public init?(width: Double, height: Double) {
    guard (72...14_400).contains(width), (72...14_400).contains(height) else { return nil }
    self.init(size: Size(width: width, height: height))
  }

  private init(size: Size) {
    self.size = size
    // 10 mm on A3; in proportion on smaller pages.
    margin = min(28.3, min(size.width, size.height) / 30)
  }

  /// A3 in landscape, 420 × 297 mm (ISO 216).
  public static let a3 = Page(size: Size(width: 1_190.6, height: 841.9))
  /// A4 in landscape, 297 × 210 mm (ISO 216).
  public static let a4 = Page(size: Size(width: 841.9, height: 595.3))
  /// A slide of 16 to 9, 13⅓ × 7½ inches.
  public static let slide = Page(size: Size(width: 960, height: 540))

  /// The page of a name, `a3`, `a4` or `16:9`, or of a width and a height in points such as `800x600`.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "a3": self = .a3
    case "a4": self = .a4
    case "16:9": self = .slide
    case let other:
      let sides = other.split(separator: "x", omittingEmptySubsequences: false).map { Double($0) }
      guard sides.count == 2, let width = sides[0], let height = sides[1] else { return nil }
      self.init(width: width, height: height)
    }
  }

  /// What of the page a picture may cover.
  var content: Size {
    Size(width: size.width - 2 * margin, height: size.height - 2 * margin)
  }

  /// The part of a picture's plane that the page shows when the picture fills it: the picture in the
  /// middle, as large as it goes.
  func view(of picture: Size) -> Rect {
    let scale = min(content.width / picture.width, content.height / picture.height)
    let (width, height) = (size.width / scale, size.height / scale)
    return Rect(
      x: (picture.width - width) / 2, y: (picture.height - height) / 2, width: width,
      height: height)
  }
}
