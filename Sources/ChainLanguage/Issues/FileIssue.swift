public import ChainDiagnostics

/// What can be wrong with the files of a map.
public enum FileIssue: Issue, Equatable {
  /// An included file or table that is not there; whether the text that mentions it comes through a pipe.
  case missingFile(String, suggestion: String?, isPiped: Bool = false)
  /// A path that leaves the map's folder.
  case outsideFolder(String)
  /// A file that includes itself, directly or by others; the files of the circle in order.
  case includeCircle([String])
  /// A file or table that is read already; the secondary range is the first mention.
  case readTwice(String)
  /// A folder or something else in the place of a file.
  case unreadableFile(String, SourceFailure)
  /// Includes in includes beyond the limit.
  case includesTooDeep(limit: Int)
  /// A table in the place of a text of the language; the command that reads it.
  case tableIncluded(String)
  /// A text of the language in the place of a table.
  case textAsTable(String)
  /// A table, workbook or picture in the place of a map.
  case noMapFile(String, ForeignFile)
  /// A workbook, document or picture in the place of a table.
  case noTableFile(String, ForeignFile)
  /// A path without any character but blanks.
  case emptyPath
  /// The file that the map begins with cannot be read.
  case unreadableMap(String, SourceFailure)
}

extension FileIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// Its weight.
  public var severity: Severity {
    switch self {
    case .missingFile, .outsideFolder, .includeCircle, .unreadableFile, .includesTooDeep,
      .emptyPath, .unreadableMap, .tableIncluded, .textAsTable, .noMapFile, .noTableFile:
      .error
    case .readTwice: .warning
    }
  }

  private var number: LanguageCode {
    switch self {
    case .missingFile: .missingFile
    case .outsideFolder: .outsideFolder
    case .includeCircle: .includeCircle
    case .readTwice: .readTwice
    case .unreadableFile: .unreadableFile
    case .includesTooDeep: .includesTooDeep
    case .emptyPath: .emptyPath
    case .tableIncluded: .tableIncluded
    case .textAsTable: .textAsTable
    case .noMapFile: .noMapFile
    case .noTableFile: .noTableFile
    case .unreadableMap: .unreadableMap
    }
  }
}
