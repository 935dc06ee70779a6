import ArgumentParser
import ChainMaps

/// `chainmap gaps`: where nobody stands.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List the nodes where nobody stands, or too few.",
    discussion: """
      Examples:
        chainmap gaps maps/gba-nev
        chainmap gaps maps/gba-nev --gap vacant --lang zh
        chainmap gaps maps/gba-nev --format csv > gaps.csv

      Kinds of gaps: vacant (no member), thin (one member only that makes, supplies, tests, \
      operates or serves), outside-only (members, but none in the home region), unknown (not \
      surveyed). Ends with 0 whatever it finds.
      """)

  /// How the gaps are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @OptionGroup var map: MapArgument

  @Option(help: "Only gaps of this kind; may be repeated.")
  var gap: [Gap.Kind] = []

  @Option(help: "How to print them.")
  var format = Format.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let printer = Printer(options: common)
    let loaded = try printer.load(map.path)
    let report = loaded.gapReport(
      of: gap.isEmpty ? Gap.Kind.ofAttendance : gap, languages: common.languages)
    try printer.print(text(of: report), in: common.messageLanguage(for: loaded.map.languages))
  }

  private func text(of report: GapReport) -> String {
    switch format {
    case .text: report.text(usesColour: common.usesColour(on: .output))
    case .json: report.json()
    case .csv: report.csv()
    case .markdown: report.markdown()
    }
  }
}
