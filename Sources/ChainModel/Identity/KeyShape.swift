/// What the ids of the chain language look like: a letter of any script, then letters, digits and
/// single hyphens between two of them; combining marks belong to what they stand on.
public enum KeyShape {
  /// Whether a text has the shape of an id and is no reserved word. Complexity: O(length).
  public static func isID(_ text: String) -> Bool {
    isValid(text) && !Keyword.words.contains(text)
  }

  /// Whether a text has the shape of an id. Complexity: O(length).
  public static func isValid(_ text: String) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isAllowed =
        switch previous {
        case nil: isLetter(scalar)
        case "-": isLetter(scalar) || isDigit(scalar)
        default: scalar == "-" || isLetter(scalar) || isDigit(scalar) || isMark(scalar)
        }
      guard isAllowed else { return false }
      previous = scalar
    }
    return previous != nil && previous != "-"
  }

  /// An id made from a name: its letters and digits in lower case, `-` for what lies between them,
  /// `org` for a name that has none. Complexity: O(length).
  public static func made(from name: String) -> String {
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
      id.append(contentsOf: String(scalar).lowercased().unicodeScalars)
    }
    return id.isEmpty ? "org" : String(id)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
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
