import ChainText

/// A character of a text as a line breaker sees it.
struct Glyph {
  /// Where it begins in the text, in bytes of UTF-8.
  let start: Int
  /// How far it moves the pen, in thousandths of an em.
  let advance: Int
  let role: BreakRole

  /// Reads a text in which blanks are single spaces; not further than until the glyphs are surely
  /// too many for a number of lines.
  static func read(
    _ text: String, _ advances: Advances, filling lines: Int, of room: LineRoom
  ) -> [Glyph] {
    var bytes = text
    return bytes.withUTF8 { bytes in
      let most = room.most(in: lines)
      var glyphs: [Glyph] = []
      glyphs.reserveCapacity(min(bytes.count, 200))
      var (start, used) = (0, 0)
      while start < bytes.count, used <= most {
        let (glyph, end) =
          plain(at: start, in: bytes, advances) ?? character(at: start, in: text, advances)
        if glyph.role != .blank { used += room.least(of: glyph) }
        glyphs.append(glyph)
        start = end
      }
      return glyphs
    }
  }

  /// Reads a character that is one scalar for certain, as printable ASCII and common ideographs are wherever
  /// another of them follows; nil for any other.
  private static func plain(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ advances: Advances
  ) -> (Glyph, end: Int)? {
    func isPlain(_ byte: UInt8) -> Bool {
      (0x20..<0x7F).contains(byte) || byte.mayLeadCommonIdeograph
    }
    let lead = bytes[start]
    guard isPlain(lead) else { return nil }
    let end = lead < 0x80 ? start + 1 : start + 3
    guard end >= bytes.count || isPlain(bytes[end]) else { return nil }
    guard lead >= 0x80 else {
      return (
        Glyph(
          start: start, advance: advances.advance(ofASCII: lead), role: BreakRole.ascii[Int(lead)]),
        end
      )
    }
    let value =
      UInt32(lead & 0xF) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6
      | UInt32(bytes[start + 2] & 0x3F)
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return (
      Glyph(start: start, advance: advances.advance(of: scalar), role: BreakRole(of: scalar)), end
    )
  }

  /// Reads a character of any number of scalars.
  private static func character(
    at start: Int, in text: String, _ advances: Advances
  ) -> (Glyph, end: Int) {
    let index = text.utf8.index(text.startIndex, offsetBy: start)
    let behind = text.index(after: index)
    let first = text.unicodeScalars[index]
    let isSingle = text.unicodeScalars.index(after: index) == behind
    // A space with a mark on it is no blank.
    let role = BreakRole(of: first)
    return (
      Glyph(
        start: start,
        advance: isSingle ? advances.advance(of: first) : advances.advance(of: text[index]),
        role: isSingle ? role : role.subtracting(.blank)),
      start + text.utf8.distance(from: index, to: behind)
    )
  }
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
