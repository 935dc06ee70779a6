import ArgumentParser
import ChainMaps

/// `chainmap page`: one HTML file that anyone can open.
struct MakePage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Make one HTML file of a map that anyone can open.",
    discussion: """
      Examples:
        chainmap page maps/gba-nev -o nev.html
        chainmap page maps/gba-nev --lang zh -o nev.html
        chainmap page maps/gba-nev --theme our-colours.css -o nev.html

      The file has the map’s pictures, its data, gaps, expectations, views and coverage in it, and needs \
      nothing beside it: put it on any web server, send it by mail, or open it from a folder. Readers move \
      and scale the pictures, search, filter, follow links, switch between languages, and download what they \
      see. Without JavaScript the picture and the gaps stand there still.
      """)

  @OptionGroup var map: MapArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output without it.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String?

  @OptionGroup var theme: ThemeArgument

  @OptionGroup var common: CommonOptions

  func run() throws {
    let printer = Printer(options: common)
    let loaded = try printer.load(map)
    let language = common.messageLanguage(for: loaded.map.languages)
    let colours = try printer.theme(theme, in: language)
    let page = try page(of: loaded, colours, printer, in: language).html()
    try printer.write(page, to: output, in: language)
  }

  private func page(
    of loaded: LoadedMap, _ theme: Theme, _ printer: Printer, in language: MessageLanguage
  ) throws -> WebPage {
    let progress = Progress(words: CommandWords(language: language), isShown: !common.quiet)
    defer { progress.end() }
    do {
      return try loaded.webPage(languages: common.languages, theme: theme) { done, count in
        progress.tell(done, of: count)
      }
    } catch {
      printer.show([Diagnostic(error, at: nil)], sources: loaded.sources, in: language)
      throw Ending.faulty
    }
  }
}
