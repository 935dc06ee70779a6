/// Words and scalars in valid UTF-8. They belong to the bytes: asked of the lexer while it moves on, they
/// would copy it.
extension UnsafeBufferPointer<UInt8> {
  /// The offset behind the letters, digits and inner hyphens that begin at an offset.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < count {
      let byte = self[end]
      if byte.isLetterOrDigit {
        end += 1
      } else if byte == UInt8(ascii: "-") {
        guard isWordPart(at: end + 1) else { break }
        end += 1
      } else {
        guard byte >= 0x80 else { break }
        let (scalar, count) = scalar(at: end)
        guard scalar.isLetterDigitOrMark else { break }
        end += count
      }
    }
    return end
  }

  /// Whether a letter or digit stands at an offset.
  func isWordPart(at offset: Int) -> Bool {
    guard offset < count else { return false }
    if self[offset] < 0x80 { return self[offset].isLetterOrDigit }
    return scalar(at: offset).scalar.isLetterOrDigit
  }

  /// The scalar at an offset, and its length.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, count: Int) {
    let lead = UInt32(self[offset])
    func trail(_ index: Int) -> UInt32 {
      offset + index < count ? UInt32(self[offset + index]) & 0x3F : 0
    }
    let (value, length): (UInt32, Int) =
      switch lead {
      case ..<0x80: (lead, 1)
      case ..<0xE0: ((lead & 0x1F) << 6 | trail(1), 2)
      case ..<0xF0: ((lead & 0x0F) << 12 | trail(1) << 6 | trail(2), 3)
      default: ((lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
