import ArgumentParser
import ChainMaps

/// `chainmap render`: a picture.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a map as SVG.",
    discussion: """
      Examples:
        chainmap render maps/gba-nev -o gba-nev.svg
        chainmap render maps/gba-nev --drawing flow --lang zh -o flow.svg
        chainmap render maps/first-steps > first-steps.svg

      The file is written beside its place and then renamed, so that it is never half there.
      """)

  /// The value of `--drawing`.
  enum DrawingChoice: String, ExpressibleByArgument, CaseIterable {
    case overview, flow, auto

    var drawing: Drawing? { Drawing(rawValue: rawValue) }
  }

  @OptionGroup var map: MapArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output without it.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var output: String?

  @Option(help: "Segments as boxes, or every link on its own; auto looks at the map’s size.")
  var drawing = DrawingChoice.auto

  @OptionGroup var common: CommonOptions

  func run() throws {
    let printer = Printer(options: common)
    let loaded = try printer.load(map.path)
    let language = common.messageLanguage(for: loaded.map.languages)
    let picture = try draw(loaded, printer, in: language)
    guard let output, output != "-" else { return try printer.print(picture, in: language) }
    do {
      try FileReplacement.write(picture, to: output)
    } catch {
      printer.note(CommandWords(language: language).cannotWrite(output, error))
      throw Ending.unusable
    }
  }

  private func draw(
    _ loaded: LoadedMap, _ printer: Printer, in language: MessageLanguage
  ) throws -> [UInt8] {
    var options = DrawingOptions()
    options.drawing = drawing.drawing
    options.languages = common.languages
    do {
      return try loaded.svg(options)
    } catch {
      printer.show([Diagnostic(error, at: nil)], sources: loaded.sources, in: language)
      throw Ending.faulty
    }
  }
}
