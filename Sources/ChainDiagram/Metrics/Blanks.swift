extension String {
  /// The text with every run of blanks, line ends included, as one space, and none at the ends.
  ///
  /// No-break spaces are no blanks. Complexity: O(length); the text itself when it is so already.
  var withSingleBlanks: String {
    if hasSingleBlanks { return self }
    var text = ""
    var hasPendingBlank = false
    for scalar in unicodeScalars {
      if scalar.isBreakableBlank {
        hasPendingBlank = !text.isEmpty
        continue
      }
      if hasPendingBlank { text.unicodeScalars.append(" ") }
      hasPendingBlank = false
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  private var hasSingleBlanks: Bool {
    hasSurelySingleBlanks || hasSingleBlanksAsScalars
  }

  /// Whether it has, as far as that is told without reading scalars: all blanks beyond ASCII begin with one of
  /// four bytes.
  private var hasSurelySingleBlanks: Bool {
    var wasBlank = true
    for byte in utf8 {
      switch byte {
      case 0x20 where !wasBlank: wasBlank = true
      case 0x20, 0x09...0x0D, 0xC2, 0xE1...0xE3: return false
      default: wasBlank = false
      }
    }
    return !wasBlank
  }

  private var hasSingleBlanksAsScalars: Bool {
    var wasBlank = true
    for scalar in unicodeScalars {
      let isBlank = scalar.isBreakableBlank
      if isBlank, wasBlank || scalar != " " { return false }
      wasBlank = isBlank
    }
    return !wasBlank || isEmpty
  }
}

extension Unicode.Scalar {
  /// Whether it is white space at which a line may break (Unicode's White_Space, without the
  /// no-break and figure spaces).
  fileprivate var isBreakableBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case ..<0x80: false
    case 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
    default: false
    }
  }
}
