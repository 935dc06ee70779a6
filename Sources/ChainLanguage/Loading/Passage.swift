import ChainDiagnostics
import ChainSyntax

/// A piece of a map in reading order: what an included file says stands at its `include`.
enum Passage {
  /// Statements that follow one another in a file.
  case statements(ArraySlice<Statement>, in: SourceFile)
  /// A table, and the file that holds it.
  case table(TableReference, SourceFile)
}

/// The texts of a map, read and cut into trees.
struct MapTexts {
  var sources = SourceTexts()
  var symbols = SymbolTable()
  var passages: [Passage] = []
  /// What the parser and the reading of files had to say.
  var diagnostics: [Diagnostic] = []
  /// Whether every text of the language that the map mentions could be read. If not, a name that is declared
  /// nowhere may be declared there.
  var isComplete = true
  /// Whether a table could not be read, so that an organisation that is declared nowhere may be there.
  var lacksTable = false
  /// The names that texts declare which could not be read.
  var unreadNames: Set<Symbol> = []
  /// Whether the file that the map begins with could be read. If not, it may hold what is missing.
  var isRootRead = true
}
