import ArgumentParser
import ChainMaps

/// `chainmap coverage`: how far, and by whom.
struct ReportCoverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Tell how far the chain is covered, and by whom.",
    discussion: """
      Examples:
        chainmap coverage maps/gba-nev
        chainmap coverage maps/gba-nev --by regions --lang zh
        chainmap coverage maps/gba-nev --by nodes
        chainmap coverage maps/gba-nev --format csv > coverage.csv

      For every stage, segment, field and region: how many of its nodes are covered (two members or more \
      that make, supply, test, operate or serve), thin (one), research only, vacant or not surveyed, and \
      how many members of each kind stand there. For every node also how concentrated its supply is, where \
      the map knows shares. Ends with 0 whatever it finds.
      """)

  @OptionGroup var map: MapArgument

  @Option(
    help: ArgumentHelp(
      "What to divide the chain by; may be repeated. Without it: segments, fields and regions.",
      valueName: "parts"))
  var by: [CoverageReport.Division] = []

  @OptionGroup var form: ReportForm

  @OptionGroup var common: CommonOptions

  func run() throws {
    let printer = Printer(options: common)
    let loaded = try printer.load(map)
    let report = loaded.coverageReport(
      by: by.isEmpty ? [.segments, .fields, .regions] : by, languages: common.languages)
    try printer.print(
      form.finished(text(of: report)), in: common.messageLanguage(for: loaded.map.languages))
  }

  private func text(of report: CoverageReport) -> String {
    switch form.format {
    case .text: report.text(usesColour: common.usesColour(on: .output))
    case .json: report.json()
    case .csv: report.csv()
    case .markdown: report.markdown()
    }
  }
}
