import ChainDiagnostics
import ChainModel

/// Chooses between the two languages, and knows how each quotes and lists.
struct Speaker {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  func callAsFunction(
    _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String
  ) -> String {
    language == .english ? english() : chinese()
  }

  /// A text from the map in quotes, cut when it is long.
  func quote(_ text: String) -> String {
    let isLong = text.unicodeScalars.count > 60
    let shown = isLong ? String(text.prefix(50)) + "…" : text
    return self("‘\(shown)’", "“\(shown)”")
  }

  /// `a, b or c`
  func anyOf(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast().joined(separator: self(", ", "、"))
    return self("\(others) or \(last)", "\(others)或\(last)")
  }

  func didYouMean(_ words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    let words = anyOf(words.prefix(3).map { quote($0) })
    return self("did you mean \(words)?", "是否想写\(words)？")
  }

  /// `1 fact`, `2 facts`
  func count(_ number: Int, _ singular: String, _ plural: String, _ chinese: String) -> String {
    self("\(number) \(number == 1 ? singular : plural)", "\(number) \(chinese)")
  }

  /// `a region`
  func aThing(_ kind: ElementKind) -> String {
    switch kind {
    case .region: self("a region", "地区")
    case .field: self("a field", "领域")
    case .stage: self("a stage", "阶段")
    case .segment: self("a segment", "环节")
    case .node: self("a node", "节点")
    case .organisation: self("an organisation", "机构")
    }
  }

  /// `region`
  func thing(_ kind: ElementKind) -> String {
    self(kind.rawValue, aThing(kind))
  }

  /// `12.5 %` of thousandths of a percent.
  func percent(_ thousandths: Int) -> String {
    var rest = String(thousandths % 1000)
    rest = String(repeating: "0", count: 3 - rest.count) + rest
    while rest.last == "0" { rest.removeLast() }
    let whole = thousandths / 1000
    return rest.isEmpty ? "\(whole) %" : "\(whole).\(rest) %"
  }
}
