import ArgumentParser

/// The command line: reads arguments, calls the library, prints.
@main
struct Chainmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chainmap",
    abstract: "Maps of industry chains from text: checks, gaps, pictures.",
    discussion: """
      Examples:
        chainmap check maps/gba-nev
        chainmap gaps maps/gba-nev --gap vacant
        chainmap coverage maps/gba-nev --by regions
        chainmap query maps/gba-nev 'core nodes with no university'
        chainmap render maps/gba-nev -o gba-nev.svg
        chainmap page maps/gba-nev -o nev.html
        chainmap fmt maps/gba-nev
        chainmap explain CHN0203

      MAP is a .chain file, a folder that holds map.chain, or - for standard input. \
      Results go to standard output, everything else to standard error. Ends with 0 when all is \
      well, 1 when the map has errors, 2 when the command or a file cannot be used.
      """,
    version: "0.1.0",
    subcommands: [
      Check.self, Gaps.self, ReportCoverage.self, AskQuestion.self, Render.self, MakePage.self,
      Format.self, Initialize.self, Explain.self,
    ])

  static func main() {
    SignalDisposition.letWritesFail()
    do {
      try checkCommandName()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(after: error)
    }
  }

  /// The argument parser would take a misspelt command for a stray argument.
  private static func checkCommandName() throws {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-"),
      !known.contains(name), name != "help"
    else { return }
    throw ValidationError(CommandWords.unknownCommand(name, known: known))
  }
}
