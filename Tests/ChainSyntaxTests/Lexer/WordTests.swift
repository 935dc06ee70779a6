import ChainDiagnostics
import ChainTestSupport
import Testing

@testable import ChainSyntax

@Suite struct WordTests {
  /// The tokens of a text as they are written.
  private func tokens(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes: bytes, base: 0, symbols: SymbolTable())
      var tokens: [String] = []
      while true {
        let token = lexer.next()
        if token.kind == .endOfFile { return tokens }
        tokens.append(lexer.text(of: token.range))
      }
    }
  }

  @Test func hyphensStandBetweenLettersAndDigits() {
    #expect(tokens("a->b") == ["a", "->", "b"])
    #expect(tokens("a-b->c-1~>d..>e") == ["a-b", "->", "c-1", "~>", "d", "..>", "e"])
    #expect(tokens("电芯-2->燃料-电池") == ["电芯-2", "->", "燃料-电池"])
    #expect(tokens("share 12.5%") == ["share", "12.5", "%"])
    #expect(tokens("asof>=2024-11 (x!=y)") == ["asof", ">=", "2024-11", "(", "x", "!=", "y", ")"])
  }

  @Test func lettersOfAnyScript() {
    #expect(tokens("Ångström 二〇二五 нода μ1 हिन्दी") == ["Ångström", "二〇二五", "нода", "μ1", "हिन्दी"])
  }

  @Test func canonicallyEquivalentSpellingsAreOneName() throws {
    let result = try ParsedText("e\u{301}t\u{E9} -> \u{E9}te\u{301}\n\u{212A}1 -> K1")
    let same = result.parsed.statements.allSatisfy { statement in
      guard case .link(let link) = statement else { return false }
      return link.sources[0].symbol == link.steps[0].targets[0].symbol
    }
    #expect(result.diagnostics.isEmpty && same)
  }

  @Test func caseMatters() throws {
    var symbols = SymbolTable()
    #expect(symbols.intern("Cells") != symbols.intern("cells"))
  }

  @Test func theTableAgreesWithStringEquality() {
    var symbols = SymbolTable()
    var known: [String: Symbol] = [:]
    var random = SeededGenerator(seed: 5)
    let alphabet = ["a", "b", "-", "电", "芯", "e\u{301}", "\u{E9}", "\u{212A}", "K", "1"]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        alphabet[Int.random(in: alphabet.indices, using: &random)]
      }.joined()
      #expect(symbols.symbol(for: text) == known[text])
      let symbol = symbols.intern(text)
      #expect(known[text] ?? symbol == symbol)
      #expect(symbols.text(of: symbol) == text)
      known[text] = symbol
    }
    #expect(Set(known.values).count == known.count)
  }

  @Test func nearArrows() throws {
    try expectIssues("a «-->» b «=>» c", .unknownArrow, .unknownArrow, mended: "a -> b -> c")
    try expectIssues("a «~~>» b «...>» c", .unknownArrow, .unknownArrow, mended: "a ~> b ..> c")
  }

  @Test func idsThatAreNone() throws {
    try expectIssues("node «2026-11» \"A\"", .digitFirst)
    try expectIssues("a -> «1e5», b", .digitFirst)
    try expectIssues("node «2026年» \"A\"\nnode «1.5g» \"B\"", .digitFirst, .digitFirst)
    try expectIssues("node fuel«-»\nnode «-»cell \"C\"", .unexpectedText, .unexpectedText)
    try expectIssues("node «2026» \"A\"", .digitFirst)
    try expectIssues("node «target» \"A\"\ntarget -> b", .reservedWord)
    try expectIssues("«node» -> b, «map»", .reservedWord, .reservedWord)
  }

  @Test func idsWithOtherMarksAreOneFault() throws {
    for (written, meant) in [
      ("a_b", "a-b"), ("a.b", "a-b"), ("x--y", "x-y"), ("中文－名", "中文-名"), ("a_b__c.d", "a-b-c-d"),
      ("a_", "a"), ("_a", "a"), ("a＿b", "a-b"), ("a–b", "a-b"), ("电芯_2", "电芯-2"),
    ] {
      try expectIssues("field «\(written)» \"F\"", .invalidID, mended: "field \(meant) \"F\"")
      try expectIssues(
        "«\(written)» -> c ~> «\(written)»", .invalidID, .invalidID,
        mended: "\(meant) -> c ~> \(meant)")
    }
    try expectIssues("«a_b»->c, «d_»..>e", .invalidID, .invalidID, mended: "a-b->c, d..>e")
    try expectIssues("field «_3» \"F\"", .invalidID)
    try expectIssues("field «3_d» \"F\"", .digitFirst)
    try expectIssues(
      "field f \"F\" «zh_CN» \"名\"", .invalidLanguageTag, mended: "field f \"F\" zh-CN \"名\"")
    try expectIssues("member a \"A\" { kind «enter_prise» }", .unknownKind)
    try expectIssues("map m \"M\" { «as_of» 2026 }", .unknownWord)
    #expect(
      try ParsedText("field f a_b c.d").codes == [118],
      "a text without quotes is one fault, whatever it holds")
  }

  @Test func arrowsWithHyphensOfOtherWidths() throws {
    try expectIssues("a «－>» b«—>»c", .unknownArrow, .unknownArrow, mended: "a -> b->c")
  }

  @Test func gradesAndKindsAreNoReservedWords() throws {
    #expect(try ParsedText("page, service -> dataset").codes.isEmpty)
  }
}
