import ChainModel
import ChainText

extension OwnAttribute.Value {
  /// The value in JSON: a number as one, a date or a text as a text.
  var json: JSONValue {
    if case .number(let number) = self {
      return Int(exactly: number).map(JSONValue.integer) ?? .number(number)
    }
    return .string(description)
  }
}

extension [OwnAttribute] {
  /// The attributes as a JSON object, by key.
  var json: JSONValue { .object(map { .init($0.key, $0.value.json) }) }
}

/// The last columns of a table of things: their tags, and a column for each own attribute that one of them
/// has; nothing where none has any.
struct OwnColumns {
  private let hasTags: Bool
  private let keys: [String]

  init(of rows: [(tags: [String], attributes: [OwnAttribute])]) {
    hasTags = rows.contains { !$0.tags.isEmpty }
    keys = Set(rows.flatMap { $0.attributes.map(\.key) }).sorted()
  }

  /// What stands in the header.
  var header: [String] { (hasTags ? ["tag"] : []) + keys }

  /// What stands in a row.
  func cells(_ tags: [String], _ attributes: [OwnAttribute]) -> [String] {
    (hasTags ? [tags.joined(separator: "; ")] : [])
      + keys.map { key in
        attributes.first { $0.key == key }?.value.description ?? ""
      }
  }
}
