import ChainDiagnostics
import Testing

@testable import ChainSyntax

/// A text that was read, with everything needed to look at it.
struct ParsedText {
  let file: SourceFile
  let parsed: ParsedFile
  let symbols: SymbolTable

  init(_ text: String) throws { try self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) throws {
    var sources = SourceTexts()
    // Another file before it, so that no test passes with offsets that forget the base.
    _ = sources.add(name: "before.chain", bytes: Array("region r \"R\"".utf8))
    let added = sources.add(name: "test.chain", bytes: bytes)
    file = try #require(added)
    var symbols = SymbolTable()
    parsed = Parser.parse(file, symbols: &symbols)
    self.symbols = symbols
  }

  var diagnostics: [Diagnostic] { parsed.diagnostics }
  var codes: [Int] { diagnostics.map(\.code.number) }
  var dump: String { TreeDump(self).text }

  func text(of range: SourceRange) -> String {
    String(
      decoding: file.bytes[Int(range.start.offset - file.base)..<Int(range.end.offset - file.base)],
      as: UTF8.self)
  }

  /// The text after all fix-its.
  var mended: String {
    let fixIts = diagnostics.flatMap(\.fixIts).sorted {
      ($0.range.start.offset, $0.range.end.offset) > ($1.range.start.offset, $1.range.end.offset)
    }
    var bytes = file.bytes
    for fixIt in fixIts {
      let start = Int(fixIt.range.start.offset - file.base)
      let end = Int(fixIt.range.end.offset - file.base)
      bytes.replaceSubrange(start..<end, with: Array(fixIt.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
