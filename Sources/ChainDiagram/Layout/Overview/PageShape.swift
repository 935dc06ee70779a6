/// The page for which a picture is made.
struct PageShape {
  /// The sizes of the pages that it should suit, in points, without their margins.
  let pages: [Size]

  /// A3 landscape with margins of 10 mm, and a slide of 16 to 9, on which type may be smaller by the
  /// factor between the two heights.
  private static let any = PageShape(
    pages: [Size(width: 1_134, height: 785), Size(width: 1_382, height: 777)])

  /// The shape of a page, or one that suits any.
  init(_ page: Page?) { self = page.map { PageShape(pages: [$0.content]) } ?? .any }

  private init(pages: [Size]) { self.pages = pages }

  /// How large a picture of a size comes out on the page that it suits least.
  func scale(of size: Size) -> Double {
    pages.map { min($0.width / size.width, $0.height / size.height) }.min() ?? 1
  }

  /// Whether it is its height that keeps a picture of a size small, on the page that it suits least.
  func isFilledByHeight(of size: Size) -> Bool {
    let scale = scale(of: size)
    return pages.contains { $0.height / size.height <= scale }
  }
}
