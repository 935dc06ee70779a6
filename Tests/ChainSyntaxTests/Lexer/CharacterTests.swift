import ChainDiagnostics
import Testing

@testable import ChainSyntax

@Suite struct CharacterTests {
  @Test func fullWidthMarksAreReadAsPlainOnes() throws {
    try expectIssues(
      "node a \"A\" «｛»core«；»fields x«，»y«、»z«｝»", .lookalike, .lookalike, .lookalike,
      .lookalike, .lookalike, mended: "node a \"A\" {core;fields x,y,z}")
    try expectIssues("a «｜» b -> c", .lookalike, mended: "a | b -> c")
    try expectIssues("a «→» b", .lookalike, mended: "a -> b")
    try expectIssues(
      "member a \"A\" { makes b { share 3«％» } }", .lookalike,
      mended: "member a \"A\" { makes b { share 3% } }")
  }

  @Test func colonsAreLeftOut() throws {
    try expectIssues(
      "member a \"A\" { kind«：»service; region«:» r }", .needlessColon, .needlessColon,
      mended: "member a \"A\" { kind service; region  r }")
  }

  @Test func fullWidthDigitsAreOneError() throws {
    try expectIssues(
      "member a \"A\" { makes b { trl «９» } }", .wideDigits,
      mended: "member a \"A\" { makes b { trl 9 } }", sameTree: false)
  }

  @Test func commentsOfOtherLanguages() throws {
    try expectIssues(
      "«#» a comment with \"quotes\" and {\na -> b", .foreignComment,
      mended: "// a comment with \"quotes\" and {\na -> b")
    try expectIssues("a -> b «/*» c\n d */\nc -> d", .foreignComment)
    try expectIssues("a -> b «/*» never closed {\nc -> d", .foreignComment)
    try expectIssues("a -> b «/» \nc -> d", .unexpectedText)
  }

  @Test func controlCharactersAreReportedInRuns() throws {
    try expectIssues("a «\u{0}\u{0}\u{0}»-> b", .nullCharacter)
    try expectIssues("a «\u{1B}»-> b", .controlCharacter)
    try expectIssues("a «\u{85}»-> b", .controlCharacter)
    try expectIssues("field a \"x\ty«\u{7}»z\"", .controlCharacter)
    try expectIssues("field a \"x«\u{0}»z\"", .nullCharacter)
    try expectIssues("field a \"x«\u{90}»éz\"", .controlCharacter)
  }

  @Test func charactersOutsideOfTheLanguage() throws {
    try expectIssues("a «@»-> b", .unexpectedText)
    try expectIssues("a «👩‍🔬😀»-> b", .unexpectedText)
    try expectIssues("a «\u{200B}»-> b", .invisibleCharacter, mended: "a -> b")
    try expectIssues("«ce\u{200B}l\u{FEFF}ls» -> b", .invisibleCharacter, mended: "cells -> b")
    try expectIssues("a«\u{2003}»-> b", .invisibleCharacter, mended: "a -> b")
    try expectIssues("a «<-» -> b", .backwardArrow)
  }

  @Test func faultyUTF8StopsTheFile() throws {
    var bytes = Array("region a \"".utf8)
    bytes += [0xB5, 0xE7, 0xD0, 0xBE]
    let result = try ParsedText(bytes: bytes + Array("\" @ @".utf8))
    let issue = try #require(result.diagnostics.first?.issue as? CharacterIssue)
    #expect(issue == .invalidUTF8(offset: 10, guess: .gb18030))
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics[0].range?.start.offset == result.file.base + 10)
    #expect(result.parsed.statements.isEmpty)
    #expect(issue.wording(in: .english).headline.contains("byte 10"))
    #expect(issue.wording(in: .chinese).help?.contains("GB18030") == true)
  }

  @Test func otherEncodings() throws {
    func guess(_ bytes: [UInt8]) throws -> CharacterIssue? {
      try ParsedText(bytes: bytes).diagnostics.first?.issue as? CharacterIssue
    }
    #expect(
      try guess([0xFF, 0xFE, 0x61, 0x00]) == .invalidUTF8(offset: 0, guess: .utf16))
    #expect(try guess([0x61, 0x80]) == .invalidUTF8(offset: 1, guess: nil))
    let latin =
      Array("map a \"Caf".utf8) + [0xE9] + Array(" M".utf8) + [0xFC] + Array("ller\"".utf8)
    #expect(try guess(latin) == .invalidUTF8(offset: 10, guess: .western))
    #expect(try guess([0xED, 0xA0, 0x80]) != nil)
    #expect(try guess([0xF0, 0x9F, 0x98]) != nil)
  }
}
