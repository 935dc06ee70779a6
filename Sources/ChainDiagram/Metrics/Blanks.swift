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
