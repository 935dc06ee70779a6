/// Fills lines with as many glyphs of a text as fit.
struct LineBreaker {
  /// The text, with single blanks.
  private let text: String
  /// Its glyphs, or so many of its first that the lines surely overflow.
  private let glyphs: [Glyph]
  private let room: LineRoom
  private let ellipsis: Int

  init(_ text: String, _ advances: Advances, room: LineRoom, maximumLines: Int) {
    self.text = text
    self.room = room
    glyphs = Glyph.read(text, advances, filling: maximumLines, of: room)
    ellipsis = advances.advance(of: "…" as Character)
  }

  /// The lines; when there would be more than the maximum, the last ends with an ellipsis.
  func lines(maximum: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while start < glyphs.count {
      let end = endOfLine(from: start)
      if lines.count + 1 == maximum, end < glyphs.count {
        return lines + [lineWithEllipsis(from: start)]
      }
      lines.append(line(start..<end))
      start = end
    }
    return lines
  }

  /// The number of lines, as far as a limit.
  func count(upTo limit: Int) -> Int {
    var count = 0
    var start = 0
    while start < glyphs.count, count < limit {
      start = endOfLine(from: start)
      count += 1
    }
    return count
  }

  /// The index behind the line that begins at a glyph: at least one further. A blank may hang
  /// over the end.
  private func endOfLine(from start: Int) -> Int {
    var used = glyphs[start].advance
    var lastBreak: Int?
    for index in glyphs.indices[(start + 1)...] {
      let glyph = glyphs[index]
      if BreakRole.allowBreak(glyphs[index - 1].role, glyph.role) { lastBreak = index }
      used += glyph.advance
      if glyph.role != .blank, !room.fits(used) { return lastBreak ?? index }
    }
    return glyphs.count
  }

  /// As many glyphs as leave room for an ellipsis, and the ellipsis.
  private func lineWithEllipsis(from start: Int) -> String {
    var used = ellipsis
    var end = start
    while end < glyphs.count, room.fits(used + glyphs[end].advance) {
      used += glyphs[end].advance
      end += 1
    }
    while end > start, !glyphs[end - 1].role.isDisjoint(with: [.blank, .opening]) { end -= 1 }
    return line(start..<end) + "…"
  }

  /// The text of glyphs, without a blank at the end.
  private func line(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let end = last + 1 < glyphs.count ? glyphs[last + 1].start : text.endIndex
    return String(
      text[glyphs[first].start..<(glyphs[last].role == .blank ? glyphs[last].start : end)])
  }
}
