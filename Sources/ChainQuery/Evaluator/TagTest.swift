import ChainText

/// The comparisons of a query with tags, ready for many things.
struct TagTest {
  private let tests: [(relation: Equality, folded: String)]

  init(_ comparisons: [Comparison]) {
    tests = comparisons.compactMap { comparison in
      guard case .tag(let relation, let tag) = comparison else { return nil }
      return (relation, tag.foldedForComparison)
    }
  }

  /// Whether all hold of something with these tags.
  func holds(of tags: [String]) -> Bool {
    if tests.isEmpty { return true }
    let folded = tags.map(\.foldedForComparison)
    return tests.allSatisfy { folded.contains($0.folded) == ($0.relation == .equal) }
  }
}
