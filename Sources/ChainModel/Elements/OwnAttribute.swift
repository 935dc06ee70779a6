/// What an author notes of an organisation or a node that the language has no word for: a key, such as
/// `employees`, and a value.
public struct OwnAttribute: Hashable, Sendable {
  /// What is noted, the same wherever it is noted; an id in shape.
  public let key: String
  /// What it is.
  public let value: Value

  /// A value of one of the kinds that can be compared.
  public enum Value: Hashable, Sendable {
    /// A number; never infinite.
    case number(Double)
    /// A year, a month or a day.
    case date(PartialDate)
    /// Anything else.
    case text(String)
  }

  /// Makes an attribute.
  public init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }
}

extension OwnAttribute.Value: CustomStringConvertible {
  /// The value as a reader sees it: `1200`, `0.5`, `2018-06`, `SZSE 300750`.
  public var description: String {
    switch self {
    case .number(let number):
      // As whole as it was written; a `Double` holds every whole number of fifteen digits.
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .date(let date): date.description
    case .text(let text): text
    }
  }
}
