import ChainDiagnostics
import ChainTestSupport
import Testing

@testable import ChainSyntax

@Suite struct SampleTests {
  @Test func everyStatementIsRead() throws {
    let result = try ParsedText(SampleMap.everyStatement)
    #expect(result.codes.isEmpty)
    #expect(result.dump == sampleTree)
  }

  @Test func commentsAreKept() throws {
    let result = try ParsedText(SampleMap.everyStatement)
    let comments = result.parsed.comments.map(result.text)
    #expect(comments.count == 8)
    #expect(comments.first == "// A small chain")
    #expect(comments.last == "// the same facts as a table")
  }

  @Test func everyLineEndGivesTheSameTree() throws {
    let carriageReturns = SampleMap.everyStatement.replacing("\n", with: "\r")
    let both = SampleMap.everyStatement.replacing("\n", with: "\r\n")
    #expect(try ParsedText(carriageReturns).dump == sampleTree)
    #expect(try ParsedText(both).dump == sampleTree)
    #expect(try ParsedText("\u{FEFF}" + SampleMap.everyStatement).dump == sampleTree)
  }

  @Test func wideBlanksAreBlanks() throws {
    let blanks = SampleMap.everyStatement.replacing("  ", with: "\u{3000}\u{A0}")
    #expect(try ParsedText(blanks).dump == sampleTree)
  }

  @Test func rulesReachToTheirEnds() throws {
    let result = try ParsedText(SampleMap.everyStatement)
    let texts = result.parsed.statements.compactMap { statement -> String? in
      switch statement {
      case .expect(let expect): result.text(of: expect.range)
      case .accept(let accept): result.text(of: accept.range)
      case .view(let view): result.text(of: view.range)
      default: nil
      }
    }
    #expect(texts.count == 3)
    #expect(texts.allSatisfy { $0.hasSuffix("双源\"") || $0.hasSuffix("31") || $0.hasSuffix("}") })
    #expect(result.diagnostics.isEmpty)
  }
}
