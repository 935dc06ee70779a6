import ChainText

/// Where a line may break: the basic rules of East Asian typesetting (kinsoku shori), and those
/// for words.
enum LineBreakRules {
  /// Whether a line may end with one character and the next begin with the other.
  static func allowBreak(_ left: Character, _ right: Character) -> Bool {
    guard let last = left.unicodeScalars.first, let first = right.unicodeScalars.first else {
      return false
    }
    if last == " " { return true }
    if first == " " || neverAtStart.contains(first) || opening.contains(last) { return false }
    if joints.contains(last) { return right.isLetter }
    return left.cellWidth == 2 || right.cellWidth == 2
  }

  /// Whether a line must not end with the character.
  static func isOpening(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(opening.contains) ?? false
  }

  /// After these a word may be broken.
  private static let joints = scalars("-‐/／")

  /// What must not begin a line: closing punctuation, signs that belong to the number before
  /// them, small kana and marks of repetition.
  private static let neverAtStart = scalars(
    ")]}）］｝】〕〗〙〛》〉」』〞’”»›,.;:!?，．、。；：！？·・•…‥%％‰℃°-‐/／ー〜～々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ")

  /// What must not end a line: opening punctuation and signs that belong to what follows.
  private static let opening = scalars("([{（［｛【〔〖〘〚《〈「『〝‘“«‹$¥￥€£＄#＃")

  private static func scalars(_ text: String) -> Set<Unicode.Scalar> { Set(text.unicodeScalars) }
}

extension Character {
  /// Whether it is a blank at which a line may break, unlike a no-break space.
  var isBreakableBlank: Bool {
    self == " " || isWhitespace && self != "\u{A0}" && self != "\u{202F}" && self != "\u{2007}"
  }
}
