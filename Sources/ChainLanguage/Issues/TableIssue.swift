public import ChainDiagnostics
public import ChainSyntax

/// What can be wrong with a table as a whole.
public enum TableIssue: Issue, Equatable {
  /// A table that is no UTF-8; the offset is that of the first faulty byte.
  case tableNotUTF8(offset: Int, guess: EncodingGuess?)
  /// A quote that is never closed.
  case unterminatedQuote
  /// Text between a closing quote and the next comma.
  case textAfterQuote
  /// A row with more or fewer fields than the header.
  case fieldCount(found: Int, expected: Int)
  /// A table without a header.
  case emptyTable
  /// A column that there is not, and the one that was probably meant.
  case unknownColumn(String, suggestion: String)
  /// Columns that are not of the language, and are not read; whether one of them may be what the table lacks.
  case unknownColumns([String], mayBeNeeded: Bool)
  /// A column that the text chooses and the table has not.
  case missingColumn(String, suggestion: String?)
  /// A column that is there twice; the secondary range is the first.
  case repeatedColumn(String)
  /// A header with neither `id` nor `name`.
  case noIdentifyingColumn
  /// A header whose columns are parted by something else than commas.
  case otherSeparator(String)
  /// Lines above the header, such as a title.
  case linesAboveHeader(count: Int)
  /// A mark other than the comma that separates the columns, which is read so.
  case separatorRecognised(String)
  /// Another encoding than UTF-8, which is read so.
  case encodingRecognised(TableEncoding)
  /// A control character in a table; the payload is the first of those that stand side by side.
  case controlCharacter(Unicode.Scalar)
}

extension TableIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// Most are errors.
  public var severity: Severity {
    switch self {
    case .separatorRecognised, .encodingRecognised: .remark
    case .unknownColumns(_, mayBeNeeded: false): .warning
    default: .error
    }
  }

  private var number: LanguageCode {
    switch self {
    case .tableNotUTF8: .tableNotUTF8
    case .unterminatedQuote: .unterminatedQuote
    case .textAfterQuote: .textAfterQuote
    case .fieldCount: .fieldCount
    case .emptyTable: .emptyTable
    case .unknownColumn: .unknownColumn
    case .unknownColumns: .unknownColumns
    case .missingColumn: .missingColumn
    case .repeatedColumn: .repeatedColumn
    case .noIdentifyingColumn: .noIdentifyingColumn
    case .otherSeparator: .otherSeparator
    case .linesAboveHeader: .linesAboveHeader
    case .separatorRecognised: .separatorRecognised
    case .encodingRecognised: .encodingRecognised
    case .controlCharacter: .controlCharacter
    }
  }
}
