import ChainText

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
      let first = text.unicodeScalars[start]
      var end = text.unicodeScalars.index(after: start)
      var isSingle = true
      // Where marks may follow, characters are looked for; else each scalar is one.
      let isSurelySingle =
        first.isAlwaysSingle && (end == text.endIndex || text.unicodeScalars[end].isAlwaysSingle)
      if !isSurelySingle {
        let endOfScalar = end
        end = text.index(after: start)
        isSingle = end == endOfScalar
      }
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

extension Unicode.Scalar {
  /// Whether it is a character by itself wherever another such scalar follows: printable ASCII and the
  /// common ideographs.
  fileprivate var isAlwaysSingle: Bool { (0x20..<0x7F).contains(value) || isCommonIdeograph }
}

/// The width of a line.
struct LineRoom {
  /// The width in thousandths of an em, rounded so that it is never too little.
  private let advance: Int
  /// The most that is no wider than the line, in thousandths of an em; negative where nothing is.
  private let limit: Int
  /// Wide enough for everything, and small enough to be multiplied.
  private static let widest = 1_000_000_000

  init(width: Double, size: Double) {
    let advance = width / size * 1_000
    guard advance < Double(Self.widest) else {
      self.advance = Self.widest
      limit = .max
      return
    }
    let rounded = Int(max(0, advance))
    self.advance = rounded + 1
    // Whether a length fits is told by the length as it is computed, with its own rounding.
    limit =
      [rounded + 1, rounded, rounded - 1].first { TextMetrics.length($0, size) <= width } ?? -1
  }

  /// Whether so much text, in thousandths of an em, is no wider than the line.
  func fits(_ advance: Int) -> Bool { advance <= limit }

  /// What a glyph surely takes of a line: one that is too wide has a line to itself.
  func least(of glyph: Glyph) -> Int { min(glyph.advance, advance) }

  /// What a number of lines can hold at most.
  func most(in lines: Int) -> Int { min(lines, Self.widest) * advance }
}
