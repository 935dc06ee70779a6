import ChainDiagnostics
import ChainModel

/// The words that a block has had so far, each with the place where it came first.
///
/// A block has a handful of them: looking through a short list is cheaper than hashing.
struct SeenKeywords {
  private var places: [(keyword: Keyword, range: SourceRange)] = []

  /// Where a word came first; nil when it has not come yet.
  func firstPlace(of keyword: Keyword) -> SourceRange? {
    places.first { $0.keyword == keyword }?.range
  }

  /// Notes a word, unless it came before.
  mutating func note(_ keyword: Keyword, at range: SourceRange) {
    guard firstPlace(of: keyword) == nil else { return }
    places.append((keyword, range))
  }
}
