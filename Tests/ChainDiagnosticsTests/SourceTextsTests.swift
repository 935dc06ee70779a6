import ChainDiagnostics
import Testing

@Suite struct SourceTextsTests {
  @Test func positionsCountCharactersAndEveryLineEnd() throws {
    var sources = SourceTexts()
    _ = sources.add(name: "a.chain", bytes: Array("map\r\n电芯 x\rlast".utf8))
    let added = sources.add(name: "b.chain", bytes: Array("é\nb".utf8))
    let file = try #require(added)
    func position(_ offset: UInt32) -> String? {
      sources.position(of: SourceLocation(offset: offset))?.description
    }
    #expect(position(0) == "a.chain:1:1")
    #expect(position(5) == "a.chain:2:1")
    #expect(position(5 + 7) == "a.chain:2:4")
    #expect(position(14) == "a.chain:3:1")
    #expect(position(file.base) == "b.chain:1:1")
    #expect(position(file.base + 3) == "b.chain:2:1")
    #expect(position(file.end) == "b.chain:2:2")
    #expect(position(file.end + 1) == nil)
  }
}

@Suite struct DiagnosticCodeTests {
  @Test(arguments: [("CHN0203", 203), ("chn203", 203), ("Chn1", 1), ("CHN9999", 9_999)])
  func codesAreReadInAnyCase(text: String, number: Int) {
    #expect(DiagnosticCode(text) == DiagnosticCode(number))
  }

  @Test(arguments: ["CHN", "CHN+203", "CHN-0", "CHN20333", "CHN２０３", "CHN 203", "203", "CH0203"])
  func otherTextsAreNone(text: String) {
    #expect(DiagnosticCode(text) == nil)
  }
}
