import ChainDiagnostics
import Testing

@testable import ChainSyntax

/// Reads a text in which `«…»` marks where each diagnostic must stand, in order, and `‹…›` the
/// secondary places; expects exactly these kinds there.
///
/// - Parameters:
///   - mended: the text after all fix-its, which must then be free of errors; nil when no fix-it
///     is expected.
///   - sameTree: whether the faulty text was read as if it were the mended one.
func expectIssues(
  _ marked: String, _ kinds: SyntaxCode..., mended: String? = nil, sameTree: Bool = true,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let text = MarkedText(marked)
  let result = try ParsedText(bytes: text.bytes)
  func offsets(_ range: SourceRange) -> Range<Int> {
    Int(range.start.offset - result.file.base)..<Int(range.end.offset - result.file.base)
  }
  let found = result.diagnostics.map { "CHN0\($0.code.number)" }
  let due = kinds.map { "CHN0\($0.rawValue)" }
  #expect(found == due, "in \(marked)", sourceLocation: sourceLocation)
  let primary = result.diagnostics.compactMap(\.range).map(offsets)
  #expect(primary == text.primary, "in \(marked)", sourceLocation: sourceLocation)
  let secondary = result.diagnostics.flatMap(\.secondary).map(offsets)
  #expect(
    secondary.sorted { $0.lowerBound < $1.lowerBound } == text.secondary, "in \(marked)",
    sourceLocation: sourceLocation)
  guard let mended else {
    let fixIts = result.diagnostics.flatMap(\.fixIts)
    #expect(fixIts.isEmpty, "in \(marked)", sourceLocation: sourceLocation)
    return
  }
  #expect(result.mended == mended, sourceLocation: sourceLocation)
  let again = try ParsedText(mended)
  #expect(!again.parsed.hasErrors, "mended: \(mended)", sourceLocation: sourceLocation)
  #expect(
    again.dump == result.dump || !sameTree, "mended: \(mended)", sourceLocation: sourceLocation)
}

/// A text without its markers, and where they stood.
struct MarkedText {
  private(set) var bytes: [UInt8] = []
  private(set) var primary: [Range<Int>] = []
  private(set) var secondary: [Range<Int>] = []

  init(_ marked: String) {
    var openPrimary: [Int] = []
    var openSecondary: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": openPrimary.append(bytes.count)
      case "»": primary.append((openPrimary.popLast() ?? 0)..<bytes.count)
      case "‹": openSecondary.append(bytes.count)
      case "›":
        secondary.append((openSecondary.popLast() ?? 0)..<bytes.count)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    primary.sort { $0.lowerBound < $1.lowerBound }
    secondary.sort { $0.lowerBound < $1.lowerBound }
  }
}
