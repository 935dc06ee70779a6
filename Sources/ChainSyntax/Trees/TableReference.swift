public import ChainDiagnostics
public import ChainModel

/// `members from "…"` or `candidates from "…"`, perhaps with a block about its columns.
public struct TableReference: Sendable {
  /// A column that the language has no word for, kept as an own attribute: `employees`, or
  /// `"员工（人）" as employees`.
  public struct Column: Sendable {
    /// What stands in the table's header.
    public var heading: Located<String>
    /// The key of the attribute.
    public var key: Identifier
  }

  /// What the table's organisations are.
  public var standing: Standing
  /// The table's file, relative to this one.
  public var path: StringLiteral
  /// The columns that are kept beside those of the language.
  public var columns: [Column] = []
  /// What stands in the header over columns that are passed over.
  public var ignored: [Located<String>] = []
  /// The whole statement.
  public var range: SourceRange
}
