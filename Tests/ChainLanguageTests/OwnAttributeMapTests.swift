import ChainDiagnostics
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
    // What is a word of the language is no key, and there is another way to ask for it.
    #expect(codes("expect some member where region = sz") == [151])
    #expect(codes("expect some member where role = makes") == [151])
    #expect(codes("expect some segment where price > 1") == [226])
    #expect(codes("expect some member where employees = \"80\"") == [229])
    #expect(codes("expect some member where listed > 0.5") == [229])
    #expect(codes("member d \"D\" { makes cells; attribute x 1; attribute x 2 }") == [127])
    #expect(codes("expect some member where grade > \"a\"") == [155])
  }

  @Test func swiftAsksTheSame() throws {
    let map = try #require(MapLoader.load(text: Self.map).resolved).map
    let query = Query.members.where(.own("employes", .greater, .number(1)))
    let error = #expect(throws: QueryError.self) { try Findings(of: map).answer(to: query) }
    #expect(
      error?.problems == [
        .unknownAttribute(
          "employes", known: ["employees", "grade", "listed"], suggestion: "employees")
      ])
  }

  private func load(_ statement: String, _ table: String) -> LoadResult {
    let sources = TextSources([
      "map.chain": Self.map + "members from \"m.csv\" \(statement)", "m.csv": table,
    ])
    return MapLoader.load("map.chain", from: sources)
  }

  @Test func columnsAreKeptUnderTheirKeys() throws {
    let result = load(
      "{ columns staff, \"Umsatz (Mio)\" as turnover, 成立, tags; ignore phone, \"e mail\" }",
      """
      name,role,node,source,Staff,umsatz（mio）,成立,tags,phone,E Mail
      D,makes,packs,s,"1,200,000",-12.5,2018/6/1,链主,1,x
      D,makes,cells,s,,,,,2,
      E,makes,packs,s,about 50,"1,2",2018,,3,
      """)
    let map = try #require(result.resolved).map
    #expect(result.diagnostics.filter { $0.severity != .remark }.isEmpty)
    #expect(
      map.organisation("d")?.profile.attributes == [
        OwnAttribute("staff", .number(1_200_000)), OwnAttribute("turnover", .number(-12.5)),
        OwnAttribute("成立", .date(try #require(PartialDate("2018-06-01")))),
      ])
    #expect(map.organisation("d")?.profile.tags == ["链主"])
    #expect(
      map.organisation("e")?.profile.attributes == [
        OwnAttribute("staff", .text("about 50")), OwnAttribute("turnover", .text("1,2")),
        OwnAttribute("成立", .number(2018)),
      ])
  }

  @Test func columnsAreTold() throws {
    func told(_ statement: String, _ header: String, _ row: String = "D,makes,packs,s,1,2")
      -> [String]
    {
      load(statement, header + "\n" + row + "\n").diagnostics
        .filter { $0.code.number < 500 }.map {
          "\($0.severity.rawValue) \($0.code.number) \($0.issue.wording(in: .english).headline)"
        }
    }
    #expect(
      told("", "name,role,node,source,alpha,beta gamma") == [
        "warning 419 2 columns are not read: ‘alpha’, ‘beta gamma’"
      ])
    #expect(told("{ columns alpha }", "name,role,node,source,alpha,trl").isEmpty)
    #expect(
      told("{ columns alpha; ignore beta }", "name,role,node,source,alpha,gamma") == [
        "warning 419 the column ‘gamma’ is not read"
      ])
    #expect(
      told("{ columns alfa }", "name,role,node,source,alpha,trl").contains(
        "error 420 the table has no column ‘alfa’"))
    #expect(
      told("{ columns alpha }", "name,role,node,source,alpha,ALPHA") == [
        "error 407 column ‘ALPHA’ is there twice"
      ])
    // What may be the role that is missing is no trifle.
    #expect(
      told("", "name,work,node,source,alpha,beta").first?.hasPrefix("error 419 3 columns") == true)
  }

  @Test func rowsMayNotContradict() throws {
    let result = load(
      "{ columns employees }", "id,role,node,employees\na,,,1200\na,,,1300\nc,,,7")
    let codes = result.diagnostics.map(\.code.number)
    #expect(codes.filter { $0 < 500 } == [414])
  }

  @Test func valuesReadAsTheyWereWritten() {
    #expect(OwnAttribute.Value.number(1200).description == "1200")
    #expect(OwnAttribute.Value.number(0.1).description == "0.1")
    #expect(OwnAttribute.Value.number(1e300).description == "1e+300")
  }
}
