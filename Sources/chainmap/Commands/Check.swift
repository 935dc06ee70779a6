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
        chainmap check draft.chain --fix --dry-run

      Ends with 0 when there are no errors, 1 when there are (with --strict, also when there are \
      warnings), 2 when the map cannot be read. With --fix the files of the map are rewritten wherever a message \
      says for certain what was meant; what is left is printed.
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

  @Flag(help: "Mend what is certain in the files of the map, and print what is left.")
  var fix = false

  @Flag(help: "With --fix: change nothing, and print how the files would differ.")
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if dryRun, !fix { throw ValidationError("--dry-run goes with --fix") }
    if fix, map.path == "-", !dryRun {
      throw ValidationError("--fix rewrites files: give a file, or --dry-run with standard input")
    }
  }

  func run() throws {
    let printer = Printer(options: common)
    var outcome = MapLoader.load(map.path, today: map.day)
    if fix {
      if try mend(&outcome, printer) { return }
    }
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

extension Check {
  /// The most times that the map is read again: mending one fault may show another.
  private static let rounds = 8

  /// Applies the fix-its, or with `--dry-run` prints what they would do; true when that was all.
  private func mend(_ outcome: inout LoadResult, _ printer: Printer) throws -> Bool {
    let language = common.messageLanguage(for: outcome.languages)
    var counts: [String: Int] = [:]
    for _ in 0..<Self.rounds {
      let mended = MendedTexts(outcome.sources, outcome.diagnostics)
      guard !mended.files.isEmpty else { break }
      if dryRun {
        try printer.print(mended.files.map(\.difference).joined(), in: language)
        return true
      }
      for file in mended.files {
        do throws(WriteFailure) {
          try FileReplacement.write(file.mended, to: file.name)
        } catch {
          printer.note(CommandWords(language: language).cannotWrite(file.name, error))
          throw Ending.unusable
        }
        counts[file.name, default: 0] += file.count
      }
      outcome = MapLoader.load(map.path, today: map.day)
    }
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) where !common.quiet {
      printer.note(CommandWords(language: language).mended(name, count: count))
    }
    return dryRun
  }
}
