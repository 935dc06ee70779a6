import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainQuery
import Testing

@Suite struct SampleMapTests {
  @Test func theSampleOfTheLanguageIsAMap() throws {
    let result = MapLoader.load(text: SampleMap.text)
    #expect(result.told == SampleMap.told)
    let map = try #require(result.resolved).map
    print(map.nodes.map(\.key))
  }
}
