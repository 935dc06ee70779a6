import Testing

@Suite("Sizes")
struct SizeTests {
  @Test("no file has more than 600 lines", arguments: ["Sources", "Tests"])
  func filesAreSmall(folder: String) throws {
    for file in try SourceTree.files(below: folder) {
      #expect(file.lines.count <= 600, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("half of the source files have no more than 120 lines")
  func mostFilesAreSmall() throws {
    let sizes = try SourceTree.files(below: "Sources").map(\.lines.count).sorted()
    #expect(sizes[sizes.count / 2] <= 120)
  }

  @Test("no line ends with blanks, and no file with empty lines", arguments: ["Sources", "Tests"])
  func whitespace(folder: String) throws {
    for file in try SourceTree.files(below: folder) {
      #expect(!file.lines.contains { $0.hasSuffix(" ") || $0.hasSuffix("\t") }, "\(file.path)")
      #expect(file.lines.suffix(2).first != "" && file.lines.last == "", "\(file.path)")
    }
  }
}
