import ArgumentParser
import ChainMaps

/// `chainmap fmt`: the canonical layout.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Rewrite map files in their canonical layout.",
    discussion: """
      Examples:
        chainmap fmt maps/gba-nev
        chainmap fmt --check maps/gba-nev/map.chain
        chainmap fmt --stdin < draft.chain > tidy.chain
        chainmap fmt --words zh maps/first-steps

      Only blanks, line ends and semicolons change, with --words also the reserved words, each of \
      which has an English and a Chinese form; comments stay where they are. Prints the files that it \
      rewrites, with --check those that it would, and then ends with 1. A file with syntax errors \
      stays as it is.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, or folders for every .chain file in them.", valueName: "file"),
    completion: .file(extensions: ["chain"]))
  var files: [String] = []

  @Flag(help: "Change nothing; print the files that are not in the canonical layout.")
  var check = false

  @Flag(help: "Read standard input and print it in the canonical layout.")
  var stdin = false

  @Option(
    help: "Also write the reserved words in this language; every word keeps its own without it.")
  var words: WordLanguage?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if stdin, !files.isEmpty {
      throw ValidationError("--stdin reads standard input: give no files beside it")
    }
    if !stdin, files.isEmpty {
      throw ValidationError("say which files or folders, or give --stdin")
    }
  }

  func run() throws {
    let printer = Printer(options: common)
    let language = common.messageLanguage(for: [])
    if stdin { return try formatStandardInput(printer, in: language) }
    var ending = Ending.success
    for path in try paths(printer, in: language) {
      do throws(Ending) {
        try format(path, printer, in: language)
      } catch {
        ending = max(ending, error)
      }
    }
    if ending != .success { throw ending }
  }

  /// The files that are meant.
  private func paths(_ printer: Printer, in language: MessageLanguage) throws -> [String] {
    var paths: [String] = []
    var areKnown = true
    for file in files {
      do throws(SourceFailure) {
        let found = try FileSystemSources().chainFiles(at: file)
        if found.isEmpty {
          printer.note(CommandWords(language: language).noChainFiles(in: file))
          areKnown = false
        }
        paths += found
      } catch {
        printer.show(error, of: file, in: language)
        areKnown = false
      }
    }
    guard areKnown else { throw Ending.unusable }
    return paths
  }

  private func formatStandardInput(_ printer: Printer, in language: MessageLanguage) throws {
    let text = try read("-", printer, in: language)
    guard let formatted = text.formatted else { throw Ending.faulty }
    if check, !text.isCanonical { throw Ending.faulty }
    if !check { try printer.print(formatted, in: language) }
  }

  private func format(
    _ path: String, _ printer: Printer, in language: MessageLanguage
  ) throws(Ending) {
    let text = try read(path, printer, in: language)
    guard let formatted = text.formatted else { throw .faulty }
    guard !text.isCanonical else { return }
    if !check {
      do throws(WriteFailure) {
        try FileReplacement.write(formatted, to: path)
      } catch {
        printer.note(CommandWords(language: language).cannotWrite(path, error))
        throw .unusable
      }
    }
    try printer.print(path + "\n", in: language)
    if check { throw .faulty }
  }

  /// Reads a text; what is wrong with it is printed.
  private func read(
    _ path: String, _ printer: Printer, in language: MessageLanguage
  ) throws(Ending) -> FormattedText {
    do throws(SourceFailure) {
      let text = try FormattedText(contentsOf: path, words: words?.language)
      printer.show(
        text.diagnostics.filter { $0.severity == .error }, sources: text.sources, in: language)
      return text
    } catch {
      printer.show(error, of: path, in: language)
      throw .unusable
    }
  }
}

/// The language of the reserved words.
enum WordLanguage: String, WordArgument {
  case en, zh

  var language: MessageLanguage { self == .en ? .english : .chinese }
}
