import ArgumentParser
import ChainMaps

/// `chainmap check`: every diagnostic of one run.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a map and print everything that is to be said about it.",
    discussion: """
      Examples:
        chainmap check maps/gba-nev
        chainmap check maps/gba-nev --strict --quiet
        chainmap check draft.chain --format short --lang zh
        chainmap check maps/gba-nev --format sarif > chainmap.sarif
        cat draft.chain | chainmap check -

      Ends with 0 when there are no errors, 1 when there are (with --strict, also when there are \
      warnings), 2 when the map cannot be read.
      """)

  /// How the diagnostics are written.
  enum Format: String, WordArgument {
    case text, short, json, sarif
  }

  @OptionGroup var map: MapArgument

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(help: "How to print them; short is one line each, sarif is for code hosts.")
  var format = Format.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let printer = Printer(options: common)
    let outcome = MapLoader.load(map.path, today: map.day)
    let language = common.messageLanguage(for: outcome.languages)
    try printer.print(text(of: outcome, in: language), in: language)
    let summary = DiagnosticSummary(of: outcome.diagnostics)
    if !common.quiet, !outcome.isUnreadable {
      // On a terminal both streams are one page.
      if format == .text, !outcome.diagnostics.isEmpty, StandardStream.output.isTerminal {
        printer.note("")
      }
      printer.note(CommandWords(language: language).summary(of: map.path, summary))
    }
    if outcome.isUnreadable { throw Ending.unusable }
    if summary.errors > 0 || strict && summary.warnings > 0 { throw Ending.faulty }
  }

  private func text(of outcome: LoadResult, in language: MessageLanguage) -> String {
    let (diagnostics, sources) = (outcome.diagnostics, outcome.sources)
    return switch format {
    case .text:
      RichRenderer(
        sources: sources, language: language, usesColour: common.usesColour(on: .output)
      ).text(of: diagnostics)
    case .short: ShortRenderer(sources: sources, language: language).text(of: diagnostics)
    case .json: JSONRenderer(sources: sources, language: language).text(of: diagnostics)
    case .sarif:
      SARIFRenderer(
        sources: sources, language: language, toolVersion: Chainmap.configuration.version,
        explanations: Explanation.ofTexts
      ).text(of: diagnostics)
    }
  }
}
