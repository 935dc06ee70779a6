/// A language tag after BCP 47, such as `en`, `zh` or `zh-Hant`, compared without regard to case.
public struct LanguageTag: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The tag in lower case.
  public let rawValue: String

  /// Makes a tag; the text is not checked against a registry.
  public init(_ text: some StringProtocol) { rawValue = text.lowercased() }

  /// Makes a tag from a literal.
  public init(stringLiteral text: String) { self.init(text) }

  /// English.
  public static let english: Self = "en"
  /// Chinese.
  public static let chinese: Self = "zh"

  /// The tag without its last part: `zh` of `zh-Hant`; nil for a tag of one part.
  var moreGeneral: LanguageTag? {
    rawValue.lastIndex(of: "-").map { LanguageTag(rawValue[..<$0]) }
  }

  /// The first part of the tag: `zh` of `zh-Hant`.
  public var language: Substring { rawValue.prefix { $0 != "-" } }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag itself.
  public var description: String { rawValue }
}
