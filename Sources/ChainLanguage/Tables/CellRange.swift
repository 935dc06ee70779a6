import ChainSyntax

/// Two values in one cell, as spreadsheets have them: `20%-30%`, `20～30％`, `4至7`, `2019–2021`; or one
/// behind a word for about, `约75%`.
struct CellRange {
  /// What stands before the mark, without blanks at its ends.
  let lower: String
  /// What stands behind the mark, without blanks at its ends; the same where there is none.
  let upper: String
  /// Whether a word for about stands before them.
  let isAbout: Bool

  /// Reads a cell; nil when nothing in it says that its value is not exact.
  init?(_ text: String) {
    var text = text[...]
    let word = Self.wordsForAbout.first { text.lowercased().hasPrefix($0) }
    if let word { text = text.dropFirst(word.count).drop { $0 == " " || $0 == "." } }
    isAbout = word != nil
    let parts = Self.marks.lazy.map { text.split(separator: $0, omittingEmptySubsequences: false) }
      .first { $0.count == 2 }
    guard let parts else {
      guard isAbout else { return nil }
      (lower, upper) = (String(text), String(text))
      return
    }
    let trimmed = parts.map { String($0.trimmingBlanks) }
    (lower, upper) = (trimmed[0], trimmed[1])
  }

  private static let marks =
    RangeWords.between.map { $0.allSatisfy(\.isASCII) ? " \($0) " : $0 }
    + [" - ", "–", "—", "~", "～", "-"]
  /// Longer words before those that begin them.
  private static let wordsForAbout =
    (RangeWords.about.union(["about", "约", "~", "≈"])).sorted { $0.count > $1.count }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex
    return self[..<end].drop { $0 == " " }
  }
}
