import ChainDiagnostics
import Testing

@testable import ChainSyntax

@Suite struct StatementTests {
  @Test func whatWasDue() throws {
    try expectIssues("node «{» core }", .expected)
    try expectIssues("node cells «{» core }", .expected)
    try expectIssues("node«»\ncells -> packs", .expected)
    try expectIssues("node a«»\n\"A\" -> b".replacing("\n\"A\" -> b", with: "\na -> b"), .expected)
    try expectIssues("node a«»", .expected)
    try expectIssues(
      "region r \"R\" { covers a«,» }", .commaBetweenStatements,
      mended: "region r \"R\" { covers a }")
    try expectIssues(
      "region r \"R\" {\n covers a«,»\n covers b\n}", .commaBetweenStatements,
      mended: "region r \"R\" {\n covers a\n covers b\n}")
    try expectIssues("include «{» x }", .expected)
    try expectIssues("«include» -> x", .reservedWord)
    try expectIssues("members «\"m.csv\"»\nfield g \"G\"", .expected)
    try expectIssues("a, b«»\nfield g \"G\"", .expected)
    try expectIssues("a ->«»\nfield g \"G\"", .expected)
    try expectIssues("a,«»\n«map» -> b", .expected, .reservedWord)
    try expectIssues("«\"a\"», b -> c\nd -> e", .expected)
    try expectIssues("a -> b, «,» c -> d", .expected)
    try expectIssues("field f \"F\" «{» core }\na -> b", .expected)
    try expectIssues("node f \"F\" { core } «-»> x".replacing("«-»>", with: "«->»"), .expected)
    try expectIssues("map m \"M\" { home «}»", .expected)
    try expectIssues(
      "node n \"N\" { alias \"x\"«,» }", .commaBetweenStatements,
      mended: "node n \"N\" { alias \"x\" }")
    try expectIssues("node n \"N\" { «\"x\"» }", .expected)
    try expectIssues("«{» x { y } }\n«(»\n«9» x\na -> b", .expected, .expected, .expected)
  }

  @Test func theMessageListsWhatCouldStand() throws {
    let result = try ParsedText("a b\nnode x \"X\" { 5 }\na -> {")
    let english = result.diagnostics.map { $0.issue.wording(in: .english) }
    let chinese = result.diagnostics.map { $0.issue.wording(in: .chinese) }
    #expect(english[0].headline == "no statement begins with ‘a’")
    #expect(english[0].notes[0].hasSuffix("view; or a link such as a -> b"))
    #expect(english[1].headline == "expected a statement in a node, found ‘5’")
    #expect(
      english[1].notes == [
        "here can stand: core, target, unsurveyed, fields, alias, tag, attribute, note"
      ])
    #expect(english[2].headline == "expected an id, found ‘{’")
    #expect(chinese[1].headline == "此处应为节点块中的语句，实际是“5”")
  }

  @Test func misspeltWordsAreReadAsMeant() throws {
    try expectIssues(
      "«membr» b \"B\" { «kinds» service; «make» x { «tlr» 5 } }",
      .unknownWord, .unknownWord, .unknownWord, .unknownWord)
    let result = try ParsedText("membr b \"B\" { kinds service; make x { tlr 5 } }")
    #expect(result.dump == "member b \"B\"\n  kind service\n  makes x\n    trl 5.0\n")
    #expect(result.diagnostics[0].issue.wording(in: .english).help == "did you mean ‘member’?")
    try expectIssues("«nod» x\nmap m \"M\" { «hom» }", .unknownWord, .unknownWord)
    try expectIssues("«wholly» x { y {}\n }\na -> b", .unknownWord)
    try expectIssues("a -> b\n«from» x", .unknownWord)
  }

  @Test func wordsOfOtherBlocks() throws {
    try expectIssues(
      "stage s {\n  «member» m \"M\" { kind service }\n  node a \"A\"\n}",
      .misplacedWord)
    try expectIssues("node x \"X\" { «kind» y { }; core }", .misplacedWord)
    try expectIssues("«makes» a", .misplacedWord)
    let result = try ParsedText("stage s {\n  member m \"M\"\n  node a \"A\"\n}")
    #expect(result.dump == "member m \"M\"\nstage s\n  node a \"A\"\n")
    let words = result.diagnostics[0].issue.wording(in: .english)
    #expect(words.headline == "‘member’ cannot stand in a stage")
    #expect(words.notes == ["it stands outside of blocks"])
  }

  @Test func attributesThatStandOnce() throws {
    try expectIssues("node a \"A\" { ‹core›; note \"x\"; «core» }", .repeatedAttribute)
    let misspelt = try ParsedText("node a \"A\" { nots \"x\"; note \"y\" }")
    #expect(misspelt.codes == [122, 127])
    #expect(misspelt.diagnostics.last?.secondary.map(misspelt.text) == ["nots \"x\""])
    try expectIssues(
      "member a \"A\" { makes b { ‹trl 5›; «trl» 6 }; makes b { trl 7 } }", .repeatedAttribute)
    #expect(try ParsedText("node a \"A\" { alias \"b\"; alias \"c\" }").codes.isEmpty)
  }

  @Test func fixedWords() throws {
    try expectIssues(
      "member a \"A\" { kind «enterprize»; makes b { evidence «pages» } }", .unknownKind,
      .unknownGrade)
    let result = try ParsedText("member a \"A\" { kind enterprize }")
    let words = result.diagnostics[0].issue.wording(in: .english)
    #expect(words.headline == "unknown kind of organisation ‘enterprize’")
    #expect(words.help == "did you mean ‘enterprise’?")
  }

  @Test func linksWithBars() throws {
    try expectIssues("a, b «|» c -> d", .mixedSeparators)
    try expectIssues("a | b «,» c -> d", .mixedSeparators)
    #expect(try ParsedText("a, b | c -> d").dump == "")
    try expectIssues("a -> b «|» c -> d", .barAfterArrow)
    #expect(try ParsedText("a -> b | c -> d").dump == "link a -> b, c -> d\n")
  }

  @Test func emptyFiles() throws {
    for text in ["", "\n", "// only a comment", "\u{FEFF}", ";;\n;", " \t"] {
      let result = try ParsedText(text)
      #expect(result.codes.isEmpty && result.parsed.statements.isEmpty)
    }
  }
}
