import ChainDiagnostics
import ChainModel
import ChainTestSupport
import Testing

@testable import ChainSyntax

@Suite struct RobustnessTests {
  /// What holds for every text whatever.
  private func check(_ result: ParsedText) {
    let (start, end) = (result.file.range.start, result.file.range.end)
    var places: [SourceRange] = []
    for diagnostic in result.diagnostics {
      places += diagnostic.secondary + diagnostic.fixIts.map(\.range)
      if let range = diagnostic.range { places.append(range) }
    }
    #expect(places.allSatisfy { start <= $0.start && $0.start <= $0.end && $0.end <= end })
    #expect(result.diagnostics.count <= Reporter.errorLimit + 2)
    let comments = result.parsed.comments
    #expect(zip(comments, comments.dropFirst()).allSatisfy { $0.end <= $1.start })
    _ = result.dump
  }

  @Test func everyPrefixOfTheSample() throws {
    let bytes = Array(SampleMap.everyStatement.utf8)
    for count in stride(from: 0, through: bytes.count, by: 3) {
      let result = try ParsedText(bytes: Array(bytes[..<count]))
      check(result)
      // A fault at the cut, and the braces that are open there; half an arrow is one more.
      let errors = result.codes.filter { $0 != SyntaxCode.unexpectedText.rawValue }
      #expect(
        errors.count <= 2, "behind \(String(decoding: bytes[..<count].suffix(20), as: UTF8.self))")
    }
  }

  @Test func everySuffixOfTheSample() throws {
    let bytes = Array(SampleMap.everyStatement.utf8)
    for start in stride(from: 0, to: bytes.count, by: 11) {
      check(try ParsedText(bytes: Array(bytes[start...])))
    }
  }

  @Test func oneByteChanged() throws {
    var random = SeededGenerator(seed: 3)
    let bytes = Array(SampleMap.everyStatement.utf8)
    for _ in 0..<300 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0..<128, using: &random)
      check(try ParsedText(bytes: changed))
    }
  }

  @Test func randomBytes() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1_000 {
      let count = Int.random(in: 0...200, using: &random)
      let limit: UInt8 = Bool.random(using: &random) ? 255 : 127
      check(
        try ParsedText(bytes: (0..<count).map { _ in UInt8.random(in: 0...limit, using: &random) }))
    }
  }

  @Test func randomScalars() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...80, using: &random) {
        let limit: UInt32 = [0x80, 0x800, 0x10000, 0x110000].randomElement(using: &random) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
          text.append(scalar)
        }
      }
      check(try ParsedText(String(text)))
    }
  }

  @Test func randomTokens() throws {
    var random = SeededGenerator(seed: 2)
    let pieces =
      Keyword.allCases.map(\.rawValue) + [
        "{", "{", "}", "}", "\n", "\n", "\n", ";", ",", "|", "->", "~>", "..>", "%", "(", ")", "=",
        "a", "b", "电芯", "\"text\"", "\"文本\"", "zh", "9", "2026-11", "2026-02-30", "3d", "“宽”",
        "“", "\"", "：", "，", "｛", "｝", "１", "//", "/*", "#", "\\", "@", "\0", "page", "https://x",
      ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...60, using: &random)
      let soup = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
      check(try ParsedText(soup.joined(separator: " ")))
    }
  }

  @Test(arguments: [
    "{", "}", "region a \"A\" {", "stage a {", "member a \"A\" {\n", "node a \"A\" {\nmakes b {",
    "(", "a ->", "a,", "“", "view x {",
  ])
  func tenThousandTimes(_ piece: String) throws {
    check(try ParsedText(String(repeating: piece, count: 10_000)))
    check(try ParsedText(String(repeating: piece + "\n", count: 10_000)))
  }

  @Test func deepBracesAreFewErrors() throws {
    #expect(try ParsedText(String(repeating: "{", count: 10_000)).codes.count <= 2)
    #expect(try ParsedText(String(repeating: "region a \"A\" {\n", count: 10_000)).codes.count <= 2)
  }

  @Test func aLineOfTenMegabytes() throws {
    let value = String(repeating: "很长的名称", count: 10_000_000 / 15)
    let result = try ParsedText("field f \"\(value)\"")
    #expect(result.codes.isEmpty)
    #expect(try ParsedText("field f \"\(value)").codes == [111])
    #expect(try ParsedText(String(repeating: "\0", count: 1_000_000)).codes == [102])
  }

  /// The search for partners passes over a line once, not once for every mark.
  @Test(.timeLimit(.minutes(2)), arguments: ["「", "『", "'", "‘", "「『'’"])
  func marksWithoutPartners(mark: String) throws {
    let text = String(repeating: mark, count: 300_001)
    check(try ParsedText(text + "\nfield 「f」"))
    let again = try ParsedText("「『\nfield f 「F」\n")
    #expect(again.codes.last == SyntaxCode.foreignQuotes.rawValue)
  }

  @Test func aLongLineOfManyTokens() throws {
    let targets = String(repeating: "b, ", count: 100_000)
    let result = try ParsedText("a -> \(targets)b")
    guard case .link(let link) = result.parsed.statements.first else {
      Issue.record("no link")
      return
    }
    #expect(result.codes.isEmpty && link.steps[0].targets.count == 100_001)
  }
}
