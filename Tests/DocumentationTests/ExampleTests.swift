import ChainMaps
import Testing

extension RecordedTests {
  /// Every block of every page is what its language says.
  ///
  /// - `chain`: a complete map, without errors and warnings. `chain fragment` is a part of one: it
  ///   may name what it does not declare.
  /// - `chain file=F`, `csv file=F`: the reader writes the file; `append` adds to its end.
  /// - `diff file=F`: the reader changes the file.
  /// - `console`: behind `$` what the reader types, below what a terminal then shows.
  ///   `RECORD_SNAPSHOTS=1` writes it anew.
  /// - `sh`, `text`, `json`, `html`, `css`, `swift`, `xml`: shown only, or compared elsewhere.
  /// - `python`: run by the tests in a browser, beside the page that it reads.
  @Suite("Examples in the documentation")
  struct ExampleTests {
    private static let silent: Set = [
      "sh", "text", "json", "html", "css", "swift", "xml", "python",
    ]

    @Test("every block is what it says", arguments: Document.names)
    func blocks(name: String) throws {
      var document = try Document(name)
      let session = try Session()
      // From the top, since a block works on what those before have left; each console block may
      // change its number of lines.
      for index in document.blocks.indices {
        try follow(index, in: &document, session)
      }
      if Recording.isOn { try document.save() }
    }

    private func follow(
      _ index: Int, in document: inout Document, _ session: Session
    ) throws {
      let block = document.blocks[index]
      let text = document.text(of: block)
      switch (block.language, block.value(of: "file")) {
      case ("chain", nil): check(text, isFragment: block.info.contains("fragment"), document.name)
      case ("chain", let file?), ("csv", let file?):
        if block.info.contains("append") {
          try session.append(text, to: file)
        } else {
          try session.write(text, to: file)
        }
      case ("diff", let file?): try session.apply(Array(document.lines[block.lines]), to: file)
      case ("console", nil): try type(block, in: &document, session)
      default: #expect(Self.silent.contains(block.language), "\(document.name): \(block.info)")
      }
    }

    /// A name that is declared elsewhere, and a file that is not there: a fragment may have them.
    private static let leadOutside: Set = ["CHN0203", "CHN0221", "CHN0601"]

    private func check(_ text: String, isFragment: Bool, _ page: String) {
      let text = isFragment ? "map fragment \"Fragment\"\n" + text : text
      let diagnostics: [Diagnostic]
      do throws(MapLoadError) {
        diagnostics = try LoadedMap(text: text).diagnostics
      } catch {
        diagnostics = error.diagnostics
      }
      let faults = diagnostics.filter { diagnostic in
        guard isFragment else { return diagnostic.severity > .remark }
        return diagnostic.severity == .error && !Self.leadOutside.contains("\(diagnostic.code)")
      }
      for fault in faults {
        Issue.record("\(page): \(fault.issue.wording(in: .english).headline)\n\(text)")
      }
    }

    private func type(
      _ block: Document.Block, in document: inout Document, _ session: Session
    ) throws {
      var shown: [String] = []
      for line in document.lines[block.lines] where line.hasPrefix("$ ") {
        shown.append(line)
        shown += try session.run(String(line.dropFirst(2)))
      }
      if Recording.isOn {
        document.lines.replaceSubrange(block.lines, with: shown)
      } else {
        let page = document.lines[block.lines].joined(separator: "\n")
        let place = "\(document.name):\(block.lines.lowerBound)"
        #expect(page == shown.joined(separator: "\n"), "\(place)")
      }
    }
  }
}
