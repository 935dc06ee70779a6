import ChainModel
import ChainQuery
import Testing

/// Comparisons of dates against intervals of days, all of one small calendar with one another.
@Suite struct DateComparisonTests {
  /// Years, months and days around two turns of the year, and the first and last day of each.
  private static let dates: [(text: String, first: Int, last: Int)] = {
    var dates: [(String, Int, Int)] = []
    for year in 2024...2025 {
      let start = year * 372
      dates.append(("\(year)", start, start + 371))
      for month in [1, 2, 12] {
        let first = start + (month - 1) * 31
        let days = month == 2 ? (year == 2024 ? 29 : 28) : 31
        dates.append(("\(year)-\(month < 10 ? "0" : "")\(month)", first, first + days - 1))
        for day in [1, days] {
          let two = day < 10 ? "0\(day)" : "\(day)"
          dates.append(
            ("\(year)-\(month < 10 ? "0" : "")\(month)-\(two)", first + day - 1, first + day - 1))
        }
      }
    }
    return dates
  }()

  @Test(arguments: Relation.allCases) func aComparisonHoldsWhenItIsCertain(relation: Relation)
    throws
  {
    var builder = ChainMapBuilder("m", name: "M")
    let stage = builder.addStage("upstream")
    for (index, date) in Self.dates.enumerated() {
      let node = builder.addNode("n\(index)", name: LocalizedText(date.text), in: stage)
      let member = builder.addOrganisation("o\(index)", name: LocalizedText("O\(index)"))
      let asof = try #require(PartialDate(date.text))
      builder.addFact(member, .makes, node, details: .init(asof: asof))
    }
    let findings = Findings(of: try builder.build())
    for right in Self.dates {
      let date = try #require(PartialDate(right.text))
      let answer = try findings.answer(to: Query.members.where(.asof(relation, date)))
      let found = answer.rows.map { row in
        if case .organisation(let id) = row.subject { Self.dates[id.index].text } else { "" }
      }
      let due = Self.dates.filter { left in
        switch relation {
        case .equal: left.first >= right.first && left.last <= right.last
        case .notEqual: left.last < right.first || left.first > right.last
        case .less: left.last < right.first
        case .lessOrEqual: left.last <= right.last
        case .greater: left.first > right.last
        case .greaterOrEqual: left.first >= right.first
        }
      }.map(\.text)
      #expect(found == due, "asof \(relation.rawValue) \(right.text)")
    }
  }
}
