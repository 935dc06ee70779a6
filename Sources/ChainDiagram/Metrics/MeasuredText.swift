/// A text cut where its lines may break, so that its lines are counted at many widths without being
/// written.
struct MeasuredText {
  /// How a text fits a width.
  struct Fit: Hashable {
    /// The number of lines.
    var lines: Int
    /// How bad it looks: a text that is cut counts two, a word that is longer than a line one.
    var flaws: Int
  }

  private let text: String
  private let style: TextStyle
  private let maximumLines: Int
  private let parts: [Part]
  private let widestPart: Int
  /// The advances of the words that count as broken when a line is narrower.
  private let words: [Int]

  /// What stands between two places at which a line may break; advances in thousandths of an em.
  private struct Part {
    /// Without a blank at the end, which may hang over the line.
    var solid: Int
    var whole: Int
  }

  /// Measures a text of at most so many lines. Complexity: O(length).
  init(_ text: String, _ style: TextStyle, maximumLines: Int) {
    let text = text.withSingleBlanks
    let advances = Advances(style.weight)
    self.text = text
    self.style = style
    self.maximumLines = maximumLines
    parts = Self.parts(of: text, advances)
    widestPart = parts.map(\.solid).max() ?? 0
    words = Self.words(of: text, advances)
  }

  /// The advances of the words in ASCII, between blanks, slashes and hyphens.
  private static func words(of text: String, _ advances: Advances) -> [Int] {
    var words: [Int] = []
    var word = 0
    var isASCII = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") {
        if word > 0, isASCII { words.append(word) }
        (word, isASCII) = (0, true)
      } else if byte < 0x80 {
        word += advances.advance(ofASCII: byte)
      } else {
        isASCII = false
      }
    }
    if word > 0, isASCII { words.append(word) }
    return words
  }

  private static func parts(of text: String, _ advances: Advances) -> [Part] {
    let everything = LineRoom(width: .infinity, size: 1)
    let glyphs = Glyph.read(text, advances, filling: .max, of: everything)
    var parts: [Part] = []
    for (index, glyph) in glyphs.enumerated() {
      let isBreak = index > 0 && BreakRole.allowBreak(glyphs[index - 1].role, glyph.role)
      if index == 0 || isBreak { parts.append(Part(solid: 0, whole: 0)) }
      parts[parts.count - 1].whole += glyph.advance
      if glyph.role != .blank { parts[parts.count - 1].solid = parts[parts.count - 1].whole }
    }
    return parts
  }

  /// How the text fits a width. Complexity: O(words), or O(length) where a word is too long for a line.
  func fit(in width: Double) -> Fit {
    let room = LineRoom(width: width, size: style.size)
    guard !parts.isEmpty, maximumLines > 0 else { return Fit(lines: 0, flaws: 0) }
    let needed = room.fits(widestPart) ? lines(in: room) : brokenLines(in: room)
    let isCut = needed > maximumLines
    let lines = min(needed, maximumLines)
    // In one line nothing is broken.
    let broken = lines > 1 ? words.count { !room.fits($0) } : 0
    return Fit(lines: lines, flaws: (isCut ? 2 : 0) + broken)
  }

  private func lines(in room: LineRoom) -> Int {
    var lines = 1
    var used = 0
    for part in parts {
      if used > 0, !room.fits(used + part.solid) {
        lines += 1
        used = 0
      }
      used += part.whole
    }
    return lines
  }

  private func brokenLines(in room: LineRoom) -> Int {
    let breaker = LineBreaker(
      text, Advances(style.weight), room: room, maximumLines: maximumLines)
    return breaker.count(upTo: maximumLines + 1)
  }
}
