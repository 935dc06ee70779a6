import ChainDiagnostics
import Testing

@testable import ChainSyntax

@Suite struct SyntaxWordingTests {
  /// An issue of each kind.
  private let issues: [any ChainDiagnostics.Issue] = [
    CharacterIssue.invalidUTF8(offset: 3, guess: nil), CharacterIssue.nullCharacter,
    CharacterIssue.controlCharacter("\u{1B}"),
    CharacterIssue.unexpectedText("@"), CharacterIssue.lookalike("，", meant: ","),
    CharacterIssue.wideDigits("9"), CharacterIssue.needlessColon,
    CharacterIssue.foreignComment("#"), CharacterIssue.invisibleCharacter("\u{200B}"),
    LiteralIssue.unterminatedString,
    LiteralIssue.invalidEscape("\\x"), LiteralIssue.foreignQuotes("a"),
    LiteralIssue.unknownArrow("-->", meant: "->"), LiteralIssue.digitFirst("3d"),
    LiteralIssue.invalidNumber("1.2.3"),
    LiteralIssue.invalidDate("2026-13", .month), LiteralIssue.unquotedText("a b"),
    LiteralIssue.invalidLanguageTag("x", meant: "zh"),
    LiteralIssue.invalidID("a_b", meant: "a-b"),
    StatementIssue.expected([.id, .arrow, .statement(.file)], found: .endOfLine),
    StatementIssue.unknownWord("membr", in: .file, suggestion: "member"),
    StatementIssue.misplacedWord("kind", in: .node, home: [.organisation, .role]),
    StatementIssue.reservedWord("map"),
    StatementIssue.unknownKind("x", suggestion: nil),
    StatementIssue.unknownGrade("x", suggestion: "page"),
    StatementIssue.repeatedAttribute("core"), StatementIssue.repeatedTranslation("zh"),
    StatementIssue.mixedSeparators, StatementIssue.barAfterArrow,
    LiteralIssue.missingPercent("0.35", hundredfold: "35"),
    StatementIssue.backwardArrow("<-", meant: "a -> b"),
    StatementIssue.bracketsInLink(meant: ["a | b -> d", "c -> d"]),
    LiteralIssue.backslashInPath("a/b.csv"), LiteralIssue.quoteInString("a"),
    StatementIssue.missingComma("b"), LiteralIssue.quotedValue("7"),
    LiteralIssue.missingOpeningQuote("a"), StatementIssue.unknownRegister("x", suggestion: nil),
    LiteralIssue.foreignAbout("ca"),
    BlockIssue.missingSeparator(before: "node"), BlockIssue.continuationAtLineStart("->"),
    BlockIssue.braceOnItsOwnLine,
    BlockIssue.missingClosingBrace(open: 2), BlockIssue.unexpectedClosingBrace,
    BlockIssue.nestingTooDeep(limit: 64), BlockIssue.missingOpeningBrace,
    BlockIssue.commaBetweenStatements(before: "source", endsLine: false), LiteralIssue.aboutDate,
    LiteralIssue.openRange(meant: "30%-100%"),
    QueryIssue.unknownQueryWord("nods", due: .noun, suggestion: "nodes"), QueryIssue.nestedWith,
    QueryIssue.selectionForAssertion, QueryIssue.assertionForSelection,
    QueryIssue.comparisonWithoutOrder("kind"),
    QueryIssue.foreignComparison("=>", meant: ">="), QueryIssue.bracketsTooDeep(limit: 64),
    BlockIssue.tooManyErrors,
  ]

  @Test func codesAreExplicitAndUnique() {
    #expect(issues.map(\.code) == SyntaxCode.all)
    #expect(SyntaxCode.all == SyntaxCode.all.sorted())
    #expect(SyntaxCode.all.allSatisfy { (101...199).contains($0.number) })
    #expect(SyntaxCode.all.first?.description == "CHN0101")
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
      #expect(english.help != nil || !english.notes.isEmpty, "\(issue.code) says no way out")
    }
  }

  @Test func charactersThatCannotBeSeenAreNamed() {
    let words = CharacterIssue.unexpectedText("\u{200B}\u{202E}x").wording(in: .english)
    #expect(words.headline == "unexpected ‘<U+200B><U+202E>x’")
  }

  @Test func placesAreListedAsEachLanguageDoes() {
    let issue = StatementIssue.misplacedWord(
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
    let top = StatementIssue.misplacedWord("map", in: .node, home: [.file])
    #expect(top.wording(in: .chinese).notes == ["应写在文件顶层"])
  }
}
