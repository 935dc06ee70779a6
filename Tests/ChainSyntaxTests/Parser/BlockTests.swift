import ChainDiagnostics
import Testing

@testable import ChainSyntax

@Suite struct BlockTests {
  @Test func statementsOnOneLineNeedASeparator() throws {
    try expectIssues(
      "stage s { node x \"X\" { core } «node» y \"Y\" }", .missingSeparator,
      mended: "stage s { node x \"X\" { core }; node y \"Y\" }")
    try expectIssues(
      "member a \"A\" { makes b { trl 5 «source» \"x\" «note» \"y\" } }", .missingSeparator,
      .missingSeparator, mended: "member a \"A\" { makes b { trl 5; source \"x\"; note \"y\" } }")
  }

  @Test func theBraceStandsOnItsStatementsLine() throws {
    try expectIssues(
      "node x \"X\" // why\n«{»\n core\n}", .braceOnItsOwnLine,
      mended: "node x \"X\" { // why\n\n core\n}")
    try expectIssues(
      "stage s\n«{»\n node x \"X\" }", .braceOnItsOwnLine, mended: "stage s {\n\n node x \"X\" }")
  }

  @Test func linesThatBeginWithAContinuation() throws {
    try expectIssues("a\n«->» b\n  «->» c", .continuationAtLineStart, .continuationAtLineStart)
    try expectIssues("a\n«,» b -> c\n«,» d", .continuationAtLineStart, .continuationAtLineStart)
    #expect(try ParsedText("a\n, b\n-> c\n, d").dump == "link a, b -> c, d\n")
  }

  @Test func aMissingBracePointsAtTheOpeningOne() throws {
    try expectIssues("stage s ‹{›\n  node a \"A\"«»\n", .missingClosingBrace)
    try expectIssues("stage s ‹{›\n  node a \"A\" ‹{›\n core«»", .missingClosingBrace)
    try expectIssues("stage s ‹{›\n  node a \"A\"\n«field» f \"F\"\n", .missingClosingBrace)
    try expectIssues(
      "stage s ‹{›\n  segment t \"T\" ‹{›\n    node a \"A\" { core }\n«stage» u {\n}",
      .missingClosingBrace)
    try expectIssues(
      "zzz ‹{›\n a«»".replacing("zzz", with: "«zzz»"), .unknownWord,
      .missingClosingBrace)
  }

  @Test func aForgottenBraceCostsOneSegment() throws {
    let text = """
      stage s {
        segment t "T" {
          node a "A"
        segment u "U" {
          node b "B"
        }
      }
      """
    let result = try ParsedText(text)
    #expect(result.codes == [SyntaxCode.missingClosingBrace.rawValue])
    #expect(
      result.dump
        == "stage s\n  segment t \"T\"\n    node a \"A\"\n  segment u \"U\"\n    node b \"B\"\n")
  }

  @Test func theLateBraceOfABlockIsNoFault() throws {
    try expectIssues("stage s ‹{›\nnode a \"A\"\n«field» f \"F\"\n}", .missingClosingBrace)
  }

  @Test func everyForgottenBraceIsTold() throws {
    try expectIssues(
      "stage s ‹{›\nnode a \"A\"\n«field» f \"F\"\nstage t ‹{›\nnode b \"B\"\n«field» g \"G\"",
      .missingClosingBrace, .missingClosingBrace)
  }

  @Test func bracesThatCloseNothing() throws {
    try expectIssues("a -> b\n«}»\nb -> c «}»", .unexpectedClosingBrace, .unexpectedClosingBrace)
  }

  @Test func nestingHasALimit() throws {
    let limit = Parser.nestingLimit
    func nested(_ depth: Int) -> String {
      (0..<depth).map { "region r\($0) \"R\" {" }.joined(separator: "\n")
        + String(repeating: "\n}", count: depth)
    }
    #expect(try ParsedText(nested(limit)).codes.isEmpty)
    #expect(try ParsedText(nested(limit + 1)).codes == [SyntaxCode.nestingTooDeep.rawValue])
    #expect(try ParsedText(nested(5_000)).codes == [SyntaxCode.nestingTooDeep.rawValue])
  }

  @Test func errorsHaveALimit() throws {
    let result = try ParsedText(String(repeating: "x y z\n", count: 3_000))
    let limit = Reporter.errorLimit
    #expect(result.codes.count == limit + 1)
    #expect(result.codes.last == SyntaxCode.tooManyErrors.rawValue)
    #expect(result.codes.dropLast().allSatisfy { $0 == SyntaxCode.unknownWord.rawValue })
  }
}
