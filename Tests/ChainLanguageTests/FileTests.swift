import ChainDiagnostics
import ChainLanguage
import ChainModel
import Testing

@Suite struct FileTests {
  @Test func includedFilesStandWhereTheyAreIncluded() throws {
    let result = try expect(
      [],
      in: [
        "map.chain": """
        map demo "Demo"
        include "parts/upstream.chain"
        stage midstream { node cells "Cells" }
        lithium -> cells
        """,
        "parts/upstream.chain": """
        include "../regions.chain"
        include "./more/salt.chain"
        stage upstream { node lithium "Lithium" }
        salt -> lithium
        members from "members.csv"
        """,
        "parts/more/salt.chain": "stage upstream { node salt \"Salt\" }",
        "regions.chain": "region gd \"Guangdong\"",
        "parts/members.csv": "id,name,role,node\na,A,makes,cells",
      ])
    let map = try #require(result.resolved).map
    #expect(map.nodes.map(\.key) == ["salt", "lithium", "cells"])
    #expect(
      result.sources.files.map(\.name) == [
        "map.chain", "parts/upstream.chain", "regions.chain", "parts/more/salt.chain",
        "parts/members.csv",
      ])
  }

  @Test func missingFiles() throws {
    let result = try expect(
      [601, 601],
      in: [
        "map.chain": demo + "include ⟦\"parts/region.chain\"⟧\nmembers from ⟦\"none.csv\"⟧",
        "parts/regions.chain": "",
      ])
    #expect(
      result.diagnostics[0].issue.wording(in: .english).help
        == "did you mean ‘parts/regions.chain’?")
  }

  @Test func onlyTheNameBeforeTheExtensionIsCompared() throws {
    func help(_ path: String) throws -> String? {
      let result = try expect(
        [601],
        in: [
          "map.chain": demo + "include ⟦\"\(path)\"⟧", "b.chain": "", "parts.csv": "",
          "parts.chain": "",
        ])
      return result.diagnostics[0].issue.wording(in: .english).help
    }
    #expect(try help("nix.chain") == nil)
    #expect(try help("part.chain") == "did you mean ‘parts.chain’?")
    #expect(try help("part.csv") == "did you mean ‘parts.csv’?")
    #expect(try help("b.chan") == "did you mean ‘b.chain’?")
  }

  @Test func unknownIDsAreNotToldWhenAFileIsMissing() throws {
    try expect([601], in: "include ⟦\"regions.chain\"⟧\nmember a \"A\" { region sz; makes cels }")
  }

  @Test func pathsThatLeaveTheFolder() throws {
    try expect(
      [602, 602, 602, 602],
      in: [
        "map.chain": demo + """
          include ⟦"../other.chain"⟧
          include ⟦"/etc/passwd"⟧
          members from ⟦"a/../../m.csv"⟧
          include "b/c.chain"
          """,
        "b/c.chain": "include ⟦\"../../x.chain\"⟧",
      ])
  }

  @Test func nothingIsReadWhenTheFolderCannotBeTold() throws {
    let texts = ["map.chain": demo + "include \"a.chain\"", "a.chain": "region r \"R\""]
    let inside = MapLoader.load("map.chain", from: TextSources(texts))
    #expect(inside.told == [])
    let lost = MapLoader.load("map.chain", from: LostFolder(texts: TextSources(texts)))
    #expect(lost.diagnostics.map(\.code.number) == [602])
  }

  @Test func pathsMayBeWrittenWithDots() throws {
    for prefix in ["", "./", "sub/", "./sub/", "/", "a/../"] {
      let sources = TextSources([
        prefix + "map.chain": demo + "include \"a/parts.chain\"\ninclude \"a/part.chain\"",
        prefix + "a/parts.chain": "region r \"R\"",
      ])
      let result = MapLoader.load(prefix + "map.chain", from: sources)
      #expect(result.diagnostics.map(\.code.number) == [601], "\(prefix): \(result.told)")
      #expect(
        result.diagnostics.first?.issue.wording(in: .english).help
          == "did you mean ‘a/parts.chain’?")
    }
  }

  @Test func theNamesInAFolderAreThoseOfItsEntries() {
    let sources = TextSources(["map.chain": "", "a/b.chain": "", "a/d/c.chain": "", "ab": ""])
    #expect(sources.names(inFolder: "").sorted() == ["a", "ab", "map.chain"])
    #expect(sources.names(inFolder: "./a").sorted() == ["b.chain", "d"])
    #expect(sources.names(inFolder: "c") == [])
  }

  @Test func circlesAndRepetitions() throws {
    let result = try expect(
      [604, 603, 603],
      in: [
        "map.chain": demo + "include ⟨\"a.chain\"⟩\ninclude ⟦\"./a.chain\"⟧",
        "a.chain": "include \"b.chain\"\nregion r \"R\"",
        "b.chain": "include ⟦\"a.chain\"⟧\ninclude ⟦\"map.chain\"⟧",
      ])
    #expect(
      result.diagnostics.last?.issue.wording(in: .english).notes == [
        "map.chain → a.chain → b.chain → map.chain"
      ])
  }

  @Test func foldersAndEmptyPaths() throws {
    try expect(
      [605, 607],
      in: [
        "map.chain": demo + "include ⟦\"parts\"⟧\ninclude ⟦\"\"⟧", "parts/a.chain": "",
      ])
  }

  @Test func includesMayNotBeTooDeep() throws {
    var texts = ["map.chain": demo + "include \"0.chain\""]
    for depth in 0..<100 { texts["\(depth).chain"] = "include \"\(depth + 1).chain\"" }
    let result = MapLoader.load("map.chain", from: TextSources(texts))
    #expect(
      result.told == ["63.chain:1:9 CHN0606 files include one another more than 64 deep"])
  }

  @Test func theRootFileCannotBeRead() throws {
    for (argument, failure) in [("nowhere", SourceFailure.missing), ("parts", .folder)] {
      let result = MapLoader.load(argument, from: TextSources(["parts/map.chain": ""]))
      #expect(result.isUnreadable && result.rootFailure == failure)
      #expect(result.diagnostics.map(\.code) == [DiagnosticCode(611)])
    }
  }

  @Test func aMapThatIsNotUTF8() throws {
    let result = MapLoader.load(
      "map.chain", from: TextSources(bytes: ["map.chain": Array("map a".utf8) + [0xB1, 0xC8]]))
    #expect(result.told == ["map.chain:1:6 CHN0101 the file is not valid UTF-8 at byte 5"])
  }

  @Test func nothingIsMissedThatAFileInAnotherEncodingMayDeclare() throws {
    let root = "map m \"M\"\ninclude \"a.chain\"\nstage s { node n \"N\" }\nn -> elsewhere"
    let utf16: [UInt8] = [0xFF, 0xFE, 0x6D, 0x00]
    let result = MapLoader.load(
      "map.chain", from: TextSources(bytes: ["map.chain": Array(root.utf8), "a.chain": utf16]))
    #expect(result.told == ["a.chain:1:1 CHN0101 the file is not valid UTF-8 at byte 0"])
  }
}

/// Sources that cannot tell where their folder is.
private struct LostFolder: MapSources {
  let texts: TextSources

  func root(for argument: String) throws(SourceFailure) -> RootFile {
    try texts.root(for: argument)
  }

  func read(_ path: String) throws(SourceFailure) -> [UInt8] { try texts.read(path) }

  func canonicalPath(of path: String) throws(SourceFailure) -> String {
    if path.isEmpty { throw .forbidden }
    return try texts.canonicalPath(of: path)
  }

  func names(inFolder path: String) -> [String] { [] }
}
