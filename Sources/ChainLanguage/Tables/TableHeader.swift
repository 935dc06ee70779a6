import ChainDiagnostics
import ChainModel
import ChainSyntax
import ChainText

/// Which column of a table holds what.
struct TableHeader {
  /// A column with names in another language.
  struct Translation {
    let language: LanguageTag
    let place: Int
  }

  /// The places of the columns, by ``TableColumn``; -1 for one that is not there.
  private var places = [Int](repeating: -1, count: TableColumn.allCases.count)
  private(set) var translations: [Translation] = []
  /// The columns that are kept as own attributes.
  private(set) var attributes: [(key: String, place: Int)] = []
  /// What the columns that there are not were probably meant to be; the name of one that nobody
  /// can guess stands as it is.
  private var unknownColumns: [String] = []
  /// How many columns there are.
  private(set) var count = 0

  /// The place of a column in a row; nil when it is not there.
  func place(of column: TableColumn) -> Int? {
    let place = places[column.index]
    return place < 0 ? nil : place
  }

  /// Whether a column is missing for certain: not when one stands there that may be meant for it.
  func lacks(_ column: TableColumn) -> Bool {
    place(of: column) == nil && unknownColumns.isEmpty
  }

  /// What stands at a place of a row, as the header calls it; nil below a column that there is not.
  func name(at place: Int) -> ColumnName? {
    if let column = TableColumn.allCases.first(where: { self.place(of: $0) == place }) {
      return column == .name ? .ofOrganisation : .other(column.rawValue)
    }
    if let own = attributes.first(where: { $0.place == place }) { return .other(own.key) }
    return translations.contains { $0.place == place } ? .ofOrganisation : nil
  }

  /// What a column holds: names of organisations, in some language, or something else, by its word.
  enum ColumnName {
    case ofOrganisation
    case other(String)
  }

  /// Reads the first row; nil when nothing can be read under it. All that is wrong is reported.
  init?(
    _ cells: [TableCell], in text: TableText, _ choice: ColumnChoice,
    report: (TableIssue, SourceRange, [SourceRange])
      -> Void
  ) {
    var cells = cells
    while cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
    count = cells.count
    if let separator = Self.otherSeparator(cells, in: text) {
      report(TableIssue.otherSeparator(separator), text.range(of: cells[0]), [])
      return nil
    }
    var choice = choice
    var unguessed: [TableCell] = []
    for (place, cell) in cells.enumerated() {
      let name = text.text(of: cell)
      if choice.passesOver(name) { continue }
      guard let earlier = set(name.lowercased(), to: place, &choice) else {
        if let suggestion = Self.suggestion(for: name) {
          unknownColumns.append(suggestion)
          report(TableIssue.unknownColumn(name, suggestion: suggestion), text.range(of: cell), [])
        } else {
          unknownColumns.append(name)
          unguessed.append(cell)
        }
        continue
      }
      guard earlier < place else { continue }
      report(
        TableIssue.repeatedColumn(name), text.range(of: cell), [text.range(of: cells[earlier])])
    }
    for heading in choice.missing {
      let headings = cells.map { text.text(of: $0) }
      let suggestion = Spelling.closest(to: heading.value, among: headings).first
      report(
        TableIssue.missingColumn(heading.value, suggestion: suggestion), heading.range, [])
    }
    reportUnguessed(unguessed, in: text, report: report)
    if place(of: .id) == nil, place(of: .name) == nil {
      guard !unknownColumns.contains(where: { $0 == "id" || $0 == "name" }) else { return nil }
      let range = text.range(of: cells[0]).union(text.range(of: cells[count - 1]))
      report(TableIssue.noIdentifyingColumn, range, [])
      return nil
    }
  }

  /// Whether a row names columns: an id or a name, and another one if it has more cells.
  static func isHeader(_ cells: [TableCell], in text: TableText) -> Bool {
    let columns = cells.compactMap { TableColumn(heading: text.text(of: $0)) }
    return columns.contains { $0 == .id || $0 == .name } && (columns.count > 1 || cells.count == 1)
  }

  /// Reports the columns that nobody can guess: an error where one of them may be what the table lacks, else
  /// something to think about.
  private func reportUnguessed(
    _ cells: [TableCell], in text: TableText,
    report: (TableIssue, SourceRange, [SourceRange]) -> Void
  ) {
    guard let first = cells.first else { return }
    let lacksPart = (place(of: .role) == nil) != (place(of: .node) == nil)
    let lacksName = place(of: .id) == nil && place(of: .name) == nil
    report(
      TableIssue.unknownColumns(
        cells.map { text.text(of: $0) }, mayBeNeeded: lacksPart || lacksName),
      text.range(of: first), cells.dropFirst().map { text.range(of: $0) })
  }

  /// Notes where a column stands, and answers where it stood first; nil when there is no such.
  private mutating func set(
    _ name: String, to place: Int, _ choice: inout ColumnChoice
  ) -> Int? {
    if let key = choice.key(of: name) {
      if let known = attributes.first(where: { $0.key == key }) { return known.place }
      attributes.append((key, place))
      return place
    }
    if let column = TableColumn(heading: name) {
      if places[column.index] < 0 { places[column.index] = place }
      return places[column.index]
    }
    guard let tag = Self.tag(ofNames: name) else { return nil }
    let language = LanguageTag(tag)
    guard LanguageRegister.knows(language.language) else { return nil }
    if let known = translations.first(where: { $0.language == language }) { return known.place }
    translations.append(Translation(language: language, place: place))
    return place
  }

  /// The language tag of a column of names: `zh` of `name.zh` and `名称.zh`.
  private static func tag(ofNames name: String) -> Substring? {
    let words = [TableColumn.name.rawValue, TableColumn.name.chinese]
    return words.first { name.hasPrefix($0 + ".") }.map { name.dropFirst($0.count + 1) }
  }

  private static func suggestion(for name: String) -> String? {
    if let tag = tag(ofNames: name.lowercased()),
      let meant = LanguageRegister.subtag(meantBy: tag)
    {
      return "name." + meant
    }
    if let column = TableColumn(meantBy: name) {
      return name.allSatisfy(\.isASCII) ? column.rawValue : column.chinese
    }
    // Two ideographs with one in common are mostly two words: 备用 is no 备注.
    if name.count <= 2, !name.allSatisfy(\.isASCII) { return nil }
    let known =
      TableColumn.allCases.flatMap { [$0.rawValue, $0.chinese] } + ["name.zh", "name.en"]
    return Spelling.closest(to: name.lowercased(), among: known).first
  }

  /// A single column that holds `;`, a tab or `，` was parted by it.
  private static func otherSeparator(_ cells: [TableCell], in text: TableText) -> String? {
    guard cells.count == 1 else { return nil }
    let header = text.text(of: cells[0])
    return ["，", "|"].first { header.contains($0) }
  }
}

extension TableColumn {
  /// Its place among all columns.
  fileprivate var index: Int {
    switch self {
    case .id: 0
    case .name: 1
    case .kind: 2
    case .region: 3
    case .alias: 4
    case .code: 5
    case .url: 6
    case .role: 7
    case .node: 8
    case .trl: 9
    case .share: 10
    case .since: 11
    case .source: 12
    case .evidence: 13
    case .asof: 14
    case .note: 15
    case .tag: 16
    }
  }
}
