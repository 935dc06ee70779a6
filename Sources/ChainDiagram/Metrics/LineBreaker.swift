/// Fills lines with as many glyphs as fit.
struct LineBreaker {
  private let glyphs: [Glyph]
  private let fits: (Int) -> Bool
  /// The first glyph that stands in no line yet.
  private var position = 0

  init(glyphs: [Glyph], fits: @escaping (_ advance: Int) -> Bool) {
    self.glyphs = glyphs
    self.fits = fits
  }

  /// The lines; when there would be more than the maximum, the last ends with an ellipsis.
  mutating func lines(maximum: Int, ellipsis: Glyph) -> [String] {
    var lines: [String] = []
    while position < glyphs.count {
      let end = endOfLine()
      if lines.count + 1 == maximum, end < glyphs.count {
        return lines + [lineEnding(with: ellipsis)]
      }
      lines.append(text(position..<end))
      position = end
    }
    return lines
  }

  /// The index behind the line that begins at the position: at least one glyph further. Glyphs
  /// that are blank may hang over.
  private func endOfLine() -> Int {
    var used = 0
    var lastBreak: Int?
    for index in position..<glyphs.count {
      let glyph = glyphs[index]
      if index > position, LineBreakRules.allowBreak(glyphs[index - 1].character, glyph.character) {
        lastBreak = index
      }
      used += glyph.advance
      if index > position, !glyph.isBlank, !fits(used) { return lastBreak ?? index }
    }
    return glyphs.count
  }

  /// As many glyphs from the position as leave room for an ellipsis.
  private func lineEnding(with ellipsis: Glyph) -> String {
    var used = ellipsis.advance
    var end = position
    while end < glyphs.count, fits(used + glyphs[end].advance) {
      used += glyphs[end].advance
      end += 1
    }
    while end > position,
      glyphs[end - 1].isBlank || LineBreakRules.isOpening(glyphs[end - 1].character)
    {
      end -= 1
    }
    return text(position..<end) + String(ellipsis.character)
  }

  private func text(_ range: Range<Int>) -> String {
    var line = String(glyphs[range].lazy.map(\.character))
    if line.last == " " { line.removeLast() }
    return line
  }
}
