import Testing

@testable import ChainSyntax

/// Quotes that are missing, or that stand inside of a string.
@Suite struct QuoteSlipTests {
  @Test func aMissingClosingQuote() throws {
    try expectIssues(
      "node a «\"Cells» zh \"电芯\"", .unterminatedString, mended: "node a \"Cells\" zh \"电芯\"")
    try expectIssues(
      "member a «\"BYD» { code \"x\" }", .unterminatedString,
      mended: "member a \"BYD\" { code \"x\" }")
    try expectIssues(
      "member a \"A\" { code «\"x»; url \"y\" }", .unterminatedString,
      mended: "member a \"A\" { code \"x\"; url \"y\" }")
    try expectIssues(
      "node a \"A\" { alias «\"b», \"c\" }", .unterminatedString,
      mended: "node a \"A\" { alias \"b\", \"c\" }")
  }

  @Test func aMissingOpeningQuote() throws {
    try expectIssues(
      "node a «Cells\"» zh \"电芯\"", .missingOpeningQuote, mended: "node a \"Cells\" zh \"电芯\"")
    try expectIssues(
      "node a «Battery cells\"»", .missingOpeningQuote, mended: "node a \"Battery cells\"")
    try expectIssues(
      "node a «电芯\"» { core }", .missingOpeningQuote, mended: "node a \"电芯\" { core }")
  }

  @Test func quotesInside() throws {
    try expectIssues(
      "node a «\"The \"best\" cells\"» zh \"电芯\"", .quoteInString,
      mended: "node a \"The \\\"best\\\" cells\" zh \"电芯\"")
    try expectIssues(
      "node a «\"所谓\"最好\"的电芯\"»", .quoteInString, mended: "node a \"所谓\\\"最好\\\"的电芯\"")
  }

  /// A fix-it beside escapes could make new faults.
  @Test func nothingIsMendedAmongEscapes() throws {
    for text in ["node a \"\"X\\q\"\"", "node a \"a \"b\" \\q\""] {
      let result = try ParsedText(text)
      #expect(!result.diagnostics.isEmpty)
      #expect(!result.codes.contains(113) && !result.codes.contains(135))
    }
  }

  @Test func aMissingBlankIsNoFault() throws {
    for text in [
      "node a \"Cells\"zh \"电芯\"", "node a \"Cells\" zh\"电芯\"", "node a\"Cells\"",
      "node a \"Cells \"zh \"电芯\"",
    ] {
      #expect(try ParsedText(text).diagnostics.isEmpty)
    }
  }

  @Test func longLinesAreNotLookedThroughAgainAndAgain() throws {
    let text = "node a \"A\" { alias " + String(repeating: "\"x \"y", count: 3_000)
    #expect(try !ParsedText(text).diagnostics.isEmpty)
  }
}
