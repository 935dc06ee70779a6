/// The page for which a picture is made.
struct PageShape {
  /// The sizes of the pages that it should suit, in points, without their margins.
  let pages: [Size]
  /// The widths over heights that look well.
  let aspects: ClosedRange<Double>

  /// A3 landscape with margins of 10 mm, and a slide of 16 to 9.
  static let any = PageShape(
    pages: [Size(width: 1_134, height: 785), Size(width: 960, height: 540)], aspects: 1.42...1.78)

  /// How large a picture of a size comes out on the pages: the geometric mean of the scales; less where
  /// its shape is far from what looks well.
  func scale(of size: Size) -> Double {
    let scales = pages.map { min($0.width / size.width, $0.height / size.height) }
    let mean = scales.reduce(1) { $0 * $1 }
    let aspect = size.width / size.height
    let distance = max(aspects.lowerBound / aspect, aspect / aspects.upperBound, 1)
    return (pages.count == 2 ? mean.squareRoot() : mean) / (distance * distance)
  }
}
