import ChainDiagnostics
import ChainLanguage
import ChainModel
import Testing

/// A text in which `⟦…⟧` marks where a diagnostic is due and `⟨…⟩` what belongs to one.
struct Marked {
  /// The text without the marks.
  private(set) var text = ""
  /// The marked runs as offsets of bytes.
  private(set) var primary: [Range<Int>] = []
  private(set) var secondary: [Range<Int>] = []

  init(_ marked: String) {
    var open: [Int] = []
    for character in marked {
      switch character {
      case "⟦", "⟨": open.append(text.utf8.count)
      case "⟧": primary.append(open.removeLast()..<text.utf8.count)
      case "⟩": secondary.append(open.removeLast()..<text.utf8.count)
      default: text.append(character)
      }
    }
  }
}

/// Loads files with marks, `map.chain` first, and compares the diagnostics' codes and ranges.
///
/// Codes that are not `watched` are passed over.
@discardableResult
func expect(
  _ codes: [Int], in files: KeyValuePairs<String, String>, ignoring ignored: Set<Int> = [521],
  today: PartialDate? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> LoadResult {
  let marked = files.map { (name: $0.key, marks: Marked($0.value)) }
  let texts = Dictionary(uniqueKeysWithValues: marked.map { ($0.name, $0.marks.text) })
  let result = MapLoader.load("map.chain", from: TextSources(texts), today: today)
  let found = result.diagnostics.filter { !ignored.contains($0.code.number) }
  #expect(
    found.map(\.code.number) == codes, "\(result.told.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
  for (name, marks) in marked {
    guard let file = result.sources.files.first(where: { $0.name == name }) else { continue }
    func ranges(_ of: [SourceRange]) -> Set<Range<Int>> {
      Set(
        of.filter { $0.start.offset >= file.base && $0.end.offset <= file.end }
          .map { Int($0.start.offset - file.base)..<Int($0.end.offset - file.base) })
    }
    let primary = ranges(found.compactMap(\.range))
    let secondary = ranges(found.flatMap(\.secondary))
    #expect(
      primary == Set(marks.primary), "\(name): \(result.told)", sourceLocation: sourceLocation)
    #expect(
      secondary == Set(marks.secondary), "\(name), secondary: \(result.told)",
      sourceLocation: sourceLocation)
  }
  return result
}

/// The same for one text, behind the beginning that ``demo`` is.
@discardableResult
func expect(
  _ codes: [Int], after beginning: String = demo, in text: String,
  ignoring ignored: Set<Int> = [521], today: PartialDate? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> LoadResult {
  try expect(
    codes, in: ["map.chain": beginning + text], ignoring: ignored, today: today,
    sourceLocation: sourceLocation)
}

/// The beginning of most tests: two nodes and a link.
let demo = """
  map demo "Demo"
  stage midstream {
    node cells "Cells" zh "电芯" { alias "battery cell" }
    node packs "Packs"
  }
  cells -> packs

  """
