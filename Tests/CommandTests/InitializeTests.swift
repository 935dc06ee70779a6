import Foundation
import Testing

@Suite("chainmap init")
struct InitializeTests {
  @Test(
    "the new map is clean, canonical, and has something to show", arguments: ["链", "a/b/", "."])
  func startsAMap(name: String) throws {
    let folder = try TemporaryFolder()
    let run = try Chainmap.run(["init", name], folder: folder.url)
    let place = name.hasSuffix("/") ? name : name + "/"
    #expect(run.status == 0 && run.text == "\(place)members.csv\n\(place)map.chain\n")
    #expect(run.errors.contains("chainmap check \(name)"))
    let check = try Chainmap.run(["check", "--strict", name], folder: folder.url)
    #expect(check.status == 0 && check.output.isEmpty)
    #expect(check.errors == "\(name): no errors, no warnings\n", "\(check.errors)")
    #expect(try Chainmap.run(["fmt", "--check", name], folder: folder.url).status == 0)
    let gaps = try Chainmap.run(["gaps", name, "--lang", "en"], folder: folder.url)
    #expect(gaps.text.contains("last mile missing in Fuel cell stacks"))
    #expect(gaps.text.contains("could join: Sinosynergy (Yunfu)"))
    let picture = try Chainmap.run(
      ["render", name, "--view", "fuel-cell-chain"], folder: folder.url)
    #expect(picture.status == 0 && picture.text.contains("</svg>"))
  }

  @Test("spreadsheets know the table for UTF-8, and a reader finds both languages")
  func files() throws {
    let folder = try TemporaryFolder()
    #expect(try Chainmap.run(["init", ".", "--quiet"], folder: folder.url).errors.isEmpty)
    let table = try Data(contentsOf: folder.url.appending(path: "members.csv"))
    #expect(table.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: table, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.count > 4 && lines.last == "" && !lines.contains { $0.contains("\n") })
    let map = try String(contentsOf: folder.url.appending(path: "map.chain"), encoding: .utf8)
    let comments = map.split(separator: "\n").filter { $0.hasPrefix("//") }.joined()
    #expect(comments.contains("Links.") && comments.contains("箭头"))
  }

  @Test("nothing that is there is written over", arguments: ["members.csv", "map.chain"])
  func keeps(name: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(name, Data("mine".utf8))
    let run = try Chainmap.run(["init", "."], folder: folder.url)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("‘./\(name)’ is there already"))
    #expect(try folder.names == [name])
    #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
  }

  @Test("what is no place for a map is told", arguments: ["file", "file/in", ""])
  func unusable(name: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("file")
    let run = try Chainmap.run(["init", name], folder: folder.url)
    #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
    #expect(try folder.names == ["file"])
  }
}
