import ChainDiagnostics
import ChainLanguage
import ChainModel
import Testing

@Suite struct WordingTests {
  /// An issue of each kind.
  private let issues: [LanguageIssue] = [
    .duplicateID("a", .node, first: .region), .invalidID("a b", reserved: false),
    .unknownID("a", expected: .node, .none), .wrongKind("a", expected: .node, found: .field),
    .otherName("a", .stage), .missingName("a", .segment), .nodeOutsideStage("a"),
    .segmentOutsideStage("a"), .segmentInOtherStage("a", stage: "b", first: "c"), .noMap,
    .secondMap, .mapInInclude, .ambiguousName("a", .node, ids: ["b", "c"]),
    .tooManyLinks(limit: 1), .emptyName, .tooManyErrors(limit: 1), .trlOutOfRange("0"),
    .shareOutOfRange("101"), .emptyValue("code"), .tableNotUTF8(offset: 1, isProbablyGB18030: true),
    .unterminatedQuote, .textAfterQuote, .fieldCount(found: 1, expected: 2), .emptyTable,
    .unknownColumn("a", suggestion: nil), .repeatedColumn("a"), .noIdentifyingColumn,
    .otherSeparator(";"), .controlCharacter("\u{1B}"), .missingCell(.role),
    .unknownWord("a", column: "kind", known: ["b"], suggestion: "b"),
    .invalidValue("a", column: "trl"),
    .conflict(organisation: "a", column: "name", known: "b", found: "c"), .circle(["a", "b"]),
    .sharesExceedWhole(node: "a", year: 2025, total: 100_001),
    .sameCode("a", first: "b", second: "c"),
    .againstStages(from: "a", stage: "b", to: "c", toStage: "d"), .unlinkedNode("a"),
    .organisationNowhere("a", .member), .sameName("a", first: "b", second: "c"),
    .factsWithoutSource(count: 2), .oldFacts(count: 2, years: 2),
    .repeatedRequirement(from: "a", to: "b", count: 2),
    .repeatedLink(from: "a", to: "b", arrow: "~>", count: 2),
    .missingFile("a", suggestion: nil), .outsideFolder("a"), .includeCircle(["a"]),
    .readTwice("a"), .unreadableFile("a", .special), .includesTooDeep(limit: 64), .emptyPath,
    .unreadableMap("a", .missing),
  ]

  @Test func everyIssueHasWordsInBothLanguages() {
    #expect(issues.map(\.code) == LanguageIssue.allCodes)
    for issue in issues {
      let english = issue.wording(in: .english)
      let chinese = issue.wording(in: .chinese)
      #expect(!english.headline.isEmpty && !english.headline.hasSuffix("."))
      #expect(english.headline != issue.code.description)
      let isChinese = chinese.headline.unicodeScalars.contains {
        (0x4E00...0x9FFF).contains($0.value)
      }
      #expect(isChinese, "\(issue.code)")
      #expect(english.notes.count == chinese.notes.count)
      #expect((english.help == nil) == (chinese.help == nil))
    }
  }

  @Test func chineseWordsAreWrittenAsOneWrites() {
    let shares = LanguageIssue.sharesExceedWhole(node: "cells", year: 2025, total: 100_500)
    #expect(shares.wording(in: .chinese).headline == "“cells” 2025 年的份额合计为 100.5%")
    let old = LanguageIssue.oldFacts(count: 3, years: 2)
    #expect(old.wording(in: .chinese).headline == "此文件中有 3 条事实距今已超过 2 年")
  }
}
