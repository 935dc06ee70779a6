import ChainMaps
import Testing

extension RecordedTests {
  /// The slips that people make, one by one.
  @Suite("Slips")
  struct SlipTests {
    private static let today = PartialDate(year: 2026, month: 11, day: 22)

    private static func load(_ texts: [String: String]) -> LoadResult {
      MapLoader.load("map.chain", from: TextSources(texts), today: today)
    }

    @Test("the map without slips has nothing to be said about it")
    func base() throws {
      let result = Self.load(Slip.base)
      #expect(result.diagnostics.isEmpty)
      #expect(Slip.base.count == 2)
    }

    @Test("each is answered as it was", arguments: Slip.all)
    func answers(_ slip: Slip) throws {
      let result = Self.load(slip.texts)
      let answers = zip(["en", "zh"], MessageLanguage.allCases).map { name, language in
        let text = RichRenderer(sources: result.sources, language: language)
          .text(of: result.diagnostics)
        return "\(name)\n\(text)"
      }.joined(separator: "\n")
      if Recording.isOn {
        try slip.save(answers)
      } else {
        #expect(answers == slip.answers, "\(slip.name)")
      }
    }

    /// What is measured of an answer.
    private struct Measure {
      var isOneMessage, hasAdvice: Bool
      /// Nil when no fix-it is given.
      var isFixRight: Bool?
    }

    private static func measure(_ slip: Slip) -> Measure {
      let result = load(slip.texts)
      let told = result.diagnostics
      let advised = told.allSatisfy { diagnostic in
        let wording = diagnostic.issue.wording(in: .english)
        return wording.help != nil || !wording.notes.isEmpty || !diagnostic.fixIts.isEmpty
      }
      var measure = Measure(isOneMessage: told.count <= 1, hasAdvice: advised)
      let mended = MendedTexts(result.sources, told)
      guard !mended.files.isEmpty else { return measure }
      var texts = slip.texts
      for file in mended.files { texts[file.name] = String(decoding: file.mended, as: UTF8.self) }
      let known = told.filter { $0.fixIts.isEmpty }.map(\.code)
      let after = load(texts)
      let hasNoNewFault = after.diagnostics.allSatisfy { known.contains($0.code) }
      let answersAll = told.allSatisfy { !$0.fixIts.isEmpty }
      measure.isFixRight = hasNoNewFault && (!answersAll || means(texts, slip.meant))
      return measure
    }

    /// Whether two sets of texts say the same, whatever their layout and comments.
    private static func means(_ texts: [String: String], _ meant: [String: String]) -> Bool {
      texts.allSatisfy { name, text in
        let other = meant[name] ?? ""
        guard name.hasSuffix(".chain") else { return text == other }
        let layouts = [text, other].map { FormattedText(Array($0.utf8), name: name).formatted }
        return layouts[0] != nil && layouts[0] == layouts[1]
      }
    }

    @Test("no fix-it is wrong", arguments: Slip.all)
    func fixes(_ slip: Slip) throws {
      #expect(Self.measure(slip).isFixRight != false)
    }

    @Test(
      "the fix-its of every example of a code make no new fault",
      arguments: Explanation.ofTexts.map(\.code))
    func examples(_ code: DiagnosticCode) throws {
      let explanation = try #require(Explanation.ofTexts.first { $0.code == code })
      guard !explanation.failing.isEmpty else { return }
      var texts = Dictionary(
        explanation.failing.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
      let before = Self.load(texts)
      let mended = MendedTexts(before.sources, before.diagnostics)
      guard !mended.files.isEmpty else { return }
      for file in mended.files { texts[file.name] = String(decoding: file.mended, as: UTF8.self) }
      let left = Set(before.diagnostics.filter { $0.fixIts.isEmpty }.map(\.code))
      let after = Self.load(texts).diagnostics.filter { $0.severity == .error }
      #expect(after.allSatisfy { left.contains($0.code) }, "\(texts)")
    }

    @Test("the table of docs/testing.md says how many are answered well")
    func table() throws {
      let measures = Slip.all.map(Self.measure)
      let fixes = measures.compactMap(\.isFixRight)
      func row(_ name: String, _ count: Int, of whole: Int) -> String {
        "| \(name) | \(count) | \((count * 1000 / max(whole, 1) + 5) / 10) % |"
      }
      try Document.expect(
        [
          "| slips | \(measures.count) | |", "| --- | --: | --: |",
          row(
            "answered in at most one message", measures.count { $0.isOneMessage },
            of: measures.count),
          row("every message with advice", measures.count { $0.hasAdvice }, of: measures.count),
          row("with a fix", fixes.count, of: measures.count),
          row("with a wrong fix", fixes.count { !$0 }, of: measures.count),
        ], in: "slips", of: "docs/testing.md")
      #expect(measures.count >= 200)
      #expect(measures.count { $0.isOneMessage } * 100 >= measures.count * 95)
      #expect(!measures.contains { !$0.hasAdvice })
      #expect(!fixes.contains(false))
    }
  }
}
