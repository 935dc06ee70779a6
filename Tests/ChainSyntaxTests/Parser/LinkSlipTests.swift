import ChainDiagnostics
import ChainModel
import Testing

@testable import ChainSyntax

/// Links as people type them at first: one message each, with the link that was meant.
@Suite struct LinkSlipTests {
  @Test func arrowsInFullWidthMarks() throws {
    for written in ["-＞", "－＞", "—＞", "——>", "－->", "＝＞"] {
      try expectIssues("a «\(written)» b", .unknownArrow, mended: "a -> b")
    }
    for written in ["~＞", "～>", "～＞", "〜>"] {
      try expectIssues("a «\(written)» b", .unknownArrow, mended: "a ~> b")
    }
    for written in ["..＞", "．．>"] {
      try expectIssues("a «\(written)» b", .unknownArrow, mended: "a ..> b")
    }
    for written in ["→", "⇒", "➔", "▶"] {
      try expectIssues("a «\(written)» b", .lookalike, mended: "a -> b")
    }
  }

  @Test func arrowsThatPointBack() throws {
    for written in ["<-", "<--", "＜-", "←", "⇐", "＜－"] {
      try expectIssues(
        "packs, cars «\(written)» cells, bms", .backwardArrow, mended: "cells, bms -> packs, cars")
    }
    try expectIssues("cells «<~» packs", .backwardArrow, mended: "packs ~> cells")
    for written in ["<->", "↔", "<~>", "＜－＞"] {
      try expectIssues("packs «\(written)» cells", .backwardArrow)
    }
    try expectIssues("a | b «<-» c", .backwardArrow)
    try expectIssues("a «<-»\nb -> c", .backwardArrow)
    try expectIssues("a «<-» b -> c", .backwardArrow)
  }

  @Test func pathsOfAnotherSystem() throws {
    for written in [
      #"tables\members.csv"#, #"tables\\members.csv"#, #"tables\team\new.csv"#, #"\\srv\m.csv"#,
    ] {
      let meant = written.replacing(#"\\"#, with: "/").replacing(#"\"#, with: "/")
      try expectIssues(
        "members from «\"\(written)\"»", .backslashInPath, mended: "members from \"\(meant)\"",
        sameTree: false)
    }
    #expect(try ParsedText(#"include "a\u{41}.chain""#).codes.isEmpty)
  }

  @Test func quotesOfOtherLanguages() throws {
    for (open, close) in [("„", "“"), ("„", "”"), ("《", "》"), ("“", "„")] {
      try expectIssues(
        "node p «\(open)Packs\(close)» zh \"包\"", .foreignQuotes,
        mended: "node p \"Packs\" zh \"包\"")
    }
  }

  @Test func plusBetweenInputs() throws {
    try expectIssues("a «+» b «&» c -> d", .lookalike, .lookalike, mended: "a , b , c -> d")
  }

  @Test func brackets() throws {
    try expectIssues(
      "«(a | b), c -> d»", .bracketsInLink, mended: "a | b -> d\nc -> d", sameTree: false)
    try expectIssues(
      "«c, (a | b), e -> d, f»", .bracketsInLink, mended: "a | b -> d, f\nc, e -> d, f",
      sameTree: false)
    try expectIssues("«(a, b) -> d»", .bracketsInLink, mended: "a, b -> d", sameTree: false)
    try expectIssues("«(a, b) | c -> d»", .bracketsInLink)
    try expectIssues("«(a | b -> d»", .bracketsInLink, mended: "a | b -> d", sameTree: false)
    for text in ["(a -> b | c", "(a), b -> (c)"] {
      #expect(try ParsedText(text).diagnostics.allSatisfy { $0.fixIts.isEmpty }, "\(text)")
    }
    // What follows is read as if nothing had been.
    let parsed = try ParsedText("(a | b), c -> d\nnode d \"D\"\n")
    #expect(parsed.codes == [133])
  }
}
