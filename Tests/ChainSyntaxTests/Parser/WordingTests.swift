import ChainDiagnostics
import Testing

@testable import ChainSyntax

@Suite struct WordingTests {
  /// An issue of each kind.
  private let issues: [SyntaxIssue] = [
    .invalidUTF8(offset: 3, guess: nil), .nullCharacter, .controlCharacter("\u{1B}"),
    .unexpectedText("@"), .lookalike("，", meant: ","), .wideDigits("9"), .needlessColon,
    .foreignComment("#"), .unterminatedString, .invalidEscape("\\x"), .foreignQuotes("a"),
    .unknownArrow("-->", meant: "->"), .digitFirst("3d"), .invalidNumber("1.2.3"),
    .invalidDate("2026-13", .month), .unquotedText("a b"), .invalidLanguageTag("x"),
    .invalidID("a_b", meant: "a-b"),
    .expected([.id, .arrow, .statement(.file)], found: .endOfLine),
    .unknownWord("membr", in: .file, suggestion: "member"),
    .misplacedWord("kind", in: .node, home: [.organisation, .role]), .reservedWord("map"),
    .unknownKind("x", suggestion: nil), .unknownGrade("x", suggestion: "page"),
    .repeatedAttribute("core"), .repeatedTranslation("zh"), .mixedSeparators, .barAfterArrow,
    .missingSeparator(before: "node"), .continuationAtLineStart("->"), .braceOnItsOwnLine,
    .missingClosingBrace(open: 2), .unexpectedClosingBrace, .nestingTooDeep(limit: 64),
    .unknownQueryWord("nods", due: .noun, suggestion: "nodes"), .nestedWith,
    .selectionForAssertion, .assertionForSelection, .comparisonWithoutOrder("kind"),
    .foreignComparison("=>", meant: ">="), .bracketsTooDeep(limit: 64), .tooManyErrors,
    .deferredStatements(2),
  ]

  @Test func codesAreExplicitAndUnique() {
    #expect(issues.map(\.code) == SyntaxIssue.allCodes)
    #expect(SyntaxIssue.allCodes == SyntaxIssue.allCodes.sorted())
    #expect(SyntaxIssue.allCodes.allSatisfy { (101...199).contains($0.number) })
    #expect(SyntaxIssue.allCodes.first?.description == "CHN0101")
  }

  @Test func everyIssueHasWordsInBothLanguages() {
    for issue in issues {
      let english = issue.wording(in: .english)
      let chinese = issue.wording(in: .chinese)
      #expect(!english.headline.isEmpty && !english.headline.hasSuffix("."))
      #expect(english.headline != issue.code.description)
      #expect(english.headline.first?.isUppercase == false || english.headline.hasPrefix("NUL"))
      #expect(chinese.headline.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(!chinese.headline.hasSuffix("。") && !chinese.headline.contains("‘"))
      #expect(english.notes.count == chinese.notes.count)
      #expect((english.help == nil) == (chinese.help == nil))
    }
  }

  @Test func charactersThatCannotBeSeenAreNamed() {
    let words = SyntaxIssue.unexpectedText("\u{200B}\u{202E}x").wording(in: .english)
    #expect(words.headline == "unexpected ‘<U+200B><U+202E>x’")
  }

  @Test func placesAreListedAsEachLanguageDoes() {
    let issue = SyntaxIssue.misplacedWord(
      "note", in: .map, home: [.map, .node, .organisation, .role])
    let english = issue.wording(in: .english)
    #expect(english.headline == "‘note’ cannot stand in the map’s block")
    #expect(
      english.notes == [
        "it stands in the map’s block, in a node, in an organisation or among the facts of a role"
      ])
    let chinese = issue.wording(in: .chinese)
    #expect(chinese.headline == "“note”不能用在 map 块中")
    #expect(chinese.notes == ["应写在 map 块、节点块、机构块或角色的事实中"])
    let top = SyntaxIssue.misplacedWord("map", in: .node, home: [.file])
    #expect(top.wording(in: .chinese).notes == ["应写在文件顶层"])
  }
}
