import ChainDiagnostics
import ChainModel
import ChainSyntax
import ChainTestSupport
import Testing

@testable import ChainLanguage

/// Tables in the encodings of spreadsheets; the bytes are those that Python's codecs write.
@Suite struct TableEncodingTests {
  /// `标识,名称,类型\n甲,甲公司,企业\n`
  private static let gb18030: [UInt8] = [
    0xB1, 0xEA, 0xCA, 0xB6, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xC0, 0xE0, 0xD0, 0xCD, 0x0A,
    0xBC, 0xD7, 0x2C, 0xBC, 0xD7, 0xB9, 0xAB, 0xCB, 0xBE, 0x2C, 0xC6, 0xF3, 0xD2, 0xB5, 0x0A,
  ]
  private func decoding(_ bytes: [UInt8]) -> (encoding: TableEncoding, utf8: [UInt8])? {
    EncodingFault(in: bytes).flatMap { TableEncoding.decoding(bytes, $0.guess) }
  }

  private static let text = "标识,名称,类型\n甲,甲公司,企业\n"

  @Test func gb18030IsRecognisedByItsHeader() throws {
    let decoded = try #require(decoding(Self.gb18030))
    #expect(decoded.encoding == .gb18030)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.text)
  }

  @Test func utf16IsRecognisedByItsMark() throws {
    for isLittle in [true, false] {
      let units = [0xFEFF] + Array(Self.text.utf16)
      let bytes = units.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
      let decoded = try #require(decoding(bytes))
      #expect(decoded.encoding == .utf16)
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.text)
    }
    #expect(decoding([0xFF, 0xFE, 0x41]) == nil)
  }

  @Test func whatNobodyCanTellIsNotGuessed() {
    // UTF-8 stays; Latin-1 is no GB 18030 or has no header of ours; a cut character is a fault.
    #expect(decoding(Array(Self.text.utf8)) == nil)
    #expect(decoding(Array("id,name\na,Caf".utf8) + [0xE9, 0x0A]) == nil)
    // “Mü” is no Chinese character, though its bytes could be one.
    #expect(decoding(Array("id,name\na,M".utf8) + [0xFC] + Array("ller".utf8)) == nil)
    #expect(decoding(Array("a,b\n".utf8) + [0xBC, 0xD7, 0x0A]) == nil)
    #expect(decoding(Array(Self.gb18030.dropLast(3)) + [0xD2]) == nil)
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let noise = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      if !noise.starts(with: [0xFF, 0xFE]), !noise.starts(with: [0xFE, 0xFF]) {
        #expect(decoding(noise) == nil)
      }
    }
  }

  @Test func theTableIsReadAndToldOf() throws {
    struct Sources: MapSources {
      func root(for argument: String) throws(SourceFailure) -> RootFile {
        RootFile(
          name: "map.chain", folder: "", canonicalPath: "map.chain",
          bytes: Array("map m \"M\"\nmembers from \"m.csv\"".utf8))
      }
      func read(_ path: String) throws(SourceFailure) -> [UInt8] { TableEncodingTests.gb18030 }
      func canonicalPath(of path: String) throws(SourceFailure) -> String { path }
      func names(inFolder path: String) -> [String] { [] }
    }
    let result = MapLoader.load("", from: Sources())
    #expect(result.diagnostics.map(\.code.number).sorted() == [418, 513])
    #expect(result.resolved?.map.organisations.map(\.key) == ["甲"])
    #expect(result.told.contains { $0.hasPrefix("m.csv:2:1 CHN0513") })
  }
}
