import ChainText

/// What a character does to the ends of lines: the basic rules of East Asian typesetting (kinsoku
/// shori), and those for words.
struct BreakRole: OptionSet {
  let rawValue: UInt8

  /// A space, at which a line may break.
  static let blank = Self(rawValue: 1 << 0)
  /// Opening punctuation, and signs that belong to what follows: never at the end of a line.
  static let opening = Self(rawValue: 1 << 1)
  /// Closing punctuation, signs that belong to the number before them, small kana, marks of
  /// repetition: never at the start of a line.
  static let closing = Self(rawValue: 1 << 2)
  /// Hyphens and slashes, after which a word may be broken.
  static let joint = Self(rawValue: 1 << 3)
  /// East Asian wide characters, beside which a line may break.
  static let wide = Self(rawValue: 1 << 4)
  /// Letters.
  static let letter = Self(rawValue: 1 << 5)

  /// Whether a line may end with a character and the next one begin with the other.
  static func allowBreak(_ left: Self, _ right: Self) -> Bool {
    if left.contains(.blank) { return true }
    if right.contains(.blank) || right.contains(.closing) || left.contains(.opening) {
      return false
    }
    if left.contains(.joint) { return right.contains(.letter) }
    return left.contains(.wide) || right.contains(.wide)
  }
}

extension BreakRole {
  /// The role of a character that begins with the scalar. Complexity: O(1).
  init(of scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      self = Self.ascii[Int(scalar.value)]
    } else if scalar.isCommonIdeograph, scalar != "々" {
      self = [.wide, .letter]
    } else {
      self.init(lookingUp: scalar)
    }
  }

  private init(lookingUp scalar: Unicode.Scalar) {
    self = []
    if scalar == " " { insert(.blank) }
    if Self.openingSigns.contains(scalar) { insert(.opening) }
    if Self.closingSigns.contains(scalar) { insert(.closing) }
    if Self.joints.contains(scalar) { insert([.joint, .closing]) }
    if scalar.cellWidth == 2 { insert(.wide) }
    if scalar.properties.isAlphabetic { insert(.letter) }
  }

  /// Those of ASCII.
  static let ascii = (UInt8(0)..<0x80).map { Self(lookingUp: Unicode.Scalar($0)) }

  private static let openingSigns = scalars("([{（［｛【〔〖〘〚《〈「『〝‘“«‹$¥￥€£＄#＃")

  private static let closingSigns = scalars(
    ")]}）］｝】〕〗〙〛》〉」』〞’”»›,.;:!?，．、。；：！？·・•…‥%％‰℃°ー〜～"
      + "々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ")

  private static let joints = scalars("-‐/／")

  private static func scalars(_ text: String) -> Set<Unicode.Scalar> { Set(text.unicodeScalars) }
}
