public import ChainDiagnostics
public import ChainModel

/// What can be wrong with a map whose text can be read.
public enum LanguageIssue: Issue, Equatable {
  // Names
  /// An id that names something already; the secondary range is the first declaration.
  case duplicateID(String, MapElement.Kind, first: MapElement.Kind)
  /// A text in a table that is no id.
  case invalidID(String, reserved: Bool)
  /// An id that names nothing.
  case unknownID(String, expected: MapElement.Kind, Hint)
  /// An id of something else; the secondary range is its declaration.
  case wrongKind(String, expected: MapElement.Kind, found: MapElement.Kind)
  /// A stage or segment that is opened again under another name.
  case otherName(String, MapElement.Kind)
  /// A stage or segment that was never given a name.
  case missingName(String, MapElement.Kind)
  /// A node that stands in no stage.
  case nodeOutsideStage(String)
  /// A segment that no stage holds.
  case segmentOutsideStage(String)
  /// A segment that is opened again in another stage.
  case segmentInOtherStage(String, stage: String, first: String)
  /// No `map` statement.
  case noMap
  /// A further `map` statement; the secondary range is the first.
  case secondMap
  /// A `map` statement in an included file.
  case mapInInclude
  /// A name in a table that several things have.
  case ambiguousName(String, MapElement.Kind, ids: [String])
  /// So many links that the rest is not made.
  case tooManyLinks(limit: Int)
  /// A name, in one of its languages, without a letter in it.
  case emptyName
  /// So many errors that the rest is not told.
  case tooManyErrors(limit: Int)

  // Values
  /// A readiness level that is not one of 1…9.
  case trlOutOfRange(String)
  /// A share that is not within 0…100 %.
  case shareOutOfRange(String)

  /// A text that says nothing and counts as not given; the payload is its word or column.
  case emptyValue(String)

  // Tables
  /// A table that is no UTF-8; the offset is that of the first faulty byte.
  case tableNotUTF8(offset: Int, isProbablyGB18030: Bool)
  /// A quote that is never closed.
  case unterminatedQuote
  /// Text between a closing quote and the next comma.
  case textAfterQuote
  /// A row with more or fewer fields than the header.
  case fieldCount(found: Int, expected: Int)
  /// A table without a header.
  case emptyTable
  /// A column that there is not.
  case unknownColumn(String, suggestion: String?)
  /// A column that is there twice; the secondary range is the first.
  case repeatedColumn(String)
  /// A header with neither `id` nor `name`.
  case noIdentifyingColumn
  /// A header whose columns are parted by something else than commas.
  case otherSeparator(String)
  /// A control character in a table; the payload is the first of those that stand side by side.
  case controlCharacter(Unicode.Scalar)
  /// A row without a value that it needs.
  case missingCell(TableNeed)
  /// A word that is none of those that can stand in the column.
  case unknownWord(String, column: String, known: [String], suggestion: String?)
  /// A text that is no number or date of the column.
  case invalidValue(String, column: String)
  /// A row that contradicts what is known of its organisation; the secondary range is where the
  /// organisation was first met.
  case conflict(organisation: String, column: String, known: String, found: String)

  // The whole map
  /// Nodes each of which requires the one before it, and the first the last.
  case circle([String])
  /// Shares at a node that come to more than the whole; in thousandths of a percent.
  case sharesExceedWhole(node: String, year: Int?, total: Int)
  /// Two organisations with one credit code; the secondary range is the first one's.
  case sameCode(String, first: String, second: String)
  /// A requirement whose tail stands in a later stage than its head.
  case againstStages(from: String, stage: String, to: String, toStage: String)
  /// A node without any link.
  case unlinkedNode(String)
  /// An organisation at no node.
  case organisationNowhere(String, Standing)
  /// Two organisations with one name or alias; the secondary range is the first one.
  case sameName(String, first: String, second: String)
  /// Facts of one file without a source; the range is the first one's.
  case factsWithoutSource(count: Int)
  /// Facts of one file that are old; the range is the first one's.
  case oldFacts(count: Int, years: Int)
  /// Requirements of one file that were stated before; the ranges are those of the first such.
  case repeatedRequirement(from: String, to: String, count: Int)
  /// Return flows and supports of one file that were stated before.
  case repeatedLink(from: String, to: String, arrow: String, count: Int)

  // Files
  /// An included file or table that is not there.
  case missingFile(String, suggestion: String?)
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
  /// A path without any character but blanks.
  case emptyPath
  /// The file that the map begins with cannot be read.
  case unreadableMap(String, SourceFailure)
}
