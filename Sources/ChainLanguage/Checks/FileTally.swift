import ChainDiagnostics

/// Counts places by file, for remarks that are summed up.
struct FileTally {
  /// The count in one file.
  struct Sum {
    var count = 0
    /// The first place in the file.
    var first: SourceLocation
  }

  private let sources: SourceTexts
  /// The sums by the file's offset in the space of all files.
  private var sumsByBase: [UInt32: Sum] = [:]
  /// The file of the last place, where the next one most likely lies too.
  private var current: SourceRange?

  init(_ sources: SourceTexts) { self.sources = sources }

  /// The sums in the order of the files.
  var sums: [Sum] { sumsByBase.values.sorted { $0.first < $1.first } }

  /// Counts a place. Complexity: O(log files).
  mutating func add(_ place: SourceLocation) {
    guard let file = file(of: place) else { return }
    var sum = sumsByBase[file.start.offset] ?? Sum(first: place)
    sum.count += 1
    sum.first = min(sum.first, place)
    sumsByBase[file.start.offset] = sum
  }

  private mutating func file(of place: SourceLocation) -> SourceRange? {
    if let current, current.start <= place, place <= current.end { return current }
    current = sources.file(containing: place)?.range
    return current
  }
}
