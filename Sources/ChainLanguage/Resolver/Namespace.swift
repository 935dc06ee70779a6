import ChainModel
import ChainDiagnostics
import ChainSyntax

/// What each identifier of a map names; one names one thing.
struct Namespace {
  /// What an identifier names and where it was declared.
  struct Entry {
    let kind: MapElement.Kind
    private let storedIndex: Int32
    let range: SourceRange

    /// The place in the outline's list of such things.
    var index: Int { Int(storedIndex) }

    init(_ kind: MapElement.Kind, _ index: Int, at range: SourceRange) {
      self.kind = kind
      storedIndex = Int32(truncatingIfNeeded: index)
      self.range = range
    }
  }

  /// By symbol, for a look without hashing.
  private var entries: [Entry?]

  /// Makes a namespace for a table's symbols; it grows with further ones.
  init(symbolCount: Int) { entries = Array(repeating: nil, count: symbolCount) }

  subscript(symbol: Symbol) -> Entry? {
    let index = Int(symbol.rawValue)
    return entries.indices.contains(index) ? entries[index] : nil
  }

  /// Gives an identifier its meaning unless it has one, which is then answered.
  mutating func declare(_ symbol: Symbol, _ entry: Entry) -> Entry? {
    let index = Int(symbol.rawValue)
    while entries.count <= index { entries.append(nil) }
    if let known = entries[index] { return known }
    entries[index] = entry
    return nil
  }
}
