import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainTestSupport
import Testing

@Suite struct FormattedTextTests {
  @Test(arguments: 0..<40) func aMapIsTheSameInItsCanonicalLayout(seed: UInt64) throws {
    let map = RandomMap(seed: seed)
    let text = FormattedText(Array(map.text.utf8), name: "map.chain")
    let formatted = String(decoding: try #require(text.formatted), as: UTF8.self)
    #expect(!text.isCanonical)
    #expect(FormattedText(Array(formatted.utf8), name: "map.chain").isCanonical)
    let loaded = MapLoader.load(text: formatted).resolved?.map
    #expect(try loaded == map.builder.build(), "\(formatted)")
  }

  @Test func partsOfAMapAreEnough() {
    let part = FormattedText(Array("a->b".utf8), name: "links.chain")
    #expect(part.formatted.map { String(decoding: $0, as: UTF8.self) } == "a -> b\n")
    #expect(part.diagnostics.isEmpty)
  }

  @Test func errorsAreTold() {
    let text = FormattedText(Array("node a".utf8), name: "a.chain")
    #expect(text.formatted == nil && !text.isCanonical)
    #expect(text.diagnostics.map(\.code.number) == [121])
    #expect(text.sources.files.map(\.name) == ["a.chain"])
  }
}
