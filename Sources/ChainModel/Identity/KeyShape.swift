/// What the ids of the chain language look like: letters of any script, digits and single hyphens
/// between two of them, at least one letter among them; combining marks belong to what they stand
/// on. What begins with a digit is an id where it cannot be read as a number or a date.
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
        case nil: isLetter(scalar) || ("0"..."9").contains(scalar)
        case "-": isLetter(scalar) || isDigit(scalar)
        default: scalar == "-" || isLetter(scalar) || isDigit(scalar) || isMark(scalar)
        }
      guard isAllowed else { return false }
      previous = scalar
    }
    guard let previous, previous != "-" else { return false }
    return !(text.utf8.first.map { (0x30...0x39).contains($0) } ?? false) || !readsAsValue(text)
  }

  /// Whether a text that begins with a digit is a number, a date or a part of either: `2026`,
  /// `1e5`, `2026年3月`.
  private static func readsAsValue(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { isLetter($0) }
    return letters.allSatisfy { "年月日号".unicodeScalars.contains($0) }
      || letters.count == 1 && (letters.first == "e" || letters.first == "E")
        && text.unicodeScalars.last.map(isDigit) == true
        && text.unicodeScalars.allSatisfy { $0.isASCII && $0 != "-" }
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
      id.append(contentsOf: String(scalar).lowercased().unicodeScalars)
    }
    let text = String(id)
    if text.isEmpty { return "org" }
    return isValid(text) ? text : "org-" + text
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
