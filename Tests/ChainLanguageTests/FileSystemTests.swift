import ChainDiagnostics
import ChainLanguage
import Glibc
import Testing

/// A folder of its own for a test, removed when the test is over.
private final class TemporaryFolder {
  let path: String
  /// What was made in it, in order.
  private var made: [String] = []

  init(in parent: String = "/tmp") throws {
    var template = Array((parent + "/chainmap-test-XXXXXX").utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit {
    for name in made.reversed() { remove(path + "/" + name) }
    rmdir(path)
  }

  func write(_ text: String, to name: String) throws {
    let file = try #require(fopen(add(name), "w"))
    fputs(text, file)
    fclose(file)
  }

  /// Makes a file that is one hole.
  func makeHole(_ name: String, size: Int) throws {
    let file = try #require(fopen(add(name), "w"))
    defer { fclose(file) }
    try #require(ftruncate(fileno(file), size) == 0)
  }

  func makeFolder(_ name: String) { mkdir(add(name), 0o755) }
  func makePipe(_ name: String) { mkfifo(add(name), 0o600) }
  func link(_ name: String, to target: String) { symlink(target, add(name)) }

  private func add(_ name: String) -> String {
    made.append(name)
    return path + "/" + name
  }
}

@Suite struct FileSystemTests {
  @Test func aMapIsAFileOrAFolder() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("map")
    try folder.write(demo + "include \"sub.chain\"", to: "map/map.chain")
    try folder.write("region r \"R\"", to: "map/sub.chain")
    for argument in ["map", "map/", "map/map.chain"] {
      let result = MapLoader.load(folder.path + "/" + argument)
      #expect(result.told == [])
      #expect(
        result.sources.files.map(\.name) == [
          folder.path + "/map/map.chain", folder.path + "/map/sub.chain",
        ])
    }
  }

  @Test func rootsThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    for (argument, failure) in [
      ("/nowhere", SourceFailure.missing), ("", .folderWithoutMap), ("/a\u{0}b", .missing),
    ] {
      #expect(MapLoader.load(folder.path + argument).rootFailure == failure)
    }
  }

  /// Only some file systems hold the largest size that there is; the memory's does.
  @Test(.enabled(if: access("/dev/shm", W_OK) == 0), arguments: [1 << 32, Int.max])
  func filesBeyondEveryBound(size: Int) throws {
    let folder = try TemporaryFolder(in: "/dev/shm")
    try folder.makeHole("map.chain", size: size)
    #expect(MapLoader.load(folder.path).rootFailure == .tooLarge)
  }

  @Test func linksMayNotLeaveTheFolder() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("map")
    folder.makeFolder("mapper")
    try folder.write("region secret \"S\"", to: "secret.chain")
    try folder.write("region secret \"S\"", to: "mapper/secret.chain")
    try folder.write("region r \"R\"", to: "map/sub.chain")
    folder.link("map/out.chain", to: "../secret.chain")
    folder.link("map/outside", to: "..")
    folder.link("map/sibling.chain", to: "../mapper/secret.chain")
    folder.link("map/inside.chain", to: "sub.chain")
    let names = ["out.chain", "outside/secret.chain", "sibling.chain", "inside.chain"]
    try folder.write(
      demo + names.map { "include \"\($0)\"\n" }.joined(), to: "map/map.chain")
    let result = MapLoader.load(folder.path + "/map")
    #expect(result.diagnostics.map(\.code.number) == [602, 602, 602])
    // The folder itself may be reached over a link.
    folder.link("way", to: "map")
    #expect(
      MapLoader.load(folder.path + "/way").diagnostics.map(\.code.number) == [602, 602, 602])
  }

  @Test func aFileIsReadOnceWhateverItIsCalled() throws {
    let folder = try TemporaryFolder()
    try folder.write("region r \"R\"", to: "sub.chain")
    folder.link("other.chain", to: "sub.chain")
    try folder.write(
      demo + "include \"sub.chain\"\ninclude \"other.chain\"", to: "map.chain")
    #expect(MapLoader.load(folder.path).diagnostics.map(\.code.number) == [604])
  }

  @Test func whatIsNoOrdinaryFile() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("parts")
    folder.makePipe("pipe.chain")
    try folder.write(
      demo + "include \"parts\"\ninclude \"pipe.chain\"\ninclude \"Map.chain\"", to: "map.chain")
    let result = MapLoader.load(folder.path)
    #expect(result.diagnostics.map(\.code.number) == [605, 605, 601])
    let reasons = result.diagnostics.prefix(2).map { $0.issue.wording(in: .chinese).headline }
    #expect(reasons[0].hasSuffix("它是一个文件夹"))
    #expect(reasons[1].hasSuffix("它不是普通文件"))
  }
}
