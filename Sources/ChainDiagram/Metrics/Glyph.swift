/// A character as it is drawn, with its advance in thousandths of an em.
struct Glyph {
  let character: Character
  let advance: Int

  var isBlank: Bool { character == " " }

  /// Reads a text, each run of blanks as one space and none at the ends; not further than until
  /// the glyphs are surely too many for a number of lines.
  static func read(
    _ text: String, _ advances: Advances, filling lines: Int, _ room: LineRoom
  ) -> [Glyph] {
    let space = Glyph(character: " ", advance: advances.advance(of: " "))
    let end = room.of(lines)
    var glyphs: [Glyph] = []
    var used = 0
    var hasPendingBlank = false
    for character in text {
      if used > end { break }
      if character.isBreakableBlank {
        hasPendingBlank = !glyphs.isEmpty
        continue
      }
      if hasPendingBlank { glyphs.append(space) }
      hasPendingBlank = false
      let glyph = Glyph(character: character, advance: advances.advance(of: character))
      used += room.least(of: glyph)
      glyphs.append(glyph)
    }
    return glyphs
  }
}

/// How much goes into a line, in thousandths of an em, rounded so that it is never too little.
struct LineRoom {
  /// The width of a line.
  private let width: Int
  /// Wide enough for everything, and small enough to be multiplied.
  private static let widest = 1_000_000_000

  init(width: Double, size: Double) {
    let advance = (width / size * 1_000).rounded(.up)
    self.width = advance < Double(Self.widest) ? advance > 1 ? Int(advance) : 1 : Self.widest
  }

  /// What a glyph surely takes of the room: one that is too wide has a line to itself.
  func least(of glyph: Glyph) -> Int { min(glyph.advance, width) }

  /// The room of a number of lines.
  func of(_ lines: Int) -> Int { min(lines, Self.widest) * width }
}
