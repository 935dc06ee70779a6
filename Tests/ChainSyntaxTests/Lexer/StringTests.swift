import ChainDiagnostics
import Testing

@testable import ChainSyntax

@Suite struct StringTests {
  /// The value of the name of a field.
  private func value(_ literal: String) throws -> String? {
    let result = try ParsedText("field f \(literal)")
    guard case .field(let field) = result.parsed.statements.first else { return nil }
    return field.name?.value.value(in: result.file)
  }

  @Test func escapesAreDecoded() throws {
    #expect(try value(#""a\"b\\c\nd\te\u{1F600}\u{7535}""#) == "a\"b\\c\nd\te😀电")
    #expect(try value(#""""#) == "")
    #expect(try value(#""// { no comment }""#) == "// { no comment }")
    #expect(try value("\"\u{C2}\u{A2}x\"") == "\u{C2}\u{A2}x")
  }

  @Test func faultyEscapesStayAsTheyStand() throws {
    try expectIssues(#"field f "a«\x»b""#, .invalidEscape)
    try expectIssues(#"field f "a«\电»b""#, .invalidEscape)
    try expectIssues(#"field f "a«\u{D800}»b""#, .invalidEscape)
    try expectIssues(
      #"field f "a«\u{110000}»«\u{»x«\u»1""#, .invalidEscape, .invalidEscape, .invalidEscape)
    #expect(try value(#""a\xb\u{D800}""#) == #"a\xb\u{D800}"#)
  }

  @Test func unterminatedStringsEndOnTheirLine() throws {
    try expectIssues("field f «\"abc»\nfield g \"G\"", .unterminatedString)
    try expectIssues("field f «\"abc» \r\nfield g \"G\"", .unterminatedString)
    try expectIssues("field f «\"»", .unterminatedString)
    try expectIssues("field f «\"abc\\»", .unterminatedString)
  }

  @Test func anUnterminatedStringLeavesTheBraceOfItsLine() throws {
    try expectIssues("node a «\"A» {\n core\n}\nfield g \"G\"", .unterminatedString)
    try expectIssues(
      "member a \"A\" {\n makes b { source «\"https://x» }\n}\nfield g \"G\"", .unterminatedString)
  }

  @Test func theHelpShowsTheText() throws {
    let result = try ParsedText("field f “a\"b”")
    #expect(result.diagnostics.map { $0.issue.wording(in: .english).help } == [#"write "a\"b""#])
  }

  @Test func foreignQuotes() throws {
    try expectIssues(
      "field f «“电芯”» zh «“a\"b”»", .foreignQuotes, .foreignQuotes,
      mended: "field f \"电芯\" zh \"a\\\"b\"")
    try expectIssues("field f «“电芯\"»", .foreignQuotes, mended: "field f \"电芯\"")
    try expectIssues("field f «”电芯“»", .foreignQuotes, mended: "field f \"电芯\"")
    try expectIssues(
      "field f «「电芯」» zh «‘a’» en «'b'»", .foreignQuotes, .foreignQuotes, .foreignQuotes,
      mended: "field f \"电芯\" zh \"a\" en \"b\"")
    try expectIssues(
      "field f «“a\\\"b\\n\"”»", .foreignQuotes, mended: "field f \"a\\\"b\\n\\\"\"")
    try expectIssues(
      "node x «Foo's thing»", .unquotedText, mended: "node x \"Foo's thing\"")
    try expectIssues("a «'»-> b\nb «「»-> c", .unexpectedText, .unexpectedText)
    try expectIssues("field f «“电芯»\nfield g \"G\"", .unterminatedString)
  }

  @Test func textWithoutQuotes() throws {
    try expectIssues(
      "node cells «Battery cells, big (2.0)» { core }", .unquotedText,
      mended: "node cells \"Battery cells, big (2.0)\" { core }")
    try expectIssues(
      "node cells «Battery cells» zh «电芯（大）»", .unquotedText, .unquotedText,
      mended: "node cells \"Battery cells\" zh \"电芯（大）\"")
    try expectIssues(
      "node cells «Battery cells» zh \"电芯\"", .unquotedText,
      mended: "node cells \"Battery cells\" zh \"电芯\"")
    try expectIssues(
      "node c \"C\" { alias «red cell», «blue» }", .unquotedText, .unquotedText,
      mended: "node c \"C\" { alias \"red cell\", \"blue\" }")
    try expectIssues(
      "member a \"A\" { url «https://a.b/c?d=1#e»; kind service }", .unquotedText,
      mended: "member a \"A\" { url \"https://a.b/c?d=1#e\"; kind service }")
  }

  @Test func languageTags() throws {
    #expect(
      try ParsedText("field f \"F\" zh-Hant \"甲\" es-419 \"乙\" as \"丙\" no \"丁\"").codes.isEmpty)
    for (word, meant) in [
      ("中文", "zh"), ("cn", "zh"), ("CN", "zh"), ("chinese", "zh"), ("jp", "ja"), ("zho", "zh"),
      ("eng", "en"), ("ger", "de"), ("hk", "zh-Hant"), ("cn-hans", "zh-hans"),
    ] {
      try expectIssues(
        "field f \"F\" «\(word)» \"甲\"", .invalidLanguageTag,
        mended: "field f \"F\" \(meant) \"甲\"", sameTree: false)
    }
    for word in ["xx", "elvish", "zzz"] {
      try expectIssues("field f \"F\" «\(word)» \"甲\"", .invalidLanguageTag)
    }
    for word in ["ja", "ZH-Hant", "yue", "cmn", "pt-BR", "qaa", "uk"] {
      #expect(try ParsedText("field f \"F\" \(word) \"甲\"").codes.isEmpty, "\(word)")
    }
    try expectIssues("field f \"F\" «x-abcdefghij» \"甲\"", .invalidLanguageTag)
    try expectIssues("map m \"M\" { lang en, «e» }", .invalidLanguageTag)
    try expectIssues("field f \"F\" ‹zh› \"甲\" «zh» \"乙\"", .repeatedTranslation)
  }
}
