import ChainDiagnostics
import ChainTestSupport
import Testing

@testable import ChainSyntax

/// However a text is laid out, it has one canonical layout, which says the same.
@Suite struct LayoutPropertyTests {
  private func laidOut(_ text: String) throws -> ParsedText {
    let bytes = CanonicalLayout(of: try ParsedText(text).file).bytes
    return try ParsedText(bytes: try #require(bytes, "\(text)"))
  }

  private func comments(of text: ParsedText) -> [String] {
    text.parsed.comments.map { text.text(of: $0).trimmed }
  }

  @Test func theSampleKeepsItsMeaning() throws {
    let sample = try ParsedText(SampleMap.everyStatement)
    let once = try laidOut(SampleMap.everyStatement)
    #expect(once.dump == sample.dump)
    #expect(comments(of: once) == comments(of: sample))
    #expect(
      try laidOut(String(decoding: once.file.bytes, as: UTF8.self)).file.bytes == once.file.bytes)
  }

  /// Whatever a changed byte makes of a text: as long as it has no errors, it keeps its meaning.
  @Test func textsThatChangedKeepTheirMeaning() throws {
    var random = SeededGenerator(seed: 5)
    let bytes = Array(SampleMap.everyStatement.utf8)
    var count = 0
    for _ in 0..<600 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0x20..<0x7F, using: &random)
      let before = try ParsedText(bytes: changed)
      let layout = CanonicalLayout(of: before.file)
      #expect((layout.bytes == nil) == before.parsed.hasErrors)
      guard let once = layout.bytes else { continue }
      let after = try ParsedText(bytes: once)
      #expect(after.dump == before.dump && comments(of: after) == comments(of: before))
      #expect(CanonicalLayout(of: after.file).bytes == once)
      count += 1
    }
    #expect(count > 150)
  }

  @Test(arguments: 0..<60) func blanksMakeNoDifference(seed: UInt64) throws {
    var jumble = Jumble(seed: seed)
    let canonical = try laidOut(jumble.text(of: SampleMap.everyStatement, comments: false))
    let other = try laidOut(jumble.text(of: SampleMap.everyStatement, comments: false))
    #expect(canonical.file.bytes == other.file.bytes)
    #expect(canonical.dump == sampleTree)
  }

  @Test(arguments: 0..<60) func commentsAnywhereStay(seed: UInt64) throws {
    var jumble = Jumble(seed: seed)
    let text = jumble.text(of: SampleMap.everyStatement, comments: true)
    let before = try ParsedText(text)
    let once = try laidOut(text)
    #expect(once.dump == sampleTree, "\(text)")
    #expect(comments(of: once) == comments(of: before), "\(text)")
    let again = try laidOut(String(decoding: once.file.bytes, as: UTF8.self))
    #expect(again.file.bytes == once.file.bytes, "\(text)")
    #expect(once.parsed.comments.count == jumble.commentCount)
  }
}

/// Writes the tokens of a text with other blanks, line ends and semicolons between them.
private struct Jumble {
  private var random: SeededGenerator
  private(set) var commentCount = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func text(of original: String, comments: Bool) -> String {
    let bytes = Array(original.utf8)
    var text = ""
    bytes.withUnsafeBufferPointer { buffer in
      var lexer = Lexer(bytes: buffer, base: 0, symbols: SymbolTable())
      var previous: Token.Kind?
      for token in lexer.tokensWithTrivia().map(\.token) {
        text += gap(previous, token, comments: comments)
        text += lexer.text(of: token.range)
        previous = token.kind
      }
    }
    return text
  }

  private mutating func gap(_ previous: Token.Kind?, _ token: Token, comments: Bool) -> String {
    let mayBreak =
      previous == nil || previous == .leftBrace || previous?.isLinkOperator == true
      || token.kind == .rightBrace || token.kind == .endOfFile || token.beginsStatement
      || previous == .semicolon
    guard mayBreak else {
      return [" ", "  ", "\t", "\u{3000}"].randomElement(using: &random) ?? " "
    }
    if comments, Bool.random(using: &random) {
      let count = Int.random(in: 1...3, using: &random)
      commentCount += count
      return (0..<count).map { _ in blanks() + "// 注 \(Int.random(in: 0..<100, using: &random)) " }
        .joined(separator: "\n") + "\n" + blanks()
    }
    // A statement needs an end of some kind.
    guard token.beginsStatement, previous != nil, previous != .leftBrace else { return " " }
    return comments ? "\n" : [";", "\n", " ;\r\n"].randomElement(using: &random) ?? ";"
  }

  private mutating func blanks() -> String { random.text(of: [" ", "\t", "\n", "\r\n"], upTo: 4) }
}

extension String {
  /// Without the blanks at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
