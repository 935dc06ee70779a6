import ChainModel

/// A column of a table by the word in its header.
enum TableColumn: String, CaseIterable {
  // Of the organisation
  case id, name, kind, region, alias, tag, code, url
  // Of what it does
  case role, node, trl, share, since, source, evidence, asof, note

  /// The word in Chinese.
  var chinese: String {
    switch self {
    case .id: "标识"
    case .name: "名称"
    case .role: "角色"
    case .kind, .region, .alias, .tag, .code, .url, .node, .trl, .share, .since, .source, .evidence,
      .asof, .note:
      Keyword(rawValue: rawValue)?.chinese ?? rawValue
    }
  }

  /// The column of a word in a header, in either language.
  init?(word: String) {
    guard let column = Self.words[word] else { return nil }
    self = column
  }

  /// The column of a heading, which may be written in both languages: `名称 name`, `节点（node）`.
  init?(heading: String) {
    let heading = heading.lowercased()
    if let column = TableColumn(word: heading) {
      self = column
      return
    }
    let words = heading.split { " /|()（）\n".contains($0) }
    let columns = words.compactMap { TableColumn(word: String($0)) }
    guard words.count == 2, columns.count == 2, columns[0] == columns[1] else { return nil }
    self = columns[0]
  }

  private static let words: [String: TableColumn] = {
    var words: [String: TableColumn] = [:]
    for column in allCases {
      words[column.rawValue] = column
      words[column.chinese] = column
    }
    return words
  }()

  /// Whether its cells tell something of a role at a node.
  var isFact: Bool {
    switch self {
    case .trl, .share, .since, .source, .evidence, .asof: true
    default: false
    }
  }
}
