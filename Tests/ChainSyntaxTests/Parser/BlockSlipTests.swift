import Testing

@testable import ChainSyntax

/// Braces, commas and words that are missing or stand where they should not.
@Suite struct BlockSlipTests {
  @Test func aMissingOpeningBrace() throws {
    try expectIssues(
      "stage midstream«»\n  node a \"A\"\n}\na -> a", .missingOpeningBrace,
      mended: "stage midstream {\n  node a \"A\"\n}\na -> a")
    try expectIssues(
      "member m \"M\"«»\n  kind enterprise\n  makes a\n}", .missingOpeningBrace,
      mended: "member m \"M\" {\n  kind enterprise\n  makes a\n}")
    try expectIssues(
      "region r \"R\"«»\n  region s \"S\"\n}", .missingOpeningBrace,
      mended: "region r \"R\" {\n  region s \"S\"\n}")
  }

  @Test func aColonForABrace() throws {
    try expectIssues(
      "stage midstream«:»\n  node a \"A\"\n}", .missingOpeningBrace,
      mended: "stage midstream {\n  node a \"A\"\n}")
    // Elsewhere a colon opens nothing.
    #expect(try ParsedText("member m \"M\" {\n  kind:\n}").codes == [107])
  }

  @Test func hashesInTheMiddleOfALine() throws {
    try expectIssues("a -> b «#»暂定", .foreignComment, mended: "a -> b //暂定")
    try expectIssues("a -> «#»b", .unexpectedText, mended: "a -> b")
  }

  /// Layout is free: a line further in is no block by itself.
  @Test func indentationAloneOpensNoBlock() throws {
    for text in [
      "region r \"R\"\n  region s \"S\"", "stage s {\n segment t \"T\"\n   node a \"A\"\n}",
      "stage upstream\nstage midstream {\n  node a \"A\"\n}",
    ] {
      #expect(try ParsedText(text).diagnostics.isEmpty, "\(text)")
    }
  }

  @Test func commasBetweenStatements() throws {
    try expectIssues(
      "node a \"A\" { core«,» target }", .commaBetweenStatements,
      mended: "node a \"A\" { core; target }")
    try expectIssues(
      "member m \"M\" { makes a { trl 9«,» source \"s\" } }", .commaBetweenStatements,
      mended: "member m \"M\" { makes a { trl 9; source \"s\" } }")
    try expectIssues(
      "member m \"M\" {\n kind enterprise«,»\n region r\n}", .commaBetweenStatements,
      mended: "member m \"M\" {\n kind enterprise\n region r\n}")
  }

  @Test func commasAtTheEndOfABlock() throws {
    try expectIssues(
      "node a \"A\" { core«,» }", .commaBetweenStatements, mended: "node a \"A\" { core }")
    try expectIssues(
      "stage upstream {\n node a \"A\"«,»\n}", .commaBetweenStatements,
      mended: "stage upstream {\n node a \"A\"\n}")
  }

  @Test func missingCommas() throws {
    try expectIssues(
      "member m \"M\" { makes a «b» «c» }", .missingComma, .missingComma,
      mended: "member m \"M\" { makes a, b, c }")
    try expectIssues("a «b» -> c", .missingComma, mended: "a, b -> c")
    try expectIssues("a -> b «c»", .missingComma, mended: "a -> b, c")
  }

  @Test func equalsSigns() throws {
    try expectIssues("node a «=» \"A\"", .needlessColon, mended: "node a   \"A\"")
    try expectIssues(
      "member m \"M\" { kind «=» enterprise; makes a { trl«=»9 } }", .needlessColon, .needlessColon,
      mended: "member m \"M\" { kind   enterprise; makes a { trl 9 } }")
  }

  @Test func percentInWords() throws {
    try expectIssues(
      "member m \"M\" { makes a { share 30« percent» } }", .missingPercent,
      mended: "member m \"M\" { makes a { share 30% } }")
  }

  @Test func aTranslationWithoutItsName() throws {
    try expectIssues("node a «zh» \"电芯\"", .expected)
  }

  @Test func quotedValues() throws {
    try expectIssues(
      "map m \"M\" { asof «\"2026-11\"» }", .quotedValue, mended: "map m \"M\" { asof 2026-11 }")
    try expectIssues(
      "member m \"M\" { makes a { trl «\"9\"»; share «\"12.5%\"»; since «\"2015年3月\"» } }",
      .quotedValue,
      .quotedValue, .quotedValue,
      mended: "member m \"M\" { makes a { trl 9; share 12.5%; since 2015-03 } }")
  }

  @Test func idsOfSeveralWords() throws {
    try expectIssues(
      "node «battery packs» \"Packs\"", .invalidID)
    try expectIssues("node packs«（电池包）» \"Packs\"", .invalidID)
    try expectIssues(
      "node packs «Battery packs»", .unquotedText, mended: "node packs \"Battery packs\"")
  }

  /// What stands in a block that could not be read is declared all the same.
  @Test func unreadNames() throws {
    let result = try ParsedText("xyzzy chain \"C\" {\n  node cells \"C\"\n  node packs \"P\"\n}")
    let names = result.parsed.unreadNames.map { result.symbols.text(of: $0) }
    #expect(Set(names) == ["chain", "cells", "packs"])
    #expect(result.diagnostics.count == 1)
  }
}
