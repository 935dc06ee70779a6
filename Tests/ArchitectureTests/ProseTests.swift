import Testing

@Suite("Prose")
struct ProseTests {
  @Test("nothing is left to do in a comment")
  func noPromises() throws {
    let marks = ["TO" + "DO", "FIX" + "ME"]
    for file in try SourceTree.files(below: "Sources") {
      for mark in marks {
        #expect(!file.lines.contains { $0.contains(mark) }, "\(file.path): \(mark)")
      }
    }
  }

  @Test("no diagnostic code is given twice")
  func codesAreUnique() throws {
    var seen: [String: String] = [:]
    for file in try SourceTree.files(below: "Sources") {
      for line in file.lines {
        guard let match = line.firstMatch(of: /^ +case \w+ = (?<code>\d{3,4})$/) else { continue }
        let code = String(match.code)
        #expect(seen[code] == nil, "CHN0\(code) in \(file.path) and \(seen[code] ?? "")")
        seen[code] = file.path
      }
    }
    #expect(seen.count > 50)
  }
}
