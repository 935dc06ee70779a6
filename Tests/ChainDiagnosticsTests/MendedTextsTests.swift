import Testing

@testable import ChainDiagnostics

@Suite struct MendedTextsTests {
  private func mended(_ texts: [String], _ fixes: [[(Int, Int, Int, String)]]) -> [String: String] {
    var sources = SourceTexts()
    let files = texts.enumerated().compactMap { index, text in
      sources.add(name: "f\(index)", bytes: Array(text.utf8))
    }
    let diagnostics = fixes.map { fix in
      let fixIts = fix.map { file, start, end, text in
        let base = files[file].base
        return FixIt(
          replacing: SourceRange(base + UInt32(start), base + UInt32(end)), with: text)
      }
      return Diagnostic(SampleIssue(), at: fixIts.first?.range, fixIts: fixIts)
    }
    let mended = MendedTexts(sources, diagnostics)
    return Dictionary(
      uniqueKeysWithValues: mended.files.map {
        ($0.name, String(decoding: $0.mended, as: UTF8.self))
      })
  }

  @Test func allThatDoNotTouchAreApplied() {
    #expect(
      mended(["abc"], [[(0, 0, 1, "x")], [(0, 2, 3, "")], [(0, 3, 3, "!")]]) == ["f0": "xb!"])
    #expect(mended(["a", "b"], [[(1, 0, 1, "c")]]) == ["f1": "c"])
    #expect(mended(["a"], []).isEmpty)
  }

  @Test func ofTwoThatTouchTheFirstIs() {
    #expect(mended(["abcd"], [[(0, 0, 3, "x")], [(0, 2, 4, "y")]]) == ["f0": "xd"])
    #expect(mended(["abcd"], [[(0, 1, 1, "x")], [(0, 1, 1, "y")]]) == ["f0": "axbcd"])
  }

  @Test func thoseOfOneDiagnosticStandOrFallTogether() {
    #expect(
      mended(["abcd"], [[(0, 0, 1, "x"), (0, 3, 4, "z")], [(0, 1, 2, "y"), (0, 2, 4, "w")]])
        == ["f0": "xbcz"])
  }
}
