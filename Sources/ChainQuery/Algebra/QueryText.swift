import ChainModel

// Queries as text of the query language. What is printed parses to an equal value on the same map.

extension Query: CustomStringConvertible {
  /// The query as text: `nodes in midstream with no member`.
  public var description: String { text(plural: true) }

  /// The query with its noun in the singular or the plural.
  func text(plural: Bool) -> String {
    var parts = adjectives.map(\.rawValue)
    parts.append(plural ? noun.plural : noun.rawValue)
    parts += filters.map(\.description)
    if !comparisons.isEmpty {
      parts.append("where " + comparisons.map(\.description).joined(separator: " and "))
    }
    if let condition { parts.append("with " + condition.description) }
    return parts.joined(separator: " ")
  }
}

extension Question: CustomStringConvertible {
  /// The question as text.
  public var description: String {
    switch self {
    case .selection(let query): query.description
    case .paths(let start, let end): "paths from \(start) to \(end)"
    case .assertion(let assertion): assertion.description
    }
  }
}

extension Assertion: CustomStringConvertible {
  /// The assertion as text: `every core node has at least 2 enterprises`.
  public var description: String {
    switch self {
    case .count(let quantity, let query): quantity.text(of: query)
    case .every(let query, let condition): "every \(query.text(plural: false)) has \(condition)"
    }
  }
}

extension Condition: CustomStringConvertible {
  /// The condition as text: `some university and no enterprise`.
  public var description: String {
    switch form {
    case .count(let quantity, let query):
      // A condition inside of a condition stands in brackets: whose it is must be seen.
      query.condition == nil ? quantity.text(of: query) : "(\(quantity.text(of: query)))"
    case .not(let condition): "not \(condition.bracketed(unless: condition.isSingle))"
    case .all(let parts):
      parts.map { $0.bracketed(unless: $0.isSingle) }.joined(separator: " and ")
    case .any(let parts):
      parts.map { $0.bracketed(unless: $0.isSingle || $0.isConjunction) }
        .joined(separator: " or ")
    }
  }

  private var isSingle: Bool {
    switch form {
    case .count, .not: true
    case .all, .any: false
    }
  }

  private var isConjunction: Bool { if case .all = form { true } else { false } }

  private func bracketed(unless isPlain: Bool) -> String {
    isPlain ? description : "(\(description))"
  }
}

extension Quantity: CustomStringConvertible {
  /// The quantity as text: `fewer than 2`.
  public var description: String {
    switch self {
    case .no: "no"
    case .some: "some"
    case .atLeast(let number): "at least \(number)"
    case .atMost(let number): "at most \(number)"
    case .exactly(let number): "exactly \(number)"
    case .fewer(let number): "fewer than \(number)"
    case .more(let number): "more than \(number)"
    }
  }

  /// The quantity with what is counted: `no member`, `at least 2 enterprises`.
  func text(of query: Query) -> String {
    "\(self) \(query.text(plural: isPlural))"
  }

  private var isPlural: Bool {
    switch self {
    case .no, .some: false
    case .atLeast(let number), .atMost(let number), .exactly(let number), .fewer(let number),
      .more(let number):
      number != 1
    }
  }
}

extension Filter: CustomStringConvertible {
  /// The filter as text: `upstream of cells, packs`.
  public var description: String {
    if case .doing(let roles) = self {
      return roles.map(\.participle).joined(separator: " or ")
    }
    return kind.rawValue + " " + references.map(\.description).joined(separator: ", ")
  }
}

extension Comparison: CustomStringConvertible {
  /// The comparison as text: `trl >= 4`.
  public var description: String {
    switch self {
    case .trl(let relation, let level): "trl \(relation.rawValue) \(level)"
    case .share(let relation, let share): "share \(relation.rawValue) \(share.digits)%"
    case .since(let relation, let date): "since \(relation.rawValue) \(date)"
    case .asof(let relation, let date): "asof \(relation.rawValue) \(date)"
    case .evidence(let relation, let grade): "evidence \(relation.rawValue) \(grade.rawValue)"
    case .kind(let relation, let kind): "kind \(relation.rawValue) \(kind.rawValue)"
    case .code(let relation, let code): "code \(relation.rawValue) \(code.asStringLiteral)"
    case .tag(let relation, let tag): "tag \(relation.rawValue) \(tag.asStringLiteral)"
    case .name(let relation, let name): "name \(relation.rawValue) \(name.asStringLiteral)"
    case .own(let key, let relation, let value): "\(key) \(relation.rawValue) \(value.asWritten)"
    }
  }
}

extension OwnAttribute.Value {
  /// The value as the language writes it: a text in quotes.
  var asWritten: String {
    if case .text(let text) = self { text.asStringLiteral } else { description }
  }
}

extension Share {
  /// Percent with as many decimals as there are.
  fileprivate var digits: String {
    let whole = thousandths / 1000
    var decimals = String(thousandths % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? String(whole) : "\(whole).\(decimals)"
  }
}

extension Reference: CustomStringConvertible {
  /// The reference as text: an id as it is, a name in quotes.
  public var description: String {
    if case .named(let name) = self { return name.asStringLiteral }
    return Self.openingWords.contains(text) || !KeyShape.isValid(text)
      ? text.asStringLiteral : text
  }

  /// The words that open a part of a query: as an id they stand in quotes.
  public static let openingWords: Set<String> = [
    "with", "where", "and", "or", "not", "no", "some", "every", "has", "have", "at", "exactly",
    "fewer", "more", "in", "of", "into", "out", "from", "to", "by",
  ]
}

extension String {
  /// The text in quotes, with escapes.
  fileprivate var asStringLiteral: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
