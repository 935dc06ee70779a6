import ChainDiagnostics
import ChainLanguage
import ChainModel
import ChainSyntax
import Testing

@Suite struct ExplanationTests {
  @Test func everyCodeIsExplainedOnce() {
    let codes = SyntaxCode.all + LanguageCode.all
    #expect(Set(codes).count == codes.count)
    #expect(Explanation.ofTexts.map(\.code).sorted() == codes.sorted())
    #expect(
      Explanation.ofTexts.first { $0.code == DiagnosticCode(203) }?.title.text(in: .english)
        == "An id that names nothing")
    #expect(!Explanation.ofTexts.contains { $0.code == DiagnosticCode(999) })
  }

  @Test(arguments: Explanation.ofTexts.map(\.code))
  func theExampleShowsTheCode(_ code: DiagnosticCode) throws {
    let explanation = try #require(Explanation.ofTexts.first(where: { $0.code == code }))
    for language in MessageLanguage.allCases {
      #expect(!explanation.title.text(in: language).isEmpty)
      #expect(!explanation.rule.text(in: language).isEmpty)
    }
    #expect(explanation.failing.isEmpty == withoutExample.contains(code.number))
    #expect(explanation.cured.isEmpty == explanation.failing.isEmpty)
    guard !explanation.failing.isEmpty else { return }
    let failing = try load(explanation.failing)
    #expect(failing.diagnostics.map(\.code).contains(explanation.code), "\(failing.told)")
    let cured = try load(explanation.cured)
    #expect(!cured.diagnostics.hasErrors, "\(cured.told)")
    #expect(!cured.diagnostics.map(\.code).contains(explanation.code), "\(cured.told)")
  }

  /// A fault shows itself by one code, not by a cascade of them; remarks aside.
  @Test(arguments: Explanation.ofTexts.map(\.code))
  func nothingElseIsSaid(_ code: DiagnosticCode) throws {
    let explanation = try #require(Explanation.ofTexts.first(where: { $0.code == code }))
    guard !explanation.failing.isEmpty else { return }
    let result = try load(explanation.failing)
    let others = result.diagnostics.filter {
      $0.code != explanation.code && $0.severity == .error
    }
    #expect(others.isEmpty, "\(result.told)")
  }

  /// The codes that an example cannot show, or only a very long one.
  private let withoutExample: Set<Int> = [
    101, 102, 103, 146, 157, 191, 214, 291, 401, 410, 606, 611, 610, 612, 418,
  ]

  private func load(_ files: [Explanation.File]) throws -> LoadResult {
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
    return MapLoader.load(
      "map.chain", from: TextSources(texts), today: PartialDate(year: 2026, month: 11, day: 22))
  }
}
