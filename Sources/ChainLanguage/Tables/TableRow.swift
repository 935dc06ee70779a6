import ChainDiagnostics
import ChainModel

/// A row of a table, by columns.
struct TableRow {
  let text: TableText
  let header: TableHeader
  let standing: Standing
  var cells: [TableCell] = []

  /// Makes the row as long as the header: spreadsheets leave out empty cells at its end, or add some.
  /// False when cells with something in them stand behind the last column.
  mutating func fit(to count: Int) -> Bool {
    while cells.count > count, cells.last?.isEmpty == true { cells.removeLast() }
    if let end = cells.last?.end, cells.count < count {
      // A row with nothing at a place where something is due is told of by what is due.
      cells += Array(
        repeating: TableCell(start: end, end: end), count: count - cells.count)
    }
    return cells.count == count
  }

  /// The cell of a column; nil when there is no such column or the cell is empty.
  subscript(column: TableColumn) -> TableCell? {
    guard let place = header.place(of: column) else { return nil }
    let cell = cells[place]
    return cell.isEmpty ? nil : cell
  }

  /// Whether a cell is empty whose column is there, or whose column is missing for certain.
  func lacks(_ column: TableColumn) -> Bool {
    self[column] == nil && (header.place(of: column) != nil || header.lacks(column))
  }

  /// What a column's cell says.
  func value(_ column: TableColumn) -> String? { self[column].map { text.text(of: $0) } }

  /// Where a column's cell stands; the whole row without one.
  func range(_ column: TableColumn) -> SourceRange { self[column].map(text.range) ?? range }

  /// Where the bytes of a row stand.
  struct Extent {
    let start, end: UInt32
  }

  /// Where its bytes stand.
  var extent: Extent {
    Extent(start: cells.first?.start ?? 0, end: cells.last?.end ?? 0)
  }

  /// Where the row stands.
  var range: SourceRange {
    guard let first = cells.first, let last = cells.last else { return text.range(0, 0) }
    return text.range(of: first).union(text.range(of: last))
  }

  /// The name of the organisation with its translations, as far as they are given.
  var name: LocalizedText {
    var name = LocalizedText(value(.name) ?? "")
    for translation in header.translations {
      let cell = cells[translation.place]
      guard !cell.isEmpty else { continue }
      name.translations.append(
        LocalizedText.Translation(language: translation.language, text: text.text(of: cell)))
    }
    return name
  }

  /// The columns of translations that are filled in, in the order of ``name``'s translations.
  var givenTranslations: [TableHeader.Translation] {
    header.translations.filter { !cells[$0.place].isEmpty }
  }

  /// The numbers in registers, with `;` between them and perhaps each behind the word of its register.
  var codes: [RegisterCode] {
    guard let text = value(.code) else { return [] }
    return text.items().compactMap { part in
      let words = part.split { $0.isWhitespace || $0 == ":" || $0 == "：" }
      guard let first = words.first else { return nil }
      if words.count > 1, let register = RegisterCode.Register(rawValue: first.lowercased()) {
        return RegisterCode(words.dropFirst().joined(separator: " "), register: register)
      }
      return RegisterCode(words.joined(separator: " "))
    }
  }

  /// The words that group the organisation, with `;` or `、` between them.
  var tags: [String] {
    value(.tag)?.items() ?? []
  }

  /// What the columns hold that the text chose, with the cells.
  var ownAttributes: [(attribute: OwnAttribute, cell: TableCell)] {
    header.attributes.compactMap { key, place in
      let cell = cells[place]
      return cell.isEmpty ? nil : (OwnAttribute(key, text.ownValue(of: cell)), cell)
    }
  }

  /// The note, if it is about the organisation: on a row without a role.
  var organisationNote: String? {
    self[.role] == nil && self[.node] == nil ? value(.note) : nil
  }
}

extension String {
  /// The items of a cell that holds several: what stands between commas, semicolons and line ends, the
  /// Chinese ones too, and between other marks, without blanks around it.
  func items(alsoBetween marks: String = "") -> [String] {
    split { ",;、；，\n".contains($0) || marks.contains($0) }.compactMap { part in
      let start = part.firstIndex { !$0.isWhitespace }
      let end = part.lastIndex { !$0.isWhitespace }
      guard let start, let end else { return nil }
      return String(part[start...end])
    }
  }
}
