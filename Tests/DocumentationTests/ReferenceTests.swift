import ChainMaps
import Testing

extension RecordedTests {
  /// What the reference pages list is what there is.
  @Suite("Lists in the reference pages")
  struct ReferenceTests {
    @Test("the codes, with their weight and title in both languages")
    func codes() throws {
      let lists = MessageLanguage.allCases.map { CodeGuide(in: $0).list().split(separator: "\n") }
      let rows = try zip(lists[0], lists[1]).map { english, chinese in
        let code = english.prefix { $0 != " " }
        let titles = [english, chinese].map { $0.dropFirst(code.count).drop { $0 == " " } }
        let severity = try severity(of: code)
        return "| \(code) | \(severity) | \(titles.joined(separator: " | ")) |"
      }
      try Document.expect(
        ["| code | weight | about | 内容 |", "| --- | --- | --- | --- |"] + rows, in: "codes",
        of: "docs/language.md")
    }

    /// The weight of a code, as its example shows it; those without an example are errors.
    private func severity(of code: Substring) throws -> Severity {
      let explanation = Explanation.ofTexts.first { $0.code == DiagnosticCode(code) }
      guard let explanation, !explanation.failing.isEmpty else { return .error }
      let texts = Dictionary(
        explanation.failing.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
      let result = MapLoader.load(
        "map.chain", from: TextSources(texts), today: PartialDate(year: 2026, month: 11, day: 22))
      return try #require(result.diagnostics.first { $0.code == explanation.code }).severity
    }

    @Test("the reserved words are no ids, and are all the words of the grammar")
    func reservedWords() throws {
      let page = try Document("docs/language.md")
      let words = try #require(page.block(under: "## Reserved words"))
      let reserved = words.split(whereSeparator: \.isWhitespace).map(String.init)
      for word in reserved { #expect(throws: MapLoadError.self) { try map(withNode: word) } }
      for word in Self.freeWords { #expect(throws: Never.self) { try map(withNode: word) } }
      let grammar = try #require(page.block(under: "## The grammar"))
      let quoted = grammar.matches(of: /"(?<word>[a-z]+)"/).map { String($0.output.word) }
      #expect(Set(quoted).subtracting(Self.freeWords) == Set(reserved))
    }

    @Test("the reserved words with their Chinese forms")
    func chineseWords() throws {
      let rows = Keyword.allCases.map { "| `\($0.rawValue)` | `\($0.chinese)` |" }
      try Document.expect(
        ["| English | 中文 |", "| --- | --- |"] + rows, in: "words", of: "docs/language.md")
    }

    /// The kinds of organisations and the grades of evidence.
    private static let freeWords: Set = [
      "enterprise", "university", "institute", "agency", "service", "page", "dataset", "announced",
      "partial",
    ]
    private func map(withNode id: String) throws {
      _ = try LoadedMap(text: "map m \"M\"\nstage upstream { node \(id) \"N\"; node x \"X\" }")
    }

    @Test("the custom properties, with their values in light and dark")
    func palette() throws {
      let rows = Theme.properties.map { "| `--\($0.name)` | `\($0.light)` | `\($0.dark)` |" }
      try Document.expect(
        ["| property | light | dark |", "| --- | --- | --- |"] + rows, in: "colours",
        of: "docs/svg.md")
    }
  }
}

extension Document {
  /// The text of the first fenced block under a heading.
  fileprivate func block(under heading: String) -> String? {
    guard let line = lines.firstIndex(of: heading) else { return nil }
    return blocks.first { $0.lines.lowerBound > line }.map(text(of:))
  }
}
