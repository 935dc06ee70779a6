/// What an id looks like: a letter of any script, then letters, digits and `-` between two of them.
enum IdentifierShape {
  /// Whether a text is an id. Complexity: O(length).
  static func isValid(_ text: String) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isFirst = previous == nil
      let isAllowed =
        scalar == "-"
        ? !isFirst && previous != "-"
        : isLetter(scalar) || (!isFirst && isDigit(scalar))
          || (previous != nil && previous != "-" && isMark(scalar))
      guard isAllowed else { return false }
      previous = scalar
    }
    return previous != nil && previous != "-"
  }

  /// An id made from a name: its letters and digits in lower case, `-` for what lies between.
  static func made(from name: String) -> String {
    var id = String.UnicodeScalarView()
    var isGap = false
    for scalar in name.unicodeScalars {
      let isWord = isLetter(scalar) || isDigit(scalar) || (!isGap && !id.isEmpty && isMark(scalar))
      guard isWord else {
        isGap = true
        continue
      }
      if isGap, !id.isEmpty { id.append("-") }
      isGap = false
      if id.isEmpty, !isLetter(scalar) { id.append(contentsOf: "org-".unicodeScalars) }
      id.append(contentsOf: lowercased(scalar))
    }
    return id.isEmpty ? "org" : String(id)
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    String(scalar).lowercased().unicodeScalars
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    if (0x4E00...0x9FFC).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("0"..."9").contains(scalar) }
    return scalar.properties.generalCategory == .decimalNumber
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
