import ChainModel
import ChainText

/// The comparisons of a query with own attributes, ready for many things.
struct OwnAttributeTest {
  private let tests: [(key: String, relation: Relation, wanted: OwnAttribute.Value)]

  /// Nil when the query compares none.
  init?(_ comparisons: [Comparison]) {
    tests = comparisons.compactMap { comparison in
      guard case .own(let key, let relation, let wanted) = comparison else { return nil }
      return (key, relation, wanted)
    }
    if tests.isEmpty { return nil }
  }

  /// Whether all hold of something with these attributes; what it does not have compares with nothing.
  func holds(of attributes: [OwnAttribute]) -> Bool {
    tests.allSatisfy { test in
      attributes.first { $0.key == test.key }.map { test.relation.holds($0.value, test.wanted) }
        ?? false
    }
  }
}

extension Relation {
  /// Whether a noted value stands so to a wanted one; values that cannot be compared do not.
  fileprivate func holds(_ noted: OwnAttribute.Value, _ wanted: OwnAttribute.Value) -> Bool {
    switch (noted, wanted) {
    case (.number(let noted), .number(let wanted)): return holds(noted...noted, wanted)
    case (.text(let noted), .text(let wanted)):
      guard let equality = Equality(rawValue: rawValue) else { return false }
      return equality.holds(noted.foldedForComparison, wanted.foldedForComparison)
    default:
      guard let noted = noted.date, let wanted = wanted.date else { return false }
      return holds(DateBounds(noted), wanted)
    }
  }
}

extension OwnAttribute.Value {
  /// The date that it is, or the year that a whole number may be.
  fileprivate var date: PartialDate? {
    switch self {
    case .date(let date): date
    case .number(let number): Int(exactly: number).flatMap { PartialDate(year: $0) }
    case .text: nil
    }
  }
}

extension OwnAttribute.Value {
  /// Whether the two can stand to each other in any way.
  func canBeCompared(with other: OwnAttribute.Value) -> Bool {
    switch (self, other) {
    case (.number, .number), (.text, .text): true
    case (.text, _), (_, .text): false
    default: date != nil && other.date != nil
    }
  }
}
