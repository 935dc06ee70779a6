/// The rows into which a drawing of many columns is cut, as a text is into lines: links go on at the left of
/// the next row.
///
/// The cuts of *Wrapping Layered Graphs* (Rüegg and von Hanxleden, Diagrams 2018), of which those are taken
/// that let the picture come out largest on its page.
struct Wrapping {
  /// The widths of the rows.
  private let widths: [Double]
  /// Where each row begins in the drawing that is cut.
  private let starts: [Double]
  /// The height of a row: bands with their headers, and the lanes below.
  private var rowHeight: Double
  /// For each cut the links that pass it, those further down first.
  private var passages: [[Passage]]
  /// The upper sides of the rows, each counted from the first.
  private var tops: [Double] = [0]

  /// A line at a cut; links that share it pass once.
  private struct Passage {
    let height: Double
    let owner: Int
    let width: Double
    /// The distance of its middle from the first line's edge, among those that pass.
    var offset = 0.0
  }

  /// The way of a link, as it is cut.
  struct Way {
    /// What shares its lines with others: the same number for links of one trunk.
    let owner: Int
    /// How wide it is.
    let width: Double
    /// Its corners, from tail to head.
    var corners: [Point]
  }

  /// A drawing of fewer columns is never cut.
  private static let fewestColumns = 9
  /// So much larger a picture must come out before it is cut.
  private static let leastGain = 1.1
  /// The free space around lines that lead to the next row, and between two of them.
  private static let (margin, gap) = (12.0, 5.0)

  /// Cuts a drawing of a width between its columns; `cuts` are the places where that can be, `ways` those of
  /// its links.
  init(cuts: [Double], width: Double, rowHeight: Double, ways: [Way], page: PageShape) {
    self.rowHeight = rowHeight
    let taken = Self.best(cuts, width: width, rowHeight: rowHeight, ways, page: page)
    starts = [0] + taken
    widths = zip(starts, taken + [width]).map { $1 - $0 }
    passages = Array(repeating: [], count: taken.count)
  }

  /// Whether a drawing of so many columns may be cut.
  static func mayCut(_ columns: Int) -> Bool { columns >= fewestColumns }

  /// How large a picture comes out, cut into as many rows as make it largest: an estimate, as if rows were even.
  static func scale(
    of size: Size, columns: Int, rowHeight: Double, on page: PageShape
  ) -> Double {
    let whole = page.scale(of: size)
    guard mayCut(columns) else { return whole }
    let cut = (2...columns).map { rows in
      page.scale(
        of: Size(
          width: size.width / Double(rows) + 4 * margin,
          height: size.height + Double(rows - 1) * (rowHeight + 3 * margin)))
    }.max()
    return max(whole, (cut ?? 0) / leastGain)
  }

  /// The cuts at which the picture comes out largest.
  private static func best(
    _ cuts: [Double], width: Double, rowHeight: Double, _ ways: [Way], page: PageShape
  ) -> [Double] {
    guard mayCut(cuts.count + 1) else { return [] }
    func size(_ taken: [Double]) -> Size {
      let rooms = taken.map { cut in
        let passing = ways.filter { way in
          way.corners.contains { $0.x <= cut } && way.corners.contains { $0.x > cut }
        }
        return Dictionary(passing.map { ($0.owner, $0.width + gap) }, uniquingKeysWith: max)
          .values.reduce(margin, +)
      }
      let longest = zip([0] + taken, taken + [width]).map { $1 - $0 }.max() ?? width
      return Size(
        width: longest + 2 * (rooms.max() ?? 0),
        height: rowHeight * Double(taken.count + 1) + rooms.reduce(0) { $0 + $1 + margin } + 190)
    }
    var best: (cuts: [Double], scale: Double) = ([], page.scale(of: size([])) * leastGain)
    for rows in 2...cuts.count + 1 {
      let taken = evenRows(rows, cuts, width: width)
      let size = size(taken)
      let scale = page.scale(of: size)
      if scale > best.scale { best = (taken, scale) }
      // Further rows only make it higher.
      if size.height > size.width * 2 { break }
    }
    return best.cuts
  }

  /// Sets the height of a row, once it is known.
  mutating func setRowHeight(_ height: Double) { rowHeight = height }

  /// The cuts for so many rows, as even as the columns allow.
  private static func evenRows(_ rows: Int, _ cuts: [Double], width: Double) -> [Double] {
    var longest = max(width / Double(rows), 1)
    while true {
      var taken: [Double] = []
      for (cut, next) in zip(cuts, cuts.dropFirst() + [width])
      where next - (taken.last ?? 0) > longest {
        taken.append(cut)
      }
      if taken.count < rows { return taken }
      longest *= 1.02
    }
  }

  /// The number of rows.
  var rowCount: Int { starts.count }

  /// Whether the drawing stays in one row.
  var isOneRow: Bool { rowCount == 1 }

  /// The row of a place in the drawing that is cut.
  func row(of x: Double) -> Int { (starts.lastIndex { $0 < x }) ?? 0 }

  /// The part of a stretch of the drawing in each row that it reaches.
  func pieces(of span: ClosedRange<Double>) -> [(row: Int, span: ClosedRange<Double>)] {
    starts.indices.compactMap { row in
      let left = max(span.lowerBound, starts[row])
      let right = min(span.upperBound, starts[row] + widths[row])
      // What a border alone reaches over a cut is no piece.
      guard right - left > 2 * PictureMeasure.bandPadding || isOneRow else { return nil }
      return (row, left...right)
    }
  }

  /// How a row is moved to its place.
  func move(ofRow row: Int) -> (x: Double, y: Double) { (-starts[row], tops[row]) }

  /// What the rows cover below the upper side of the first, with the lines between them.
  var content: Rect {
    let before = passages.map(Self.extent).max() ?? 0
    let behind = zip(widths, passages).map { $0 + Self.extent($1) }.max() ?? 0
    let width = max(widths.max() ?? 0, behind)
    return Rect(
      x: -before, y: 0, width: before + width, height: (tops.last ?? 0) + rowHeight)
  }

  /// The room that lines beside a row take.
  private static func extent(_ passages: [Passage]) -> Double {
    passages.last.map { $0.offset + $0.width / 2 + margin } ?? 0
  }

  /// Cuts the links' ways and leads them from row to row; a row ends at `bottom`, counted from the upper side
  /// of its columns.
  mutating func wrap(_ ways: inout [Way], bottom: Double) {
    guard !isOneRow else { return }
    for way in ways {
      for (from, to) in zip(way.corners, way.corners.dropFirst()) {
        let rows = [row(of: from.x), row(of: to.x)].sorted()
        for cut in rows[0]..<rows[1] { add(way, at: cut, height: from.y) }
      }
    }
    for cut in passages.indices {
      passages[cut].sort { ($0.height, $0.owner) > ($1.height, $1.owner) }
      var edge = 0.0
      for place in passages[cut].indices {
        passages[cut][place].offset = edge + passages[cut][place].width / 2
        edge += passages[cut][place].width + Self.gap
      }
      let room = passages[cut].isEmpty ? 0 : edge + Self.margin
      tops.append(tops[cut] + rowHeight + Self.margin + room)
    }
    for way in ways.indices { wrap(&ways[way], bottom: bottom) }
  }

  private mutating func add(_ way: Way, at cut: Int, height: Double) {
    guard self.passage(of: way, at: cut, height: height) == nil else { return }
    passages[cut].append(Passage(height: height, owner: way.owner, width: way.width))
  }

  private func passage(of way: Way, at cut: Int, height: Double) -> Passage? {
    passages[cut].first { $0.owner == way.owner && abs($0.height - height) < 0.05 }
  }

  private func wrap(_ way: inout Way, bottom: Double) {
    func placed(_ point: Point, in row: Int) -> Point {
      Point(x: point.x - starts[row], y: point.y + tops[row])
    }
    guard let first = way.corners.first else { return }
    var corners = [placed(first, in: row(of: first.x))]
    for (from, to) in zip(way.corners, way.corners.dropFirst()) {
      let (start, end) = (row(of: from.x), row(of: to.x))
      let cuts = start <= end ? Array(start..<end) : (end..<start).reversed()
      for cut in cuts {
        guard let passage = passage(of: way, at: cut, height: from.y) else { continue }
        let bridge = bridge(passage, at: cut, bottom: bottom)
        corners += start <= end ? bridge : bridge.reversed()
      }
      corners.append(placed(to, in: end))
    }
    way.corners = corners
  }

  /// The corners from the end of a row to the beginning of the next. Of two lines the lower one turns first,
  /// and in the margin before the next row last: so they do not cross.
  private func bridge(_ passage: Passage, at cut: Int, bottom: Double) -> [Point] {
    let right = widths[cut] + Self.margin / 2 + passage.offset
    let left = passage.offset - Self.extent(passages[cut]) + Self.margin / 2
    let between = tops[cut] + bottom + Self.margin / 2 + passage.offset
    return [
      Point(x: right, y: passage.height + tops[cut]), Point(x: right, y: between),
      Point(x: left, y: between), Point(x: left, y: passage.height + tops[cut + 1]),
    ]
  }
}
