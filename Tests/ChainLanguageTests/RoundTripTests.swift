import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainTestSupport
import Testing

/// Random maps, printed as text and as tables, come back as they were.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<40) func aRandomMapComesBack(seed: UInt64) throws {
    let map = RandomMap(seed: seed)
    let result = MapLoader.load(text: map.text)
    let loaded = try #require(result.resolved?.map, "\(result.told)\n\(map.text)")
    #expect(try loaded == map.builder.build(), "\(map.text)")
  }

  @Test(arguments: 0..<40) func itsOrganisationsMayStandInATable(seed: UInt64) throws {
    let map = RandomMap(seed: seed)
    let sources = TextSources([
      "map.chain": map.chainText + "members from \"m.csv\"\n", "m.csv": map.table,
    ])
    let result = MapLoader.load("map.chain", from: sources)
    let loaded = try #require(result.resolved?.map, "\(result.told)\n\(map.table)")
    #expect(try loaded == map.builder.build(), "\(map.table)")
  }

  /// Where the order carries no meaning, it makes no difference: links, regions and fields may
  /// stand before what they refer to, in other files, and in any order.
  @Test(arguments: 0..<20) func referencesMayComeFirst(seed: UInt64) throws {
    let map = RandomMap(seed: seed)
    let sources = TextSources([
      "map.chain": "include \"links.chain\"\n" + map.organisationText
        + "include \"a.chain\"\nmap random \"Random\"\n",
      "links.chain": map.linkText, "a.chain": map.structureText,
    ])
    let result = MapLoader.load("map.chain", from: sources)
    let loaded = try #require(result.resolved?.map, "\(result.told)")
    #expect(try loaded == map.builder.build())
  }
}
