import ChainLanguage
import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

/// Attributes of the author's own in maps and questions.
@Suite struct OwnAttributeMapTests {
  private static let map = """
    map m "M"
    stage midstream { node cells "Cells" { attribute price 0.5 }; node packs "Packs" }
    member a "A" { makes cells { source "s" }; attribute employees 1200; attribute listed 2018-06 }
    member b "B" { makes cells { source "s" }; attribute employees 80; attribute grade "ａ+" }
    member c "C" { makes cells { source "s" } }
    cells -> packs

    """

  private func codes(_ text: String) -> [Int] {
    MapLoader.load(text: Self.map + text).diagnostics.map(\.code.number).filter { $0 < 500 }
  }

  @Test(arguments: [
    ("employees >= 1000", ["a"]), ("employees < 1000", ["b"]), ("employees != 80", ["a"]),
    ("listed < 2019", ["a"]), ("listed >= 2018-07", []), ("grade = \"A+\"", ["b"]),
    ("employees > 1 and grade = \"a+\"", ["b"]), ("employees > 1 and kind = enterprise", []),
  ]) func organisationsAreComparedByThem(text: String, found: [String]) throws {
    let map = try #require(MapLoader.load(text: Self.map).resolved).map
    let asked = ReadQuestion("members where \(text)", about: map)
    let question = try #require(asked.question, "\(asked.diagnostics)")
    #expect(question.description == "members where \(text)")
    #expect(try Question(parsing: question.description, in: map) == question)
    let answer = try Findings(of: map).answer(to: question)
    #expect(
      answer.rows.map { row in
        if case .organisation(let id) = row.subject { map[id].key } else { "" }
      } == found)
  }

  @Test func nodesAreComparedByTheirOwn() throws {
    #expect(codes("expect some node where price < 1").isEmpty)
    #expect(codes("expect some node where employees < 1") == [228])
    #expect(codes("expect every node with some member where price < 1 has some link") == [228])
  }

  @Test func whatDoesNotFitIsTold() {
    #expect(codes("expect some member where employes > 1") == [228])
    #expect(codes("expect some member where trll > 1") == [228])
    #expect(codes("expect some member where employees = \"80\"") == [229])
    #expect(codes("expect some member where listed > 0.5") == [229])
    #expect(codes("member d \"D\" { makes cells; attribute x 1; attribute x 2 }") == [127])
    #expect(codes("expect some member where grade > \"a\"") == [155])
  }

  @Test func swiftAsksTheSame() throws {
    let map = try #require(MapLoader.load(text: Self.map).resolved).map
    #expect(map.ownAttributeKeys == ["employees", "grade", "listed", "price"])
    let query = Query.members.where(.own("employes", .greater, .number(1)))
    let error = #expect(throws: QueryError.self) { try Findings(of: map).answer(to: query) }
    #expect(
      error?.problems == [
        .unknownAttribute(
          "employes", known: ["employees", "grade", "listed"], suggestion: "employees")
      ])
  }

  @Test func valuesReadAsTheyWereWritten() {
    #expect(OwnAttribute.Value.number(1200).description == "1200")
    #expect(OwnAttribute.Value.number(0.1).description == "0.1")
    #expect(OwnAttribute.Value.number(1e300).description == "1e+300")
  }
}
