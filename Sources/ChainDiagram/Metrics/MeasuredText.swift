/// A text cut where its lines may break, so that its lines are counted at many widths without being
/// written.
///
/// It is an object, so that it is shared by all who ask for it and never copied.
final class MeasuredText: Sendable {
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
  /// The least widths, in points, at which it takes one line, two lines and so on.
  private let widths: [Double]
  /// Where a line is narrower, a word is broken in any case.
  private let widestPart: Double
  /// The widths of the words that count as broken when a line is narrower.
  private let words: [Double]

  /// What stands between two places at which a line may break; advances in thousandths of an em.
  private struct Part {
    /// Without a blank at the end, which may hang over the line.
    var solid: Int
    var whole: Int
  }

  /// Measures a text of at most so many lines. Complexity: O(length).
  init(_ text: String, _ style: TextStyle, maximumLines: Int) {
    let text = text.withSingleBlanks
    let (advances, size) = (Advances(style.weight), style.size)
    self.text = text
    self.style = style
    self.maximumLines = maximumLines
    let parts = Self.parts(of: text, advances)
    let widest = parts.reduce(0) { max($0, $1.solid) }
    widestPart = TextMetrics.length(widest, size)
    words = Self.words(of: text, advances).map { TextMetrics.length($0, size) }
    // The last of these that is needed is the widest part: no line is narrower than that.
    var (least, lines) = (parts.reduce(0) { $0 + $1.whole }, 1)
    var widths: [Double] = []
    while !parts.isEmpty, lines <= maximumLines {
      var low = widest
      while low < least {
        let middle = (low + least) / 2
        if Self.lines(parts, in: middle) <= lines { least = middle } else { low = middle + 1 }
      }
      widths.append(TextMetrics.length(least, size))
      if least == widest { break }
      lines += 1
    }
    self.widths = widths
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
    parts.reserveCapacity(glyphs.count)
    for (index, glyph) in glyphs.enumerated() {
      let isBreak = index > 0 && BreakRole.allowBreak(glyphs[index - 1].role, glyph.role)
      if index == 0 || isBreak { parts.append(Part(solid: 0, whole: 0)) }
      parts[parts.count - 1].whole += glyph.advance
      if glyph.role != .blank { parts[parts.count - 1].solid = parts[parts.count - 1].whole }
    }
    return parts
  }

  /// The number of lines of so much, in which the widest part fits.
  private static func lines(_ parts: [Part], in room: Int) -> Int {
    var lines = 1
    var used = 0
    for part in parts {
      if used > 0, used + part.solid > room {
        lines += 1
        used = 0
      }
      used += part.whole
    }
    return lines
  }

  /// How the text fits a width.
  ///
  /// Complexity: O(lines + words), or O(length) where a word is too long for a line.
  func fit(in width: Double) -> Fit {
    guard !widths.isEmpty else { return Fit(lines: 0, flaws: 0) }
    var needed = 1
    if widestPart <= width {
      while needed <= widths.count, widths[needed - 1] > width { needed += 1 }
    } else {
      needed = brokenLines(in: LineRoom(width: width, size: style.size))
    }
    let isCut = needed > maximumLines
    let lines = min(needed, maximumLines)
    // In one line nothing is broken.
    let broken = lines > 1 ? words.count { $0 > width } : 0
    return Fit(lines: lines, flaws: (isCut ? 2 : 0) + broken)
  }

  private func brokenLines(in room: LineRoom) -> Int {
    let breaker = LineBreaker(
      text, Advances(style.weight), room: room, maximumLines: maximumLines)
    return breaker.count(upTo: maximumLines + 1)
  }
}
