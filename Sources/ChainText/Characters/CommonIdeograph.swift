extension Unicode.Scalar {
  /// Whether it is one of the common ideographs: of the blocks CJK Unified Ideographs and its
  /// Extension A. Each is a letter without case, two cells wide, and a character by itself, so that
  /// no table of Unicode need be asked.
  @inlinable public var isCommonIdeograph: Bool {
    value >= 0x4E00 && value <= 0x9FFF || value >= 0x3400 && value <= 0x4DBF
  }

  /// The code point in the notation of the Unicode Standard: `U+200B`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension UInt8 {
  /// Whether a common ideograph of the block CJK Unified Ideographs may begin with it in UTF-8; what
  /// does is three bytes long, and a character by itself.
  public var mayLeadCommonIdeograph: Bool { (0xE4...0xE9).contains(self) }
}
