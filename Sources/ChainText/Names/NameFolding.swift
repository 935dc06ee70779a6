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
    var text = ""
    text.reserveCapacity(utf8.count)
    return NameFolder(writingTo: FoldedText(text: text)).fold(unicodeScalars).text
  }
}

extension String {
  /// A hash of ``Swift/StringProtocol/foldedForComparison``, made without making that text: FNV-1a
  /// (Fowler, Noll, Vo), mixed once at the end. Nil when the folded name has characters other than
  /// ASCII and common ideographs, since those may be written in several ways.
  ///
  /// Nearly all names have one. Equal hashes alone prove nothing. Complexity: O(length).
  public var foldedHash: UInt64? {
    NameFolder(writingTo: FoldedHash()).fold(unicodeScalars).value
  }

  /// The ``foldedHash`` of a name in which nothing is left to compare.
  public static let emptyFoldedHash: UInt64? = "".foldedHash
}

/// Takes a folded name, scalar by scalar.
private protocol FoldedOutput {
  mutating func append(_ scalar: Unicode.Scalar)
}

private struct FoldedText: FoldedOutput {
  var text: String

  mutating func append(_ scalar: Unicode.Scalar) { text.unicodeScalars.append(scalar) }
}

private struct FoldedHash: FoldedOutput {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var isPlain = true

  /// The hash; nil for a name that is not plain.
  var value: UInt64? { isPlain ? hash ^ hash >> 32 : nil }

  mutating func append(_ scalar: Unicode.Scalar) {
    isPlain = isPlain && (scalar.isASCII || scalar.isCommonIdeograph)
    hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
  }
}

/// Folds a name: the rules, whatever becomes of the result.
private struct NameFolder<Output: FoldedOutput> {
  private var output: Output
  /// Whether blanks came since the last letter.
  private var hasPendingBlank = false
  /// Whether a blank would be dropped here: at the start and after a round bracket.
  private var dropsBlank = true

  init(writingTo output: Output) { self.output = output }

  /// Takes a whole name.
  consuming func fold(_ scalars: some Sequence<Unicode.Scalar>) -> Output {
    var folder = self
    for scalar in scalars { folder.append(scalar) }
    return folder.output
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return append(ascii: UInt8(truncatingIfNeeded: scalar.value)) }
    if scalar.isCommonIdeograph { return write(scalar) }
    let scalar = scalar.foldedWidth
    if scalar.isASCII { return append(ascii: UInt8(truncatingIfNeeded: scalar.value)) }
    let properties = scalar.properties
    if properties.isWhitespace {
      hasPendingBlank = true
    } else if !properties.isDefaultIgnorableCodePoint {
      for folded in scalar.foldedCase.unicodeScalars { write(folded) }
    }
  }

  private mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x09...0x0D, 0x20: hasPendingBlank = true
    case 0x41...0x5A: write(Unicode.Scalar(byte | 0x20))
    default: write(Unicode.Scalar(byte))
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    let isBracket = scalar == "(" || scalar == ")"
    if hasPendingBlank, !dropsBlank, !isBracket { output.append(" ") }
    output.append(scalar)
    hasPendingBlank = false
    dropsBlank = isBracket
  }
}

extension Unicode.Scalar {
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
