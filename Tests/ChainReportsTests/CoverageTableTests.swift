import ChainModel
import ChainReports
import Testing

@Suite("Coverage tables")
struct CoverageTableTests {
  @Test("every stage, every segment, and the whole")
  func table() throws {
    let sample = try HydrogenMap()
    let english = CoverageTable(
      of: sample.findings, languages: [.english])
    #expect(
      english.text() == """
        stage        segment    covered        not surveyed
        Midstream                   1/2  50 %             1
                     Fuel cell      1/2  50 %
        whole chain                 1/2  50 %             1

        """)
    let chinese = CoverageTable(of: sample.findings, languages: [.chinese])
    #expect(chinese.text().hasPrefix("阶段  环节      已覆盖       未调查\n中游"))
  }
}
