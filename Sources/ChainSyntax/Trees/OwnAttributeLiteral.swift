/// `attribute employees 1200`
public struct OwnAttributeLiteral: Sendable {
  /// What is noted.
  public var key: Identifier
  /// What it is.
  public var value: Value

  /// A value as it was written.
  public enum Value: Sendable {
    /// A number.
    case number(NumberLiteral)
    /// A year, a month or a day.
    case date(DateLiteral)
    /// A text.
    case text(StringLiteral)
  }
}
