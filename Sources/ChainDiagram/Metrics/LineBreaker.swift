/// Fills lines with as many glyphs of a text as fit.
struct LineBreaker {
  /// The text, with single blanks.
  private let text: String
  /// Its glyphs, or so many of its first that the lines surely overflow.
  private let glyphs: [Glyph]
  private let room: LineRoom
  private let ellipsis: Int
  private let hyphen: Int

  init(_ text: String, _ advances: Advances, room: LineRoom, maximumLines: Int) {
    self.text = text
    self.room = room
    glyphs = Glyph.read(text, advances, filling: maximumLines, of: room)
    ellipsis = advances.advance(of: "…" as Character)
    hyphen = advances.advance(of: "-" as Character)
  }

  /// The lines; when there would be more than the maximum, the last ends with an ellipsis.
  func lines(maximum: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while start < glyphs.count {
      let (end, isHyphenated) = endOfLine(from: start)
      if lines.count + 1 == maximum, end < glyphs.count {
        return lines + [lineWithEllipsis(from: start)]
      }
      lines.append(line(start..<end) + (isHyphenated ? "-" : ""))
      start = end
    }
    return lines
  }

  /// The number of lines, as far as a limit.
  func count(upTo limit: Int) -> Int {
    var count = 0
    var start = 0
    while start < glyphs.count, count < limit {
      start = endOfLine(from: start).end
      count += 1
    }
    return count
  }

  /// The index behind the line that begins at a glyph, at least one further, and whether a word is broken
  /// there with a hyphen. A blank may hang over the end.
  private func endOfLine(from start: Int) -> (end: Int, isHyphenated: Bool) {
    var used = glyphs[start].advance
    var lastBreak: Int?
    for index in glyphs.indices[(start + 1)...] {
      let glyph = glyphs[index]
      if BreakRole.allowBreak(glyphs[index - 1].role, glyph.role) { lastBreak = index }
      used += glyph.advance
      if glyph.role != .blank, !room.fits(used) {
        if let lastBreak { return (lastBreak, false) }
        let syllable = endOfSyllable(from: start, before: index)
        return (syllable ?? index, syllable != nil)
      }
    }
    return (glyphs.count, false)
  }

  /// The last place before a glyph at which the word that begins a line may be broken, with room for the
  /// hyphen.
  private func endOfSyllable(from start: Int, before limit: Int) -> Int? {
    let end = glyphs[start...].firstIndex { $0.role != .letter } ?? glyphs.count
    // A word that goes on from the line before has been broken there.
    let wordStart = glyphs[..<start].lastIndex { $0.role != .letter }.map { $0 + 1 } ?? 0
    guard wordStart < end else { return nil }
    let breaks = Syllables.breaks(in: text[index(of: wordStart)..<index(of: end)])
    return breaks.map { wordStart + $0 }.last { place in
      guard place > start, place < limit else { return false }
      return room.fits(glyphs[start..<place].reduce(hyphen) { $0 + $1.advance })
    }
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
    return String(text[index(of: first)..<index(of: glyphs[last].role == .blank ? last : last + 1)])
  }
  /// Where a glyph begins; the end of the text behind the last.
  private func index(of glyph: Int) -> String.Index {
    glyph < glyphs.count
      ? text.utf8.index(text.startIndex, offsetBy: glyphs[glyph].start) : text.endIndex
  }
}
