import ChainDiagnostics
import Testing

@Suite struct RichRendererTests {
  @Test func showsTheLineWithACaretUnderIt() {
    let sample = Sample("map m {\n  byd makes cel\n}\n")
    let issue = SampleIssue(
      "no node is named ‘cel’", label: "not declared", notes: ["ids are case-sensitive"],
      help: "did you mean ‘cell’?")
    let fixIt = FixIt(replacing: sample.range(of: "cel"), with: "cell")
    #expect(
      sample.rich(Diagnostic(issue, at: sample.range(of: "cel"), fixIts: [fixIt])) == """
        error[CHN0203]: no node is named ‘cel’
         --> a.chain:2:13
          |
        2 |   byd makes cel
          |             ^^^ not declared
          |
          = note: ids are case-sensitive
          = help: did you mean ‘cell’?

        """)
  }

  @Test func caretsStandUnderChineseTextEmojiAndTabs() {
    let sample = Sample("\t比亚迪 🔋\u{7F} makes 电心；\n")
    let issue = SampleIssue("没有名为“电心”的环节", label: "未声明", notes: ["名称区分大小写"])
    let fixIt = FixIt(replacing: sample.range(of: "；"), with: ";")
    #expect(
      sample.rich(
        Diagnostic(issue, at: sample.range(of: "电心"), fixIts: [fixIt]), language: .chinese)
          == """
          错误[CHN0203]：没有名为“电心”的环节
           --> a.chain:1:15
            |
          1 |     比亚迪 🔋␡ makes 电心；
            |                      ^^^^ 未声明
            |
            = 说明：名称区分大小写
            = 建议：替换为“;”

          """)
  }

  @Test func labelsOfOneLineHangInOrder() {
    let sample = Sample("电芯 -> 模组 -> 电芯\n")
    let issue = SampleIssue(
      "a circle", label: "and ends here", others: ["starts here", "goes through this"])
    let others = [sample.range(of: "电芯"), sample.range(of: "模组")]
    #expect(
      sample.rich(Diagnostic(issue, at: sample.range(of: "电芯", 1), secondary: others)) == """
        error[CHN0203]: a circle
         --> a.chain:1:13
          |
        1 | 电芯 -> 模组 -> 电芯
          | ----    ----    ^^^^ and ends here
          | |       |
          | |       goes through this
          | starts here

        """)
  }

  @Test func overlappingMarksKeepTheCaretOnTop() {
    let sample = Sample("share 12 of 10\n")
    let issue = SampleIssue(label: "too much", others: ["in this clause"])
    let clause = sample.range(of: "share 12 of 10")
    #expect(
      sample.rich(Diagnostic(issue, at: sample.range(of: "12"), secondary: [clause])) == """
        error[CHN0203]: something is wrong
         --> a.chain:1:7
          |
        1 | share 12 of 10
          | ------^^------
          | |     |
          | |     too much
          | in this clause

        """)
  }

  @Test func otherLinesAndFilesFollow() {
    let first = "node a\nnode b\nnode c\n" + String(repeating: "\n", count: 8) + "node a\n"
    let sample = Sample(first, "", "  node a\n")
    let issue = SampleIssue(
      "‘a’ is declared twice", others: ["first here", "and here", "and there"],
      severity: .warning)
    let others = [
      sample.range(of: "a"), sample.range(of: "c"), sample.range(of: "a", file: 2),
    ]
    #expect(
      sample.rich(Diagnostic(issue, at: sample.range(of: "a", 1), secondary: others)) == """
        warning[CHN0203]: ‘a’ is declared twice
          --> a.chain:12:6
           |
         1 | node a
           |      - first here
         2 | node b
         3 | node c
           |      - and here
        ...
        12 | node a
           |      ^
          ::: c.chain:1:8
           |
         1 |   node a
           |        - and there

        """)
  }

  @Test func diagnosticsWithoutAPlaceHaveNoLines() {
    let sample = Sample("x")
    let issue = SampleIssue(
      "cannot read ‘x.csv’", notes: ["no such file"], severity: .remark)
    #expect(
      sample.rich(Diagnostic(issue, at: nil), Diagnostic(SampleIssue(), at: nil)) == """
        remark[CHN0203]: cannot read ‘x.csv’
          = note: no such file

        error[CHN0203]: something is wrong

        """)
  }

  @Test(arguments: [
    ("", 0, "a.chain:1:1", "1 |\n  | ^ here"), ("ab", 2, "a.chain:1:3", "1 | ab\n  |   ^ here"),
    ("ab\n", 3, "a.chain:2:1", "2 |\n  | ^ here"),
    ("ab\r\n", 2, "a.chain:1:3", "1 | ab\n  |   ^ here"),
    ("电\n", 3, "a.chain:1:2", "1 | 电\n  |   ^ here"),
  ])
  func placesAtTheEndHaveACaretBehindTheText(
    text: String, offset: UInt32, place: String, lines: String
  ) {
    let sample = Sample(text)
    #expect(
      sample.rich(Diagnostic(SampleIssue(label: "here"), at: SourceRange(offset, offset)))
        == "error[CHN0203]: something is wrong\n --> \(place)\n  |\n\(lines)\n")
  }

  @Test func ofARangeOfSeveralLinesTheFirstIsMarked() {
    let sample = Sample("map m {\n  node a\n}\n")
    let issue = SampleIssue(label: "never closed")
    #expect(
      sample.rich(Diagnostic(issue, at: sample.range(of: "{\n  node a\n}"))) == """
        error[CHN0203]: something is wrong
         --> a.chain:1:7
          |
        1 | map m {
          |       ^ never closed

        """)
  }

  @Test func fixItsSayWhatTheyDoAndWhere() {
    let sample = Sample("node a；\nnode b\n")
    let line = sample.range(of: "；")
    let behind = SourceRange(start: sample.range(of: "b").end, end: sample.range(of: "b").end)
    let fixIts = [
      FixIt(replacing: line, with: ""), FixIt(replacing: behind, with: "\n}"),
      FixIt(replacing: sample.range(of: "b"), with: "c"),
    ]
    let diagnostic = Diagnostic(SampleIssue(), at: line, fixIts: fixIts)
    #expect(
      sample.rich(diagnostic).hasSuffix(
        """
          = help: remove ‘；’
          = help: insert ‘␊}’ at a.chain:2:7
          = help: replace with ‘c’ at a.chain:2:6

        """))
    #expect(
      sample.rich(diagnostic, language: .chinese).hasSuffix(
        """
          = 建议：删去“；”
          = 建议：在 a.chain:2:7 处插入“␊}”
          = 建议：在 a.chain:2:6 处替换为“c”

        """))
  }

  @Test func coloursAreAskedFor() {
    let sample = Sample("node a\n")
    let diagnostic = Diagnostic(
      SampleIssue(label: "x"), at: sample.range(of: "a"), secondary: [sample.range(of: "node")])
    let coloured = RichRenderer(sources: sample.sources, language: .english, usesColour: true)
      .text(of: [diagnostic])
    #expect(coloured.contains("\u{1B}[1;31merror[CHN0203]\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;34m----\u{1B}[0m \u{1B}[1;31m^\u{1B}[0m"))
    #expect(withoutColours(coloured) == sample.rich(diagnostic))
    #expect(!sample.rich(diagnostic).contains("\u{1B}"))
  }

  private func withoutColours(_ text: String) -> String {
    text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? $1 : $1.drop { $0 != "m" }.dropFirst() }.joined()
  }
}
