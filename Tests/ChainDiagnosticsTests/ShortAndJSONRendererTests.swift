import ChainDiagnostics
import Testing

@Suite struct ShortAndJSONRendererTests {
  private let sample = Sample("node 电芯\nnode 电芯；\n")

  private var diagnostics: [Diagnostic] {
    let twice = SampleIssue(
      "‘电芯’ is declared twice", label: "again", others: ["first here"], notes: ["one", "two"],
      help: "rename one")
    return [
      Diagnostic(
        twice, at: sample.range(of: "电芯", 1), secondary: [sample.range(of: "电芯")],
        fixIts: [FixIt(replacing: sample.range(of: "；"), with: "")]),
      Diagnostic(SampleIssue("no \"home\"", severity: .warning), at: nil),
    ]
  }

  @Test func shortIsOneLineEach() {
    #expect(
      ShortRenderer(sources: sample.sources, language: .chinese).text(of: diagnostics) == """
        a.chain:2:6: error[CHN0203]: ‘电芯’ is declared twice
        warning[CHN0203]: no "home"

        """)
  }

  @Test func jsonHasEveryMember() {
    #expect(
      JSONRenderer(sources: sample.sources, language: .english).text(of: diagnostics) == """
        {
          "schema": 1,
          "diagnostics": [
            {
              "code": "CHN0203",
              "severity": "error",
              "message": "‘电芯’ is declared twice",
              "label": "again",
              "at": "a.chain:2:6",
              "file": "a.chain",
              "line": 2,
              "column": 6,
              "endLine": 2,
              "endColumn": 8,
              "notes": [
                "one",
                "two"
              ],
              "help": "rename one",
              "related": [
                {
                  "at": "a.chain:1:6",
                  "file": "a.chain",
                  "line": 1,
                  "column": 6,
                  "endLine": 1,
                  "endColumn": 8,
                  "label": "first here"
                }
              ],
              "fixits": [
                {
                  "at": "a.chain:2:8",
                  "file": "a.chain",
                  "line": 2,
                  "column": 8,
                  "endLine": 2,
                  "endColumn": 9,
                  "replacement": ""
                }
              ]
            },
            {
              "code": "CHN0203",
              "severity": "warning",
              "message": "no \\"home\\"",
              "label": "",
              "at": null,
              "file": null,
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "notes": [],
              "help": null,
              "related": [],
              "fixits": []
            }
          ],
          "errors": 1,
          "warnings": 1,
          "remarks": 0
        }

        """)
  }

  @Test(
    arguments: [
      ([], "no problems", "没有问题"), ([.error], "1 error", "1 个错误"),
      ([.warning, .error, .error, .error], "3 errors, 1 warning", "3 个错误，1 个警告"),
      ([.remark, .remark, .warning], "1 warning, 2 remarks", "1 个警告，2 条提示"),
    ] as [([Severity], String, String)])
  func summaries(severities: [Severity], english: String, chinese: String) {
    let summary = DiagnosticSummary(
      of: severities.map { Diagnostic(SampleIssue(severity: $0), at: nil) })
    #expect(summary.text(in: .english) == english)
    #expect(summary.text(in: .chinese) == chinese)
  }
}
