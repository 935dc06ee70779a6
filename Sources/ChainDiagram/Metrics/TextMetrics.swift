/// How wide text is in a picture, without any font: from a table of what the common sans-serif
/// families have at most, so that a text fits whichever of them draws it.
///
/// East Asian wide characters take one em, half-width ones half, marks none, emoji 1.4. Sizes are
/// those of fonts, what one em is; widths have the same unit.
public enum TextMetrics {
  /// The thickness of the strokes.
  public enum Weight: Hashable, Sendable {
    /// The weight of running text.
    case regular
    /// The weight of headings.
    case bold
  }

  /// The width of a text in one line; each blank character counts as a space.
  ///
  /// It is never less than what the measured fonts take, kerning aside.
  /// Complexity: O(length).
  public static func width(
    of text: some StringProtocol, size: Double, weight: Weight = .regular
  ) -> Double {
    length(Advances(weight).advance(of: text), size)
  }

  /// The text, with runs of blanks as one space, if it fits into a width; else its longest
  /// beginning that fits together with an ellipsis, or the ellipsis alone.
  ///
  /// Complexity: O(length).
  public static func truncate(
    _ text: String, width: Double, size: Double, weight: Weight = .regular
  ) -> String {
    wrap(text, width: width, size: size, weight: weight, maximumLines: 1).first ?? ""
  }

  /// Breaks a text into lines of at most a width. Runs of blanks, line ends included, become one
  /// space, and none at the ends of lines.
  ///
  /// Lines break at blanks, after hyphens and slashes, and between East Asian characters, but
  /// not before closing and not after opening punctuation. A word that is longer than a line is
  /// broken with a hyphen after a syllable (a few rules of English; see ``Syllables``), or else between
  /// characters; a character that is wider than a line has a line to itself. When
  /// the text needs more lines, the last one ends with an ellipsis. An empty text has no lines.
  ///
  /// Complexity: O(length).
  public static func wrap(
    _ text: String, width: Double, size: Double, weight: Weight = .regular, maximumLines: Int
  ) -> [String] {
    guard maximumLines > 0, !text.isEmpty else { return [] }
    let text = text.withSingleBlanks
    let advances = Advances(weight)
    let room = LineRoom(width: width, size: size)
    let breaker = LineBreaker(text, advances, room: room, maximumLines: maximumLines)
    return breaker.lines(maximum: maximumLines)
  }

  /// A number of thousandths of an em in the unit of the size.
  static func length(_ advance: Int, _ size: Double) -> Double {
    Double(advance) * size / 1_000
  }
}
