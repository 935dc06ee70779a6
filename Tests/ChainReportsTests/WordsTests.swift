import ChainDiagnostics
import ChainDiagram
import Testing
import ChainText

@testable import ChainReports

@Suite("Words of reports")
struct WordsTests {
  @Test("columns are aligned by terminal cells, and no line ends with a blank")
  func alignment() {
    let table = TextTable(
      rows: [
        [.init("电池"), .init("1"), .init(""), .init("x")],
        [.init("abc"), .init("12"), .init(""), .init("")],
      ], rightAligned: [1])
    #expect(table.text(with: Pen(usesColour: false), indent: 1) == " 电池   1  x\n abc   12\n")
  }

  @Test("every failure to draw has a code and words in both languages")
  func drawingIssues() {
    let failures: [LayoutFailure] = [
      .malformed(.columnGap), .tooLarge(.boxes, count: 9, limit: 3), .engineUnavailable,
      .engineFailed(messages: "out of luck"), .boxMisplaced(3),
    ]
    let issues = failures.map { DrawingIssue($0, drawing: "氢能") }
    #expect(issues.map(\.code) == DrawingIssue.allCodes)
    for issue in issues {
      let english = issue.wording(in: .english)
      let chinese = issue.wording(in: .chinese)
      #expect(english.headline.contains("‘氢能’") && chinese.headline.contains("“氢能”"))
      #expect(english.headline != chinese.headline && !english.headline.hasSuffix("."))
      #expect(english.notes.count == chinese.notes.count)
    }
    #expect(issues[1].wording(in: .english).notes == ["it has 9 boxes; the limit is 3"])
  }

  @Test("every fault of a theme has a code and words in both languages")
  func themeIssues() {
    let kinds: [ThemeFault.Kind] = [
      .unknownProperty("gapp", closest: ["gap"]), .badColour("red"), .notAColour, .unclosed,
      .lowContrast(text: "ink", ground: "page", contrast: 4.48, isDark: false),
    ]
    let issues = kinds.map { ThemeIssue($0) }
    #expect(issues.map(\.code) == ThemeIssue.allCodes)
    for issue in issues {
      let english = issue.wording(in: .english)
      let chinese = issue.wording(in: .chinese)
      #expect(english.headline != chinese.headline && !english.headline.hasSuffix("."))
      #expect(english.notes.count == chinese.notes.count && english.help != nil)
    }
    #expect(issues[4].wording(in: .english).notes[0].contains("4.4 : 1"))
  }
}
