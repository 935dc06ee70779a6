import ChainDiagnostics

/// Counts places by file, for remarks that are summed up.
struct FileTally {
  /// The count in one file.
  struct Sum {
    var count = 0
    /// The first place in the file.
    var first: SourceLocation
  }

  private let files: [SourceFile]
  private(set) var sums: [Sum?]
  /// The file of the last place, where the next one most likely lies too.
  private var current = 0

  init(_ sources: SourceManager) {
    files = sources.files
    sums = Array(repeating: nil, count: files.count)
  }

  /// Counts a place.
  mutating func add(_ place: SourceLocation) {
    guard let file = file(of: place) else { return }
    var sum = sums[file] ?? Sum(first: place)
    sum.count += 1
    sum.first = min(sum.first, place)
    sums[file] = sum
  }

  private mutating func file(of place: SourceLocation) -> Int? {
    if contains(current, place) { return current }
    current = files.indices.first { contains($0, place) } ?? current
    return contains(current, place) ? current : nil
  }

  private func contains(_ file: Int, _ place: SourceLocation) -> Bool {
    files.indices.contains(file) && files[file].base <= place.offset
      && place.offset <= files[file].end
  }
}
