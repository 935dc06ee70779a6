import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@Suite struct SampleMapTests {
  @Test func theSampleOfTheLanguageIsAMap() throws {
    let result = MapLoader.load(text: SampleMap.text)
    #expect(
      result.told == [
        "map.chain:37:10 CHN0512 node ‘fuel-cell-stacks’ has no link",
        "map.chain:66:14 CHN0521 4 facts in this file without a source",
        "map.chain:76:8 CHN0531 the expectation does not hold",
      ])
    let map = try #require(result.resolved).map
    #expect(
      map.nodes.map(\.key) == [
        "cathode", "anode", "cells", "packs", "fuel-cell-stacks", "bev-cars", "charging",
        "换电", "recycling", "testing",
      ])
    #expect(map.header.home == map.region("gba")?.id)
    #expect(map.languages == ["en", "zh"])
    #expect(map.stage("support")?.name.text(in: .chinese) == "支撑")
    let gba = try #require(map.region("gba")?.id)
    let shenzhen = try #require(map.region("shenzhen")?.id)
    #expect(map.regions(in: gba).contains(shenzhen))
    let cars = try #require(map.node("bev-cars")?.id)
    let requirements = map.graph.requirements(of: cars).map { $0.map { map[$0].key } }
    #expect(requirements == [["packs"], ["charging", "换电"]])
  }

  @Test func itsGapsAreThoseThatOneWouldExpect() throws {
    let map = try #require(MapLoader.load(text: SampleMap.text).resolved).map
    let gaps = Findings(of: map).gaps(of: [.vacant, .thin, .outsideOnly, .unknown]).map {
      "\($0.kind) \(map[$0.node ?? NodeID(0)].key)"
    }
    #expect(
      gaps == [
        "vacant cathode", "vacant anode", "vacant 换电", "vacant recycling", "thin cells",
        "thin packs", "thin bev-cars", "thin testing", "unknown charging",
      ])
    let findings = Findings(of: map)
    let stacks = try #require(map.node("fuel-cell-stacks")?.id)
    #expect(findings.state(of: stacks) == .research)
  }

  @Test func everythingIsFoundAgainInTheText() throws {
    let result = MapLoader.load(text: SampleMap.text)
    let (map, places) = (try #require(result.resolved).map, try #require(result.resolved).places)
    func text(_ range: SourceRange) -> String { result.sources.text(of: range) }
    #expect(text(places.map) == "gba-nev")
    for region in map.regions { #expect(text(places[region.id]) == region.key) }
    for field in map.fields { #expect(text(places[field.id]) == field.key) }
    for stage in map.stages { #expect(text(places[stage.id]) == stage.key) }
    for segment in map.segments { #expect(text(places[segment.id]) == segment.key) }
    for node in map.nodes { #expect(text(places[node.id]) == node.key) }
    for link in map.links { #expect(text(places[link.id]) == link.kind.arrow) }
    for organisation in map.organisations {
      #expect(text(places[organisation.id]) == organisation.key)
    }
    for fact in map.facts {
      let key = map[fact.node].key
      let start = places[fact.id].offset
      #expect(text(SourceRange(start, start + UInt32(key.utf8.count))) == key)
    }
  }
}
