import ChainModel

/// A value of a fixed list that stands in a cell as its English word or a Chinese one.
protocol TableWord: RawRepresentable<String>, CaseIterable {
  /// The Chinese words, the usual one first.
  var chineseWords: [String] { get }
}

extension TableWord {
  /// The value that a cell's word stands for, whatever its case.
  init?(cell: String) {
    if let word = Self(rawValue: cell) {
      self = word
      return
    }
    let lower = cell.lowercased()
    guard
      let word = Self.allCases.first(where: {
        $0.rawValue == lower || $0.chineseWords.contains(cell)
      })
    else { return nil }
    self = word
  }
}

extension OrganisationKind: TableWord {}

extension Role: TableWord {
  var chineseWords: [String] { [chinese] }
}

extension Evidence: TableWord {
  var chineseWords: [String] { [chinese] }
}
