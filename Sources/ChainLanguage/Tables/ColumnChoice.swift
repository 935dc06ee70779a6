import ChainDiagnostics
import ChainModel
import ChainSyntax
import ChainText

/// What a text says of the columns of its table that the language has no word for.
struct ColumnChoice {
  private var kept: [String: (heading: Located<String>, key: String)] = [:]
  private let ignored: Set<String>
  private var found: Set<String> = []

  init(_ reference: TableReference, _ symbols: SymbolTable) {
    ignored = Set(reference.ignored.map(\.value.foldedForComparison))
    for column in reference.columns {
      let key = symbols.text(of: column.key.symbol)
      // A word of the language needs no choice: `columns employees, tags`.
      if key == column.heading.value, TableColumn(heading: key) != nil { continue }
      kept[column.heading.value.foldedForComparison] = (column.heading, key)
    }
  }

  /// Whether a column is not read.
  func passesOver(_ heading: String) -> Bool {
    !ignored.isEmpty && ignored.contains(heading.foldedForComparison)
  }

  /// The key under which a column is kept; nil when it is none of those.
  mutating func key(of heading: String) -> String? {
    guard !kept.isEmpty else { return nil }
    let folded = heading.foldedForComparison
    found.insert(folded)
    return kept[folded]?.key
  }

  /// The columns that are chosen and were not asked for, in the order of the text.
  var missing: [Located<String>] {
    kept.filter { !found.contains($0.key) }.map(\.value.heading).sorted {
      $0.range.start.offset < $1.range.start.offset
    }
  }
}
