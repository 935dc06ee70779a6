import ChainDiagnostics
import ChainModel
import Testing

@testable import ChainSyntax

@Suite struct LiteralTests {
  @Test func numbers() throws {
    try expectIssues("member a \"A\" { makes b { trl «nine» } }", .expected)
    try expectIssues("member a \"A\" { makes b { share «1.2.3» % } }", .invalidNumber)
    try expectIssues("member a \"A\" { makes b { share «1234567890123456» % } }", .invalidNumber)
    try expectIssues("member a \"A\" { makes b { trl «-5» } }", .expected)
  }

  @Test func sharesHaveTheirSign() throws {
    try expectIssues(
      "member a \"A\" { makes b { share «30» } }", .missingPercent,
      mended: "member a \"A\" { makes b { share 30% } }")
    // Of a hundred or of one: nobody but the writer knows.
    for share in ["0.35", "1", "0.006"] {
      let text = "member a \"A\" { makes b { share «\(share)» } }"
      try expectIssues(text, .missingPercent)
      let parsed = try ParsedText(text.replacing("«", with: "").replacing("»", with: ""))
      #expect(parsed.diagnostics.allSatisfy { $0.fixIts.isEmpty })
    }
    try expectIssues(
      "member a \"A\" { makes b { share «0» } }", .missingPercent,
      mended: "member a \"A\" { makes b { share 0% } }")
    try expectIssues(
      "member a \"A\" { makes b { share «30,5»% } }", .invalidNumber,
      mended: "member a \"A\" { makes b { share 30.5% } }")
  }

  @Test func pointsStandBetweenDigits() throws {
    for (written, meant) in [(".5", "0.5"), ("5.", "5"), ("12.", "12")] {
      try expectIssues(
        "member a \"A\" { makes b { share «\(written)»% } }", .invalidNumber,
        mended: "member a \"A\" { makes b { share \(meant)% } }")
    }
    try expectIssues("member a \"A\" { makes b { share «.5.»% } }", .invalidNumber)
    try expectIssues(
      "map m \"M\" { asof «2026.» }", .invalidDate, mended: "map m \"M\" { asof 2026 }")
    #expect(try ParsedText("a1..>b2").codes.isEmpty)
  }

  @Test func numbersAreExact() throws {
    let result = try ParsedText("member a \"A\" { makes b { share 0.1 % } }")
    guard case .organisation(let organisation) = result.parsed.statements.first,
      case .share(let literal) = organisation.roles.first?.facts.first?.value
    else {
      Issue.record("no share")
      return
    }
    let share = literal.percent.lower
    #expect(share.value == 0.1 && share.wholeValue == nil && literal.percent.upper == nil)
    #expect(share.significand == 1 && share.decimals == 1)
    #expect(result.text(of: share.range) == "0.1")
    #expect(result.text(of: organisation.roles[0].facts[0].range) == "share 0.1 %")
  }

  @Test func datesOfTheCalendar() throws {
    for date in ["2026", "2026-11", "2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"] {
      let result = try ParsedText("map m \"M\" { asof \(date) }")
      #expect(result.codes.isEmpty)
      guard case .map(let map) = result.parsed.statements.first,
        case .asof(let literal) = map.attributes.first?.value
      else {
        Issue.record("no date in \(date)")
        continue
      }
      #expect(literal.date.description == date)
    }
  }

  @Test func datesThatAreNone() throws {
    for date in [
      "26", "0000", "20261", "2026-13", "2026-00", "2026-02-29", "1900-02-29", "2026-04-31",
      "2026-01-00", "2026-01-01-01", "2026-123", "2026Q3",
    ] {
      try expectIssues("map m \"M\" { asof «\(date)» }", .invalidDate)
    }
    try expectIssues("map m \"M\" { asof «today» }", .expected)
  }

  @Test func datesInOtherShapesAreMended() throws {
    for (written, meant) in [
      ("2026-1", "2026-01"), ("2026/11/2", "2026-11-02"), ("2026.11.22", "2026-11-22"),
      ("2026年3月5日", "2026-03-05"), ("2026年", "2026"), ("2026.11", "2026-11"),
    ] {
      try expectIssues(
        "map m \"M\" { asof «\(written)» }", .invalidDate, mended: "map m \"M\" { asof \(meant) }")
    }
  }
}
