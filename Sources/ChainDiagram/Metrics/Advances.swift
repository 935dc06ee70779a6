import ChainText

/// How far characters move the pen in one weight, in thousandths of an em.
struct Advances {
  private let table: [UInt16]

  init(_ weight: TextMetrics.Weight) {
    table = weight == .bold ? AdvanceTable.bold : AdvanceTable.regular
  }

  private static let em = 1_000
  /// No emoji of the common colour fonts is wider.
  private static let emoji = 1_400
  /// VARIATION SELECTOR-16, which asks for the coloured picture of the scalar before it.
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

  /// The advance of a text. Complexity: O(length).
  func advance(of text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      // Anything else may be a part of the character before it.
      guard scalar.isASCII || scalar.isCommonIdeograph else {
        return text.reduce(0) { $0 + advance(of: $1) }
      }
      sum += advance(of: scalar)
    }
    return sum
  }

  /// The advance of a character. Complexity: O(its scalars).
  func advance(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return advance(of: first) }
    if character == "\r\n" { return advance(ofASCII: 0x20) }
    let isEmoji = first.properties.isEmojiPresentation || scalars.contains(Self.emojiSelector)
    return isEmoji ? Self.emoji : scalars.reduce(0) { $0 + advance(of: $1) }
  }

  /// The advance of a character that is one scalar. Complexity: O(1).
  func advance(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x80 { return advance(ofASCII: UInt8(truncatingIfNeeded: value)) }
    if scalar.isCommonIdeograph { return Self.em }
    var start = 0
    for block in AdvanceTable.blocks where value >= block.lowerBound {
      if value <= block.upperBound { return Int(table[start + Int(value - block.lowerBound)]) }
      start += block.count
    }
    return advance(ofUntabulated: scalar)
  }

  /// Blanks are as wide as a space; other control characters as the sign that stands for them.
  func advance(ofASCII byte: UInt8) -> Int {
    switch byte {
    case 0x20..<0x7F: Int(table[Int(byte) - 0x20])
    case 0x09...0x0D: Int(table[0])
    default: Self.em
    }
  }

  private func advance(ofUntabulated scalar: Unicode.Scalar) -> Int {
    if scalar.cellWidth == 0 { return 0 }
    if scalar.properties.isEmojiPresentation { return Self.emoji }
    let isHalfwidth =
      (0xFF61...0xFFDC).contains(scalar.value) || (0xFFE8...0xFFEE).contains(scalar.value)
    return isHalfwidth ? Self.em / 2 : Self.em
  }
}
