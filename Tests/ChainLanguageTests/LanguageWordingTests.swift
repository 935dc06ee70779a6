import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainQuery
import ChainSyntax
import Testing

@Suite struct LanguageWordingTests {
  /// An issue of each kind.
  private let issues: [any ChainDiagnostics.Issue] = Self.ofMaps + Self.ofRules

  private static let expectation = Expectation(
    .count(.some, .members), as: .warning, reason: LocalizedText("why", zh: "原因"))

  private static let day = PartialDate(year: 2026).unsafelyUnwrapped

  private static func question(_ problem: QueryProblem) throws -> QuestionIssue {
    try QuestionIssue(problem, in: ChainMapBuilder("m", name: "M").build())
  }

  private static let ofRules: [any ChainDiagnostics.Issue] = [
    RuleIssue.acceptedNoun(.node), RuleIssue.acceptedPlace("a"), RuleIssue.duplicateView("a"),
    RuleIssue.broken(expectation, breaking: ["a", "b"]),
    RuleIssue.undecided(expectation, unsurveyed: ["a"]), RuleIssue.vacuous(expectation),
    RuleIssue.runOut(until: day), RuleIssue.coversNothing,
  ]

  private static let problems: [QueryProblem] = [
    .unknownReference("a", fits: [.node, .segment], suggestion: "b"),
    .ambiguousReference("a", elements: []),
    .misfitReference("a", .region(RegionID(0)), .in, of: .node, fits: [.stage]),
    .misfitFilter(.into, of: .node), .misfitAdjective(.core, of: .member),
    .misfitAttribute(.trl, of: .node), .misfitCount(.segment, of: .node),
    .unknownAttribute("employes", known: ["employees"], suggestion: "employees"),
    .misfitValue("\"A\"", of: "employees", example: "1200"),
  ]

  private static let ofMaps: [any ChainDiagnostics.Issue] = [
    NameIssue.duplicateID("a", .node, first: .region), NameIssue.invalidID("a b", reserved: false),
    NameIssue.unknownID("a", expected: .node, .none),
    NameIssue.wrongKind("a", expected: .node, found: .field),
    StructureIssue.otherName("a", .stage), StructureIssue.missingName("a", .segment),
    StructureIssue.nodeOutsideStage("a"),
    StructureIssue.segmentOutsideStage("a"),
    StructureIssue.segmentInOtherStage("a", stage: "b", first: "c"), StructureIssue.noMap,
    StructureIssue.secondMap, StructureIssue.mapInInclude,
    NameIssue.ambiguousName("a", .node, ids: ["b", "c"]),
    StructureIssue.tooManyLinks(limit: 1), NameIssue.emptyName,
    StructureIssue.tooManyErrors(limit: 1), ValueIssue.trlOutOfRange("0"),
    ValueIssue.shareOutOfRange("101"), ValueIssue.shareOfOne("0.6", hundredfold: "60"),
    ValueIssue.reversedRange,
    ValueIssue.emptyValue("code"), ValueIssue.faultyCode("1", .uscc, .length(expected: 18)),
    MapIssue.codeAgainstKind("9", .university),
    MapIssue.codeAgainstRegion("9", division: "广东省", region: "bj"),
    TableIssue.tableNotUTF8(offset: 1, guess: .western),
    TableIssue.unterminatedQuote, TableIssue.textAfterQuote,
    TableIssue.fieldCount(found: 1, expected: 2), TableIssue.emptyTable,
    TableIssue.unknownColumn("a", suggestion: "b"),
    TableIssue.unknownColumns(["a", "b c"], mayBeNeeded: false),
    TableIssue.missingColumn("a", suggestion: nil), TableIssue.repeatedColumn("a"),
    TableIssue.noIdentifyingColumn,
    TableIssue.otherSeparator(";"), TableIssue.linesAboveHeader(count: 2),
    TableIssue.separatorRecognised(";"), TableIssue.encodingRecognised(.gb18030),
    RowIssue.repeatedRow,
    FileIssue.tableIncluded("a.csv"), FileIssue.textAsTable("a.chain"),
    FileIssue.noTableFile("a", .workbook), FileIssue.noMapFile("a", .picture),
    TableIssue.controlCharacter("\u{1B}"),
    RowIssue.missingCell(.role),
    RowIssue.unknownWord("a", column: "kind", known: ["b"], suggestion: "b"),
    RowIssue.invalidValue("a", column: "trl"),
    RowIssue.conflict(organisation: "a", column: "name", known: "b", found: "c"),
    MapIssue.circle(["a", "b"]),
    MapIssue.sharesExceedWhole(node: "a", year: 2025, total: 100_001),
    MapIssue.sameCode("a", first: "b", second: "c"),
    MapIssue.againstStages(from: "a", stage: "b", to: "c", toStage: "d"),
    MapIssue.unlinkedNode("a"),
    MapIssue.organisationNowhere("a", .member), MapIssue.sameName("a", first: "b", second: "c"),
    MapIssue.factsWithoutSource(count: 2), MapIssue.oldFacts(count: 2, years: 2),
    MapIssue.repeatedRequirement(from: "a", to: "b", count: 2),
    MapIssue.repeatedLink(from: "a", to: "b", arrow: "~>", count: 2),
    FileIssue.missingFile("a", suggestion: nil), FileIssue.outsideFolder("a"),
    FileIssue.includeCircle(["a"]),
    FileIssue.readTwice("a"), FileIssue.unreadableFile("a", .special),
    FileIssue.includesTooDeep(limit: 64), FileIssue.emptyPath,
    FileIssue.unreadableMap("a", .missing),
  ]

  @Test func everyIssueHasWordsInBothLanguages() throws {
    let issues = try issues + Self.problems.map { try Self.question($0) }
    #expect(issues.map(\.code).sorted() == LanguageCode.all)
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
      #expect(
        english.help != nil || !english.notes.isEmpty,
        Comment(rawValue: "\(issue.code) says no way out"))
    }
  }

  @Test func chineseWordsAreWrittenAsOneWrites() {
    let shares = MapIssue.sharesExceedWhole(node: "cells", year: 2025, total: 100_500)
    #expect(shares.wording(in: .chinese).headline == "“cells” 2025 年的份额合计至少为 100.5%")
    let old = MapIssue.oldFacts(count: 3, years: 2)
    #expect(old.wording(in: .chinese).headline == "此文件中有 3 条事实距今已超过 2 年")
  }
}
