import ChainModel
import ChainQuery
import Testing

@Suite struct QueryTextTests {
  @Test func aQueryReadsAsASentence() {
    let query = Query.nodes.in(.stage("midstream"))
      .with(.fewer(than: 2), .enterprises.in(.region("shenzhen")))
    #expect(
      query.description == "nodes in midstream with fewer than 2 enterprises in shenzhen")
    #expect(
      Query.nodes.core.upstream(of: .node("fcev-trucks")).with(.no, .members.in(.region("gba")))
        .description == "core nodes upstream of fcev-trucks with no member in gba")
    let trl = Comparison.trl(.greaterOrEqual, 4)
    let share = Share(percent: 12.5).map { Comparison.share(.less, $0) }
    #expect(
      Query.members.doing(.makes, .researches).where(trl, share ?? trl).in(.node("cells"))
        .description == "members making or researching in cells where trl >= 4 and share < 12.5%")
  }

  @Test func conditionsKeepTheirBrackets() {
    let some = Condition.count(.some, .universities)
    let no = Condition.count(.no, .enterprises)
    let nested = Condition.count(.some, Query.members.with(.atLeast(2), .nodes))
    #expect(
      (some && no || nested).description
        == "some university and no enterprise or (some member with at least 2 nodes)")
    #expect(
      (some && (no || nested)).description
        == "some university and (no enterprise or (some member with at least 2 nodes))")
    #expect((!(some && no)).description == "not (some university and no enterprise)")
    #expect(
      Assertion.every(.nodes.core, has: .atLeast(1), .enterprises).description
        == "every core node has at least 1 enterprise")
  }

  @Test func aListOfOneAndAListInAListAreNoLists() {
    let part = Condition.count(.some, .members)
    #expect(Condition.all(part, []) == part)
    #expect(((part && part) && part) == (part && (part && part)))
    #expect(((part || part) && part) != (part || (part && part)))
  }

  @Test func idsThatOpenAPartOfAQueryStandInQuotes() {
    #expect(Query.nodes.in(.segment("with")).description == #"nodes in "with""#)
    #expect(Query.nodes.in(.segment("upstream")).description == "nodes in upstream")
    #expect(Query.nodes.in("Fuel \"cells\"").description == #"nodes in "Fuel \"cells\"""#)
  }

  @Test func quantitiesAdmitWhatTheySay() {
    #expect((0...3).map(Quantity.no.admits) == [true, false, false, false])
    #expect((0...3).map(Quantity.some.admits) == [false, true, true, true])
    #expect((0...3).map(Quantity.atLeast(2).admits) == [false, false, true, true])
    #expect((0...3).map(Quantity.atMost(1).admits) == [true, true, false, false])
    #expect((0...3).map(Quantity.exactly(1).admits) == [false, true, false, false])
    #expect((0...3).map(Quantity.fewer(than: 2).admits) == [true, true, false, false])
    #expect((0...3).map(Quantity.more(than: 1).admits) == [false, false, true, true])
    for number in [Int.min, -1, .max] {
      for quantity: Quantity in [
        .atLeast(number), .atMost(number), .exactly(number), .fewer(than: number),
        .more(than: number),
      ] {
        _ = quantity.admits(3)
      }
    }
  }
}
