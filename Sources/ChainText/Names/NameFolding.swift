extension StringProtocol {
  /// A key under which two spellings of one name are the same.
  ///
  /// Letter case, full-width forms, the kind and number of blanks, blanks beside round brackets
  /// and invisible characters make no difference: `ＢＹＤ　（Shenzhen）` and `byd (shenzhen)` have
  /// one key. Nor does it matter whether an accent is part of its letter or follows it, since
  /// strings compare by canonical equivalence; keep keys as strings, not as bytes.
  ///
  /// Complexity: O(length), without tables for ASCII.
  public var foldedForComparison: String {
    var folded = FoldedName(capacity: utf8.count)
    for scalar in unicodeScalars {
      if scalar.isASCII {
        folded.append(ascii: UInt8(truncatingIfNeeded: scalar.value))
      } else {
        folded.append(scalar)
      }
    }
    return folded.text
  }
}

/// A folded name that is being written.
private struct FoldedName {
  private(set) var text = ""
  /// Whether blanks came since the last letter.
  private var hasPendingBlank = false
  /// Whether a blank would be dropped here: at the start and after a round bracket.
  private var dropsBlank = true

  init(capacity: Int) { text.reserveCapacity(capacity) }

  /// Takes an ASCII byte.
  mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x09...0x0D, 0x20: hasPendingBlank = true
    case 0x41...0x5A: write(Unicode.Scalar(byte | 0x20))
    default: write(Unicode.Scalar(byte))
    }
  }

  /// Takes a scalar beyond ASCII.
  mutating func append(_ scalar: Unicode.Scalar) {
    let scalar = scalar.foldedWidth
    if scalar.isASCII { return append(ascii: UInt8(truncatingIfNeeded: scalar.value)) }
    if scalar.isUncasedIdeograph { return write(scalar) }
    let properties = scalar.properties
    if properties.isWhitespace {
      hasPendingBlank = true
    } else if !properties.isDefaultIgnorableCodePoint {
      for folded in scalar.foldedCase.unicodeScalars { write(folded) }
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    let isBracket = scalar == "(" || scalar == ")"
    if hasPendingBlank, !dropsBlank, !isBracket { text.unicodeScalars.append(" ") }
    text.unicodeScalars.append(scalar)
    hasPendingBlank = false
    dropsBlank = isBracket
  }
}

extension Unicode.Scalar {
  /// Whether no folding concerns it: the common ideographs.
  fileprivate var isUncasedIdeograph: Bool { (0x3400...0x9FFF).contains(value) }

  /// The ordinary form of a full-width letter, sign or blank, and of half-width katakana.
  fileprivate var foldedWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0xFF61...0xFF9F: Self.katakana[Int(value - 0xFF61)]
    case 0x3000: " "
    default: self
    }
  }

  /// The ordinary forms of U+FF61 to U+FF9F; the last two are the combining sound marks, which
  /// join with the letter before them by canonical equivalence.
  private static let katakana = Array(
    ("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      + "\u{3099}\u{309A}").unicodeScalars)

  /// The letter without its case. Lower case alone keeps ‘ẞ’, ‘ß’ and ‘ss’ apart, and the two
  /// small sigmas; there and back again brings each together, as Unicode's full case folding does.
  fileprivate var foldedCase: String {
    properties.lowercaseMapping.uppercased().lowercased()
  }
}
