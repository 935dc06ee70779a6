public import ChainDiagnostics

/// A name in the text, and where it stands.
public struct Identifier: Hashable, Sendable {
  /// The name; ``Symbol/missing`` where the text lacks one.
  public var symbol: Symbol
  /// Where it stands; empty where it is missing.
  public var range: SourceRange
}

/// A value together with the range of the text that states it, its keyword included.
public struct Located<Value: Sendable>: Sendable {
  /// What is stated.
  public var value: Value
  /// Where.
  public var range: SourceRange
}

/// A number as it was written: exact, without rounding.
public struct NumberLiteral: Hashable, Sendable {
  /// Its digits without the point.
  public var significand: Int
  /// How many of them stand behind the point.
  public var decimals: Int
  /// Where it stands.
  public var range: SourceRange

  /// The number, rounded once.
  public var value: Double { Self.value(significand: significand, decimals: decimals) }

  /// The number that digits are, so many of them behind the point, rounded once.
  package static func value(significand: Int, decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return Double(significand) / scale
  }

  /// The number if it was written without a point.
  public var wholeValue: Int? { decimals == 0 ? significand : nil }
}

/// A text in the default language and its translations.
public struct LocalizedLiteral: Sendable {
  /// A text in another language.
  public struct Translation: Sendable {
    /// The BCP 47 language tag, such as `zh`.
    public var tag: Identifier
    /// The text.
    public var value: StringLiteral
  }

  /// The text that has no tag.
  public var value: StringLiteral
  /// The others, in the order of the text; no tag twice.
  public var translations: [Translation]

  /// From the default text to behind the last translation.
  public var range: SourceRange {
    translations.last.map { value.range.union($0.value.range) } ?? value.range
  }
}
