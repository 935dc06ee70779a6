/// A character of a text as a line breaker sees it.
struct Glyph {
  /// Where it begins in the text.
  let start: String.Index
  /// How far it moves the pen, in thousandths of an em.
  let advance: Int
  let role: BreakRole

  /// Reads a text in which blanks are single spaces; not further than until the glyphs are surely
  /// too many for a number of lines.
  static func read(
    _ text: String, _ advances: Advances, filling lines: Int, of room: LineRoom
  ) -> [Glyph] {
    let most = room.most(in: lines)
    var glyphs: [Glyph] = []
    var used = 0
    var start = text.startIndex
    while start < text.endIndex, used <= most {
      let end = text.index(after: start)
      let first = text.unicodeScalars[start]
      let isSingle = text.unicodeScalars.index(after: start) == end
      let advance = isSingle ? advances.advance(of: first) : advances.advance(of: text[start])
      // A space with a mark on it is no blank.
      let role = isSingle ? BreakRole(of: first) : BreakRole(of: first).subtracting(.blank)
      let glyph = Glyph(start: start, advance: advance, role: role)
      if glyph.role != .blank { used += room.least(of: glyph) }
      glyphs.append(glyph)
      start = end
    }
    return glyphs
  }
}

/// The width of a line.
struct LineRoom {
  private let width: Double
  private let size: Double
  /// The width in thousandths of an em, rounded so that it is never too little.
  private let advance: Int
  /// Wide enough for everything, and small enough to be multiplied.
  private static let widest = 1_000_000_000

  init(width: Double, size: Double) {
    self.width = width
    self.size = size
    let advance = width / size * 1_000
    self.advance = advance < Double(Self.widest) ? Int(max(0, advance)) + 1 : Self.widest
  }

  /// Whether so much text, in thousandths of an em, is no wider than the line.
  func fits(_ advance: Int) -> Bool { TextMetrics.length(advance, size) <= width }

  /// What a glyph surely takes of a line: one that is too wide has a line to itself.
  func least(of glyph: Glyph) -> Int { min(glyph.advance, advance) }

  /// What a number of lines can hold at most.
  func most(in lines: Int) -> Int { min(lines, Self.widest) * advance }
}
