import Foundation
import Testing

@Suite("chainmap fmt")
struct FormatTests {
  private static let untidy = "map m \"M\" { home r ;asof 2026 } // 注\nregion r \"R\"\n"
  private static let tidy = "map m \"M\" { home r; asof 2026 }  // 注\nregion r \"R\"\n"

  @Test("the project’s maps are in their canonical layout")
  func projectMaps() throws {
    let run = try Chainmap.run(["fmt", "--check", "maps"])
    #expect(run.status == 0, "\(run.text)")
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }

  @Test("files are rewritten, and only those that need it")
  func rewrites() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appending(path: "部分")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    let untidy = try folder.file("map.chain", Data(Self.untidy.utf8))
    let part = inner.appending(path: "链.chain")
    try Data("a->b".utf8).write(to: part)
    _ = try folder.file("tidy.chain", Data(Self.tidy.utf8))
    let table = try folder.file("members.csv", Data("id , name\r\n".utf8))
    try FileManager.default.createSymbolicLink(
      at: inner.appending(path: "up"), withDestinationURL: folder.url)

    let check = try Chainmap.run(["fmt", "--check", "."], folder: folder.url)
    #expect(check.status == 1)
    #expect(check.text == "./map.chain\n./部分/链.chain\n" && check.errors.isEmpty)
    #expect(try String(contentsOf: untidy, encoding: .utf8) == Self.untidy)

    let run = try Chainmap.run(["fmt", "."], folder: folder.url)
    #expect(run.status == 0 && run.text == check.text && run.errors.isEmpty)
    #expect(try String(contentsOf: untidy, encoding: .utf8) == Self.tidy)
    #expect(try String(contentsOf: part, encoding: .utf8) == "a -> b\n")
    #expect(try String(contentsOf: table, encoding: .utf8) == "id , name\r\n")
    let again = try Chainmap.run(["fmt", "."], folder: folder.url)
    #expect(again.status == 0 && again.output.isEmpty)
  }

  @Test("standard input is printed in the canonical layout")
  func standardInput() throws {
    let run = try Chainmap.run(["fmt", "--stdin"], map: Self.untidy)
    #expect(run.status == 0 && run.text == Self.tidy && run.errors.isEmpty)
    let check = try Chainmap.run(["fmt", "--stdin", "--check"], map: Self.untidy)
    #expect(check.status == 1 && check.output.isEmpty)
    #expect(try Chainmap.run(["fmt", "--stdin", "--check"], map: Self.tidy).status == 0)
  }

  @Test("a file with errors stays as it is, and the others are rewritten")
  func errors() throws {
    let folder = try TemporaryFolder()
    let faulty = try folder.file("a.chain", Data("map m\nnode a \"A\" {".utf8))
    let untidy = try folder.file("b.chain", Data(Self.untidy.utf8))
    let run = try Chainmap.run(["fmt", "a.chain", "b.chain"], folder: folder.url)
    #expect(run.status == 1 && run.text == "b.chain\n")
    #expect(run.errors.contains("a.chain:1:6") && run.errors.contains("CHN0144"))
    #expect(try String(contentsOf: faulty, encoding: .utf8) == "map m\nnode a \"A\" {")
    #expect(try String(contentsOf: untidy, encoding: .utf8) == Self.tidy)
    let stdin = try Chainmap.run(["fmt", "--stdin", "--lang", "zh"], map: "map m")
    #expect(stdin.status == 1 && stdin.output.isEmpty && stdin.errors.contains("错误"))
  }

  @Test("what cannot be read or written is told, and nothing else is touched")
  func unusable() throws {
    let folder = try TemporaryFolder()
    let untidy = try folder.file("a.chain", Data(Self.untidy.utf8))
    let missing = try Chainmap.run(["fmt", "a.chain", "b.chain"], folder: folder.url)
    #expect(missing.status == 2 && missing.errors.contains("b.chain"))
    #expect(try String(contentsOf: untidy, encoding: .utf8) == Self.untidy)
    let empty = try TemporaryFolder()
    let none = try Chainmap.run(["fmt", "."], folder: empty.url)
    #expect(none.status == 2 && none.errors.contains("no .chain file in ‘.’"))
    #expect(try Chainmap.run(["fmt"]).status == 2)
    #expect(try Chainmap.run(["fmt", "--stdin", "a.chain"], folder: folder.url).status == 2)
  }
}
